"""Replies: answers in a part of their own, apart from the questions: in part II or in the letter of reply.

A reply is paired by the question that it repeats, else by number, else by order if the numbers of the replies count all
questions; otherwise it stays unpaired.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from generator.grammar.questions.asking import asks
from generator.parse.exchanges.misnumbered import meant_in_order
from generator.parse.exchanges.pairing import DraftKey, Joining
from generator.parse.exchanges.quoting import Quotable
from generator.parse.roles.paragraphs import LABELS, Paragraph, Role
from generator.parse.turns.labelled_paragraphs import LabelledParagraphs, labelled_paragraphs
from generator.parse.turns.tabled import tabled_turns
from generator.parse.turns.turn import Turn


@dataclass(frozen=True)
class Asked:
    """A question without an answer yet: its group, the question, and the factions in the heading above the question."""

    group: DraftKey
    turn: Turn
    factions: tuple[str, ...]


@dataclass(frozen=True)
class Reply:
    """A reply; `quoted` is the position in `Waiting.asked` of the question that the text before it repeats, if any."""

    turn: Turn
    quoted: int | None = None


@dataclass(frozen=True)
class Replies:
    """The content under one heading above replies: the replies, and the text that is not part of any (`running`)."""

    answers: tuple[Reply, ...]
    running: tuple[Paragraph, ...]


class Waiting:
    """The questions without an answer below them, by position in `asked`: to find what a later reply answers."""

    def __init__(self, asked: Sequence[Asked]) -> None:
        self.asked = tuple(asked)
        self._quotable = Quotable([[paragraph.text for paragraph in question.turn.paragraphs] for question in asked])
        self._numbered: dict[str, list[int]] = defaultdict(list)
        for position, one in enumerate(asked):
            for number in one.turn.numbers:
                self._numbered[number].append(position)

    def quoted(self, text: str) -> int | None:
        """The position of the question that a text repeats; None when it repeats none, or several equally well."""
        return self._quotable.find(text)

    def answered_by(self, reply: Reply, factions: tuple[str, ...], counted: bool) -> list[int]:
        """The positions of the questions that a reply answers; empty when none is found.

        `factions` are those in the heading above the reply: their questions come first if several have its number.
        With `counted`, the numbers of the replies are positions of questions that have no numbers, from 1.
        """
        if reply.quoted is not None:
            return [reply.quoted]
        if self._numbered:
            return [
                found
                for number in reply.turn.meant or reply.turn.numbers
                if (found := self._bearer(number, factions)) is not None
            ]
        return [int(number) - 1 for number in reply.turn.numbers] if counted else []

    def of_faction(self, replies: Replies, factions: tuple[str, ...]) -> Replies:
        """The replies under a heading of factions that asked one question: text without labels becomes its reply.

        Unchanged if there are replies already, if there is no text, or if the factions asked more or fewer questions.
        """
        own = [position for position, one in enumerate(self.asked) if factions and one.factions == factions]
        if replies.answers or not replies.running or len(own) != 1:
            return replies
        return Replies((Reply(Turn(False, replies.running), own[0]),), ())

    def _bearer(self, number: str, factions: tuple[str, ...]) -> int | None:
        bearers = self._numbered.get(number, [])
        own = [position for position in bearers if self.asked[position].factions == factions]
        found = own or bearers
        return found[0] if len(found) == 1 else None


def read_replies(paragraphs: Sequence[Paragraph], waiting: Waiting) -> Replies:
    """The replies under one heading, and the text that is not part of any.

    They are recognised by tables of questions, by labels, or by the questions that they repeat.
    """
    if any(paragraph.table_cell for paragraph in paragraphs) and not any(
        paragraph.mark in LABELS and not paragraph.table_cell for paragraph in paragraphs
    ):
        return _tabled(paragraphs)
    runs = list(labelled_paragraphs(paragraphs))
    if any(run.opens for run in runs):
        opening = runs[0].paragraphs if runs[0].opens is None else ()
        return Replies(tuple(_labelled(runs, waiting)), _without_next_question(opening, waiting, 0)[0])
    return _repeated([paragraph for run in runs for paragraph in run.paragraphs], waiting)


def _tabled(paragraphs: Sequence[Paragraph]) -> Replies:
    """The replies in tables, with the numbers of the question right before each; the text outside them is `running`."""
    turns = list(tabled_turns(paragraphs))
    above = [(), *(turn.numbers if turn.is_question else () for turn in turns)]
    answers = (
        Reply(replace(turn, given=given)) for turn, given in zip(turns, above, strict=False) if not turn.is_question
    )
    outside = (
        paragraph
        for run in labelled_paragraphs([paragraph for paragraph in paragraphs if not paragraph.table_cell])
        for paragraph in run.paragraphs
    )
    return Replies(tuple(answers), tuple(outside))


def _repeated(paragraphs: Sequence[Paragraph], waiting: Waiting) -> Replies:
    """Replies without labels: each is the text after a paragraph that repeats a question."""
    running: list[Paragraph] = []
    answers: list[tuple[int, list[Paragraph]]] = []
    for paragraph in paragraphs:
        quoted = waiting.quoted(paragraph.text)
        if quoted is not None:
            answers.append((quoted, []))
        else:
            (answers[-1][1] if answers else running).append(paragraph)
    replies = (Reply(Turn(False, tuple(held)), quoted) for quoted, held in answers if held)
    return Replies(tuple(replies), tuple(running))


@dataclass(frozen=True)
class _Above:
    """The question repeated above a reply: its numbers as printed there, and its position in `Waiting.asked`."""

    numbers: tuple[str, ...] = ()
    quoted: int | None = None


@dataclass(frozen=True)
class _Under:
    """A run among replies: a label and the paragraphs under it.

    `kept` are the paragraphs without the last ones, if these repeat the question of the next reply; `next` is the
    position of that question. `first` is the position of the question that the first of `kept` repeats.
    """

    run: LabelledParagraphs
    kept: tuple[Paragraph, ...]
    first: int | None
    next: int | None

    def is_question(self, *, must_ask: bool) -> bool:
        """Whether it is a repeated question: one paragraph under the label of a question.

        With `must_ask` that paragraph must also ask, or repeat a question of the document.
        """
        if self.run.opens is not Role.QUESTION or len(self.kept) != 1:
            return False
        return not must_ask or self.first is not None or asks(self.kept[0].text)

    def turn(self, above: _Above) -> Turn:
        """The run as an answer; without numbers of its own it gets those above it."""
        return Turn(False, self.kept, self.run.label, given=above.numbers)

    def reply(self, above: _Above) -> Reply:
        """The run as a reply to the question that its first paragraph repeats, else to the one repeated above it."""
        if self.first is not None and len(self.kept) > 1:
            return Reply(replace(self.turn(above), paragraphs=self.kept[1:]), self.first)
        return Reply(self.turn(above), above.quoted)


def _labelled(runs: Sequence[LabelledParagraphs], waiting: Waiting) -> Iterator[Reply]:
    """Replies with labels; a repeated question, with its label, only shows which question the next reply answers.

    Without any label of an answer, `Vraag 1` above text that is no question is the label of the answer to question 1.
    """
    are_unlabelled = not any(run.opens is Role.ANSWER for run in runs)
    above = _Above()
    for run, following in zip_longest(runs, runs[1:]):
        under = _under(run, following, waiting)
        if under.is_question(must_ask=are_unlabelled):
            above = _Above(under.turn(above).numbers, under.first)
            continue
        if run.opens:
            yield under.reply(above)
        above = _Above(quoted=under.next)


def _under(run: LabelledParagraphs, following: LabelledParagraphs | None, waiting: Waiting) -> _Under:
    kept, ahead = run.paragraphs, None
    if run.opens is not Role.QUESTION and following and following.opens is Role.ANSWER:
        kept, ahead = _without_next_question(kept, waiting, 1 if run.opens else 0)
    first = waiting.quoted(kept[0].text) if kept and run.opens else None
    return _Under(run, kept, first, ahead)


def _without_next_question(
    paragraphs: Sequence[Paragraph], waiting: Waiting, start: int
) -> tuple[tuple[Paragraph, ...], int | None]:
    """The paragraphs without the last ones that repeat questions, and the first question repeated in these.

    The paragraphs before `start` are always kept. The question is a position in `Waiting.asked`; None if there is none.
    """
    end, found = len(paragraphs), None
    while end > start and (quoted := waiting.quoted(paragraphs[end - 1].text)) is not None:
        end, found = end - 1, quoted
    return tuple(paragraphs[:end]), found


class Assigned:
    """The replies assigned to groups of questions (`joining`), and those for which no question is found (`lost`).

    Replies whose questions an editor names are left out.
    """

    def __init__(self, waiting: Waiting, replies: Sequence[tuple[Replies, tuple[str, ...]]]) -> None:
        self.joining = Joining()
        self.lost: list[Turn] = []
        counted = _count_all(waiting, replies)
        for held, factions in _with_meant(waiting, replies):
            for reply in held:
                if reply.turn.decided.answers is None:
                    keys = [waiting.asked[n].group for n in waiting.answered_by(reply, factions, counted)]
                    self.joining.assign(reply.turn, keys)
                    self.lost += [] if keys else [reply.turn]


def _with_meant(
    waiting: Waiting, replies: Sequence[tuple[Replies, tuple[str, ...]]]
) -> Iterator[tuple[list[Reply], tuple[str, ...]]]:
    """The replies, with the right number for those with a wrong one, if the numbers of the questions prove it."""
    asked = [number for question in waiting.asked for number in question.turn.numbers]
    every = [reply for held, _ in replies for reply in held.answers]
    is_counted = len(asked) == len(set(asked)) and not any(reply.quoted is not None for reply in every)
    turns = meant_in_order([reply.turn for reply in every], asked) if is_counted else [reply.turn for reply in every]
    meant = iter(turns)
    for held, factions in replies:
        yield [replace(reply, turn=next(meant)) for reply in held.answers], factions


def _count_all(waiting: Waiting, replies: Sequence[tuple[Replies, tuple[str, ...]]]) -> bool:
    """Whether the numbers of the replies, in any order, are 1 to the number of waiting questions, each once."""
    found = [number for held, _ in replies for reply in held.answers for number in reply.turn.numbers]
    return sorted(found) == sorted(str(n + 1) for n in range(len(waiting.asked)))
