"""The words of a text with what is needed to find noun phrases: their kinds, what they say, and signs between them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from generator.grammar.characters.expressions import expression
from generator.grammar.offices.written import OFFICE_WORDS, OFFICES
from generator.grammar.titles.fixed_phrases import fixed_phrases
from generator.grammar.words.kinds import AMOUNT, Kind, kind_of
from generator.grammar.words.nouns import noun_weight
from generator.grammar.words.openings import Opening
from generator.grammar.words.tokens import INSIDE
from generator.model.text import Span

# A noun that no list and no ending shows, but its place behind an article does.
PLAIN = 0.8
# What is quoted is mostly the title of a report or the name of a programme.
_QUOTED = 2.4
_LONGEST_QUOTATION = 110
# Signs and spaces before a word that show whether it begins a sentence, in characters.
_WINDOW = 12

_QUOTATION = expression(
    r"«(?:[^«»]|«[^«»]*»){2,}+»|[“„][^“”„]{2,}[”“]|(?<!\w)‘[^‘’]{2,}’(?!\w)|(?<!\w)'[^']{2,}'(?!\w)|\"[^\"]{2,}\""
)
_QUOTES = expression("[«“„‘'\"]")
_WORD = expression(rf"{AMOUNT}(?!-?{INSIDE})|{INSIDE}+(?:[-\u2010\u2011\u2013'’&/]{INSIDE}+)*(?:-(?=,|\s(?:en|of)\s))?")
_BEGINS = expression(r"(?:^|[.?!:;«“\"]\d{0,2}\s+|^[a-z]\)\s+)[‘'(«“\"]*$")
_OFFICE = Opening(expression(OFFICES), OFFICE_WORDS)
_TELLING = (Kind.NOUN, Kind.NAME, Kind.DESCRIBES)


class Word(NamedTuple):
    """A word of a text, or a whole quotation, from one offset to another.

    `weight` is what it says about the subject of the text, from 0.0.
    """

    start: int
    end: int
    small: str
    kind: Kind
    weight: float
    is_apart: bool  # a sign, not only space, stands between it and the word before it
    sign: str  # what stands before it


@dataclass(frozen=True)
class _Offsets:
    """Offsets in a text: of the characters of persons and of fixed phrases, and where known words end, with weights."""

    persons: frozenset[int]
    fixed: frozenset[int]
    weights: Mapping[int, float]


def words_of(
    text: str, known: Iterable[tuple[Span, float]], common: Collection[str], excluded: Iterable[Span] = ()
) -> list[Word]:
    """The words of a text in order; `excluded` ones (factions) and ministers with their fields are persons."""
    persons = (*excluded, *(Span(*found.span()) for found in _OFFICE.finditer(text)))
    places = _Offsets(_offsets(persons), _offsets(fixed_phrases(text)), _weights(known))
    made: list[Word] = []
    before = None
    for start, end in _places(text):
        before = _word(text, start, end, before, places, common)
        made.append(before)
    return made


def _offsets(spans: Iterable[Span]) -> frozenset[int]:
    return frozenset(chain.from_iterable([range(span.start, span.end) for span in spans]))


def _places(text: str) -> list[tuple[int, int]]:
    """Where the words and quotations of a text begin and end."""
    words = [found.span() for found in _WORD.finditer(text)]
    if _QUOTES.search(text) is None:
        return words
    found = (found.span() for found in _QUOTATION.finditer(text) if len(found[0]) <= _LONGEST_QUOTATION)
    quoted = [(start, end) for start, end in found if text[start + 1].isupper() or " " not in text[start:end]]
    inside = {n for start, end in quoted for n in range(start, end)}
    return sorted((*quoted, *(place for place in words if place[0] not in inside)))


def _weights(known: Iterable[tuple[Span, float]]) -> dict[int, float]:
    """The weight of a known term by the offset of the end of its last word."""
    found: dict[int, float] = {}
    for span, weight in known:
        found[span.end] = max(found.get(span.end, 0.0), weight)
    return found


def _word(  # noqa: PLR0913, PLR0917 - a place is two of them
    text: str, start: int, end: int, before: Word | None, places: _Offsets, common: Collection[str]
) -> Word:
    written = text[start:end]
    small = written.casefold()
    sign = text[before.end if before else 0 : start]
    # `«Wie betaalt dat?» Wat is daarop het antwoord?`
    is_new = (
        before is not None and before.kind is Kind.QUOTED and text[before.end - 2] in ".?!" and written[0].isupper()
    )
    is_apart = before is None or is_new or (sign != " " and bool(sign.strip()))
    begins = is_new or (is_apart and _BEGINS.search(text, max(0, start - _WINDOW), start) is not None)
    said = before.small if before and not is_apart else ""
    kind = _kind(written, said, start, places, begins_sentence=begins)
    weight = _QUOTED if kind is Kind.QUOTED else 0.0
    if kind in _TELLING and small not in common:
        least = 0.0 if kind is Kind.DESCRIBES else PLAIN
        own = noun_weight(written, said, common, begins_sentence=begins)
        weight = max(own, places.weights.get(end, 0.0), least)
    return Word(start, end, small, kind, weight, is_apart, sign)


def _kind(written: str, before: str, start: int, places: _Offsets, *, begins_sentence: bool) -> Kind:
    if start in places.persons:
        return Kind.PERSON
    return Kind.NOTHING if start in places.fixed else kind_of(written, before, begins_sentence=begins_sentence)
