"""Finds the exchange that stands at a place of a file, and the words by which a correction points at a paragraph."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from generator.knowledge.consultation_yml.recognised_quotes import occurrence_at
from generator.knowledge.consultation_yml.withholding import LEFT_OUT, quoted_spans
from generator.model.block import RUNNING_TEXT
from generator.model.consultation import Exchange, Question, exchange_blocks
from generator.model.consultation_yml import PublishedQuote
from generator.model.library import Record
from generator.model.readings import UnsureWord
from generator.model.text import MarkKind, Span
from generator.problems import Place
from generator.render.worklist.item import BLANK, WorkPlace

# The number of words that distinguish a paragraph from most others.
QUOTED_WORDS = 8


class Whereabouts:
    """The places of one consultation."""

    def __init__(self, record: Record) -> None:
        self._consultation = record.consultation

    def exchange_at(self, place: Place) -> Exchange | None:
        """The exchange of the paragraph that holds a place; None outside exchanges, and for a file as a whole."""
        block = self.block_at(place)
        return None if block is None else self._exchange_of.get(block)

    def block_at(self, place: Place) -> int | None:
        """The index of the paragraph that holds a place; None for a file as a whole and for another file."""
        if not place.line or place.file != self._consultation.source.name:
            return None
        position = bisect_right(self._starts, (place.line, place.column or 1, len(self._consultation.blocks))) - 1
        return self._starts[position][2] if position >= 0 else None

    def exchange(self, identity: str) -> Exchange | None:
        """The exchange with an id."""
        return next((each for each in self._consultation.exchanges if each.id == identity), None)

    def place_of(self, identity: str) -> WorkPlace:
        """Where an exchange with this id begins, with the first words of its first question."""
        exchange = self.exchange(identity)
        blocks = (*exchange.question_blocks, *exchange_blocks(exchange)) if exchange else ()
        consultation = self._consultation
        first = next((block for block in blocks if consultation.text(block)), None)
        if first is None:
            return WorkPlace(Place(consultation.source.name), exchange=identity)
        place = consultation.source.place(consultation.first_offset(first))
        return WorkPlace(place, self._opening(first), identity)

    def asked_at(self, place: Place) -> str:
        """The first words of the question of the exchange at a place, `BLANK` where there is none."""
        exchange = self.exchange_at(place)
        return self.words_of(exchange.questions[0]) if exchange else BLANK

    def words_of(self, question: Question) -> str:
        """The first words of a question, without its label."""
        return self._opening(question.paragraphs[0]) if question.paragraphs else BLANK

    def pointing_at(self, place: Place) -> dict[str, object]:
        """The quote, and where needed the occurrence, by which a correction points at the paragraph at a place."""
        block = self.block_at(place)
        return {"quote": BLANK} if block is None else self.pointing_at_block(block)

    def pointing_at_block(self, block: int) -> dict[str, object]:
        """The same for a paragraph that is known."""
        quote, start = self._opening(block), self._consultation.first_offset(block)
        if not quote:
            return {"quote": BLANK}
        if self._whole_text.count(quote) == 1:
            return {"quote": quote}
        source, blocks = self._consultation.source, self._consultation.blocks
        spans = quoted_spans(source, blocks, PublishedQuote(quote=quote, occurrence=None))
        before = sum(span.start < start for span in spans)
        return {"quote": quote} | ({"occurrence": before + 1} if before else {})

    def pointing_at_word(self, place: Place, word: str) -> dict[str, object]:
        """The quote, and where needed the occurrence, by which a reading points at a recognised word at a place."""
        source = self._consultation.source
        start = next((line.span.start for line in source.lines if line.number == place.line), None)
        if start is None:
            return {"quote": word or BLANK}
        occurrence = occurrence_at(source, start + place.column - 1, word)
        return {"quote": word} | ({"occurrence": occurrence} if occurrence > 1 else {})

    def unsure_word_at(self, place: Place) -> UnsureWord | None:
        """What is known of the recognised word at a place, of which a program was unsure; None for any other."""
        source = self._consultation.source
        line = next((line for line in source.lines if line.number == place.line), None)
        if line is None or place.file != source.name:
            return None
        start = line.span.start + max(0, place.column - 1)
        found = next(source.marked(MarkKind.UNSURE, Span(start, start + 1)), None)
        return UnsureWord.of(found.value) if found else None

    def pointing_at_body(self) -> dict[str, object]:
        """The same for the first paragraph that follows the front matter."""
        blocks = self._consultation.blocks[self._consultation.first_body_block :]
        found = next((b.index for b in blocks if b.kind in RUNNING_TEXT and self._opening(b.index)), None)
        return {"quote": BLANK} if found is None else self.pointing_at_block(found)

    def _opening(self, block: int) -> str:
        return " ".join(self._consultation.legible(block).split()[:QUOTED_WORDS])

    @cached_property
    def _whole_text(self) -> str:
        """All that a quote may stand in, to see fast that it stands there once; empty where words were left out."""
        consultation = self._consultation
        is_whole = not any(repair.kind in LEFT_OUT for block in consultation.blocks for repair in block.repairs)
        return "\n".join(consultation.legible(block.index) for block in consultation.blocks) if is_whole else ""

    @cached_property
    def _starts(self) -> list[tuple[int, int, int]]:
        """The line and column at which each fragment of a block begins, with the block."""
        source = self._consultation.source
        places = ((source.place(f.start), b.index) for b in self._consultation.blocks for f in b.fragments)
        return sorted((place.line, place.column, index) for place, index in places)

    @cached_property
    def _exchange_of(self) -> dict[int, Exchange]:
        return {block: e for e in self._consultation.exchanges for block in exchange_blocks(e)}
