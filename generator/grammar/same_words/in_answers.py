"""The sentences of the answers of a consultation that are worth comparing, found once for all who compare them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.characters.remembered import remembered_for
from generator.grammar.same_words.sentences import Sentence, sentences
from generator.model.block import BlockKind
from generator.model.consultation import Consultation
from generator.model.text import Span

_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})


@dataclass(frozen=True)
class AnswerSentence:
    """A sentence of an answer (its id, and that of its exchange): `span` counts in the joined text of the block."""

    answer: str
    exchange: str
    block: int
    span: Span
    sentence: Sentence


@remembered_for
def answer_sentences(consultation: Consultation) -> tuple[AnswerSentence, ...]:
    """The sentences of all answers, in document order; a block that several answers share is that of the last."""
    return tuple(_found(consultation))


def _found(consultation: Consultation) -> Iterator[AnswerSentence]:
    answers = {
        block: (answer.id, exchange.id)
        for exchange in consultation.exchanges
        for answer in exchange.answers
        for block in answer.paragraphs
    }
    for block in sorted(answers):
        if consultation.blocks[block].kind in _KINDS:
            reads = consultation.joined(block)
            for span, sentence in sentences(reads.legible.text):
                yield AnswerSentence(*answers[block], block, reads.span_of(span), sentence)
