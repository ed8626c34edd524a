"""Exchanges: groups of turns with their numbers, addresses and state."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from generator.grammar.labels.numbers import value
from generator.grammar.questions.answering import only_refers
from generator.messages.message import Message, listed, say, with_and
from generator.model.consultation import Answer, Exchange, Question, State
from generator.model.identifiers import Ids
from generator.model.text import SourceText
from generator.parse.askers.document_askers import DocumentAskers
from generator.parse.exchanges.pairing import ExchangeDraft
from generator.parse.exchanges.shared_answers import passed_over
from generator.parse.exchanges.turn_edges import edges_in_doubt
from generator.parse.turns.turn import Turn
from generator.problems import Code, Problem, Problems

QUOTED_WORDS = 12
FIRST_NUMBER = "1"
# Up to this many numbers are listed one by one; more are written as a range if they are one.
LONGEST_ENUMERATION = 2
ADVICE = say("compare with the document")
ADVICE_ON_EDGES = say("say in consultation.yml what it is")


class Asker(NamedTuple):
    """The askers of a question and the slug of its section; `is_decided` shows that an editor gave the askers."""

    section: str
    factions: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    is_decided: bool = False


AskerOf = Callable[[Turn], Asker]


@dataclass(frozen=True)
class Known:
    """Facts about a whole document that are known before its exchanges are made.

    `expects_answers` shows that a question without one is doubtful, `is_answered` that the document is known to hold
    answers. `has_labels` shows that some question has a label: a document without labels gets one doubt about all its
    questions. `asking` are the askers of questions for which nothing nearer names anybody. `states` are the states
    decided by an editor, by exchange id; `ids` the published ids that stay, by those that the numbers would give.
    """

    expects_answers: bool
    is_answered: bool = False
    has_labels: bool = True
    asking: DocumentAskers = field(default_factory=DocumentAskers)
    states: Mapping[str, State] = field(default_factory=dict)
    ids: Mapping[str, str] = field(default_factory=dict)


class ExchangeMaker:
    """Makes the exchanges of one document, section by section; gives each address only once."""

    def __init__(self, source: SourceText, known: Known, problems: Problems) -> None:
        self.known = known
        self._source = source
        self._problems = problems
        self._ids = Ids()
        self._printed: dict[bool, set[str]] = {True: set(), False: set()}
        self._numbered_in: dict[bool, str] = {}
        self._numbering: list[tuple[int, Turn]] = []
        self._lost: set[int] = set()
        self._last = 0
        self._reserved: frozenset[str] = frozenset()

    def reserve(self, groups: Iterable[ExchangeDraft]) -> None:
        """Reserve the numbers of the questions in these groups: no question without a number gets one of them."""
        asked = (turn.numbers or _numbers_of_answer(turn, group) for group in groups for turn in group.questions)
        self._reserved = frozenset(number for numbers in asked for number in numbers)

    def exchange(self, group: ExchangeDraft, asker_of: AskerOf) -> Exchange:
        """The exchange of a group with at least one question; reports doubts about it."""
        askers = [asker_of(turn) for turn in group.questions]
        asked = zip(group.questions, askers, strict=True)
        questions = tuple(self._question(turn, group, asker) for turn, asker in asked)
        numbers = [number for turn in group.questions for number in turn.numbers] if len(group.answers) == 1 else []
        answers = tuple(self._answer(turn, questions[0], numbers) for turn in group.answers)
        for turn in (*group.questions, *group.answers):
            self._report_unsure(turn)
            self._report_slip(turn)
            self._report_edges(turn)
        for turn in group.answers:
            if any(_begins_with(turn, question) for question in group.questions):
                message = say("this answer begins with its question, in one paragraph")
                self._report(Code.UNCERTAIN_SPLIT, turn, message)
        for turn in () if questions[0].id in self.known.states else passed_over(group):
            message = say("the answer below has no word of this question, and may not answer it")
            self._report(Code.UNPAIRED, turn, message)
        decided = self.known.states.get(questions[0].id)
        state = decided or _state(group)
        if state is State.NO_ANSWER and self.known.expects_answers and not decided:
            self._report(
                Code.NO_ANSWER,
                group.questions[0],
                say("no answer found for question {number}", number=questions[0].number),
            )
        factions = tuple(dict.fromkeys(f for question in questions for f in question.factions))
        members = tuple(dict.fromkeys(name for asker in askers for name in asker.members))
        return Exchange(questions[0].id, questions, answers, state, factions, members or self.known.asking.members)

    def report_lost_answer(self, turn: Turn) -> None:
        """Report that no question was found for an answer."""
        self._lost.update(map(value, turn.numbers))
        self._report_repeated(turn)
        message = say("no question found for answer without a number")
        if turn.numbers:
            message = say("no question found for answer {number}", number=listed(turn.numbers, with_and))
        self._report(Code.NO_QUESTION, turn, message, turn.numbers)

    def report_gaps(self) -> None:
        """Report the numbers that the document skips, after all exchanges are made; numbering may start again at 1."""
        known = sorted(self._lost | {number for number, _ in self._numbering})
        before = 0
        for number, turn in self._numbering:
            between = bisect_left(known, number) - bisect_right(known, before)
            if number > before + 1 + between:
                message = say("the first number is {first}", first=number)
                if before:
                    message = say("the numbers go from {first} to {second}", first=before, second=number)
                # One number is lacking: the printed one may be a slip for it.
                about = (str(before + 1),) if number == before + 2 and not between else ()
                self._report(Code.NUMBER_GAP, turn, message, about)
            before = number

    def _question(self, turn: Turn, group: ExchangeDraft, asker: Asker) -> Question:
        numbers = turn.numbers or _numbers_of_answer(turn, group)
        self._last = max(map(value, numbers), default=self._lost_number())
        self._numbering.extend((value(number), turn) for number in numbers)
        self._begin_anew(turn, asker.section)
        self._report_repeated(turn)
        number = _written(numbers) or str(self._last)
        paragraphs = tuple(paragraph.index for paragraph in turn.paragraphs)
        label = turn.label.index if turn.label else None
        factions = asker.factions if asker.is_decided else asker.factions or self.known.asking.factions
        return Question(self._id("vraag", number, asker.section), number, asker.section, factions, paragraphs, label)

    def _lost_number(self) -> int:
        """The number of a question without one: one more than the previous, unless that number is printed elsewhere."""
        following = self._last + 1
        return following if self._last == 0 or str(following) not in self._reserved else self._last

    def _answer(self, turn: Turn, question: Question, asked: Sequence[str]) -> Answer:
        """An answer with its own numbers, else those of the questions it answers; its address has its first numbers."""
        first = _written(turn.numbers) or question.number
        number = _written(turn.numbers or asked) or question.number
        paragraphs = tuple(paragraph.index for paragraph in turn.paragraphs)
        label = turn.label.index if turn.label else None
        if not turn.meant:
            self._begin_anew(turn, question.section)
            self._report_repeated(turn)
        identifier = self._id("antwoord", _written(turn.meant) or first, question.section)
        return Answer(identifier, number, paragraphs, label)

    def _id(self, prefix: str, number: str, section: str) -> str:
        """The published id of a question or an answer; without one, that of its number."""
        plain = self._ids.part(prefix, number, section)
        return self.known.ids.get(plain, plain)

    def _begin_anew(self, turn: Turn, section: str) -> None:
        """Forget the numbers of earlier sections when those of a new section start at 1 again."""
        if turn.numbers and self._numbered_in.get(turn.is_question) != section:
            self._numbered_in[turn.is_question] = section
            if turn.numbers[0] == FIRST_NUMBER:
                self._printed[turn.is_question].clear()

    def _report_repeated(self, turn: Turn) -> None:
        printed = self._printed[turn.is_question]
        for number in turn.numbers:
            if number in printed:
                self._report(
                    Code.REPEATED_NUMBER, turn, say("the number {number} is used more than once", number=number)
                )
            printed.add(number)

    def _report_slip(self, turn: Turn) -> None:
        if turn.meant:
            printed, meant = _written(turn.numbers), _written(turn.meant)
            message = say(
                "answer {answer} stands where question {question} is answered: one of the two numbers seems a slip",
                answer=printed,
                question=meant,
            )
            self._report(Code.UNPAIRED, turn, message, (*turn.numbers, *turn.meant))
            self._lost.update(map(value, turn.numbers))

    def _report_unsure(self, turn: Turn) -> None:
        by_words = turn.by_words and self.known.has_labels
        if (turn.unsure or by_words) and not turn.decided.part:
            message = say("where this answer begins is unsure")
            if turn.is_question:
                message = say("where this question begins is unsure")
            self._report(Code.UNCERTAIN_SPLIT, turn, message)
        if turn.ends_unsure:
            message = say("where this answer ends is unsure")
            if turn.is_question:
                message = say("where this question ends is unsure")
            self._report(Code.UNCERTAIN_SPLIT, turn, message)

    def _report_edges(self, turn: Turn) -> None:
        for paragraph in edges_in_doubt(turn):
            words = " ".join(paragraph.text.split())
            message = say("“{words}” is no sentence, and is read as part of this answer", words=words)
            if turn.is_question:
                message = say("“{words}” is no sentence, and is read as part of this question", words=words)
            place = self._source.place(paragraph.block.start)
            self._problems.report(Code.UNCERTAIN_SPLIT, place, message, ADVICE_ON_EDGES, words)

    def _report(self, code: Code, turn: Turn, message: Message, about: tuple[str, ...] = ()) -> None:
        quote = " ".join(turn.first.text.split()[:QUOTED_WORDS])
        place = self._source.place(turn.first.block.start)
        self._problems.add(Problem(code, place, message, ADVICE, quote, about))


def _begins_with(answer: Turn, question: Turn) -> bool:
    """Whether the first paragraph of an answer repeats the whole question and then continues in other words."""
    answered = answer.paragraphs[0].text if answer.paragraphs else ""
    asked = " ".join(paragraph.text for paragraph in question.paragraphs)
    return bool(asked) and len(answered) > len(asked) and answered.startswith(asked) and answered[len(asked)].isspace()


def _written(numbers: Sequence[str]) -> str:
    """Numbers in one text: `5`, `5 en 6`, `5-8`, `5, 7 en 10`."""
    if len(numbers) > LONGEST_ENUMERATION and _is_range(numbers):
        return f"{numbers[0]}-{numbers[-1]}"
    *most, last = numbers or [""]
    return f"{', '.join(most)} en {last}" if most else last


def _is_range(numbers: Sequence[str]) -> bool:
    return all(number.isdigit() for number in numbers) and all(
        int(after) == int(before) + 1 for before, after in pairwise(numbers)
    )


def _numbers_of_answer(turn: Turn, group: ExchangeDraft) -> tuple[str, ...]:
    """The numbers of the answer, for the first question of a group if that question has none."""
    return group.answers[0].numbers if group.answers and turn is group.questions[0] else ()


def _state(group: ExchangeDraft) -> State:
    text = " ".join(paragraph.text for turn in group.answers for paragraph in turn.paragraphs)
    if not text:
        return State.NO_ANSWER
    if only_refers(text):
        return State.REFERS
    served = sum(max(1, len(turn.numbers or _numbers_of_answer(turn, group))) for turn in group.questions)
    return State.ANSWERED_TOGETHER if served > 1 and not _are_answered_apart(group) else State.ANSWERED


def _are_answered_apart(group: ExchangeDraft) -> bool:
    """Whether several answers share out the numbers of one question: `8-10`, answered by `8` and by `9 en 10`."""
    numbers = [turn.meant or turn.numbers for turn in group.answers]
    flat = [number for each in numbers for number in each]
    return len(group.questions) == 1 and len(numbers) > 1 and all(numbers) and len(flat) == len(set(flat))
