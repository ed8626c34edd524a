"""Slips of a number: the questions that print another number than the one that their place shows.

In `4, 4, 6` the second question must be number 5, in `3, 5, 5` the first question 5 must be number 4.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.model.consultation import Consultation, Exchange, Question
from generator.problems import Code, Problem
from generator.render.worklist.whereabouts import Whereabouts

_AT_IT = frozenset({Code.REPEATED_NUMBER, Code.UNPAIRED, Code.NO_ANSWER, Code.NUMBER_GAP})
# What the other question with the printed number may have of the same cause.
_AT_THE_OTHER = frozenset({Code.REPEATED_NUMBER, Code.NO_ANSWER})
# More questions with one number are no slip.
_MOST_BEARERS = 4


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


class PlacedDoubts:
    """Doubts by the exchange that they stand in, and answers without a question by their numbers."""

    def __init__(self, consultation: Consultation, where: Whereabouts, problems: Sequence[Problem]) -> None:
        self._at: dict[str, list[Problem]] = defaultdict(list)
        self._answers: dict[str, list[Problem]] = defaultdict(list)
        self._bearers: dict[str, list[Exchange]] = defaultdict(list)
        for problem in problems:
            exchange = where.exchange_at(problem.place)
            if problem.code is Code.NO_QUESTION:
                for number in problem.about:
                    self._answers[number].append(problem)
            elif exchange is not None:
                self._at[exchange.id].append(problem)
        for exchange in consultation.exchanges:
            for number in dict.fromkeys(question.number for question in exchange.questions):
                self._bearers[number].append(exchange)

    def of(self, slip: Slip) -> tuple[Problem, ...]:
        """The doubts that a slip causes, each once, in no particular order."""
        found = [problem for problem in self._at[slip.exchange.id] if problem.code in _AT_IT]
        if slip.following is not None:
            found += (each for each in self._at[slip.following.id] if each.code is Code.NUMBER_GAP)
        others = self._bearers[slip.printed]
        for exchange in others if len(others) <= _MOST_BEARERS else ():
            found += (problem for problem in self._at[exchange.id] if problem.code in _AT_THE_OTHER)
        return tuple(dict.fromkeys((*found, *self._answers[slip.meant])))

    def repeated(self) -> Iterator[tuple[Exchange, list[Problem]]]:
        """The exchanges in which numbers are used again, each with the doubts that say so."""
        for exchange in (each for bearers in self._bearers.values() for each in bearers):
            found = [problem for problem in self._at[exchange.id] if problem.code is Code.REPEATED_NUMBER]
            if found:
                yield exchange, found
