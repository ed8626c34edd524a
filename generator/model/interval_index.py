"""Finds, among many spans sorted by start, those that reach an offset, even when one long span covers the rest."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
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


class Stretches:
    """What spans cover together: spans that overlap or touch are one stretch."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def touch(self, start: int, end: int) -> bool:
        """Whether one shares an offset before `end` with what is from `start` on, or ends at `start`."""
        place = bisect_left(self._starts, end)
        return place > 0 and self._ends[place - 1] >= start

    def hold(self, offset: int) -> bool:
        """Whether an offset lies in one, its end not included."""
        place = bisect_right(self._starts, offset)
        return place > 0 and offset < self._ends[place - 1]

    def around(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The parts between two offsets that none covers, in order."""
        for place in range(max(0, bisect_right(self._starts, start) - 1), len(self._starts)):
            if self._starts[place] >= end:
                break
            if self._starts[place] > start:
                yield start, self._starts[place]
            start = max(start, self._ends[place])
        if start < end:
            yield start, end
