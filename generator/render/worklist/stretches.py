"""Stretches of a document in which questions lack an answer and answers lack a question: most probably they are a pair.

A stretch ends at the questions that are answered, and at the answers to these.
"""

from __future__ import annotations

from bisect import bisect, insort
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.grammar.labels.numbers import value
from generator.model.consultation import Answer, Consultation, Exchange, Question
from generator.problems import Code, Problem
from generator.render.worklist.item import BLANK, OtherWay
from generator.render.worklist.whereabouts import Whereabouts

_OF_NUMBERS = frozenset({Code.REPEATED_NUMBER, Code.NUMBER_GAP})
_PAIRED = "Of geef de vragen en antwoorden die bij elkaar horen hetzelfde nummer."
_CANDIDATES = f"{_PAIRED} Zonder vraag zijn: {{answers}}. Vul bij elke vraag de nummers van haar antwoord in."
# More of them are no stretch in which a person sees what belongs to what.
_MOST_NAMED = 40


@dataclass
class Stretch:
    """Doubts about questions without an answer, each with its exchange, and about answers without a question.

    `further` are those about the numbers of these questions, and about the number that does not follow them.
    """

    asked: list[tuple[Problem, Exchange]] = field(default_factory=list)
    answered: list[Problem] = field(default_factory=list)
    further: list[Problem] = field(default_factory=list)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All doubts: those about questions first."""
        return (*(problem for problem, _ in self.asked), *self.answered, *self.further)


def stretches(consultation: Consultation, where: Whereabouts, problems: Sequence[Problem]) -> Iterator[Stretch]:
    """The stretches in which both sides lack something."""
    places = _Between(consultation)
    found: dict[tuple[int, int], Stretch] = defaultdict(Stretch)
    stretch_of: dict[str, Stretch] = {}
    for problem in sorted(problems, key=lambda each: (each.place.line or 0, each.place.column or 0)):
        exchange, block = where.exchange_at(problem.place), where.block_at(problem.place)
        if problem.code is Code.NO_ANSWER and exchange and block is not None:
            stretch_of[exchange.id] = stretch = found[places.around_question(block)]
            stretch.asked.append((problem, exchange))
        elif problem.code is Code.NO_QUESTION and block is not None:
            found[places.around_answer(block)].answered.append(problem)
    both = {around: stretch for around, stretch in found.items() if stretch.asked and stretch.answered}
    before = {places.following(around): stretch for around, stretch in both.items()}
    for problem in problems:
        exchange = where.exchange_at(problem.place) if problem.code in _OF_NUMBERS else None
        if exchange is None:
            continue
        if exchange.id in stretch_of:
            stretch_of[exchange.id].further.append(problem)
        elif problem.code is Code.NUMBER_GAP and exchange.id in before:
            before[exchange.id].further.append(problem)
    yield from both.values()


class _Between:
    """Between which answered questions, and their answers, a paragraph stands."""

    def __init__(self, consultation: Consultation) -> None:
        paired = [exchange for exchange in consultation.exchanges if exchange.answers]
        pairs = [(_first(e.questions), _first(e.answers)) for e in paired]
        self._ids = [exchange.id for exchange in paired]
        self._questions = sorted((asked, n) for n, (asked, _) in enumerate(pairs))
        self._answers = sorted((answered, n) for n, (_, answered) in enumerate(pairs))

    def around_question(self, block: int) -> tuple[int, int]:
        """The pairs whose questions stand before and behind a question, -1 for none."""
        return _around(self._questions, block)

    def following(self, around: tuple[int, int]) -> str:
        """The exchange behind what stands between two pairs; empty for none."""
        return self._ids[around[1]] if around[1] >= 0 else ""

    def around_answer(self, block: int) -> tuple[int, int]:
        """The pairs whose answers stand before and behind an answer, -1 for none."""
        return _around(self._answers, block)


def _around(pairs: Sequence[tuple[int, int]], block: int) -> tuple[int, int]:
    at = bisect(pairs, (block, 0))
    return pairs[at - 1][1] if at else -1, pairs[at][1] if at < len(pairs) else -1


def _first(parts: Sequence[Question | Answer]) -> int:
    blocks = (block for part in parts for block in (part.label, *part.paragraphs) if block is not None)
    return min(blocks, default=0)


def pairing(consultation: Consultation, where: Whereabouts, stretch: Stretch) -> tuple[OtherWay, ...]:
    """The way out that pairs the questions of a stretch with its answers in order.

    It is filled in where as many questions as answers, or numbers of answers, are there, and it is clear whose number
    is wrong; else it names the answers.
    """
    questions = [question for _, exchange in stretch.asked for question in exchange.questions]
    numbers = _shared_out([problem.about for problem in stretch.answered], len(questions))
    is_repeated = any(problem.code is Code.REPEATED_NUMBER for problem in stretch.further)
    is_clear = not is_repeated and len({_first([question]) for question in questions}) == len(questions)
    if numbers and is_clear:
        order = _Order(consultation)
        pairs = zip(questions, _each_answer(stretch.answered, numbers), numbers, strict=True)
        corrections = [_correction(where, order, *pair) for pair in pairs]
        if None not in corrections:
            return (OtherWay(_PAIRED, {"corrections": corrections}),)
    blanks = [{**_pointing(where, question), "numbers": [BLANK]} for question in questions[:_MOST_NAMED]]
    named = ", ".join(f"“{' '.join(problem.quote.split())}”" for problem in stretch.answered[:_MOST_NAMED])
    return (OtherWay(_CANDIDATES.format(answers=named), {"corrections": blanks}),)


def _shared_out(given: Sequence[tuple[str, ...]], questions: int) -> list[tuple[str, ...]]:
    """The numbers of each question, from those of the answers in order; none where the counts do not agree."""
    if all(given) and len(given) == questions:
        return list(given)
    each: list[tuple[str, ...]] = [(number,) for numbers in given for number in numbers]
    return each if all(given) and len(each) == questions else []


def _each_answer(answers: Sequence[Problem], numbers: Sequence[tuple[str, ...]]) -> list[Problem]:
    """The answer of each question."""
    if len(answers) == len(numbers):
        return list(answers)
    return [answer for answer in answers for _ in answer.about]


class _Order:
    """The numbers of questions and of answers in their order, to see which of them goes on counting.

    At first only of those that are paired; `settle` adds those of a stretch as they are decided.
    """

    def __init__(self, consultation: Consultation) -> None:
        paired = [exchange for exchange in consultation.exchanges if exchange.answers]
        self._asked = sorted((_first([each]), _last(each.number)) for e in paired for each in e.questions)
        self._answered = sorted((_first([each]), _last(each.number)) for e in paired for each in e.answers)

    def fit(self, asked: tuple[int, int], answered: tuple[int, int]) -> tuple[bool, bool]:
        """Whether a question and an answer, each its block and number, count on from the one before or to the next."""
        return _fits(self._asked, *asked), _fits(self._answered, *answered)

    def settle(self, asked: int, answered: int, number: int) -> None:
        """Take the question and the answer in these blocks for ones with this number."""
        insort(self._asked, (asked, number))
        insort(self._answered, (answered, number))


def _fits(numbered: Sequence[tuple[int, int]], block: int, number: int) -> bool:
    at = bisect(numbered, (block + 1, 0))
    before = numbered[at - 1][1] if at else 0
    return number == before + 1 or (at < len(numbered) and number + 1 == numbered[at][1])


def _last(number: str) -> int:
    """The last of the numbers of a part: 6 for `5 en 6`."""
    return value(number.replace("-", " ").split()[-1]) if number.strip() else 0


def _correction(
    where: Whereabouts, order: _Order, question: Question, answer: Problem, numbers: tuple[str, ...]
) -> dict[str, object] | None:
    """The correction that gives one of both the number of the other; None where either may be the wrong one."""
    asked, answered = _first([question]), where.block_at(answer.place)
    if answered is None or (question.label is not None and not _is_other(question, numbers)):
        return None
    is_right, is_counted = False, True
    if question.label is not None:
        printed = (asked, int(question.number)), (answered, value(numbers[0]))
        is_right, is_counted = order.fit(*printed)
    if is_right == is_counted:
        return None
    meant = (question.number,) if is_right else numbers
    order.settle(asked, answered, value(meant[-1]))
    pointing = where.pointing_at(answer.place) if is_right else _pointing(where, question)
    return {**pointing, "numbers": [int(number) if number.isdecimal() else number for number in meant]}


def _is_other(question: Question, numbers: tuple[str, ...]) -> bool:
    """Whether a question has one number, and not these."""
    return question.number.isdecimal() and (question.number,) != numbers


def _pointing(where: Whereabouts, question: Question) -> dict[str, object]:
    block = next(iter(question.paragraphs), question.label)
    return {"quote": BLANK} if block is None else where.pointing_at_block(block)
