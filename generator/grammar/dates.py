"""Dates as Dutch documents write them: `6 mei 2025`, `12 mei` (the year implied), `16april 2010`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.model.calendar import DUTCH_MONTHS
from generator.model.text import Span

# A note mark may be glued to the year (`6 mei 20251`); `6 meisjes` is no date.
_DATE = re.compile(
    rf"(?<!\d)(\d{{1,2}})\s?({'|'.join(DUTCH_MONTHS)})(?:\s?((?:19|20)\d\d)(?!\d{{3}})|(?![^\W_]))", re.IGNORECASE
)
_LAST = re.compile(r"\s*(?:jl|jongstleden|l\.l)\b")


@dataclass(frozen=True)
class WrittenDate:
    """A date in a text: `span` over the text given, the day (None when the calendar lacks it), the year's origin."""

    span: Span
    day: date | None
    year_implied: bool


def dates(text: str, year: int | None = None, written_on: date | None = None) -> Iterator[WrittenDate]:
    """The dates of a text, in order. One without a year takes that of the date before it, else `year`, else is left.

    `3 december jl.` in a text that was written on 29 January is a day of the year before.
    """
    for found in _DATE.finditer(text):
        printed = int(found[3]) if found[3] else None
        year = printed or year
        if year is None:
            continue
        month = DUTCH_MONTHS.index(found[2].lower()) + 1
        day = _day(year, month, int(found[1]))
        if day and written_on and not printed and _LAST.match(text, found.end()) and day > written_on:
            day = _day(day.year - 1, month, day.day)
        written_on = day if printed and day else written_on
        yield WrittenDate(Span(*found.span()), day, printed is None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
