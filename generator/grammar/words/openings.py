"""Expressions that begin with known words, tried only where one of these words stands in a text.

The places are found once for all such expressions, a word of the text at a time, so that a passage costs the number of
its words however many expressions there are. What is found is exactly what the expression alone finds.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from generator.grammar.characters.expressions import expression
from generator.grammar.words.tokens import JOINERS, KnownWords, Tokens, tokens

_RUN = expression(r"\w+")
_JOINER = expression(JOINERS)
# Letters that count as others where capitals make no difference, though `lower` does not make them so.
_ALIKE = str.maketrans({"\u0131": "i", "\u017f": "s", "\u0307": None})
_OPEN = "*"
_REMEMBERED_TEXTS = 512
_NONE: Sequence[int] = ()


_Opened = tuple[int, int]
"""How far behind the beginning of a word an expression may begin, and the number of the expression."""


class _Places:
    """Where the expressions may begin in a text, each by its number."""

    def __init__(self) -> None:
        self._whole: dict[str, list[int]] = defaultdict(list)
        self._beginnings: dict[str, list[int]] = defaultdict(list)
        self._lengths: set[int] = set()
        self._within: list[tuple[str, int]] = []
        self._opened = KnownWords(self._openings)
        self._count = 0
        self.of = lru_cache(maxsize=_REMEMBERED_TEXTS)(self._of)

    def add(self, words: Iterable[str]) -> int:
        """A number for an expression that begins with one of these words."""
        for word in words:
            letters = word.strip(_OPEN)
            if word.startswith(_OPEN):
                self._within.append((letters, self._count))
            elif word.endswith(_OPEN):
                self._beginnings[letters].append(self._count)
                self._lengths.add(len(letters))
            else:
                self._whole[letters].append(self._count)
        self._count += 1
        self._opened.forget()
        self.of.cache_clear()
        return self._count - 1

    def _of(self, text: str) -> Mapping[int, Sequence[int]]:
        """The offsets at which each expression may begin, in order; an expression that may nowhere is missing."""
        found: dict[int, list[int]] = {}
        words = _runs(text)
        for at, opened in self._opened.among(words):
            start = words[at][0]
            for shift, number in opened:
                if number in found:
                    found[number].append(start + shift)
                else:
                    found[number] = [start + shift]
        return found

    def _openings(self, word: str) -> tuple[_Opened, ...] | None:
        return tuple(sorted(set(self._opened_by(_small(word))))) or None

    def _opened_by(self, small: str) -> Iterator[_Opened]:
        for number in self._whole.get(small, ()):
            yield 0, number
        for length in self._lengths:
            for number in self._beginnings.get(small[:length], ()):
                yield 0, number
        for letters, number in self._within:
            shift = small.find(letters, 1)
            while shift > 0:
                yield shift, number
                shift = small.find(letters, shift + 1)


_PLACES = _Places()


class Opening:
    """An expression of which every match begins with one of some words, in small letters, where a word begins.

    Capitals make no difference. `fractie*` stands for every word that begins so, `*fractie*` for these letters further
    on in a word, where the match then begins.
    """

    def __init__(self, pattern: re.Pattern[str], words: Iterable[str]) -> None:
        self.pattern = pattern
        self._number = _PLACES.add(words)

    def starts(self, text: str) -> Sequence[int]:
        """The offsets at which a match may begin, in order."""
        return _PLACES.of(text).get(self._number, _NONE)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches in a text, in order."""
        end, match = 0, self.pattern.match
        for start in self.starts(text):
            if start >= end and (found := match(text, start)):
                yield found
                end = found.end()

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in a text."""
        return next(self.finditer(text), None)


def _runs(text: str) -> Tokens:
    """The words of a text as signs and loose accents part them."""
    if text.isascii() or _JOINER.search(text) is None:
        return tokens(text)
    return tuple((found.start(), found[0]) for found in _RUN.finditer(text))


def _small(word: str) -> str:
    return word.lower() if word.isascii() else word.lower().translate(_ALIKE)
