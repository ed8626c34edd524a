"""Restating: paragraphs of an answer in which who answers repeats, in the words of those who ask, what they asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.grammar.asking import asks, opens_question
from generator.grammar.content_words import content_words, is_of_any_question
from generator.parse.roles.pieces import Piece, Role

# So many of the words must be those of the question, and so many at least tell.
_HELD, _FEWEST = 0.9, 3


def restated(paragraphs: Sequence[Piece], asked: Sequence[Piece]) -> frozenset[int]:
    """Which paragraphs after the first of an answer repeat the question that it answers, before they are answered."""
    held = set(_words(piece.text for piece in asked))
    return frozenset(
        n
        for n, (piece, following) in enumerate(pairwise(paragraphs))
        if n and opens_question(piece.text) and _repeats(piece.text, held) and not _signs(following)
    )


def may_hold_answer(paragraphs: Sequence[Piece]) -> bool:
    """Whether text that neither asks nor opens as those who ask stands between paragraphs of a question that do.

    Then what asks before it may be part of the answer, where it restates the question.
    """
    asked = said = False
    for piece in paragraphs:
        if _signs(piece):
            if said:
                return True
            asked = asked or asks(piece.text)
        elif asked and piece.role is Role.TEXT:
            said = True
    return False


def _repeats(text: str, held: set[str]) -> bool:
    words = list(_words([text]))
    return len(words) >= _FEWEST and sum(word in held for word in words) >= _HELD * len(words)


def _words(texts: Sequence[str] | Iterator[str]) -> Iterator[str]:
    return (word for text in texts for word in content_words(text) if not is_of_any_question(word))


def _signs(piece: Piece) -> bool:
    return opens_question(piece.text) or asks(piece.text)
