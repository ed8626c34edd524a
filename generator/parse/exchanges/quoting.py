"""Quoting: which question a paragraph repeats, word for word or nearly so."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from generator.grammar.asking import asks
from generator.grammar.content_words import content_words

# So much of the words of both must be the same; an answer repeats some words of a question, never most.
SHARED = 0.75
# A sentence that asks repeats one of a question when so many of its words are that question's.
HELD = 0.9
FEWEST_HELD = 3
# A word that this many questions have shows nothing about which is meant.
COMMON = 12


class Quotable:
    """Questions by the words of their paragraphs. Finding one takes as long as the text is, however many there are."""

    def __init__(self, questions: Sequence[Sequence[str]]) -> None:
        self._words = [[Counter(content_words(text)) for text in _wordings(paragraphs)] for paragraphs in questions]
        self._holders: dict[str, list[int]] = defaultdict(list)
        for position, (whole, *_) in enumerate(self._words):
            for word in whole:
                self._holders[word].append(position)

    def find(self, text: str) -> int | None:
        """The position of the one question that a text repeats, all of it, a paragraph, or a sentence that asks.

        None when it repeats none, or several alike.
        """
        words = Counter(content_words(text))
        rare = (holders for word in words if len(holders := self._holders.get(word, [])) <= COMMON)
        near = [
            position
            for position, _ in Counter(position for holders in rare for position in holders).most_common(COMMON)
        ]
        found = _best([(self._shared(words, position), position) for position in near], SHARED)
        if found is None and asks(text) and words.total() >= FEWEST_HELD:
            return _best([(_held(words, self._words[position][0]), position) for position in near], HELD)
        return found

    def _shared(self, words: Counter[str], position: int) -> float:
        """How much of the words of both, the text and the question or one paragraph of it, is the same."""
        return max((words & other).total() / max(words.total(), other.total(), 1) for other in self._words[position])


def _best(shares: list[tuple[float, int]], least: float) -> int | None:
    """The position with the highest share, if that is high enough and no other has the same."""
    shares.sort(reverse=True)
    if not shares or shares[0][0] < least:
        return None
    return None if len(shares) > 1 and shares[1][0] == shares[0][0] else shares[0][1]


def _held(words: Counter[str], question: Counter[str]) -> float:
    """How much of the words of a text are words of a question."""
    return (words & question).total() / max(words.total(), 1)


def _wordings(paragraphs: Sequence[str]) -> list[str]:
    """A question as a whole, then each of its paragraphs that asks, for others only lead to those."""
    asking = [text for text in paragraphs if asks(text)] if len(paragraphs) > 1 else []
    return [" ".join(paragraphs), *asking]
