"""Letters that a word is, begins with, ends in or holds, each with values: few of many are those of one word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Generic, TypeVar

T = TypeVar("T")


class Affixes(Generic[T]):
    """Values by letters of words. `parts` are letters, whether more may stand before and after them, and a value."""

    def __init__(self, parts: Iterable[tuple[str, bool, bool, T]]) -> None:
        self._whole: dict[str, list[T]] = defaultdict(list)
        self._beginnings: dict[str, list[T]] = defaultdict(list)
        self._ends: dict[str, list[T]] = defaultdict(list)
        self._within: list[tuple[str, T]] = []
        for letters, open_before, open_after, value in parts:
            if open_before and open_after:
                self._within.append((letters, value))
            else:
                held = self._ends if open_before else self._beginnings if open_after else self._whole
                held[letters].append(value)

    @cached_property
    def _firsts(self) -> tuple[int, frozenset[str]]:
        """The first letters of all beginnings, as many as the shortest of them has."""
        shortest = min(map(len, self._beginnings), default=0)
        return shortest, frozenset(letters[:shortest] for letters in self._beginnings)

    @cached_property
    def _lasts(self) -> tuple[int, frozenset[str]]:
        shortest = min(map(len, self._ends), default=0)
        return shortest, frozenset(letters[-shortest:] for letters in self._ends)

    def of(self, word: str) -> Iterator[T]:
        """The values of a word: of the whole, then of its beginnings and ends, the shortest first, then others."""
        yield from self._whole.get(word, ())
        (first, firsts), (last, lasts) = self._firsts, self._lasts
        begins, ends = word[:first] in firsts, word[-last:] in lasts
        if begins or ends:
            held, closing = self._beginnings, self._ends
            for length in range(min(first if begins else last, last if ends else first), len(word) + 1):
                if begins and (values := held.get(word[:length])):
                    yield from values
                if ends and (values := closing.get(word[-length:])):
                    yield from values
        for letters, value in self._within:
            if letters in word:
                yield value
