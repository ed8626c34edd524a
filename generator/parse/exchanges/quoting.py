"""Quoting: finds the question that a paragraph repeats, word for word or nearly so."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from generator.grammar.questions.asking import asks
from generator.grammar.questions.content_words import content_words

# The share of words that both must have in common; an answer repeats some words of a question, never most.
SHARED = 0.75
# The share of its words that a sentence that asks must have from a question to repeat it.
HELD = 0.9
FEWEST_HELD = 3
# A word in this many questions does not show which question is meant.
COMMON = 12


class Quotable:
    """Questions, indexed by words: the time to find one depends on the text, not on the number of questions."""

    def __init__(self, questions: Sequence[Sequence[str]]) -> None:
        self._words = [[Counter(content_words(text)) for text in _wordings(paragraphs)] for paragraphs in questions]
        self._holders: dict[str, list[int]] = defaultdict(list)
        for position, (whole, *_) in enumerate(self._words):
            for word in whole:
                self._holders[word].append(position)

    def find(self, text: str) -> int | None:
        """The position of the question that a text repeats: as a whole, a paragraph, or a sentence that asks.

        None when it repeats none, or several equally well.
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
        """The share of words that a text has in common with a question or one of its paragraphs."""
        return max((words & other).total() / max(words.total(), other.total(), 1) for other in self._words[position])


def _best(shares: list[tuple[float, int]], least: float) -> int | None:
    """The position with the highest share, if it is high enough and no other is equal."""
    shares.sort(reverse=True)
    if not shares or shares[0][0] < least:
        return None
    return None if len(shares) > 1 and shares[1][0] == shares[0][0] else shares[0][1]


def _held(words: Counter[str], question: Counter[str]) -> float:
    """The share of the words of a text that are words of a question."""
    return (words & question).total() / max(words.total(), 1)


def _wordings(paragraphs: Sequence[str]) -> list[str]:
    """The question as a whole, then each paragraph that asks; other paragraphs only introduce these."""
    asking = [text for text in paragraphs if asks(text)] if len(paragraphs) > 1 else []
    return [" ".join(paragraphs), *asking]
