"""Expressions that are tried only where they may match: a match adds nothing, and most texts are passed at once.

An expression of Dutch is tried at each character of a text. Where every match holds some word, or begins near some
character, a look for these is many times cheaper. All classes find exactly what the expression alone finds.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

# Letters that count as `i`, `s` and `k` where case makes no difference, though `lower` does not make them so.
_ODD = ("\u0130", "\u0131", "\u017f", "\u212a")


# More texts than are looked at between two looks at the same one.
_REMEMBERED = 512


@lru_cache(maxsize=_REMEMBERED)
def _small(text: str) -> tuple[str, bool]:
    """A text in small letters, and whether an expression may take some of its letters for others than these."""
    return text.lower(), not text.isascii() and any(letter in text for letter in _ODD)


class Needing:
    """An expression of which every match holds one of some `words`, in small letters; capitals make no difference."""

    def __init__(self, pattern: re.Pattern[str], words: Iterable[str], tried: Tried | None = None) -> None:
        """`tried` is the same expression, tried only where it may begin."""
        self.pattern = pattern
        self._looked_for = tried or pattern
        held = tuple(dict.fromkeys(words))
        # One that holds another adds nothing.
        self.words = tuple(word for word in held if not any(other in word for other in held if other != word))

    def may_be_in(self, text: str) -> bool:
        """Whether one of the words is in a text."""
        small, is_odd = _small(text)
        if is_odd:
            return True
        for word in self.words:  # noqa: SIM110 - as `any` it takes twice the time
            if word in small:
                return True
        return False

    def places(self, text: str) -> list[int]:
        """Where one of the words begins in a text, in order; the expression must be these words and no more."""
        small, is_odd = _small(text)
        if is_odd:
            return [found.start() for found in self.pattern.finditer(text)]
        return sorted(place for word in self.words for place in _places(small, word))

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterable[re.Match[str]]:
        """All matches in a text, or between two offsets of it, in order."""
        return self._looked_for.finditer(text, start, end) if self.may_be_in(text) else ()

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match in a text, or between two offsets of it."""
        return self._looked_for.search(text, start, end) if self.may_be_in(text) else None


class Gated:
    """An expression that is tried only in a text that `may_hold` it, as every text with a match does."""

    def __init__(self, pattern: re.Pattern[str], may_hold: Callable[[str], bool]) -> None:
        self.pattern = pattern
        self.may_hold = may_hold

    def finditer(self, text: str) -> Iterable[re.Match[str]]:
        """All matches in a text, in order."""
        return self.pattern.finditer(text) if self.may_hold(text) else ()


def _places(text: str, word: str) -> Iterator[int]:
    place = text.find(word)
    while place >= 0:
        yield place
        place = text.find(word, place + 1)


class Tried:
    """An expression of which every match begins so many characters `before` (-1: behind) one that matches `near`.

    `near` matches at every such place, one character long.
    """

    def __init__(self, pattern: re.Pattern[str], near: re.Pattern[str], before: tuple[int, ...]) -> None:
        self.pattern = pattern
        self.near = near
        self.before = tuple(sorted(before, reverse=True))

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All matches in a text, or between two offsets of it, in order."""
        done, match = start, self.pattern.match
        for place in self._starts(text, start):
            if place >= end:
                return
            if place >= done and (found := match(text, place, end)):
                yield found
                done = found.end()

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match in a text, or between two offsets of it."""
        return next(self.finditer(text, start, end), None)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The match that begins at an offset."""
        return self.pattern.match(text, start)

    def _starts(self, text: str, start: int) -> Iterable[int]:
        """Where a match may begin, in order, from about `start` on."""
        places = (found.start() for found in self.near.finditer(text, max(0, start + self.before[-1])))
        if len(self.before) == 1:
            by = self.before[0]
            return (place - by for place in places if place >= by)
        return sorted({place - by for place in places for by in self.before if place >= by})
