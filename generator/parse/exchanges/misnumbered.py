"""Answers with a wrong printed number: `Vraag 5`, `Antwoord 6`, `Vraag 6`, `Antwoord 6`.

Both place and number must prove it: the question right above would have no answer without this one, and each wrong
number has another answer, or no question at all. The document must also put other answers right under their questions.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby

from generator.grammar.labels.numbers import value
from generator.parse.exchanges.pairing import nearest
from generator.parse.turns.turn import Turn

# The fewest consecutive answers that are a list.
SHORTEST_LIST = 3


@dataclass(frozen=True)
class _Place:
    """An answer right under numbered questions: its position among all turns, and the positions of these questions."""

    position: int
    above: range


def with_meant_numbers(sections: Sequence[Sequence[Turn]]) -> list[tuple[Turn, ...]]:
    """The turns of each section; an answer with a wrong number gets `meant` and the count of its questions above.

    Numbers continue over sections unless one starts again at 1.
    """
    asked = [{number for turn in turns if turn.is_question for number in turn.numbers} for turns in sections]
    if sum(map(len, asked)) > len(set().union(*asked)):
        return [next(_mended([turns])) for turns in sections]
    return list(_mended(sections))


def meant_in_order(answers: Sequence[Turn], asked: Iterable[str]) -> list[Turn]:
    """Consecutive answers; one with a wrong number gets the number that is missing at its place (`meant`).

    `1, 2, 4, 4, 5` is a slip for `1, 2, 3, 4, 5` if question 3 exists.
    """
    wanted = frozenset(asked)
    named = [answer.numbers for answer in answers]
    count = Counter(chain.from_iterable(named))
    found = list(answers)
    for n, answer in enumerate(answers):
        meant = _following(named[n - 1] if n else ("0",), len(named[n]))
        follows = named[n + 1] if n + 1 < len(named) else ()
        lacks = all(number in named[n] or not count[number] for number in meant) and wanted.issuperset(meant)
        wrong = [number for number in named[n] if number not in meant]
        is_slip = wrong and all(count[number] > 1 or (follows and number not in wanted) for number in wrong)
        is_in_order = not follows or follows == _following(meant, len(follows))
        if lacks and is_slip and is_in_order and not _is_decided(answer):
            found[n] = replace(answer, meant=meant)
            count.update(meant)
            count.subtract(named[n])
    return found


def _following(before: Sequence[str], count: int) -> tuple[str, ...]:
    last = value(before[-1]) if before else 0
    return tuple(str(last + n) for n in range(1, count + 1))


def _mended(sections: Sequence[Sequence[Turn]]) -> Iterator[tuple[Turn, ...]]:
    turns = list(chain.from_iterable(sections))
    places = {place.position: place for place in _places(sections)}
    for position, above in _Slips(turns, places).found.items():
        meant = tuple(number for n in above for number in turns[n].numbers)
        turns[position] = replace(turns[position], meant=meant, answers_before=len(above))
    held = iter(_mended_lists(turns))
    return (tuple(next(held) for _ in section) for section in sections)


def _mended_lists(turns: Sequence[Turn]) -> Iterator[Turn]:
    """The turns; answers in lists without questions between them get the numbers that they must have."""
    asked = {number for turn in turns if turn.is_question for number in turn.numbers}
    for is_question, group in groupby(turns, key=lambda turn: turn.is_question):
        held = list(group)
        is_list = not is_question and len(held) >= SHORTEST_LIST
        yield from meant_in_order(held, asked) if is_list else held


def _places(sections: Sequence[Sequence[Turn]]) -> Iterator[_Place]:
    """The answers between their questions and the next question or the end of the section."""
    start = 0
    for turns in sections:
        for n, turn in enumerate(turns):
            if turn.is_question or not n or (n + 1 < len(turns) and not turns[n + 1].is_question):
                continue
            first = n
            while first and turns[first - 1].is_question and turns[first - 1].numbers:
                first -= 1
            if first < n:
                yield _Place(start + n, range(start + first, start + n))
        start += len(turns)


class _Slips:
    """The answers with wrong numbers, by position, with the positions of the questions above them."""

    def __init__(self, turns: Sequence[Turn], places: Mapping[int, _Place]) -> None:
        self._turns = turns
        self._bearers: dict[str, list[int]] = defaultdict(list)
        for n, turn in enumerate(turns):
            for number in turn.numbers if turn.is_question else ():
                self._bearers[number].append(n)
        strays = {n for n, place in places.items() if not _is_decided(turns[n]) and self._is_wrong(n, place)}
        self._answered = set(self._settled(strays, places))
        self.found: dict[int, range] = {}
        if any(n not in strays and turns[n].numbers for n in places):
            self.found = self._agreeing({n: under for n in strays if (under := self._under(n, places[n]))})

    def _is_wrong(self, position: int, place: _Place) -> bool:
        """Whether an answer has a number that no question above it has, or the same number twice."""
        named = self._turns[position].numbers
        return len({*named} & {*self._numbers(place.above)}) < len(named)

    def _settled(self, strays: Collection[int], places: Mapping[int, _Place]) -> Iterator[tuple[int, str]]:
        """The questions (position and number) that have an answer even if the strays answer something else."""
        waiting: dict[str, list[int]] = defaultdict(list)
        for n, turn in enumerate(self._turns):
            if turn.is_question:
                for number in turn.numbers:
                    waiting[number].append(n)
            elif turn.answers_before or not turn.numbers:
                above = range(n - max(1, turn.answers_before), n)
                yield from ((q, number) for q in above if q >= 0 for number in self._turns[q].numbers)
            elif n in strays:
                yield from (
                    (q, number) for q in places[n].above for number in {*turn.numbers} & {*self._turns[q].numbers}
                )
            else:
                named = [number for number in turn.numbers if number in self._bearers]
                yield from ((nearest(self._bearers[number], waiting[number], n), number) for number in named)

    def _under(self, position: int, place: _Place) -> range | None:
        """The questions right above an answer that it may belong to, as many as its numbers; one is unanswered."""
        named, start = self._turns[position].numbers, place.above.stop
        count = 0
        while start > place.above.start:
            own = self._turns[start - 1].numbers
            if not (self._lacks(start - 1) or {*own} & {*named}) or (count and count + len(own) > len(named)):
                break
            start, count = start - 1, count + len(own)
        under = range(start, place.above.stop)
        is_whole = {*named} & {*self._numbers(place.above)} <= {*self._numbers(under)}
        return under if is_whole and any(map(self._lacks, under)) else None

    def _lacks(self, question: int) -> bool:
        return any((question, number) not in self._answered for number in self._turns[question].numbers)

    def _numbers(self, positions: range) -> Iterator[str]:
        return (number for n in positions for number in self._turns[n].numbers)

    def _agreeing(self, found: dict[int, range]) -> dict[int, range]:
        """The slips that remain consistent together: each wrong number has another answer, or no question."""
        while True:
            answered = {number for _, number in self._answered}
            answered.update(number for under in found.values() for number in self._numbers(under))
            agreeing = {
                n: under
                for n, under in found.items()
                if all(number in answered or number not in self._bearers for number in self._turns[n].numbers)
            }
            if len(agreeing) == len(found):
                return agreeing
            found = agreeing


def _is_decided(turn: Turn) -> bool:
    """Whether an editor or the layout decides which questions an answer belongs to."""
    return turn.decided.answers is not None or turn.decided.numbers is not None or turn.answers_before > 0
