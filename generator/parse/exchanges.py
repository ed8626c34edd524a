"""Exchanges: groups of turns with their numbers, addresses and state."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from generator.model.consultation import Answer, Exchange, Question, State
from generator.model.identifiers import part_id
from generator.model.text import SourceText
from generator.parse.pairing import Group
from generator.parse.questions import only_refers
from generator.parse.turns import Turn
from generator.problems import Code, Problems

QUOTED_WORDS = 12
FactionsOf = Callable[[Turn], tuple[str, ...]]


class ExchangeMaker:
    """Makes the exchanges of one document, section by section; remembers the addresses given out."""

    def __init__(self, source: SourceText, problems: Problems, *, expects_answers: bool) -> None:
        self._source = source
        self._problems = problems
        self._expects_answers = expects_answers
        self._taken: set[str] = set()
        self._numbers: set[str] = set()
        self._order = 0

    def exchange(self, group: Group, section: str, factions_of: FactionsOf) -> Exchange:
        """The exchange of a group that has at least one question; reports what is doubtful about it."""
        questions = tuple(self._question(turn, group, section, factions_of(turn)) for turn in group.questions)
        answers = tuple(self._answer(turn, questions[0].number, section) for turn in group.answers)
        self._report_unsure(group)
        if not answers and self._expects_answers:
            self._report(Code.NO_ANSWER, group.questions[0], f"no answer found for question {questions[0].number}")
        factions = tuple(dict.fromkeys(f for question in questions for f in question.factions))
        return Exchange(questions[0].id, questions, answers, _state(group), factions)

    def report_lost_answer(self, turn: Turn) -> None:
        """Say that no question was found for an answer."""
        number = " and ".join(turn.numbers) or "without a number"
        self._report(Code.NO_QUESTION, turn, f"no question found for answer {number}")

    def _question(self, turn: Turn, group: Group, section: str, factions: tuple[str, ...]) -> Question:
        self._order += 1
        number = _printed(turn) or _answers_number(turn, group) or str(self._order)
        self._check_number(number, turn)
        paragraphs = tuple(piece.index for piece in turn.paragraphs)
        label = turn.label.index if turn.label else None
        return Question(self._id("vraag", number, section), number, section, factions, paragraphs, label)

    def _answer(self, turn: Turn, question_number: str, section: str) -> Answer:
        number = _printed(turn) or question_number
        paragraphs = tuple(piece.index for piece in turn.paragraphs)
        label = turn.label.index if turn.label else None
        return Answer(self._id("antwoord", number, section), number, paragraphs, label)

    def _id(self, prefix: str, number: str, section: str) -> str:
        made = part_id(prefix, number, section, self._taken)
        self._taken.add(made)
        return made

    def _check_number(self, number: str, turn: Turn) -> None:
        if number in self._numbers:
            self._report(Code.REPEATED_NUMBER, turn, f"the number {number} is used more than once")
        self._numbers.add(number)

    def _report_unsure(self, group: Group) -> None:
        for turn in (*group.questions, *group.answers):
            if turn.unsure:
                message = f"where this {'question' if turn.is_question else 'answer'} begins is unsure"
                self._report(Code.UNCERTAIN_SPLIT, turn, message)

    def _report(self, code: Code, turn: Turn, message: str) -> None:
        quote = " ".join(turn.first.text.split()[:QUOTED_WORDS])
        self._problems.report(
            code, self._source.place(turn.first.block.start), message, "compare with the document", quote
        )


def _printed(turn: Turn) -> str:
    return " en ".join(turn.numbers) if len(turn.numbers) < 3 else f"{turn.numbers[0]}-{turn.numbers[-1]}"  # noqa: PLR2004


def _answers_number(turn: Turn, group: Group) -> str:
    """The number of the answer, for a question that has none of its own: only when the two are alone together."""
    alone = len(group.questions) == 1 or turn is group.questions[0]
    return _printed(group.answers[0]) if alone and group.answers else ""


def _state(group: Group) -> State:
    if not group.answers:
        return State.NO_ANSWER
    texts: Sequence[str] = [piece.text for turn in group.answers for piece in turn.paragraphs]
    if only_refers(" ".join(texts)):
        return State.REFERS
    return State.ANSWERED_TOGETHER if len(group.questions) > 1 else State.ANSWERED
