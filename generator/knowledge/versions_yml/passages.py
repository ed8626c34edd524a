"""The passages of a document that have an address, with their words: what two versions of it are compared by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from generator.model.block import OFF_PAGE, BlockKind
from generator.model.consultation import Answer, Consultation, Exchange, Question, Section
from generator.model.paragraph_anchors import paragraph_anchors

_UNCOUNTED = OFF_PAGE | {BlockKind.LABEL, BlockKind.NOTE}
OUTSIDE = ""
"""The holder of what belongs to no question and no answer."""


@dataclass(frozen=True)
class Turn:
    """A question or answer with its exchange; `question` is the words asked, `text` its own."""

    id: str
    number: str
    is_answer: bool
    text: str
    asked: str
    answered: str
    exchange: str


class Passages:
    """The questions, answers, paragraphs and notes of a consultation by their addresses, in the order of the text."""

    def __init__(self, consultation: Consultation) -> None:
        self._of = consultation

    @cached_property
    def turns(self) -> tuple[Turn, ...]:
        """All questions and answers."""
        return tuple(turn for exchange in self._of.exchanges for turn in self._turns(exchange))

    def _turns(self, exchange: Exchange) -> Iterator[Turn]:
        asked, answered = self._text(exchange.question_blocks), self._text(exchange.answer_blocks)
        for question in exchange.questions:
            text = self._text(question.paragraphs)
            yield Turn(question.id, question.number, False, text, text, answered, exchange.id)
        for answer in exchange.answers:
            yield Turn(answer.id, answer.number, True, self._text(answer.paragraphs), asked, answered, exchange.id)

    def _text(self, blocks: tuple[int, ...]) -> str:
        return "\n".join(self._of.legible(block) for block in blocks)

    @cached_property
    def paragraphs(self) -> dict[str, dict[str, str]]:
        """The paragraphs with an address: their words by anchor, by the question or answer (or `OUTSIDE`) of each."""
        anchors = paragraph_anchors(self._of)
        found: dict[str, dict[str, str]] = {}
        holders = {block: turn.id for turn in _all_turns(self._of) for block in turn.paragraphs}
        for block, anchor in sorted(anchors.items()):
            found.setdefault(holders.get(block, OUTSIDE), {})[anchor] = self._of.legible(block)
        return found

    @cached_property
    def notes(self) -> dict[str, str]:
        """The notes of the document: their words by anchor."""
        return {self._of.note_id(note.number): self._text(note.blocks) for note in self._of.notes}

    @cached_property
    def words_at(self) -> dict[str, str]:
        """The words that stand at each address."""
        found = {turn.id: turn.text for turn in self.turns} | self.notes
        for paragraphs in self.paragraphs.values():
            found |= paragraphs
        return found

    @cached_property
    def outside(self) -> tuple[str, ...]:
        """The paragraphs and headings outside all questions, answers and notes."""
        held = {block for turn in _all_turns(self._of) for block in turn.paragraphs}
        loose = (block for block in self._of.blocks if block.index not in held and block.kind not in _UNCOUNTED)
        return tuple(text for block in loose if (text := self._of.legible(block.index).strip()))

    def paragraphs_of(self, turn: str) -> tuple[str, ...]:
        """The paragraphs of a question or an answer, as they read; none where there is none with this id."""
        for each in _all_turns(self._of):
            if each.id == turn:
                return tuple(self._of.legible(block) for block in each.paragraphs)
        return ()


def _all_turns(consultation: Consultation) -> Iterator[Question | Answer]:
    for exchange in consultation.exchanges:
        yield from exchange.questions
        yield from exchange.answers


def with_ids(consultation: Consultation, ids: dict[str, str]) -> Consultation:
    """The same with other ids of questions and answers, and of all else that has the ids by its number."""

    def of_exchange(exchange: Exchange) -> Exchange:
        questions = tuple(replace(each, id=ids.get(each.id, each.id)) for each in exchange.questions)
        answers = tuple(replace(each, id=ids.get(each.id, each.id)) for each in exchange.answers)
        return replace(exchange, id=questions[0].id, questions=questions, answers=answers)

    def of_section(section: Section) -> Section:
        return replace(section, exchanges=tuple(map(of_exchange, section.exchanges)))

    return replace(
        consultation,
        sections=tuple(map(of_section, consultation.sections)),
        kept_ids=(*consultation.kept_ids, *ids.items()),
    )
