"""The words of a text, found once for all who look for words in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import accumulate
from typing import Generic, TypeVar

from generator.grammar.characters.expressions import expression

# Combining marks, soft hyphens and joiners stand inside a word, though Python does not count them as part of one.
_JOINERS = r"\u0300-\u036f\u00ad\u200c\u200d"
JOINERS, INSIDE = f"[{_JOINERS}]", rf"[\w{_JOINERS}]"
# More texts than are looked at between two looks at the same one.
_REMEMBERED = 512
# The words of which is kept what is known of them: most words of a text are in every other.
_REMEMBERED_WORDS = 32768
_TOKEN = expression(rf"({INSIDE}+)")

T = TypeVar("T")

Tokens = tuple[tuple[int, str], ...]
"""The words of a text, without hyphens, each with the offset of its first letter."""


@lru_cache(maxsize=_REMEMBERED)
def tokens(text: str) -> Tokens:
    """The words of a text, in order."""
    # Parts that are no words and words, in turn: all of it is done without a step of Python for each.
    parts = _TOKEN.split(text)
    return tuple(zip(list(accumulate(map(len, parts)))[:-1:2], parts[1::2], strict=True))


class KnownWords(Generic[T]):
    """What is known of each word of texts, asked once for a word; for most words that is nothing."""

    def __init__(self, ask: Callable[[str], T | None]) -> None:
        self._known = _Known(ask)

    def among(self, found: Tokens) -> list[tuple[int, T]]:
        """The positions of the words of which something is known, in order, each with that."""
        known = self._not_too_many()
        return [(at, told) for at, (_, word) in enumerate(found) if (told := known[word]) is not None]

    def of(self, found: Tokens) -> list[T | None]:
        """What is known of each word, in order."""
        known = self._not_too_many()
        return [known[word] for _, word in found]

    def _not_too_many(self) -> _Known[T]:
        if len(self._known) > _REMEMBERED_WORDS:
            self._known.clear()
        return self._known

    def forget(self) -> None:
        """Ask again, because something else is known."""
        self._known.clear()


class _Known(dict[str, T | None]):
    """By word what is known of it; a word that it lacks is asked for."""

    def __init__(self, ask: Callable[[str], T | None]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, word: str) -> T | None:
        told = self[word] = self._ask(word)
        return told
