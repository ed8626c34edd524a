"""Periods as Dutch writes them, and their first and last day: `het derde kwartaal van 2026`, `dit najaar`, `eind mei`.

A season is read as a quarter of the year: at the end of it the season is certainly over. The beginning of a year is
taken to be its first quarter, of a month its first ten days; the middle ends on 30 June, or on the 15th. These are no
more than estimates.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from generator.model.calendar import DUTCH_MONTHS

_ORDINALS = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "laatste": 4, "1e": 1, "2e": 2, "3e": 3, "4e": 4}
_SEASONS = {"voorjaar": 2, "lente": 2, "zomer": 3, "najaar": 4, "herfst": 4, "winter": 1}
_TUESDAY, _WEEK, _LAST_OF_BEGINNING, _MIDDLE = 1, 7, 10, 15
_SEPTEMBER, _DECEMBER, _JULY, _YEAR_MONTHS, _OF_QUARTER = 9, 12, 7, 12, 3

_THIS = frozenset({"dit", "deze", "lopende", "lopend", "huidige", "huidig"})
_MONTHS = "|".join(DUTCH_MONTHS)
_QUARTER = rf"(?:het\s+)?(?P<quarter>{'|'.join(_ORDINALS)})\s+kwartaal|Q(?P<q>[1-4])|(?P<kw>[1-4])e?\s*kwartaal"
_HALF = (
    r"(?:de\s+|het\s+)?(?P<half>eerste|tweede)\s+(?:helft|half\s?jaar)"
    r"(?!\s+van\s+(?!20|het\s+jaar|dit\s|volgend\s|komend\s))"
)
_SEASON = rf"(?:de\s+|het\s+)?(?P<season>{'|'.join(_SEASONS)})"
_MONTH = rf"(?:de\s+maand\s+)?(?P<month>{_MONTHS})"
_RECESS = (
    r"(?:het\s+|de\s+)?(?P<recess>zomer|kerst|herfst|voorjaars|mei|krokus)(?:reces|vakantie)|het\s+(?P<some>reces)"
)
_FEAST = r"(?:de\s+)?(?P<feast>kerst(?:mis)?|jaarwisseling|Prinsjesdag)"
_YEAR = r"(?:het\s+jaar\s+)?(?P<year>20\d\d)(?!\d)"
_WHOLE_YEAR = r"het\s+(?:kalender)?(?P<whole>jaar)"
_NEAR = (
    r"(?:(?:het|de)\s+)?(?P<near>dit|deze|lopende?|huidige?|volgende?|komende?|aankomende?|aanstaande|eerstvolgende)\s+"
    rf"(?:(?P<near_unit>jaar|kwartaal|maand|week)|(?P<near_season>{'|'.join(_SEASONS)})|(?P<near_month>{_MONTHS})"
    r"|(?P<near_recess>zomer)reces)"
)
_OF_YEAR = (
    r"(?:\s+(?:(?:van|in)\s+)?(?:(?:het\s+jaar\s+)?(?P<of>20\d\d)(?!\d)"
    r"|(?:het\s+)?(?P<of_near>dit|lopende|huidige|volgend|komend|aankomend)e?\s+jaar|(?:het|dat)\s+jaar))?"
)
PERIOD = rf"(?:{_NEAR}|{_QUARTER}|{_HALF}|{_SEASON}|{_RECESS}|{_FEAST}|{_MONTH}|{_YEAR}|{_WHOLE_YEAR})(?!\w){_OF_YEAR}"
"""A period; a part of an expression that must not have other groups with these names."""
PERIOD_WORDS = (
    *DUTCH_MONTHS,
    *("jaar", "kwartaal", "maand", "week", "lente", "zomer", "herfst", "winter", "helft", "reces", "vakantie", "kerst"),
    *("prinsjesdag", "q1", "q2", "q3", "q4", "20"),
)
"""What every period holds one of, in small letters."""


@dataclass(frozen=True)
class Period:
    """The first and the last day of a period."""

    first: date
    last: date

    def part(self, name: str) -> Period:
        """Its beginning, its middle (from its first day) or its end."""
        is_long = (self.last - self.first).days > monthrange(self.last.year, self.last.month)[1]
        if name.startswith("eind"):
            return Period(_last_of(self.last.year, self.last.month).first if is_long else self.first, self.last)
        is_begin = name.startswith("begin")
        if not is_long:
            return Period(self.first, self.first.replace(day=_LAST_OF_BEGINNING if is_begin else _MIDDLE))
        is_year = self.first.month != self.last.month - 2 and self.first.month == 1
        if is_year:
            return Period(self.first, date(self.first.year, 3, 31) if is_begin else date(self.first.year, 6, 30))
        month = self.first.month if is_begin else self.first.month + 1
        return Period(self.first, _last_of(self.first.year, month).last)


def period(found: re.Match[str], written_on: date | None) -> Period | None:
    """The days of a match of `PERIOD` in a text of that day.

    None where they depend on a day that is not known, or on a calendar that is not fixed (that of the Chamber).
    A period without a year is the first that is not over on the day of the text.
    """
    named = found["of"] or found["year"]
    if named:
        return _in(found, int(named))
    if written_on is None:
        return None
    near = found["of_near"] or ("dit" if found["whole"] else found["near"] if found["near_unit"] == "jaar" else None)
    if near:
        return _in(found, written_on.year + (near[:4].casefold() in ("volg", "kome", "aank", "aans", "eers")))
    if found["near_unit"] in ("week", "maand", "kwartaal"):
        return _near(found["near_unit"], found["near"].casefold(), written_on)
    here = _in(found, written_on.year)
    if here is None or not _is_plain(found, here, written_on):
        return None
    return here if here.last >= written_on else _in(found, written_on.year + 1)


def _is_plain(found: re.Match[str], here: Period, written_on: date) -> bool:
    """Whether the words before a season or a month leave open no other year.

    They do where `deze zomer` is said in autumn, `volgende zomer` in spring, or `komende zomer` within it.
    """
    near = (found["near"] or "").casefold()
    if not near:
        return True
    if near in _THIS:
        return here.last >= written_on
    is_running = here.first <= written_on <= here.last
    return not is_running and not (near.startswith("volgend") and here.first > written_on)


def _in(found: re.Match[str], year: int) -> Period | None:
    """The days of a period of this year."""
    season = found["season"] or found["near_season"]
    quarter = found["quarter"] or found["q"] or found["kw"]
    if season or quarter:
        number = _SEASONS[season.casefold()] if season else _ORDINALS.get(quarter.casefold()) or int(quarter)
        return _quarter(year, number)
    if month := found["month"] or found["near_month"]:
        return _last_of(year, DUTCH_MONTHS.index(month.casefold()) + 1)
    if found["half"]:
        second = found["half"].casefold() == "tweede"
        return Period(date(year, 7 if second else 1, 1), _last_of(year, 12 if second else 6).last)
    if found["recess"] or found["some"] or found["near_recess"]:
        # The recess of the summer begins in the first half of July, on another day each year; no other has a month.
        is_summer = (found["recess"] or found["near_recess"] or "").casefold() == "zomer"
        return Period(date(year, _JULY, 1), date(year, 8, 31)) if is_summer else None
    if found["feast"]:
        return _feast(found["feast"].casefold(), year)
    return Period(date(year, 1, 1), date(year, 12, 31))


def _feast(name: str, year: int) -> Period:
    if name == "prinsjesdag":
        # Grondwet, article 65: the third Tuesday of September.
        first = date(year, _SEPTEMBER, 1)
        day = first + timedelta((_TUESDAY - first.weekday()) % _WEEK + 2 * _WEEK)
        return Period(day, day)
    if name == "jaarwisseling":
        return Period(date(year + 1, 1, 1), date(year + 1, 1, 1))
    return Period(date(year, _DECEMBER, 25), date(year, _DECEMBER, 26))


def _near(unit: str, which: str, day: date) -> Period:
    """The week, month or quarter of a day, or the one after it."""
    further = which not in _THIS
    if unit == "week":
        monday = day - timedelta(day.weekday()) + timedelta(_WEEK * further)
        return Period(monday, monday + timedelta(_WEEK - 1))
    if unit == "maand":
        return _last_of(day.year + (day.month - 1 + further) // _YEAR_MONTHS, (day.month - 1 + further) % 12 + 1)
    at = (day.month - 1) // _OF_QUARTER + further
    return _quarter(day.year + at // 4, at % 4 + 1)


def _quarter(year: int, number: int) -> Period:
    first = date(year, _OF_QUARTER * (number - 1) + 1, 1)
    return Period(first, _last_of(year, _OF_QUARTER * number).last)


def _last_of(year: int, month: int) -> Period:
    """The month as a period."""
    return Period(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
