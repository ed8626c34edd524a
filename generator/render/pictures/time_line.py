"""A time line: days in their order, each at its place between the first and the last."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from generator.render.writing import wording
from generator.render.writing.links import NamedLink

FEWEST = 3
WIDTH = 1000
"""Of the drawing, in its units: from the first day to the last."""


@dataclass(frozen=True)
class Event:
    """Something that happened on a day; without address where nothing more is to be read about it."""

    day: date
    what: NamedLink


@dataclass(frozen=True)
class Moment:
    """A day with all that happened on it, in words; `at` is its place, in units of the drawing from the left.

    `later` says how long after the moment before it, empty for the first.
    """

    at: int
    iso: str
    day: str
    later: str
    events: tuple[NamedLink, ...]


@dataclass(frozen=True)
class TimeLine:
    """The moments in their order, and how long it takes from the first to the last, in words."""

    moments: tuple[Moment, ...]
    length: str


def time_line(events: Iterable[Event]) -> TimeLine | None:
    """The time line of some events; None where they are of fewer than three days, which a sentence says as well."""
    by_day: dict[date, list[NamedLink]] = {}
    for event in events:
        by_day.setdefault(event.day, []).append(event.what)
    days = sorted(by_day)
    if len(days) < FEWEST:
        return None
    whole = (days[-1] - days[0]).days
    return TimeLine(
        tuple(
            Moment(
                round(WIDTH * (day - days[0]).days / whole),
                day.isoformat(),
                wording.day(day),
                f"{_length((day - before).days)} daarna" if before else "",
                tuple(by_day[day]),
            )
            for before, day in zip((None, *days), days, strict=False)
        ),
        _length(whole),
    )


_DAYS_IN_YEAR, _DAYS_IN_MONTH = 365.25, 30.44
_MANY_DAYS, _MANY_MONTHS = 60, 24


def _length(days: int) -> str:
    """`6 dagen`, `3 maanden`, `2 jaar`: rounded where nobody would count the days."""
    if days <= _MANY_DAYS:
        return wording.count(days, "dag", "dagen")
    months = round(days / _DAYS_IN_MONTH)
    if months < _MANY_MONTHS:
        return f"ongeveer {wording.count(months, 'maand', 'maanden')}"
    return f"ongeveer {round(days / _DAYS_IN_YEAR)} jaar"
