"""Front matter: the facts that stand before the first question."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from generator.model.consultation import FrontMatter, Signatory
from generator.model.references import dossier_of, find_references
from generator.model.text import SourceText
from generator.parse import markers
from generator.parse.chunks import ends_sentence
from generator.parse.document_kind import chamber_of, kind_of
from generator.parse.front_dates import front_dates
from generator.parse.pieces import Piece, Role
from generator.problems import Problems

# `Landbouw, Natuur en Voedselkwaliteit`: capitals, joined by commas and small words; a note mark may be glued to it.
_CAPITAL = r"(?!Den Haag)[A-ZÀ-Þ][^\W\d_]*(?:[’'-][^\W\d_]+)*"
_SMALL = r"(?:en|voor|van|de|der|het|op|aan|/) (?:(?:de|der|het) )?"
_NAME = rf"{_CAPITAL}(?:(?:, | {_SMALL}| ){_CAPITAL})*"
_NAMES = rf"{_NAME}\d{{0,2}}(?:,? (?:en )?voor (?:de )?{_NAME}\d{{0,2}})*"
_COMMITTEE = re.compile(
    rf"\b(?:(?:[Vv]aste|[Aa]lgemene|[Tt]ijdelijke|[Bb]ijzondere) )?(?:commissies voor (?:de )?{_NAMES}"
    rf"|commissie (?:voor|van) (?:de )?{_NAME})"
)
_NOTE_MARK = re.compile(r"(?<=[^\W\d_])\d{1,2}(?!\w)")
_OFFICE = (
    rf"(?:[Mm]inister-[Pp]resident|(?:[Mm]inisters?(?: en [Ss]taatssecretaris(?:sen)?)?|[Ss]taatssecretaris(?:sen)?)"
    rf" (?:van|voor) {_NAME}(?: en (?:van|voor) {_NAME})*|Algemene Rekenkamer)"
)
_ADDRESSEE = re.compile(rf"\b[Aa]an (?:de )?(?P<office>{_OFFICE}(?:(?:,| en) (?:de )?{_OFFICE})*)")
_DOSSIER = r"(?P<dossier>\d{2}\s?\d{3}(?:-\d{1,4})?(?:[ -][IVXLC]+)?)"
_TITLE = re.compile(rf"{_DOSSIER}\s+(?P<title>[A-ZÀ-Þ].*)")
_LONE = re.compile(rf"{_DOSSIER}|[A-Z]{{1,3}}|[Nn]r\.\s*\d+")
_DOCUMENT = r"(?:(?:NADER|VOORLOPIG|TWEEDE|EIND)\s*)*(?:VERSLAG|NOTA|MEMORIE|LIJST|BRIEF|INBRENG)\b"
# How the site of official publications heads the text of a document.
_PUBLISHED = re.compile(
    r"(?:Tweede|Eerste) Kamer der Staten-Generaal \| [\d-]+ \| (?P<dossier>\d{5}(?:-[IVXLC]+)?) nr\. (?P<number>\w+) \|"
)
_NUMBER = re.compile(rf"[Nn]r\.\s*(?P<number>\d+)\b|(?P<letter>[A-Z]{{1,3}})\s+{_DOCUMENT}")


@dataclass(frozen=True)
class _Title:
    """A title line: the dossier's number as published (`21501-32`) and its title."""

    dossier: str
    title: str


def front_matter(
    source: SourceText, pieces: Sequence[Piece], kinds: Sequence[str], problems: Problems, *, answered: bool
) -> FrontMatter:
    """Read the facts from the pieces before the first section; `answered` tells that the document marks answers."""
    paragraphs = tuple(piece.text for piece in pieces)
    text = "\n".join(paragraphs)
    titles = tuple(_titles(paragraphs))
    published = _PUBLISHED.search(text)
    number = _number(paragraphs) or (published["number"] if published else None)
    kind, kind_derived = kind_of(paragraphs, kinds, answered=answered)
    chamber, chamber_derived = chamber_of(text, kind, number)
    own = dict.fromkeys([*(title.dossier for title in titles), *((published["dossier"],) if published else ())])
    documents = _documents(pieces, {f"kst-{dossier}-{number}" for dossier in own})
    dossiers, dossiers_derived = (tuple(own), False) if own else _shared_dossier(documents)
    found_dates, dates_derived = front_dates(source, pieces, problems)
    derived = {"kind": kind_derived, "chamber": chamber_derived, "dossiers": dossiers_derived}
    return FrontMatter(
        kind=kind,
        chamber=chamber,
        title=titles[0].title if titles else None,
        dossiers=dossiers,
        number=number,
        committee=_committee(text),
        addressee=_addressee(text),
        dates=found_dates,
        documents=documents,
        signatories=tuple(_signatories(pieces)),
        derived=(*(key for key, is_derived in derived.items() if is_derived), *dates_derived),
    )


def _committee(text: str) -> str | None:
    found = _COMMITTEE.search(text)
    return _NOTE_MARK.sub("", found.group()) if found else None


def _addressee(text: str) -> str | None:
    found = _ADDRESSEE.search(text)
    return found["office"] if found else None


def _lines(paragraphs: Sequence[str]) -> Iterator[str]:
    """The paragraphs; a dossier, number or letter that stands alone is read with what follows it."""
    for paragraph, following in zip_longest(paragraphs, paragraphs[1:], fillvalue=""):
        yield f"{paragraph} {following}".rstrip() if _LONE.fullmatch(paragraph) else paragraph


def _titles(paragraphs: Sequence[str]) -> Iterator[_Title]:
    for line in _lines(paragraphs):
        found = _TITLE.fullmatch(line)
        if found and not ends_sentence(line):
            dossier = re.sub(r"(?<=^\d\d)\s", "", found["dossier"]).replace(" ", "-")
            yield _Title(dossier, found["title"])


def _number(paragraphs: Sequence[str]) -> str | None:
    """The number or letter of the document itself: it opens a line, or ends the line before its kind."""
    found = next((m for line in _lines(paragraphs) if (m := _NUMBER.match(line))), None)
    return (found["number"] or found["letter"]) if found else None


def _documents(pieces: Sequence[Piece], own: set[str]) -> tuple[str, ...]:
    """The ids of the documents under discussion: those that are named before the signatures, in order."""
    ids = (ref.id for p in pieces if p.role is not Role.SIGNATURE for ref in find_references(p.text, None))
    return tuple(dict.fromkeys(i for i in ids if i.startswith("kst-") and i not in own))


def _shared_dossier(documents: Sequence[str]) -> tuple[tuple[str, ...], bool]:
    """The one dossier that all documents under discussion share, if they do, and whether that was found."""
    shared = {dossier for i in documents if (dossier := dossier_of(i))}
    return (tuple(shared), True) if len(shared) == 1 else ((), False)


def _signatories(pieces: Sequence[Piece]) -> Iterator[Signatory]:
    role = ""
    for piece in pieces:
        if piece.role is not Role.SIGNATURE:
            continue
        signed = markers.signature(piece.text)
        if signed is None:
            yield Signatory(piece.text, role)
        elif signed.name:
            yield Signatory(signed.name, signed.role)
        else:
            role = signed.role
