"""Slips of a number: the questions that print another number than the one that their place shows.

In `4, 4, 6` the second question must be number 5, in `3, 5, 5` the first question 5 must be number 4.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.model.consultation import Consultation, Exchange, Question
from generator.problems import Code, Problem
from generator.render.worklist.whereabouts import Whereabouts

_AT_IT = frozenset({Code.REPEATED_NUMBER, Code.UNPAIRED, Code.NO_ANSWER, Code.NUMBER_GAP})
# What the other question with the printed number may have of the same cause.
_AT_THE_OTHER = frozenset({Code.REPEATED_NUMBER, Code.NO_ANSWER})


@dataclass(frozen=True)
class Slip:
    """A question with a wrong number: what it prints, what is meant, and its exchange with the next one, if any."""

    question: Question
    printed: str
    meant: str
    exchange: Exchange
    following: Exchange | None


def slips(consultation: Consultation) -> Iterator[Slip]:
    """The slips of a document in order; none where several numbers may be meant."""
    asked = [(e, question) for e in consultation.exchanges for question in e.questions]
    for run in _runs([question.number for _, question in asked]):
        numbers = [
            int(number) if number.isdecimal() else 0 for _, question in asked[run] if (number := question.number)
        ]
        for place, meant in _meant(numbers):
            exchange, question = asked[run][place]
            after = asked[run][place + 1 : place + 2]
            yield Slip(question, question.number, str(meant), exchange, after[0][0] if after else None)


def _runs(numbers: Sequence[str]) -> Iterator[slice]:
    """The stretches of questions in which numbers count on; a new one begins where 1 and 2 follow again."""
    starts = [n for n, pair in enumerate(pairwise(numbers)) if n and pair == ("1", "2")]
    edges = [0, *starts, len(numbers)]
    yield from (slice(first, last) for first, last in pairwise(edges))


def _meant(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The positions of the wrong ones among these numbers, each with the one number that its neighbours leave."""
    known = set(numbers)
    for n, number in enumerate(numbers):
        before = numbers[n - 1] if n else 0
        follows = numbers[n + 1] if n + 1 < len(numbers) else 0
        is_between = follows == before + 2 if follows else number in numbers[:n]
        if number and number != before + 1 and before + 1 not in known and is_between and (before or not n):
            yield n, before + 1


def of_slip(slip: Slip, where: Whereabouts, problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """The doubts that a slip causes, in order of place."""
    return tuple(problem for problem in problems if _is_caused(slip, where.exchange_at(problem.place), problem))


def _is_caused(slip: Slip, at: Exchange | None, problem: Problem) -> bool:
    if problem.code is Code.NO_QUESTION:
        return slip.meant in problem.about
    if at is None:
        return False
    if at is slip.exchange:
        return problem.code in _AT_IT
    if at is slip.following and problem.code is Code.NUMBER_GAP:
        return True
    return problem.code in _AT_THE_OTHER and slip.printed in (question.number for question in at.questions)
