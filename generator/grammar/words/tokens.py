"""The words of a text, found once for all who look for words in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
        self._ask = ask
        self._known: dict[str, T | None] = {}

    def among(self, found: Tokens) -> list[tuple[int, T]]:
        """The positions of the words of which something is known, in order, each with that."""
        known = self._of_all(found)
        return [(at, told) for at, (_, word) in enumerate(found) if (told := known[word]) is not None]

    def of(self, found: Tokens) -> list[T | None]:
        """What is known of each word, in order."""
        known = self._of_all(found)
        return [known[word] for _, word in found]

    def _of_all(self, found: Tokens) -> Mapping[str, T | None]:
        known = self._known
        if new := {word for _, word in found}.difference(known):
            if len(known) + len(new) > _REMEMBERED_WORDS:
                known.clear()
                new = {word for _, word in found}
            known.update((word, self._ask(word)) for word in new)
        return known

    def forget(self) -> None:
        """Ask again, because something else is known."""
        self._known.clear()
