"""Says cheaply which of many searches for words may find one in a text, so that the others need not be made."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Generic, TypeVar

from generator.grammar.characters.expressions import expression
from generator.grammar.words.tokens import INSIDE, tokens

T = TypeVar("T")

_RUN = expression(rf"(?:{INSIDE}|\*)+")
_REMEMBERED = 32768


class Gates(Generic[T]):
    """Searches, each by a value, with the words that they look for, written as for a `Finder` with wildcards."""

    def __init__(self, searches: Iterable[tuple[T, Iterable[str]]]) -> None:
        self._whole: dict[str, set[T]] = defaultdict(set)
        self._beginnings: dict[str, set[T]] = defaultdict(set)
        self._ends: dict[str, set[T]] = defaultdict(set)
        self._within: dict[str, set[T]] = defaultdict(set)
        self._always: set[T] = set()
        self._all: set[T] = set()
        for value, words in searches:
            self._all.add(value)
            for word in words:
                self._add(word, value)
        self._known = lru_cache(maxsize=_REMEMBERED)(self._opened_by)

    def _add(self, word: str, value: T) -> None:
        run = max(_RUN.findall(unicodedata.normalize("NFC", word)), key=len, default="")
        letters = max(run.split("*"), key=len)
        if not letters or letters.upper().lower() != letters.lower():
            self._always.add(value)
        elif "*" not in run:
            self._whole[letters.lower()].add(value)
        elif run == f"{letters}*":
            self._beginnings[letters.lower()].add(value)
        elif run == f"*{letters}":
            self._ends[letters.lower()].add(value)
        else:
            self._within[letters.lower()].add(value)

    def open_in(self, text: str) -> set[T]:
        """The values of the searches that may find something in a text; those of all others find nothing."""
        if not unicodedata.is_normalized("NFC", text):
            return self._all
        return self._always.union(*map(self._known, {word for _, word in tokens(text)}))

    def _opened_by(self, word: str) -> frozenset[T]:
        return frozenset(value for values in self._holding(word.lower()) for value in values)

    def _holding(self, word: str) -> Iterator[Iterable[T]]:
        yield self._whole.get(word, ())
        for length in range(1, len(word) + 1):
            yield self._beginnings.get(word[:length], ())
            yield self._ends.get(word[-length:], ())
        yield from (values for letters, values in self._within.items() if letters in word)
