"""Restating: paragraphs of an answer in which who answers repeats, in the words of those who ask, what they asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.grammar.asking import asks, opens_question
from generator.grammar.content_words import content_words, is_of_any_question
from generator.parse.roles.paragraphs import Paragraph, Role

# So many of the words must be those of the question, and so many at least tell.
_HELD, _FEWEST = 0.9, 3
# Where so many of its words are those of a question, a paragraph may speak of what was asked there.
_MAY_REPEAT = 0.5


def restated(paragraphs: Sequence[Paragraph], asked: Sequence[Paragraph]) -> frozenset[int]:
    """Which paragraphs after the first of an answer repeat the question that it answers, before they are answered."""
    held = set(_words(paragraph.text for paragraph in asked))
    return frozenset(
        n
        for n, (paragraph, following) in enumerate(pairwise(paragraphs))
        if n and opens_question(paragraph.text) and _repeats(paragraph.text, held) and not _signs(following)
    )


def speaks_of_the_same(text: str, asked: Sequence[Paragraph]) -> bool:
    """Whether half of the words of a text are those of one of these questions."""
    words = list(_words([text]))
    held = [set(_words([paragraph.text])) for paragraph in asked]
    return any(sum(word in one for word in words) >= _MAY_REPEAT * len(words) for one in held)


def may_hold_answer(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether text that neither asks nor opens as those who ask stands between paragraphs of a question that do.

    Then what asks before it may be part of the answer, where it restates the question.
    """
    asked = said = False
    for paragraph in paragraphs:
        if _signs(paragraph):
            if said:
                return True
            asked = asked or asks(paragraph.text)
        elif asked and paragraph.role is Role.TEXT:
            said = True
    return False


def _repeats(text: str, held: set[str]) -> bool:
    words = list(_words([text]))
    return len(words) >= _FEWEST and sum(word in held for word in words) >= _HELD * len(words)


def _words(texts: Sequence[str] | Iterator[str]) -> Iterator[str]:
    return (word for text in texts for word in content_words(text) if not is_of_any_question(word))


def _signs(paragraph: Paragraph) -> bool:
    return opens_question(paragraph.text) or asks(paragraph.text)
