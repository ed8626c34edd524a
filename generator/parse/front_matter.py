"""Front matter: the facts that stand before the first question."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model.consultation import Dates, FrontMatter, Signatory
from generator.model.references import dossier_of, find_references
from generator.model.text import SourceText
from generator.parse import markers
from generator.parse.dates import WrittenDate, dates
from generator.parse.document_kind import chamber_of, kind_of
from generator.parse.pieces import Piece, Role
from generator.problems import Code, Problems

# `de vaste commissie voor Landbouw, Natuur en Voedselkwaliteit`: capitals, joined by commas and small words.
_CAPITALS = (
    r"[A-ZÀ-Þ][\w’'-]*(?:(?:,\s|\s(?:en|voor|van|de|der|het|op|aan|/)\s(?:(?:de|der|het)\s)?|\s)[A-ZÀ-Þ][\w’'-]*)*"
)
_COMMITTEE = re.compile(
    rf"\b(?:(?:vaste|algemene|tijdelijke|bijzondere)\s+)?commissies?\s+(?:voor|van)\s+(?:de\s+)?{_CAPITALS}"
)
_OFFICE = (
    rf"(?:[Mm]inister-[Pp]resident|(?:[Mm]inister|[Ss]taatssecretaris)(?:\s+(?:van|voor)\s+{_CAPITALS})?"
    r"|Algemene\s+Rekenkamer)"
)
_ADDRESSEE = re.compile(rf"\b(?:aan|[Aa]an)\s+(?:de\s+)?(?P<office>{_OFFICE}(?:\s+en\s+(?:de\s+)?{_OFFICE})*)")
_TITLE = re.compile(r"(?P<dossier>\d{2}\s?\d{3}(?:-\d{1,4})?(?:[ -][IVXLC]+)?)\s+(?P<title>[A-ZÀ-Þ].*)")
_NUMBER = re.compile(r"(?:Nr|nr)\.\s*(?P<number>\d+)\b|(?P<letter>[A-Z]{1,3})\s+(?=[A-Z]{4,})")
_ASKED = re.compile(
    r"\bop\s+(?P<a>\d[^.]{3,25}?)\s+(?:aan\s[^.]*?\s)?(?:voorgelegd|gesteld|toegezonden\s+vragen|een\s+brief)|ingezonden\s+(?P<b>\d[^).]{5,20})"
    r"|zijn\s+op\s+(?P<c>\d[^.]{3,22}?)\s+aan\b"
)
_ANSWERED = re.compile(
    r"[Bb]ij\s+brief\s+van\s+(?P<a>\d[^.]{3,18}?)\s+(?:zijn|toegezonden\s+antwoorden|heeft)"
    r"|beantwoord\s+bij\s+brief\s+van\s+(?P<b>\d[^.]{3,18})|ontvangen\s+(?P<c>\d[^).]{5,20})"
    r"|heeft\s+op\s+(?P<d>\d[^.]{3,18}?)\s+gereageerd"
)
_ADOPTED = re.compile(r"Vastgesteld\s?(?P<a>\d[^.]{5,20})")


@dataclass(frozen=True)
class _Text:
    """The front matter as one text, for facts that may stand anywhere in it."""

    whole: str
    paragraphs: tuple[str, ...]


def front_matter(
    source: SourceText, pieces: Sequence[Piece], kinds: Sequence[str], problems: Problems, *, all_text: str
) -> FrontMatter:
    """Read the facts from the pieces before the first section; `all_text` is the whole document for its kind."""
    text = _Text("\n".join(p.text for p in pieces), tuple(p.text for p in pieces))
    kind, kind_derived = kind_of(text.whole, all_text, kinds)
    chamber, chamber_derived = chamber_of(text.whole, kind)
    title = next((found for p in text.paragraphs if (found := _TITLE.fullmatch(p))), None)
    documents = _documents(pieces)
    dossiers, dossiers_derived = _dossiers(text.paragraphs, documents)
    found_dates, dates_derived = _dates(source, pieces, text.whole, problems)
    derived = {"kind": kind_derived, "chamber": chamber_derived, "dossiers": dossiers_derived, **dates_derived}
    return FrontMatter(
        kind=kind,
        chamber=chamber,
        title=title["title"] if title else None,
        dossiers=dossiers,
        number=_number(text.paragraphs),
        committee=_first(_COMMITTEE, text.whole),
        addressee=_addressee(text.whole),
        dates=found_dates,
        documents=documents,
        signatories=tuple(_signatories(pieces)),
        derived=tuple(key for key, is_derived in derived.items() if is_derived),
    )


def _first(pattern: re.Pattern[str], text: str) -> str | None:
    found = pattern.search(text)
    return found.group() if found else None


def _addressee(text: str) -> str | None:
    found = _ADDRESSEE.search(text)
    return found["office"] if found else None


def _number(paragraphs: Sequence[str]) -> str | None:
    """The number or letter of the document itself: it opens a line, or ends the line before its kind."""
    found = next((m for p in paragraphs if (m := _NUMBER.match(p))), None)
    return (found["number"] or found["letter"]) if found else None


def _documents(pieces: Sequence[Piece]) -> tuple[str, ...]:
    """The ids of the documents under discussion: those named before the signatures, in order."""
    ids = (ref.id for p in pieces if p.role is not Role.SIGNATURE for ref in find_references(p.text, None))
    return tuple(dict.fromkeys(i for i in ids if i.startswith("kst-")))


def _dossiers(paragraphs: Sequence[str], documents: Sequence[str]) -> tuple[tuple[str, ...], bool]:
    """The dossiers of the title lines; without any, the one that all documents under discussion share."""
    titles = [found["dossier"] for p in paragraphs if (found := _TITLE.fullmatch(p))]
    if titles:
        return tuple(dict.fromkeys(re.sub(r"(?<=^\d\d)\s", "", t).replace(" ", "-") for t in titles)), False
    shared = {dossier for i in documents if (dossier := dossier_of(i))}
    return (tuple(shared), True) if len(shared) == 1 else ((), False)


def _dates(source: SourceText, pieces: Sequence[Piece], text: str, problems: Problems) -> tuple[Dates, dict[str, bool]]:
    written = list(dates(text))
    by_start = {w.span.start: w for w in written}
    asked, answered, adopted = (_dated(p, text, by_start) for p in (_ASKED, _ANSWERED, _ADOPTED))
    for impossible in (w for w in written if w.day is None):
        quote = text[impossible.span.start : impossible.span.end]
        piece = next(p for p in pieces if quote in p.text)
        place = source.place(piece.block.start)
        problems.report(Code.IMPOSSIBLE_DATE, place, f"there is no day “{quote}”", "compare with the document", quote)
    days = {"asked": asked, "answered": answered, "adopted": adopted}
    found = Dates(**{key: w.day if w else None for key, w in days.items()})
    return found, {f"dates.{key}": bool(w and w.day and w.year_implied) for key, w in days.items()}


def _dated(pattern: re.Pattern[str], text: str, by_start: dict[int, WrittenDate]) -> WrittenDate | None:
    """The date that a phrase puts at its named group."""
    for found in pattern.finditer(text):
        for name, value in found.groupdict().items():
            if value is not None and found.start(name) in by_start:
                return by_start[found.start(name)]
    return None


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
