"""What is remembered of a project: which version of the program wrote which of its files, and how they were then.

It stands beside `mkdocs.yml` and belongs to the project. Ends of lines do not count, for git may change them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from generator.knowledge.editors_lists.glossary import general_glossary
from generator.messages.message import say
from generator.publish.disk.belongings import FILE_MODE
from generator.publish.starting.first_files import RECORD, SETTINGS
from generator.read.kept_files import write_whole


class UnusableRecordError(Exception):
    """There is no record in the folder, or it is no record; the message says what to do."""


@dataclass(frozen=True)
class Record:
    """The version that wrote a project, the digest of each file by its path, its settings, and the terms it knew.

    `settings` is the text of `mkdocs.yml` as the program wrote it, `site_name` the name that it was written with.
    """

    version: str
    site_name: str
    files: Mapping[str, str]
    settings: str
    terms: tuple[str, ...]

    def is_unchanged(self, path: str, data: bytes) -> bool:
        """Whether a file is as the program wrote it."""
        return self.files.get(path) == digest(data)


def record_of(version: str, site_name: str, files: Mapping[str, bytes]) -> Record:
    """The record of files that are written now."""
    digests = {path: digest(data) for path, data in sorted(files.items())}
    return Record(version, site_name, digests, files[SETTINGS].decode(), known_terms())


def known_terms() -> tuple[str, ...]:
    """The terms that this version of the program explains, in order, each once."""
    return tuple(sorted({term.term for term in general_glossary()}))


def digest(data: bytes) -> str:
    """The SHA-256 of a file, whatever ends its lines."""
    return sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def write_for_all(path: Path, data: bytes) -> None:
    """Write a file of a project as a whole or not at all, for everybody to read. Raises OSError."""
    write_whole(path, data)
    path.chmod(FILE_MODE)


def write_record(record: Record, root: Path) -> None:
    """Write the record of the project in `root`. Raises OSError."""
    held = {
        "version": record.version,
        "site_name": record.site_name,
        "files": dict(sorted(record.files.items())),
        "settings": record.settings.removesuffix("\n").split("\n"),
        "terms": list(record.terms),
    }
    write_for_all(root / RECORD, f"{json.dumps(held, ensure_ascii=False, indent=1)}\n".encode())


def read_record(root: Path) -> Record:
    """The record of the project in `root`. Raises UnusableRecordError and OSError."""
    try:
        held = json.loads((root / RECORD).read_bytes())
        files, terms = dict(held["files"]), _texts(held["terms"])
        settings = "".join(f"{line}\n" for line in _texts(held["settings"]))
        known = (held["version"], held["site_name"], *files, *files.values())
        _texts(known)
    except FileNotFoundError as error:
        advice = say("name the folder of a project that `generator new` made with --project")
        raise UnusableRecordError(say("{record} is not there; {advice}", record=RECORD, advice=advice)) from error
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        advice = say("take it back from an earlier state of the project")
        raise UnusableRecordError(say("{record} is damaged; {advice}", record=RECORD, advice=advice)) from error
    return Record(held["version"], held["site_name"], files, settings, terms)


def _texts(values: Iterable[object]) -> tuple[str, ...]:
    found = tuple(values)
    if not all(isinstance(value, str) for value in found):
        raise TypeError
    return found  # type: ignore[return-value] # all are texts
