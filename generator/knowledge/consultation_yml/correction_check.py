"""Checks that a document was understood as its editor corrected it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from generator.knowledge.consultation_yml.file import SidecarFile
from generator.knowledge.consultation_yml.nearest_words import nearest_words
from generator.knowledge.consultation_yml.pointing import pointed_at
from generator.messages.message import Message, joined, say
from generator.model.block import Block, BlockKind, holds
from generator.model.consultation import Answer, Consultation, Exchange, Question, exchange_blocks
from generator.model.consultation_yml import PublishedQuote
from generator.model.correction import Correction, Edge, Part
from generator.model.withholding import revealed
from generator.problems import Code, Problems

ADVICE = say("look at the paragraph in `generator outline`, and give the first words of the one that is meant")
COPY = say("copy them from `generator outline`, a paragraph at a time")
_NOT_ASKED = say("no question begins here, and it is no heading")


def check_corrections(file: SidecarFile, consultation: Consultation, problems: Problems) -> None:
    """Report corrections whose words are not in the document, and corrections that had no effect on its parts."""
    for position, (entry, place) in enumerate(zip(file.sidecar.corrections, consultation.corrected, strict=True)):
        path = ("corrections", position)
        if place is None:
            message = say("the words to correct do not stand in the document: ‘{quote}’", quote=entry.quote)
            advice = joined((nearest_words(consultation, entry.quote), COPY))
            problems.report(Code.QUOTE_NOT_FOUND, file.places.value((*path, "quote")), message, advice, entry.quote)
            continue
        for key, message in _failures(entry, place, consultation):
            problems.report(Code.NO_EFFECT, file.places.key((*path, key)), message, ADVICE, entry.quote)


def is_read_so(entry: Correction, place: int, consultation: Consultation) -> bool:
    """Whether the numbers and the askers of the part at a place of the source are those that a correction gives.

    What else it may give is checked by `check_corrections`.
    """
    found = _Found(consultation, next((block for block in consultation.blocks if holds(block, place)), None))
    given = ((entry.numbers, found.numbers), (entry.factions, found.factions), (entry.members, found.members))
    return all(wanted is None or {*wanted} == {*held} for wanted, held in given)


def _failures(entry: Correction, place: int, consultation: Consultation) -> Iterator[tuple[str, Message]]:
    """The keys of a correction that the consultation does not agree with, each with the reason."""
    block = next((block for block in consultation.blocks if holds(block, place)), None)
    found = _Found(consultation, block)
    checks: tuple[tuple[str, object, Callable[[], bool], Message], ...] = (
        (
            "paragraph",
            entry.paragraph,
            lambda: _is_cut(entry, place, block),
            say("no paragraph can begin or go on here"),
        ),
        (
            "is",
            entry.part,
            lambda: found.is_part(entry.part),
            say("this paragraph is not read as {part}", part=entry.part),
        ),
        ("numbers", entry.numbers, lambda: bool(found.part), say("no question or answer begins here")),
        ("factions", entry.factions, lambda: found.asks, _NOT_ASKED),
        ("members", entry.members, lambda: found.asks, _NOT_ASKED),
        ("answers", entry.answers, lambda: found.is_part(Part.ANSWER), say("no answer begins here")),
    )
    for key, given, is_followed, message in checks:
        if given is not None and not is_followed():
            yield key, message
    if entry.answers and found.is_part(Part.ANSWER):
        for quote in found.unasked(entry.answers):
            yield (
                "answers",
                say("no question holds the words ‘{quote}’, or the answer could not be given to it", quote=quote),
            )


class _Found:
    """The use of one block in a consultation."""

    def __init__(self, consultation: Consultation, block: Block | None) -> None:
        self._consultation = consultation
        self._block = block
        self.part: Question | Answer | None = None
        self._exchange: Exchange | None = None
        self._introduction = {index for section in consultation.sections for index in section.introduction}
        for exchange in consultation.exchanges:
            parts: tuple[Question | Answer, ...] = (*exchange.questions, *exchange.answers)
            for part in parts:
                if block and block.index in (part.label, *part.paragraphs[:1]):
                    self.part, self._exchange = part, exchange

    @property
    def asks(self) -> bool:
        """Whether it begins a question or is a heading."""
        return isinstance(self.part, Question) or self.is_part(Part.HEADING)

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers of the question or the answer that begins here, or of the questions under one label."""
        if not isinstance(self.part, Question) or self._exchange is None:
            return (self.part.number,) if self.part else ()
        label = self.part.label
        beside = (each for each in self._exchange.questions if label is not None and each.label == label)
        return tuple(dict.fromkeys((self.part.number, *(each.number for each in beside))))

    @property
    def factions(self) -> tuple[str, ...]:
        """The factions of the question, or those under the heading, that begins here."""
        return self.part.factions if isinstance(self.part, Question) else self._headed("factions")

    @property
    def members(self) -> tuple[str, ...]:
        """The members who ask the question, or those under the heading, that begins here."""
        is_asked = isinstance(self.part, Question) and self._exchange is not None
        return self._exchange.members if is_asked and self._exchange else self._headed("members")

    def _headed(self, key: str) -> tuple[str, ...]:
        index = self._block.index if self._block else None
        under = (section.exchanges for section in self._consultation.sections if section.heading == index)
        return tuple(dict.fromkeys(who for each in under for exchange in each for who in getattr(exchange, key)))

    def is_part(self, wanted: Part | None) -> bool:
        """Whether it is the part that the editor gives; an answer need not belong to a question."""
        block = self._block
        if block is None or wanted is None:
            return False
        blocks = {b for exchange in self._consultation.exchanges for b in exchange_blocks(exchange)}
        stands_apart = block.index not in blocks | self._introduction
        answers_apart = stands_apart and block.index > self._consultation.first_body_block
        is_so = {
            Part.QUESTION: isinstance(self.part, Question),
            Part.ANSWER: isinstance(self.part, Answer) or answers_apart,
            Part.HEADING: block.kind is BlockKind.HEADING,
            Part.NOTE: block.kind is BlockKind.NOTE,
            Part.OUTSIDE: block.index not in blocks,
            Part.TEXT: self.part is None and block.kind not in (BlockKind.LABEL, BlockKind.HEADING),
        }
        return is_so[wanted]

    def unasked(self, quotes: Iterable[str]) -> Iterator[str]:
        """The quotes that no question of its exchange holds."""
        source, blocks = self._consultation.source, revealed(self._consultation.blocks)
        questions = self._exchange.questions if self._exchange else ()
        asked = {index for question in questions for index in (question.label, *question.paragraphs)}
        held = [block for block in blocks if block.index in asked]
        for quote in quotes:
            place = pointed_at(source, blocks, PublishedQuote(quote=quote, occurrence=1))
            if place is None or not any(holds(block, place) for block in held):
                yield quote


def _is_cut(entry: Correction, place: int, block: Block | None) -> bool:
    if block is None:
        return False
    return block.start == place if entry.paragraph is Edge.BEGINS else block.start < place
