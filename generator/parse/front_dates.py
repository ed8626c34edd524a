"""The days a document names in its front matter: asked, answered, adopted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from generator.grammar.dates import WrittenDate, dates
from generator.model.block import join
from generator.model.consultation import Dates
from generator.model.text import SourceText
from generator.parse.pieces import Piece
from generator.problems import Code, Problems

# So many characters before and after a date can tell what the date is of.
REACH = 250


@dataclass(frozen=True)
class _Phrase:
    """What a key's date is written between: the end of the words before it, the beginning of those after it."""

    key: str
    before: re.Pattern[str]
    after: re.Pattern[str]


_PHRASES = tuple(
    _Phrase(key, re.compile(rf"(?:{before})\s?$"), re.compile(after))
    for key, before, after in (
        (
            "asked",
            r"\b[Oo]p",
            r"\s+(?:jl\.\s+)?(?:aan\s[^.]*?\s)?(?:voorgelegd|gesteld|toegezonden\s+vragen|een\s+brief)",
        ),
        (
            "asked",
            r"\b(?:[Oo]p|[Bb]ij\s+brief\s+van)",
            r"\s+(?:jl\.\s+)?[^.]{0,120}?\bvragen\b[^.]{0,120}?\bvoorgelegd\b",
        ),
        ("asked", r"\b[Oo]p", r"\s+(?:jl\.\s+)?van\s+(?:uw|de)\s+Kamer\b[^.]*\bontvangen"),
        ("asked", r"\bzijn\s+op", r"\s+aan\b"),
        ("asked", r"\b(?:[Ii]ngezonden(?:\s+op)?|[Vv]raagd)", ""),
        ("asked", r"\b[Ii]n\s+(?:het\s+)?(?:antwoord|reactie)\s+op\s+uw\s+(?:brief|vragen|schrijven)\s+van", ""),
        ("asked", r"\bvragen\s+(?:gesteld\s+)?(?:bij|in\s+(?:haar|zijn|een))\s+brief\s+van", ""),
        ("asked", r"\buitgaande\s+brief\s+van", ""),
        ("asked", r"\bbegrotingsbehandeling\b[^.]*\bop", ""),
        ("answered", r"\b[Bb]ij\s+brief\s+van", r"\s+(?:jl\.\s+)?(?:zijn|toegezonden\s+antwoorden|heeft)"),
        ("answered", r"\bdaarop\s+(?:op|bij\s+brief\s+van)", r"\s+(?:jl\.\s+)?gegeven\s+antwoorden"),
        ("answered", r"\bbij\s+brief\s+van", r"\s+(?:jl\.\s+)?(?:\S+\s+){0,6}(?:be|ge)antwoord\b"),
        ("answered", r"\b(?:be|ge)antwoord\s+bij\s+brief\s+van", ""),
        ("answered", r"\b[Oo]ntvangen", ""),
        ("answered", r"\bantwoordbrief\s+van", ""),
        ("answered", r"\bheeft\s+op", r"\s+(?:jl\.\s+)?gereageerd"),
        ("answered", r"(?:^|\s)Datum\s*:?", ""),
        ("adopted", r"\bVastgesteld", ""),
    )
)
# Words on a line of its own that a letter's date may follow: `Datum`, then `25 juli 2024`.
_DATE_LINE = re.compile(r"Datum\s*:?")


def front_dates(source: SourceText, pieces: Sequence[Piece], problems: Problems) -> tuple[Dates, tuple[str, ...]]:
    """The dates of the front matter, the first of each kind, and the keys of those whose year is implied.

    Days that the calendar lacks are reported and left out.
    """
    found: dict[str, WrittenDate] = {}
    latest: date | None = None
    before = ""
    for piece in pieces:
        heading, before = f"{before} " if _DATE_LINE.fullmatch(before) else "", piece.text
        for written in dates(piece.text, latest.year if latest else None, latest):
            if written.day is None:
                _report_impossible(source, piece, written, problems)
                continue
            latest = written.day
            if key := _key(piece.text, written, heading):
                found.setdefault(key, written)
    days: dict[str, date | None] = {key: written.day for key, written in found.items()}
    return Dates(**days), tuple(f"dates.{key}" for key, written in found.items() if written.year_implied)


def _key(text: str, written: WrittenDate, heading: str) -> str | None:
    before = (heading + text[: written.span.start])[-REACH:]
    after = text[written.span.end : written.span.end + REACH]
    return next((p.key for p in _PHRASES if p.before.search(before) and p.after.match(after)), None)


def _report_impossible(source: SourceText, piece: Piece, written: WrittenDate, problems: Problems) -> None:
    span = join(source, piece.block).legible.source_span(written.span)
    quote = piece.text[written.span.start : written.span.end]
    message = f"there is no day “{quote}”"
    problems.report(Code.IMPOSSIBLE_DATE, source.place(span.start), message, "compare with the document", quote)
