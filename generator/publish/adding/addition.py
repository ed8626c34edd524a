"""Puts a document into content/: proposes its id, copies it, and writes a sidecar for the editor to finish."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from pathlib import Path

from generator.grammar.front.short_titles import short_name
from generator.knowledge.consultation_folders import folder_while_adding, unfinished_additions, why_no_id
from generator.model.identifiers import LONGEST_ID
from generator.model.library import Library, Record
from generator.model.recognition import FILE as RECOGNISED
from generator.model.reserved_names import is_reserved
from generator.pipeline import CONSULTATIONS, SIDECAR, SOURCE
from generator.problems import Code, Place, Problems, printable
from generator.publish.adding.first_sidecar import first_sidecar
from generator.publish.adding.short_title import proposed_short_title
from generator.publish.disk.build_lock import BuildLock
from generator.publish.disk.removal import remove

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Addition:
    """A document that now stands in content/: its id, its folder, and what was understood of it, under that id."""

    id: str
    folder: Path
    record: Record


def proposed_id(record: Record) -> str:
    """The short title or the title with its month, else the official id, else the name of the file.

    `onterechte-rekeningen-mei-2025`.
    """
    front = record.consultation.front
    title = proposed_short_title(record) or front.title
    name = short_name(title, front.dates.latest, LONGEST_ID) if title else ""
    proposed = name or short_name(front.official_id or "", None, LONGEST_ID) or record.consultation.id
    proposed = short_name(proposed, None, LONGEST_ID) or "overleg"
    return f"overleg-{proposed}" if is_reserved(proposed) else proposed


def add_document(
    record: Record, library: Library, content: Path, problems: Problems, *, wanted: str | None = None
) -> Addition | None:
    """Copy a document and write its sidecar; None, with the reason reported, when it stands in content/ already.

    `wanted` is the editor's choice of id. Nothing is left behind when something goes wrong. Raises OSError.
    """
    identity = wanted or proposed_id(record)
    place = Place(record.file.name)
    if advice := why_no_id(identity):
        problems.report(Code.INVALID_VALUE, place, f"“{printable(identity)}” cannot be an id", advice, identity)
    _report_known(record, library, problems)
    if problems.errors:
        return None
    folder = content / CONSULTATIONS / identity
    with BuildLock(content / f".{CONSULTATIONS}-lock", _log.info):
        for left in unfinished_additions(content):  # by somebody who stopped it
            remove(left)
        if folder.exists():
            message = f"the id “{identity}” is taken"
            problems.report(Code.DUPLICATE_ID, place, message, "choose another with --id", identity)
            return None
        _put(record, folder_while_adding(content, identity), folder)
    named = replace(record, consultation=replace(record.consultation, id=identity))
    return Addition(identity, folder, named)


def _put(record: Record, staged: Path, folder: Path) -> None:
    try:
        staged.mkdir(parents=True)
        (staged / f"{SOURCE}{record.file.suffix}").write_bytes(record.file.data)
        if record.file.recognised is not None:
            (staged / RECOGNISED).write_bytes(record.file.recognised)
        (staged / SIDECAR).write_text("\n".join(first_sidecar(record)) + "\n", encoding="utf-8", newline="\n")
        staged.rename(folder)
    finally:
        remove(staged)


def _report_known(record: Record, library: Library, problems: Problems) -> None:
    """Report a document that stands in content/ already: the same official id, or the same words."""
    words = record.consultation.source.text.split()
    official = record.consultation.front.official_id
    for known in library.records:
        same_id = official and official in (known.sidecar.official_id, known.consultation.front.official_id)
        if same_id or known.consultation.source.text.split() == words:
            message = f"this document stands in content/ already, as “{known.consultation.id}”"
            problems.report(Code.DUPLICATE_ID, Place(record.file.name), message, "nothing was added")
