"""Puts a document into content/: proposes its id, copies it, and writes a sidecar for the editor to finish."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from generator.model.calendar import DUTCH_MONTHS
from generator.model.identifiers import slug
from generator.model.library import Library, Record
from generator.pipeline import CONSULTATIONS, SIDECAR, SOURCE
from generator.problems import Code, Place, Problems
from generator.publish.first_sidecar import first_sidecar

# Addresses are made with the id; longer ones are hard to read aloud and to print.
LONGEST_ID = 48
# The name by which a bill goes ends its title: `… (Instellingswet Adviescollege toetsing regeldruk)`.
_KNOWN_AS = re.compile(r".*\(([A-Z][^()]{3,120})\)")
# What questions about the news say before they name it: `Het bericht «Aanbieders jeugdzorg komen niet meer rond»`.
_NEWS = re.compile(r"(?:[Hh]et|[Ee]en)\s(?:bericht|artikel)\s(?:(?=[«‘“'\"])|dat\s)")
# No id begins or ends with one of these: `de-stand-van-de`.
_SMALL_WORDS = (
    "de het een en of van voor over op in aan bij met om te tot uit dat die door naar na als tegen tussen onder zonder"
    " vanaf vanwege wegens binnen buiten per sinds ten ter"
)
_SMALL = frozenset(_SMALL_WORDS.split())


@dataclass(frozen=True)
class Addition:
    """A document that now stands in content/: its id and its folder."""

    id: str
    folder: Path


def proposed_id(record: Record) -> str:
    """The title with its month, else the official id, else the name of the file: `onterechte-rekeningen-mei-2025`."""
    front = record.consultation.front
    title = front.short_title or front.title
    if not title:
        return slug(front.official_id or "") or record.consultation.id
    latest = front.dates.latest
    tail = f"-{DUTCH_MONTHS[latest.month - 1]}-{latest.year}" if latest else ""
    return f"{_shortened(slug(_known_as(title)), LONGEST_ID - len(tail))}{tail}"


def _known_as(title: str) -> str:
    """The name by which a bill is known, or the news that is asked about, else the title itself."""
    found = _KNOWN_AS.fullmatch(title)
    return found[1] if found else _NEWS.sub("", title, count=1)


def _shortened(words: str, room: int) -> str:
    """Whole words of a slug, as many as there is room for, without small words at its ends."""
    kept = words if len(words) <= room else words[: room + 1].rpartition("-")[0] or words[:room]
    parts = kept.split("-")
    while len(parts) > 1 and parts[-1] in _SMALL:
        parts.pop()
    while len(parts) > 1 and parts[0] in _SMALL:
        parts.pop(0)
    return "-".join(parts)


def add_document(
    record: Record, library: Library, content: Path, problems: Problems, *, wanted: str | None = None
) -> Addition | None:
    """Copy a document and write its sidecar; None, with the reason reported, when it stands in content/ already.

    `wanted` is the editor's choice of id. Nothing is left behind when something goes wrong.
    """
    identity = wanted or proposed_id(record)
    folder = content / CONSULTATIONS / identity
    place = Place(record.file.name)
    if identity != slug(identity):
        message = f"“{identity}” cannot be an id"
        problems.report(Code.INVALID_VALUE, place, message, f"try {slug(identity)}", identity)
    if folder.exists():
        message = f"the id “{identity}” is taken"
        problems.report(Code.DUPLICATE_ID, place, message, "choose another with --id", identity)
    _report_known(record, library, problems)
    if problems.errors:
        return None
    staged = folder.with_name(f".{identity}.adding")
    try:
        staged.mkdir(parents=True)
        (staged / f"{SOURCE}{record.file.suffix}").write_bytes(record.file.data)
        (staged / SIDECAR).write_text("\n".join(first_sidecar(record)) + "\n", encoding="utf-8", newline="\n")
        staged.rename(folder)
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    return Addition(identity, folder)


def _report_known(record: Record, library: Library, problems: Problems) -> None:
    """Report a document that stands in content/ already: the same official id, or the same words."""
    words = record.consultation.source.text.split()
    official = record.consultation.front.official_id
    for known in library.records:
        same_id = official and official in (known.sidecar.official_id, known.consultation.front.official_id)
        if same_id or known.consultation.source.text.split() == words:
            message = f"this document stands in content/ already, as “{known.consultation.id}”"
            problems.report(Code.DUPLICATE_ID, Place(record.file.name), message, "nothing was added")
