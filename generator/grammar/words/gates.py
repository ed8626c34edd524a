"""Says cheaply which of many searches for words may find one in a text, so that the others need not be made."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Generic, TypeVar

from generator.grammar.characters.expressions import expression
from generator.grammar.words.affixes import Affixes
from generator.grammar.words.tokens import INSIDE, tokens

T = TypeVar("T")

_RUN = expression(rf"(?:{INSIDE}|\*)+")
_REMEMBERED = 32768


class Gates(Generic[T]):
    """Searches, each by a value, with the words that they look for, written as for a `Finder` with wildcards."""

    def __init__(self, searches: Iterable[tuple[T, Iterable[str]]]) -> None:
        self._always: set[T] = set()
        self._all: set[T] = set()
        self._gates = Affixes(self._parts(searches))
        self._known = lru_cache(maxsize=_REMEMBERED)(self._opened_by)

    def _parts(self, searches: Iterable[tuple[T, Iterable[str]]]) -> Iterator[tuple[str, bool, bool, T]]:
        for value, words in searches:
            self._all.add(value)
            for word in words:
                run = max(_RUN.findall(unicodedata.normalize("NFC", word)), key=len, default="")
                letters = max(run.split("*"), key=len)
                if not letters or letters.upper().lower() != letters.lower():
                    self._always.add(value)
                else:
                    is_sure = run.strip("*") == letters
                    yield letters.lower(), not is_sure or run[0] == "*", not is_sure or run[-1] == "*", value

    def open_in(self, text: str) -> set[T]:
        """The values of the searches that may find something in a text; those of all others find nothing."""
        if not unicodedata.is_normalized("NFC", text):
            return self._all
        return self._always.union(*map(self._known, {word for _, word in tokens(text)}))

    def _opened_by(self, word: str) -> frozenset[T]:
        return frozenset(self._gates.of(word.lower()))
