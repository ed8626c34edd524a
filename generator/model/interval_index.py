"""Finds, among many spans sorted by start, those that reach an offset, even when one long span covers the rest."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate

_EACH = 16


class IntervalIndex:
    """The ends of spans, with the furthest end of every sixteen, of every sixteen of those, and so on."""

    def __init__(self, ends: Sequence[int]) -> None:
        self._furthest_so_far = tuple(accumulate(ends, max))
        self._levels = [tuple(ends)]
        while len(below := self._levels[-1]) > _EACH:
            self._levels.append(tuple(max(below[n : n + _EACH]) for n in range(0, len(below), _EACH)))

    def reaching(self, offset: int, stop: int) -> Iterator[int]:
        """The positions before `stop`, ascending, of the spans that end at `offset` or after it."""
        ends = self._levels[0]
        position = bisect_left(self._furthest_so_far, offset)
        while position < stop:
            if ends[position] >= offset:
                yield position
                position += 1
            else:
                position = self._next(position + 1, offset)

    def _next(self, position: int, offset: int) -> int:
        """The first position at or after this one whose span reaches an offset; skips groups of spans that do not."""
        level, place = 0, position
        while place < len(self._levels[level]):
            if self._levels[level][place] < offset:
                place += 1
                while place % _EACH == 0 and level + 1 < len(self._levels):
                    level, place = level + 1, place // _EACH
            elif level:
                level, place = level - 1, place * _EACH
            else:
                return place
        return len(self._levels[0])
