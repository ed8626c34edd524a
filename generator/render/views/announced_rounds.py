"""Where a consultation says that a further round of written questions comes, or asks for one."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.references.further_rounds import announces_round
from generator.grammar.sentences.borders import sentence_spans
from generator.model.block import BlockKind
from generator.model.consultation import Answer, Question
from generator.model.library import Record
from generator.model.text import Span
from generator.render.marks.quotation import quoted_words
from generator.render.summaries.summary import MentionSummary, Quoted
from generator.render.views.mention_summaries import turn_name

_SAID_IN = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})


def announced_rounds(record: Record) -> Iterator[MentionSummary]:
    """Each sentence that announces one, in document order, as a mention of a document that has no id yet."""
    consultation = record.consultation
    turns = dict(_turns(record))
    for position, block in enumerate(consultation.blocks):
        if block.kind not in _SAID_IN:
            continue
        text = consultation.joined(position).text
        if "schriftelijk" not in text.casefold():
            continue
        for span in sentence_spans(text):
            if announces_round(text[span.start : span.end]):
                yield _said(record, position, span, turns.get(position))


def _turns(record: Record) -> Iterator[tuple[int, Question | Answer]]:
    for exchange in record.consultation.exchanges:
        turns: tuple[Question | Answer, ...] = (*exchange.questions, *exchange.answers)
        for turn in turns:
            yield from ((block, turn) for block in turn.paragraphs)


def _said(record: Record, block: int, span: Span, turn: Question | Answer | None) -> MentionSummary:
    words = record.consultation.joined(block).text[span.start : span.end]
    place, anchor = (turn_name(turn), turn.id) if turn else ("", "")
    quote = Quoted(quoted_words(record, block, span), goes_before=False, goes_on=False)
    return MentionSummary(
        "", words, anchor, place, place, is_derived=False, is_in_head=False, named=None, quote=quote, calling=None
    )
