"""The place of the answers of a document, and what distinguishes them from its questions."""

from __future__ import annotations

from enum import Enum


class Answers(Enum):
    """The place of the answers of a document, decided once for all its sections."""

    APART = "none stands under its question: they have a part of their own, or there are none"
    LABELLED = "they stand among the questions, under labels of which some may be lacking"
    IN_TURN = "they stand in turn with the questions, and nothing marks them"
    PLAIN = "they stand in turn with the questions, which alone are emphasised"

    @property
    def are_unmarked(self) -> bool:
        """Whether the answers alternate with the questions and no label in the document marks them."""
        return self in (Answers.IN_TURN, Answers.PLAIN)
