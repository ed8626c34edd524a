"""Pairing: which answers belong to which questions, and the exchanges that follow from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.parse.turns import Turn


@dataclass(frozen=True)
class Group:
    """A connected set of questions and answers, each in document order; questions may be empty."""

    questions: tuple[Turn, ...]
    answers: tuple[Turn, ...]


def pair(turns: Sequence[Turn]) -> tuple[Group, ...]:
    """Group the turns of one section, in order of each group's first turn.

    An answer goes to the questions that bear its numbers; one without, or with numbers that no question bears, goes
    to the question right before it.
    """
    owner = list(range(len(turns)))

    def root(n: int) -> int:
        while owner[n] != n:
            n = owner[n]
        return n

    for position, turn in enumerate(turns):
        if not turn.is_question:
            for target in _targets(turns, position):
                low, high = sorted((root(target), root(position)))
                owner[high] = low
    groups: dict[int, list[Turn]] = {}
    for position, turn in enumerate(turns):
        groups.setdefault(root(position), []).append(turn)
    return tuple(
        Group(tuple(t for t in group if t.is_question), tuple(t for t in group if not t.is_question))
        for group in groups.values()
    )


def _targets(turns: Sequence[Turn], position: int) -> list[int]:
    wanted = set(turns[position].numbers)
    by_number = [n for n, turn in enumerate(turns) if turn.is_question and wanted & set(turn.numbers)]
    if by_number:
        return by_number
    before = position - 1
    return [before] if before >= 0 and turns[before].is_question else []
