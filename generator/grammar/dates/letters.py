"""Letters that are named by their day alone: `de brief van 12 maart 2024`, `mijn Kamerbrief d.d. 3 mei jl.`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.grammar.characters.expressions import expression
from generator.grammar.dates.days import dates
from generator.model.text import Span

# Who sent it and to whom may stand between the letter and its day.
_SENDER = (
    r"(?:\s+van\s+(?:de|mijn|het|onze)\s+(?:minister|staatssecretaris|kabinet|regering|ambts?voorganger|ambts?genoot|collega)"
    r"(?!\w)[^.;:?!()\d]{0,80}?)?"
)
_TO = r"(?:\s+(?:aan|naar|over|inzake|met)\s+[^.;:?!()\d]{1,60}?)?"
_LETTER = expression(
    rf"(?<![\w-])(?P<letter>[\w-]*brief){_SENDER}{_TO}\s+(?:van|d\.\s?d\.|dd\.?|gedateerd(?:\s+op)?|op)\s+$",
    re.IGNORECASE,
)
_LATELY = expression(r"\s?(?:j\.?l\.?|jongstleden|l\.?l\.?)(?!\w)")
# The letter is named in brackets, or by its mark: `(Kamerstuk 27 923, nr. 461)`.
_TO_REFERENCE = expression(r"(?:[^.;:?!()]|\.(?!\s{1,3}[A-Z])){0,160}\(?[^()]{0,40}")
_REACH = 200
_ANY_YEAR = 2000


@dataclass(frozen=True)
class DatedLetter:
    """A letter that is named by its day; the span counts characters of the text that was searched.

    `day` is None where its year is not known.
    """

    span: Span
    day: date | None


def dated_letters(text: str, written_on: date | None = None) -> Iterator[DatedLetter]:
    """The letters of a text that are named by their day, in order; `written_on` gives a year that is left out."""
    for found in dates(text, None if written_on else _ANY_YEAR, written_on):
        first = max(0, found.span.start - _REACH)
        before = _LETTER.search(text[first : found.span.start])
        if before:
            lately = _LATELY.match(text, found.span.end)
            end = lately.end() if lately else found.span.end
            is_known = written_on is not None or not found.year_implied
            yield DatedLetter(Span(first + before.start("letter"), end), found.day if is_known else None)


def names_letter(text: str, letter: Span, reference: Span) -> bool:
    """Whether a reference in a text stands behind a letter in its sentence, so that it may say which document it is."""
    return reference.overlaps(letter) or (
        reference.start >= letter.end and _TO_REFERENCE.fullmatch(text, letter.end, reference.start) is not None
    )
