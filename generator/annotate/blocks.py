"""The blocks that annotators read: running text, in which any span may get an annotation."""

from __future__ import annotations

from dataclasses import dataclass

from generator.grammar.characters.remembered import remembered_for
from generator.model.block import RUNNING_TEXT, BlockKind, JoinedText
from generator.model.consultation import Consultation
from generator.model.text import Span


@dataclass(frozen=True)
class Passage:
    """A block of running text: its index, how it reads, and the exchange it belongs to, if any; or a table of it."""

    block: int
    reads: JoinedText
    exchange: str | None
    is_table: bool = False

    @property
    def text(self) -> str:
        """Its words, without invisible characters."""
        return self.reads.legible.text

    def span(self, found: Span) -> Span:
        """The span of the block's joined text for a span of `text`."""
        return self.reads.span_of(found)


@remembered_for
def passages(consultation: Consultation) -> tuple[Passage, ...]:
    """All running text of a consultation in document order, front matter included."""
    exchange_of = {
        block: exchange.id
        for exchange in consultation.exchanges
        for block in (*exchange.question_blocks, *exchange.answer_blocks)
    }
    return tuple(
        Passage(
            block.index, consultation.joined(block.index), exchange_of.get(block.index), block.kind is BlockKind.TABLE
        )
        for block in consultation.blocks
        if block.kind in RUNNING_TEXT
    )
