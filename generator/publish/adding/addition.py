"""Puts a document into content/: proposes its id, copies it, and writes a sidecar for the editor to finish."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from pathlib import Path

from generator.grammar.front.short_titles import short_name
from generator.knowledge.consultation_folders import folder_while_adding, unfinished_additions, why_no_id
from generator.messages.message import say
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
    """What the document is about with its month: the short title, the title, or the committee that asks.

    `onterechte-rekeningen-mei-2025`. A document that says none of these is named by its official id, else by its file;
    so is one of a committee without a date, for that committee has many.
    """
    front = record.consultation.front
    day, published = front.dates.latest, front.official_id or record.consultation.id
    title = proposed_short_title(record) or front.title or next((title for _, title in front.dossier_titles), None)
    name = short_name(title, day, LONGEST_ID) if title else ""
    if not name and front.committee:
        subject = front.committee.lower().partition(" voor ")[2] or front.committee
        name = short_name(subject if day else f"{subject} {published}", day, LONGEST_ID)
    proposed = name or short_name(published, None, LONGEST_ID)
    proposed = short_name(proposed, None, LONGEST_ID) or "overleg"
    return f"overleg-{proposed}" if is_reserved(proposed) else proposed


def _free_id(proposed: str, content: Path) -> str:
    """The proposed id, or where another consultation has it the same with the first number that none has."""
    free, number = proposed, 1
    while (content / CONSULTATIONS / free).exists():
        number += 1
        ending = f"-{number}"
        free = f"{proposed[: LONGEST_ID - len(ending)].rstrip('-')}{ending}"
    return free


def add_document(
    record: Record, library: Library, content: Path, problems: Problems, *, wanted: str | None = None
) -> Addition | None:
    """Copy a document and write its sidecar; None, with the reason reported, when it stands in content/ already.

    `wanted` is the editor's choice of id. Nothing is left behind when something goes wrong. Raises OSError.
    """
    identity = wanted or _free_id(proposed_id(record), content)
    place = Place(record.file.name)
    if advice := why_no_id(identity):
        problems.report(
            Code.INVALID_VALUE,
            place,
            say("“{identity}” cannot be an id", identity=printable(identity)),
            advice,
            identity,
        )
    _report_known(record, library, problems)
    if problems.errors:
        return None
    folder = content / CONSULTATIONS / identity
    with BuildLock(content / f".{CONSULTATIONS}-lock", _log.info):
        for left in unfinished_additions(content):  # by somebody who stopped it
            remove(left)
        if folder.exists():
            message = say("the id “{identity}” is taken", identity=identity)
            problems.report(Code.DUPLICATE_ID, place, message, say("choose another with --id"), identity)
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
            message = say(
                "this document stands in content/ already, as “{consultation}”", consultation=known.consultation.id
            )
            problems.report(Code.DUPLICATE_ID, Place(record.file.name), message, say("nothing was added"))
