"""Slips of a number: the questions that print another number than the one that their place shows.

In `4, 4, 6` the second question must be number 5, in `3, 5, 5` the first question 5 must be number 4. Where no number
follows, `4, 4` is `4, 5` if an answer 5 has no question.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
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


def slips(consultation: Consultation, problems: Iterable[Problem]) -> Iterator[Slip]:
    """The slips of a document in order, with its doubts at hand; none where several numbers may be meant."""
    lost = {number for problem in problems if problem.code is Code.NO_QUESTION for number in problem.about}
    asked = [(e, question) for e in consultation.exchanges for question in e.questions]
    for run in _runs([question.number for _, question in asked]):
        for place, meant in _meant([_shown(e, question) for e, question in asked[run]], lost):
            exchange, question = asked[run][place]
            after = asked[run][place + 1 : place + 2]
            yield Slip(question, question.number, str(meant), exchange, after[0][0] if after else None)


def _shown(exchange: Exchange, question: Question) -> int:
    """The number that the document gives a question; 0 where it gives none, or no single one."""
    is_given = question.label is not None or exchange.answers
    return int(question.number) if is_given and question.number.isdecimal() else 0


def _runs(numbers: Sequence[str]) -> Iterator[slice]:
    """The stretches of questions in which numbers count on; a new one begins where 1 and 2 follow again."""
    starts = [n for n, pair in enumerate(pairwise(numbers)) if n and pair == ("1", "2")]
    edges = [0, *starts, len(numbers)]
    yield from (slice(first, last) for first, last in pairwise(edges))


def _meant(numbers: Sequence[int], lost: Collection[str]) -> Iterator[tuple[int, int]]:
    """The positions of the wrong ones among these numbers, each with the one number that its neighbours leave.

    A number that is used again needs no neighbour behind it where its answer is among the lost ones.
    """
    count, before = Counter(numbers), 0
    known, last = set(numbers), len(numbers) - 1
    for n, number in enumerate(numbers):
        meant = before + 1
        is_between = count[number] > 1 if n == last else numbers[n + 1] == before + 2
        is_lost = count[number] > 1 and str(meant) in lost
        is_wrong = number and number != meant and meant not in known and (is_between or is_lost) and (before or not n)
        if is_wrong:
            yield n, meant
        before = meant if is_wrong else number


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
        """The doubts that a slip causes, each once: the root first, that its number is used again."""
        found = [problem for problem in self._at[slip.exchange.id] if problem.code in _AT_IT]
        if slip.following is not None:
            found += (each for each in self._at[slip.following.id] if each.code is Code.NUMBER_GAP)
        others = self._bearers[slip.printed]
        for exchange in others if len(others) <= _MOST_BEARERS else ():
            found += (problem for problem in self._at[exchange.id] if problem.code in _AT_THE_OTHER)
        found += (*self._answers[slip.meant], *(self._answers[slip.printed] if len(others) > 1 else ()))
        return tuple(dict.fromkeys(sorted(found, key=lambda problem: problem.code is not Code.REPEATED_NUMBER)))

    def repeated(self) -> Iterator[tuple[Exchange, list[Problem]]]:
        """The exchanges in which numbers are used again, each with the doubts that say so."""
        for exchange in (each for bearers in self._bearers.values() for each in bearers):
            found = [problem for problem in self._at[exchange.id] if problem.code is Code.REPEATED_NUMBER]
            if found:
                yield exchange, found
