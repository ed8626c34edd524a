"""Quoting: which question a paragraph repeats, word for word or nearly so."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

_WORD = re.compile(r"[^\W_]{4,}")
# So much of the words of both must be the same; an answer repeats some words of a question, never most.
SHARED = 0.75
# A word that this many questions have tells nothing about which is meant.
COMMON = 12


class Quotable:
    """Questions by their words. Finding one takes as long as the paragraph is, however many there are."""

    def __init__(self, questions: Sequence[str]) -> None:
        self._words = [Counter(_words(question)) for question in questions]
        self._holders: dict[str, list[int]] = defaultdict(list)
        for position, words in enumerate(self._words):
            for word in words:
                self._holders[word].append(position)

    def find(self, text: str) -> int | None:
        """The position of the one question whose words a text repeats; None when it repeats none, or several alike."""
        words = Counter(_words(text))
        rare = (holders for word in words if len(holders := self._holders.get(word, [])) <= COMMON)
        near = Counter(position for holders in rare for position in holders)
        shares = sorted(
            ((self._share(words, position), position) for position, _ in near.most_common(COMMON)), reverse=True
        )
        if not shares or shares[0][0] < SHARED:
            return None
        return None if len(shares) > 1 and shares[1][0] == shares[0][0] else shares[0][1]

    def _share(self, words: Counter[str], position: int) -> float:
        other = self._words[position]
        return (words & other).total() / max(words.total(), other.total(), 1)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
