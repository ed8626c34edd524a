"""A bar for each year: how much there is of something, and when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.render.writing import wording

HEIGHT, STEP, WIDTH = 100, 10, 7
"""In units of the drawing: of the highest bar, from one bar to the next, and of a bar."""


FEWEST, SHORTEST = 3, 4
"""The fewest bars that are drawn, and the shortest time from the first to the last, in years."""


@dataclass(frozen=True)
class Bar:
    """A bar: its left edge, its top and its height in units of the drawing, from the top left."""

    left: int
    top: int
    height: int


@dataclass(frozen=True)
class YearBars:
    """A drawing: `width` in its units, the bars of the years that have any, the first and the last year.

    `most` is the year of the highest bar and its number, in words. `rows` are the years with their numbers, as a table.
    """

    width: int
    bars: tuple[Bar, ...]
    first: int
    last: int
    most: str
    rows: tuple[tuple[int, str], ...]


def year_bars(counts: Mapping[int, int]) -> YearBars | None:
    """The drawing of numbers by year; None for years that a sentence compares as well: few, or all close together."""
    years = sorted(year for year, number in counts.items() if number)
    if len(years) < FEWEST or years[-1] - years[0] < SHORTEST:
        return None
    first, last, highest = years[0], years[-1], max(counts.values())
    most = max(years, key=lambda year: counts[year])
    return YearBars(
        STEP * (last - first) + WIDTH,
        tuple(_bar(STEP * (year - first), counts[year], highest) for year in years),
        first,
        last,
        f"{wording.number(highest)} in {most}",
        tuple((year, wording.number(counts[year])) for year in reversed(years)),
    )


def _bar(left: int, number: int, highest: int) -> Bar:
    height = max(1, round(HEIGHT * number / highest))
    return Bar(left, HEIGHT - height, height)
