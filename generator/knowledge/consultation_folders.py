"""The folders of content/consultations/; each must hold the document, as `source` with its own extension."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from pathlib import Path

from generator.knowledge.content_files import is_ordinary
from generator.messages.message import NOTHING, Message, say
from generator.messages.refusals import why_refused
from generator.model.identifiers import LONGEST_ID
from generator.model.recognition import FILE as RECOGNISED
from generator.model.reserved_names import is_reserved
from generator.model.text import SourceFile
from generator.problems import Code, Place, Problems, printable

CONSULTATIONS = "consultations"
SIDECAR = "consultation.yml"
SOURCE = "source"
_ADDING = ".adding"


def consultation_folders(content: Path, problems: Problems) -> list[Path]:
    """The folders whose names are valid ids, in order of name; anything else is reported (links by `check_tree`)."""
    base = content / CONSULTATIONS
    found = sorted(path for path in base.iterdir() if _is_consultation(path)) if base.is_dir() else []
    if not found:
        place = Place(named(content, base))
        problems.report(
            Code.MISSING_FILE,
            place,
            say("there is no consultation"),
            say("add a folder with a {source} file", source=SOURCE),
        )
    return [folder for folder in found if _has_id(folder, content, problems)]


def folder_while_adding(content: Path, identity: str) -> Path:
    """The folder in which a consultation is prepared before it gets its own name; ignored until then."""
    return content / CONSULTATIONS / f".{identity}{_ADDING}"


def unfinished_additions(content: Path) -> list[Path]:
    """The folders of consultations whose preparation was interrupted."""
    return sorted((content / CONSULTATIONS).glob(f".*{_ADDING}"))


def _is_consultation(path: Path) -> bool:
    is_being_added = path.name.startswith(".") and path.name.endswith(_ADDING)
    return path.is_dir() and not path.is_symlink() and not is_being_added


def _has_id(folder: Path, content: Path, problems: Problems) -> bool:
    advice = why_no_id(folder.name)
    if advice:
        message = say("“{name}” cannot be an id", name=printable(folder.name))
        problems.report(Code.INVALID_VALUE, Place(named(content, folder)), message, advice, folder.name)
    return not advice


def why_no_id(name: str) -> Message:
    """Advice for a name that cannot be the id of a consultation; empty when it can."""
    if not all(part.isalnum() and part.isascii() and part == part.lower() for part in name.split("-")):
        return say("use lower-case letters, digits and hyphens only, for it becomes an address")
    if len(name) > LONGEST_ID:
        return say(
            "use at most {most} characters, not {length}: longer paths fail on Windows",
            most=LONGEST_ID,
            length=len(name),
        )
    return say("choose another: Windows keeps this name for a device") if is_reserved(name) else NOTHING


def source_of(folder: Path, endings: Iterable[str], problems: Problems) -> Path | None:
    """The document in a folder; None, with the reason reported, where there is none or more than one.

    `endings` are listed in the message when there is none.
    """
    place = Place(named(folder.parent.parent, folder))
    found = sorted(path for path in folder.iterdir() if path.stem == SOURCE and not path.is_dir())
    if not found:
        known = ", ".join(sorted(endings))
        problems.report(
            Code.MISSING_FILE,
            place,
            say("there is no {source} file", source=SOURCE),
            say("add {source} with one of: {known}", source=SOURCE, known=known),
        )
    elif len(found) > 1:
        names = ", ".join(path.name for path in found)
        problems.report(
            Code.DUPLICATE_ID,
            place,
            say("two documents in one folder: {names}", names=names),
            say("keep one of the files"),
        )
    return found[0] if len(found) == 1 else None


def read_source(path: Path, name: str, problems: Problems) -> SourceFile | None:
    """A document with what was recognised in it; None, with the reason reported, where it cannot be read."""
    try:
        return (
            SourceFile(name, path.read_bytes(), recognised_beside(path)) if is_ordinary(path, name, problems) else None
        )
    except OSError as error:
        problems.report(
            Code.UNREADABLE, Place(name), say("the file cannot be read: {reason}", reason=why_refused(error))
        )
        return None


def recognised_beside(path: Path) -> bytes | None:
    """What was recognised in a document, as kept beside it; None where nothing is. Raises OSError.

    No link is followed: what is no ordinary file counts as empty, which is an error where it is read.
    """
    beside = path.with_name(RECOGNISED)
    if path.stem != SOURCE or not os.path.lexists(beside):
        return None
    return beside.read_bytes() if stat.S_ISREG(os.lstat(beside).st_mode) else b""


def named(content: Path, path: Path) -> str:
    """The name for people of a path in a folder of content."""
    return path.relative_to(content.parent).as_posix()
