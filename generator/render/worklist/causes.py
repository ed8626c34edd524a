"""Which doubts of different kinds have one cause, so that one look and one paste settle all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from generator.grammar.labels.forms import AnsweredOrAsked, opens_with
from generator.grammar.labels.numbers import numbers
from generator.model.consultation import Answer, Exchange, Question
from generator.model.library import Record
from generator.problems import Code, Problem
from generator.render.worklist.item import BLANK, MEANT_NUMBER, MEANT_NUMBER_OF_SLIP, OtherWay
from generator.render.worklist.slips import PlacedDoubts, Slip, slips
from generator.render.worklist.stretches import pairing, stretches
from generator.render.worklist.whereabouts import Whereabouts

MISSED_QUESTION = OtherWay(
    "Of wijs de vraag aan die is overgeslagen. Vul de eerste woorden van die vraag in.",
    {"corrections": [{"quote": BLANK, "is": "question"}]},
)
"""The way out where a question was missed."""
_IS_LABEL = "Of zeg dat dit wel een label is, van een vraag (question) of van een antwoord (answer)."
# Who asks is missing where these names were not understood.
_ASKING = frozenset({Code.UNLISTED_FACTION, Code.NO_FACTION})
_ASKERS = frozenset({"factions", "members"})


@dataclass(frozen=True)
class Cause:
    """Doubts of one cause, the root first; `ways` gives what settles all of them, in the place of the ways of each.

    It is asked only for what the list shows, because it searches the document. Where `is_likely`, its first way is
    what the document most probably means: that the page is right as it is, comes last then.
    """

    problems: tuple[Problem, ...]
    ways: Callable[[], tuple[OtherWay, ...]] | None = None
    is_likely: bool = False

    @property
    def is_told(self) -> bool:
        """Whether it shows more than each doubt alone: several, or a gap of which the surroundings show the number."""
        is_gap = [problem.code for problem in self.problems] == [Code.NUMBER_GAP]
        return len(self.problems) > 1 or (is_gap and self.ways is not None)


def lacks_both(problems: Iterable[Problem]) -> bool:
    """Whether by these doubts questions lack an answer and answers lack a question: they belong together."""
    return {problem.code for problem in problems} >= {Code.NO_ANSWER, Code.NO_QUESTION}


def _of_slips(record: Record, where: Whereabouts, problems: Sequence[Problem]) -> Iterator[Cause]:
    """A number that is passed over, and one that is used twice, where one question has a wrong number."""
    placed = PlacedDoubts(record.consultation, where, problems)
    joined: list[tuple[list[Slip], dict[Problem, None]]] = []
    for slip in slips(record.consultation, problems):
        found = dict.fromkeys(placed.of(slip))
        if joined and not joined[-1][1].keys().isdisjoint(found):
            # Several slips of one number: only together they settle these doubts.
            joined[-1][0].append(slip)
            joined[-1][1].update(found)
        else:
            joined.append(([slip], found))
    for slipped, doubts in joined:
        found_by = tuple(doubts)
        yield Cause(found_by, partial(_mended, record, where, slipped, found_by), lacks_both(found_by))


def _mended(
    record: Record, where: Whereabouts, slipped: Iterable[Slip], found: Sequence[Problem]
) -> tuple[OtherWay, ...]:
    parts = [(part, slip.meant) for slip in slipped for part in _slipped(record, slip, found)]
    decision = {"corrections": [_numbered(where, part, meant) for part, meant in parts]}
    way = OtherWay(MEANT_NUMBER_OF_SLIP, decision)
    is_gap = any(problem.code is Code.NUMBER_GAP for problem in found)
    return (way, MISSED_QUESTION) if is_gap else (way,)


def _slipped(record: Record, slip: Slip, found: Sequence[Problem]) -> Iterator[Question | Answer]:
    """The question with a wrong number, and its answers with the same one, unless the right answer stands elsewhere."""
    yield slip.question
    is_elsewhere = any(problem.code is Code.NO_QUESTION for problem in found)
    if len(slip.exchange.questions) == 1 and not is_elsewhere:
        for answer in slip.exchange.answers:
            printed = "" if answer.label is None else record.consultation.legible(answer.label)
            if numbers(printed) == (slip.printed,):
                yield answer


def _of_repeated_pairs(record: Record, where: Whereabouts, problems: Sequence[Problem]) -> Iterator[Cause]:
    """A number that a question and its answer use again."""
    for exchange, found in PlacedDoubts(record.consultation, where, problems).repeated():
        if len(exchange.questions) == len(exchange.answers) == 1:
            yield Cause(tuple(found), partial(_renumbered, where, exchange))


def _renumbered(where: Whereabouts, exchange: Exchange) -> tuple[OtherWay, ...]:
    parts: tuple[Question | Answer, ...] = (*exchange.questions, *exchange.answers)
    both = [_numbered(where, part, BLANK) for part in parts]
    return (OtherWay(MEANT_NUMBER, {"corrections": both}),)


def _numbered(where: Whereabouts, part: Question | Answer, number: str) -> dict[str, object]:
    """The correction that gives a question or an answer this number."""
    block = next(iter(part.paragraphs), part.label)
    pointing = {"quote": BLANK} if block is None else where.pointing_at_block(block)
    return {**pointing, "numbers": [int(number) if number.isdecimal() else number]}


def _of_unread_labels(_: Record, where: Whereabouts, problems: Sequence[Problem]) -> Iterator[Cause]:
    """Labels that were read as text, with the number that is lacking without them, or with the unsure place below."""
    labels = [problem for problem in problems if problem.code is Code.UNREAD_LABEL]
    numbered: dict[tuple[str, ...], list[Problem]] = defaultdict(list)
    for label in labels:
        numbered[numbers(label.quote)].append(label)
    for gap in (problem for problem in problems if problem.code is Code.NUMBER_GAP and problem.about):
        if found := numbered.get(gap.about):
            yield Cause((*found, gap), partial(_read_as_labels, where, found, gap.about))
    unsure: dict[int | None, list[Problem]] = defaultdict(list)
    for problem in problems:
        if problem.code is Code.UNCERTAIN_SPLIT:
            unsure[where.block_at(problem.place)].append(problem)
    for label in labels:
        block = where.block_at(label.place)
        if block is not None:
            below = (*unsure.get(block, ()), *unsure.get(block + 1, ()))
            yield Cause((label, *below), partial(_read_as_labels, where, [label]))


def _read_as_labels(where: Whereabouts, labels: Iterable[Problem], named: Sequence[str] = ()) -> tuple[OtherWay, ...]:
    return (OtherWay(_IS_LABEL, {"corrections": [_read_as_label(where, label, named) for label in labels]}),)


def _read_as_label(where: Whereabouts, label: Problem, named: Iterable[str] = ()) -> dict[str, object]:
    """The correction that reads a line as the label that it looks like."""
    part = "answer" if opens_with(AnsweredOrAsked.ANSWER, label.quote) else "question"
    given = [int(number) if number.isdecimal() else number for number in named]
    return {**where.pointing_at(label.place), "is": part, **({"numbers": given} if given else {})}


def _of_stretches(record: Record, where: Whereabouts, problems: Sequence[Problem]) -> Iterator[Cause]:
    """Questions without an answer and answers without a question in one stretch of the document."""
    for stretch in stretches(record.consultation, where, problems):
        yield Cause(stretch.problems, partial(pairing, record.consultation, where, stretch), is_likely=True)


def _of_unknown_askers(_: Record, __: Whereabouts, problems: Sequence[Problem]) -> Iterator[Cause]:
    """The doubt that no asker was found, where another one says why: their names were not understood."""
    named = next((problem for problem in problems if problem.code in _ASKING), None)
    missing = (problem for problem in problems if problem.code is Code.MISSING_FACT and problem.about)
    following = next((problem for problem in missing if _ASKERS.issuperset(problem.about)), None)
    if named and following:
        yield Cause((named, following))


def told_once(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """The doubts; of several missing facts without the askers, where another doubt says why these are missing."""
    is_said = any(problem.code in _ASKING for problem in problems)
    return tuple(_without_askers(problem) if is_said else problem for problem in problems)


def _without_askers(problem: Problem) -> Problem:
    rest = tuple(key for key in problem.about if key not in _ASKERS)
    return replace(problem, about=rest) if problem.code is Code.MISSING_FACT and rest else problem


_FIND: tuple[Callable[[Record, Whereabouts, Sequence[Problem]], Iterator[Cause]], ...] = (
    _of_slips,
    _of_repeated_pairs,
    _of_unread_labels,
    _of_stretches,
    _of_unknown_askers,
)


def causes(record: Record, where: Whereabouts, problems: Sequence[Problem]) -> tuple[Cause, ...]:
    """The causes that doubts of a consultation share, and those that only their surroundings show; a doubt has one."""
    found: list[Cause] = []
    taken: set[Problem] = set()
    for find in _FIND:
        # A cause that was found leaves the next ones only what it does not explain.
        for cause in find(record, where, [problem for problem in problems if problem not in taken]):
            if cause.is_told and not taken.intersection(cause.problems):
                taken.update(cause.problems)
                found.append(cause)
    return tuple(found)
