"""What each question of a consultation asks, found once: to take sentences apart takes long."""

from __future__ import annotations

from collections.abc import Mapping

from generator.grammar.labels.numbers import numbers
from generator.grammar.titles.asked_parts import asked_in
from generator.model.consultation import Question
from generator.model.library import Record
from generator.model.text import Span

AskedParts = tuple[tuple[int, Span], ...]
"""In order: a block, and words in its joined text that ask something."""


def asked_by(record: Record, question: Question) -> AskedParts:
    """What a question asks; nothing where the document numbers its questions itself."""
    if question.id not in record.asked:
        record.asked[question.id] = _found(record, question)
    return record.asked[question.id]


def all_asked(record: Record) -> Mapping[str, AskedParts]:
    """What all questions ask, each by its id; to be kept with the record."""
    exchanges = record.consultation.exchanges
    return {question.id: asked_by(record, question) for each in exchanges for question in each.questions}


def _found(record: Record, question: Question) -> AskedParts:
    if len(numbers(question.number)) > 1:
        return ()
    held = [record.consultation.blocks[number] for number in question.paragraphs]
    texts = [record.consultation.text(block.index) for block in held]
    bulleted = {position for position, block in enumerate(held) if block.is_bulleted}
    return tuple((held[position].index, part) for position, part in asked_in(texts, bulleted))
