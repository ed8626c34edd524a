"""Dates as Dutch documents write them: `6 mei 2025`, `12 mei` (the year implied), `06-05-2025`, `6 jan. 2025`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Tried
from generator.model.calendar import DUTCH_MONTHS
from generator.model.text import Span

_WEEKDAY = r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,?\s)?"
# `jan.`, `sept.`, `mrt`; `mei` is never shortened. A short form names a month only before a year or `jl.`.
_SHORT = ("jan", "feb(?:r)?", "m(?:aa)?rt", "apr", "mei", "jun", "jul", "aug", "sept?", "okt", "nov", "dec")
_BEFORE_YEAR = r"\b\.?(?=\s?(?:(?:19|20)\d\d|[’']\d\d|j\.?\s?l\b))"
_MONTH = "|".join(
    f"(?P<m{n}>{name}|{short}{_BEFORE_YEAR})" for n, (name, short) in enumerate(zip(DUTCH_MONTHS, _SHORT, strict=True))
)
_ORDINAL = r"(?:e|de|ste)?"
# A note mark may be glued to the year (`6 mei 20251`); `6 meisjes` is no date.
_YEAR = r"(?:\s?(?P<year>(?:19|20)\d\d)(?!\d{3})|\s[’'](?P<short>\d\d)(?!\d)|(?![^\W_]))"
_WORDED = rf"{_WEEKDAY}(?<!\d)(?P<day>\d{{1,2}}){_ORDINAL}\s?(?:{_MONTH}){_YEAR}"
_DAY, _OF_YEAR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])"
_EDGE, _END = r"(?<![\w./-])(?<!\d\s)", r"(?![\w/-])(?!\.\d)"
_FIGURES = (
    rf"{_WEEKDAY}{_EDGE}(?P<fday>{_DAY})(?P<by>[-/.–])(?P<fmonth>{_OF_YEAR})(?P=by)(?P<fyear>(?:19|20)\d\d){_END}"
)
_ISO = rf"{_EDGE}(?P<iyear>(?:19|20)\d\d)-(?P<imonth>{_OF_YEAR})-(?P<iday>{_DAY}){_END}"
_DATE = expression(rf"{_WORDED}|{_FIGURES}|{_ISO}", re.IGNORECASE)
# Every date begins with a figure or the first letter of a day of the week.
_DATES = Tried(_DATE, expression(r"\d|[mdwvz](?=[a-z]{2,5}dag)", re.IGNORECASE), (0,))
_LAST = expression(r"\s*(?:j\.?\s?l|jongstleden|l\.?\s?l|laatstleden)\b")
# Words that join dates with the same meaning: `24 mei en 28 juni 2024`, `3 mei 2024 (aangevuld bij brief van 10 mei)`.
_JOINED = expression(
    r"\s*+(?:[,;]|\()?\s*+(?:en|alsmede|respectievelijk|resp\.|t/m|tot en met)?\s*+"
    r"(?:(?:nader\s)?(?:aangevuld|aanvulling|gewijzigd|gecorrigeerd|verbeterd|herzien|rectificatie)(?:\s+ontvangen)?\s*+:?\s*+)?"
    r"(?:(?:bij|in|per)\s+(?:de\s+|een\s+)?brief\s+)?(?:op|van|d\.d\.)?\s*",
    re.IGNORECASE,
)
_CENTURY, _FIRST_SHORT = 2000, 50


@dataclass(frozen=True)
class WrittenDate:
    """A date in a text: `span` over that text, the day (None when the calendar lacks it), the origin of its year."""

    span: Span
    day: date | None
    year_implied: bool


def dates(text: str, year: int | None = None, written_on: date | None = None) -> Iterator[WrittenDate]:
    """The dates of a text, in order.

    A date without a year takes the year of its list, else that of the date before it, else `year`; without any of these
    it is left out. `3 december jl.` in a text written on 29 January is in the year before.
    """
    found = list(_DATES.finditer(text))
    for match, listed in zip(found, _years_of_lists(text, found), strict=True):
        printed = _year(match)
        year = printed or listed or year
        if year is None:
            continue
        month, in_month = _month_and_day(match)
        day = _day(year, month, in_month)
        if day and written_on and not printed and _LAST.match(text, match.end()) and day > written_on:
            day = _day(day.year - 1, month, day.day)
        written_on = day if printed and day else written_on
        yield WrittenDate(Span(*match.span()), day, printed is None)


def is_date(text: str) -> bool:
    """Whether a text is a date with its year, and nothing else."""
    found = _DATE.fullmatch(text)
    return found is not None and _year(found) is not None


def joins(between: str) -> bool:
    """Whether the words between two dates join them, so that both have one meaning."""
    return bool(between) and _JOINED.fullmatch(between) is not None


def _year(match: re.Match[str]) -> int | None:
    if match["short"]:
        return int(match["short"]) + (_CENTURY if int(match["short"]) < _FIRST_SHORT else _CENTURY - 100)
    written = match["year"] or match["fyear"] or match["iyear"]
    return int(written) if written else None


def _month_and_day(match: re.Match[str]) -> tuple[int, int]:
    if match["day"]:
        return next(n for n in range(len(DUTCH_MONTHS)) if match[f"m{n}"]) + 1, int(match["day"])
    return int(match["fmonth"] or match["imonth"]), int(match["fday"] or match["iday"])


def _years_of_lists(text: str, found: Sequence[re.Match[str]]) -> list[int | None]:
    """For each date the year at the end of its list of dates: `24 mei, 3 juni en 28 juni 2024`."""
    years: list[int | None] = []
    following: re.Match[str] | None = None
    for match in reversed(found):
        is_listed = following is not None and joins(text[match.end() : following.start()])
        years.append(_year(match) or (years[-1] if is_listed else None))
        following = match
    return years[::-1]


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def forgets_bracket(line: str) -> bool:
    """Whether a line ends in a whole day in a bracket that nobody closed: `(Ingezonden 25 maart 1999`."""
    bracket = line.rfind("(")
    inside = line[bracket + 1 :].rstrip(" .")
    if bracket < 0 or ")" in inside:
        return False
    return any(each.span.end == len(inside) and not each.year_implied for each in dates(inside))
