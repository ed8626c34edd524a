"""Pairing: assigns answers to questions and groups them into exchanges."""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.parse.turns.turn import Turn

DraftKey = tuple[int, int]
"""The position of a group of questions: that of its part in the document, and its own within that part."""


@dataclass(frozen=True)
class ExchangeDraft:
    """A connected set of questions and answers, each in document order; questions may be empty."""

    questions: tuple[Turn, ...]
    answers: tuple[Turn, ...]


def pair(turns: Sequence[Turn]) -> tuple[ExchangeDraft, ...]:
    """Group the turns of one section, in order of each group's first turn.

    An answer goes to the questions with its numbers; if several have the same number, to the nearest one before it
    without an answer. An answer without a number, or whose numbers no question has, goes to the question right before
    it, unless both have numbers. An answer whose questions an editor names stays alone.
    """
    owner = list(range(len(turns)))

    def root(n: int) -> int:
        while owner[n] != n:
            owner[n] = owner[owner[n]]
            n = owner[n]
        return n

    for position, target in _links(turns):
        low, high = sorted((root(target), root(position)))
        owner[high] = low
    groups: dict[int, list[Turn]] = {}
    for position, turn in enumerate(turns):
        groups.setdefault(root(position), []).append(turn)
    return tuple(
        ExchangeDraft(tuple(t for t in group if t.is_question), tuple(t for t in group if not t.is_question))
        for group in groups.values()
    )


def _links(turns: Sequence[Turn]) -> Iterator[tuple[int, int]]:
    """Pairs of positions: of an answer and of a question that it belongs to."""
    bearers: dict[str, list[int]] = defaultdict(list)
    for position, turn in enumerate(turns):
        for number in turn.numbers if turn.is_question else ():
            bearers[number].append(position)
    unanswered: dict[str, list[int]] = defaultdict(list)
    for position, turn in enumerate(turns):
        if turn.decided.answers is not None:
            continue
        if turn.is_question:
            for number in turn.numbers:
                unanswered[number].append(position)
            continue
        if turn.answers_before:
            yield from ((position, position - n) for n in range(1, turn.answers_before + 1))
            continue
        targets = [nearest(bearers[n], unanswered[n], position) for n in turn.meant or turn.numbers if n in bearers]
        before = position - 1
        if not targets and before >= 0 and turns[before].is_question and not (turn.numbers and turns[before].numbers):
            targets = [before]
        yield from ((position, target) for target in targets)


def nearest(bearers: list[int], unanswered: list[int], position: int) -> int:
    """The question, of `bearers` of a number, that an answer belongs to; taken from the `unanswered` before it."""
    if unanswered:
        return unanswered.pop()
    return bearers[max(0, bisect(bearers, position) - 1)]


class Joining:
    """Joins groups of questions when an answer from elsewhere belongs to several."""

    def __init__(self) -> None:
        self._owner: dict[DraftKey, DraftKey] = {}
        self._answers: list[tuple[DraftKey, Turn]] = []

    def assign(self, turn: Turn, keys: Sequence[DraftKey]) -> None:
        """Assign an answer to groups; without groups it is ignored."""
        if keys:
            first, *others = sorted({self._root(key) for key in keys})
            self._owner.update(dict.fromkeys(others, first))
            self._answers.append((first, turn))

    def _root(self, key: DraftKey) -> DraftKey:
        while (owner := self._owner.get(key)) is not None:
            key = owner
        return key

    def joined(self, groups: Mapping[DraftKey, ExchangeDraft]) -> dict[DraftKey, ExchangeDraft]:
        """All groups with their answers from elsewhere; groups that share an answer are merged."""
        questions: dict[DraftKey, list[Turn]] = {}
        answers: dict[DraftKey, list[Turn]] = defaultdict(list)
        for key, group in groups.items():
            questions.setdefault(self._root(key), []).extend(group.questions)
            answers[self._root(key)].extend(group.answers)
        for key, turn in self._answers:
            answers[self._root(key)].append(turn)
        return {
            key: ExchangeDraft(tuple(held), tuple(sorted(answers[key], key=lambda turn: turn.first.index)))
            for key, held in questions.items()
        }
