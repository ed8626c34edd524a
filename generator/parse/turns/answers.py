"""Answers: where those of a document stand, and what tells them from its questions."""

from __future__ import annotations

from enum import Enum


class Answers(Enum):
    """Where the answers of a document stand, decided once for all of its sections."""

    APART = "none stands under its question: they have a part of their own, or there are none"
    LABELLED = "they stand among the questions, under labels of which some may be lacking"
    IN_TURN = "they stand in turn with the questions, and nothing marks them"
    PLAIN = "they stand in turn with the questions, which alone are emphasised"

    @property
    def are_unmarked(self) -> bool:
        """Whether they stand in turn with the questions although nothing in the document marks answers."""
        return self in (Answers.IN_TURN, Answers.PLAIN)
