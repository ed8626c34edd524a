"""The sentences of questions and answers that are worth comparing, found once for all who compare them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.characters.remembered import remembered_for
from generator.grammar.same_words.sentences import Sentence, quoted_sentences, sentences
from generator.model.block import BlockKind
from generator.model.consultation import Answer, Consultation, Question
from generator.model.text import Span

_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})


@dataclass(frozen=True)
class TurnSentence:
    """A sentence of a question or an answer (`turn`: its id): `span` counts in the joined text of the block.

    One that `is_quoted` stands between quotation marks: somebody else says it.
    """

    turn: str
    exchange: str
    is_answer: bool
    block: int
    span: Span
    sentence: Sentence
    is_quoted: bool = False


@remembered_for
def turn_sentences(consultation: Consultation) -> tuple[TurnSentence, ...]:
    """The sentences of all questions and answers, in document order; a block that several share is that of the last."""
    return tuple(_found(consultation))


def _found(consultation: Consultation) -> Iterator[TurnSentence]:
    held: dict[int, tuple[Question | Answer, str]] = {}
    for exchange in consultation.exchanges:
        turns: tuple[Question | Answer, ...] = (*exchange.questions, *exchange.answers)
        for each in turns:
            held.update(dict.fromkeys(each.paragraphs, (each, exchange.id)))
    for block in sorted(held):
        turn, exchange_id = held[block]
        if consultation.blocks[block].kind in _KINDS:
            reads = consultation.joined(block)
            text, is_answer = reads.legible.text, isinstance(turn, Answer)
            for span, sentence in sentences(text):
                yield TurnSentence(turn.id, exchange_id, is_answer, block, reads.span_of(span), sentence)
            for span, sentence in quoted_sentences(text):
                yield TurnSentence(
                    turn.id, exchange_id, is_answer, block, reads.span_of(span), sentence, is_quoted=True
                )
