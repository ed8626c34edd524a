"""The words around a term, which decide what it means: `MR` beside `ouders` is no `MR` beside `onderraad`."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from generator.grammar.characters.expressions import expression
from generator.grammar.words.tokens import INSIDE

_WORD = expression(rf"{INSIDE}+")
# Texts are read once for each exchange, words around terms many times.
_REMEMBERED = 4096


@lru_cache(maxsize=_REMEMBERED)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(unicodedata.normalize("NFC", text).lower()))


class Neighbours:
    """The words of some texts; capitals make no difference."""

    def __init__(self, texts: Iterable[str]) -> None:
        words = [_words(text) for text in texts]
        self._single = {word for each in words for word in each}
        # A mark that is no word keeps phrases from running over from one text to the next.
        self._running = " | ".join(f" {' '.join(each)} " for each in words)

    def count(self, wanted: Iterable[str]) -> int:
        """How many of these words and phrases stand in the texts."""
        return sum(map(self.holds, wanted))

    def holds(self, phrase: str) -> bool:
        """Whether a word or phrase stands in the texts, as whole words; hyphens count as spaces."""
        parts = _words(phrase)
        return parts[0] in self._single if len(parts) == 1 else f" {' '.join(parts)} " in self._running
