"""Restating: paragraphs of an answer that repeat a question in the words of the askers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.grammar.questions.asking import asks, opens_question
from generator.grammar.questions.content_words import content_words, is_of_any_question
from generator.parse.roles.paragraphs import Paragraph, Role

# The share of its words that must be words of the question, and the least number of words that can show that.
_HELD, _FEWEST = 0.9, 3
# With this share of its words from a question, a paragraph may be about the same subject.
_MAY_REPEAT = 0.5


def restated(paragraphs: Sequence[Paragraph], asked: Sequence[Paragraph]) -> frozenset[int]:
    """The indices of paragraphs in an answer, after its first, that repeat the question `asked`.

    Such a paragraph opens as askers do, and the next paragraph neither asks nor opens so.
    """
    held = set(_words(paragraph.text for paragraph in asked))
    return frozenset(
        n
        for n, (paragraph, following) in enumerate(pairwise(paragraphs))
        if n and opens_question(paragraph.text) and _repeats(paragraph.text, held) and not _signs(following)
    )


def speaks_of_the_same(text: str, asked: Sequence[Paragraph]) -> bool:
    """Whether at least half of the content words of a text are words of one of the questions `asked`."""
    words = list(_words([text]))
    held = [set(_words([paragraph.text])) for paragraph in asked]
    return any(sum(word in one for word in words) >= _MAY_REPEAT * len(words) for one in held)


def may_hold_answer(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether, after a paragraph of a question that asks, plain text is followed by another that asks or opens so.

    Plain text neither asks nor opens as askers do. The part before it may be an answer that restates the question.
    """
    asked = interrupted = False
    for paragraph in paragraphs:
        if _signs(paragraph):
            if interrupted:
                return True
            asked = asked or asks(paragraph.text)
        elif asked and paragraph.role is Role.TEXT:
            interrupted = True
    return False


def _repeats(text: str, held: set[str]) -> bool:
    words = list(_words([text]))
    return len(words) >= _FEWEST and sum(word in held for word in words) >= _HELD * len(words)


def _words(texts: Sequence[str] | Iterator[str]) -> Iterator[str]:
    return (word for text in texts for word in content_words(text) if not is_of_any_question(word))


def _signs(paragraph: Paragraph) -> bool:
    return opens_question(paragraph.text) or asks(paragraph.text)
