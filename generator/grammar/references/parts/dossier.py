"""Dossiers as they are written: `28 676`, `21 501-02`, `36 600 XV`, `23 908 (R1519)`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.grammar.characters.expressions import expression
from generator.grammar.references.parts.numbers import is_closed
from generator.grammar.references.parts.writing import GAP, NR
from generator.model.consultation import Chamber
from generator.model.text import Span

_SERIES_WITH_PARTS = "21501"
_MOST_LISTED = 5

_BASE = expression(rf"(?P<high>[0-9]{{2}})(?:{GAP}|\.)(?P<low>[0-9]{{3}})(?![0-9])")
_PART = expression(rf"{GAP}-{GAP}(?P<part>[0-9]{{2}})(?![0-9])")
_RIJKSWET = expression(rf"{GAP}-?{GAP}\(?R{GAP}[0-9]{{1,4}}(?![0-9])\)?")

_ROMAN = r"(?:(?=[XVI])X{0,2}(?:IX|IV|V?I{0,3})[AB]?)"  # budget chapters: I to XXV, some in two parts
_NUMBER_FOLLOWS = (
    rf"(?={GAP},?+{GAP}{NR}{GAP}[0-9A-Z]|{GAP}-{GAP}[0-9]|{GAP},{GAP}[A-Z]{{1,3}}(?![\w-])|{GAP},{GAP}[0-9])"
)
_CHAPTER = expression(
    rf"(?:{GAP},?+{GAP}hoofdstuk\s{GAP}|{GAP}-{GAP}|{GAP})(?P<chapter>{_ROMAN}|[A-Z])(?![A-Za-z]){_NUMBER_FOLLOWS}"
)
_CHAPTER_AFTER_COMMA = expression(rf"{GAP},{GAP}(?P<chapter>(?=[XVI]{{2}}){_ROMAN})(?={GAP},?+{GAP}{NR})")
_CHAPTER_ALONE = expression(
    rf"(?:{GAP},?+{GAP}hoofdstuk\s{GAP}|{GAP}-{GAP}|\s{GAP})(?P<chapter>{_ROMAN})(?![\w-]|\.[A-Z])"
)
# The letter of a fund or a chapter that nothing follows, of a dossier of budgets: `36 200 C`.
_LETTER_ALONE = expression(rf"\s{GAP}(?P<chapter>[A-N])(?![\w-]|\.[A-Z])")
_OF_BUDGETS = "00"
_BETWEEN = expression(rf"{GAP}(?:,{GAP}en(?!\w)|,|en(?!\w)|alsmede(?!\w)|/|;|&){GAP}(?=[0-9])")


@dataclass(frozen=True)
class Dossier:
    """A dossier as written at `span`; `number` as in ids, empty for a Rijkswet, whose ids are spelled in two ways.

    It `is_sure` unless its letter may be a document of it instead.
    """

    span: Span
    base: str
    number: str
    is_sure: bool = True

    @property
    def is_plain(self) -> bool:
        """Whether it is only five digits."""
        return self.number == self.base


def read_dossier(text: str, pos: int, chamber: Chamber | None = None, *, is_budget: bool = False) -> Dossier | None:
    """The dossier at `pos`.

    A letter is a chapter of a budget before a document number. Alone it is one only in a dossier of budgets of the
    Tweede Kamer: its number ends with two zeros, or `is_budget` says that a dossier with a chapter stands before it.
    Else it is a document.
    """
    match = _BASE.match(text, pos)
    if match is None:
        return None
    base, end = match["high"] + match["low"], match.end()
    if base == _SERIES_WITH_PARTS and (part := _PART.match(text, end)):
        return Dossier(Span(pos, part.end()), base, f"{base}-{part['part']}")
    if kingdom := _RIJKSWET.match(text, end):
        return Dossier(Span(pos, kingdom.end()), base, "")
    may_be_budget = base.endswith(_OF_BUDGETS) and chamber is not Chamber.EK
    if chapter := _read_chapter(text, end, chamber, is_budget=is_budget or may_be_budget):
        is_sure = is_budget or chapter.re.pattern != _LETTER_ALONE.pattern
        return Dossier(Span(pos, chapter.end()), base, f"{base}-{chapter['chapter']}", is_sure)
    if text[end : end + 1].isalpha():
        return None
    return Dossier(Span(pos, end), base, base)


def _read_chapter(text: str, pos: int, chamber: Chamber | None, *, is_budget: bool) -> re.Match[str] | None:
    if match := _CHAPTER.match(text, pos) or _CHAPTER_AFTER_COMMA.match(text, pos):
        return match
    alone = _CHAPTER_ALONE.match(text, pos)
    if alone and (len(alone["chapter"]) > 1 or chamber is not Chamber.EK):
        return alone
    return _LETTER_ALONE.match(text, pos) if is_budget else None


def read_dossiers(text: str, pos: int, chamber: Chamber | None = None) -> tuple[Dossier, ...]:
    """The dossiers listed at `pos`: `29 521 en 33 279`."""
    found: list[Dossier] = []
    dossier = read_dossier(text, pos, chamber)
    while dossier is not None:
        found.append(dossier)
        between = _BETWEEN.match(text, dossier.span.end)
        full = len(found) == _MOST_LISTED
        of_budget = any(not each.is_plain and each.number[-1:].isalpha() for each in found)
        dossier = read_dossier(text, between.end(), chamber, is_budget=of_budget) if between and not full else None
    return tuple(found)


def without_amounts(text: str, dossiers: tuple[Dossier, ...]) -> tuple[Dossier, ...]:
    """The listed dossiers before the first number that may count something: `28 676 en 36 000 militairen`."""
    for position, dossier in enumerate(dossiers):
        if position and not is_closed(text, dossier.span.end):
            return dossiers[:position]
    return dossiers
