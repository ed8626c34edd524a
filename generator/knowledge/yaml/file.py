"""Reads a YAML file to plain data in which every scalar is text, with the place of every key and value.

YAML guesses types (`NO` is false, `12:30` a number in some versions), so nothing is converted here: the declared type
of a field decides later. Other features than mappings, lists and text (anchors, tags, keys that are not text) are
refused: nobody needs them here, and anchors can expand a small file to gigabytes.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from generator.knowledge.content_files import is_ordinary
from generator.knowledge.yaml.events import Data, RefusedError, Structure
from generator.knowledge.yaml.messages import complaint_about
from generator.knowledge.yaml.places import LineTable, Places
from generator.messages.message import say
from generator.messages.refusals import why_refused
from generator.problems import Code, Problems


@dataclass(frozen=True)
class YamlFile:
    """The content of a file: its data (None for an empty file), the places of these, and its text."""

    data: Data
    places: Places
    text: str = ""


def read_yaml(path: Path, name: str, problems: Problems) -> YamlFile | None:
    """The content of a file on disk; `name` is its name in messages. None when it cannot be read (reported)."""
    places = Places(name)
    try:
        content = path.read_bytes() if is_ordinary(path, name, problems) else None
    except FileNotFoundError:
        problems.report(Code.MISSING_FILE, places.value(()), say("the file is not there"))
    except OSError as error:
        problems.report(
            Code.UNREADABLE, places.value(()), say("the file cannot be read: {reason}", reason=why_refused(error))
        )
    else:
        return None if content is None else parse_yaml(content, name, problems)
    return None


def parse_yaml(content: bytes, name: str, problems: Problems) -> YamlFile | None:
    """The content of a file with these bytes; None when they are not the YAML used here (reported)."""
    text = _decoded(content, name, problems)
    return None if text is None else _structured(text, name, problems)


def _decoded(content: bytes, name: str, problems: Problems) -> str | None:
    try:
        return content.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8").removeprefix("\ufeff")
        place = LineTable(before).place(name, len(before))
        message = say("not text in UTF-8 (byte {byte:#04x})", byte=content[error.start])
        problems.report(Code.UNREADABLE, place, message, say("save the file as UTF-8"))
        return None


def _structured(text: str, name: str, problems: Problems) -> YamlFile | None:
    structure = Structure(name, LineTable(text), problems)
    try:
        return _built(text, structure)
    except RefusedError as refused:
        problems.report(Code.YAML_SYNTAX, structure.place(refused.offset), refused.message, refused.advice)
    except yaml.reader.ReaderError as error:
        message = say("a control character (U+{character:04X}) where text is expected", character=error.character)
        problems.report(Code.UNREADABLE, structure.place(error.position), message)
    except yaml.MarkedYAMLError as error:
        complaint = complaint_about(error)
        place = structure.place(complaint.mark.index) if complaint.mark else structure.last_place
        problems.report(Code.YAML_SYNTAX, place, complaint.message, complaint.advice)
    except (ValueError, OverflowError):
        # PyYAML turns `"\UFFFFFFFF"` and `%YAML 1.9999…` into numbers without looking
        problems.report(Code.YAML_SYNTAX, structure.last_place, say("a number after this place is too large for YAML"))
    return None


def _built(text: str, structure: Structure) -> YamlFile:
    """Feed the parser's events to the structure; libyaml is many times faster, PyYAML's own parser explains errors."""
    try:
        structure.begin()
        for event in yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
            structure.take(event)
    except (yaml.YAMLError, ValueError, OverflowError):
        structure.begin()
        for event in yaml.parse(text, Loader=yaml.SafeLoader):
            structure.take(event)
    return YamlFile(structure.data, structure.places, text)
