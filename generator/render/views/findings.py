"""What pages show of a consultation that takes long to find: found once, and kept with it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.labels.numbers import numbers
from generator.grammar.same_words.in_turns import turn_sentences
from generator.grammar.titles.asked_parts import asked_in
from generator.model.consultation import Question
from generator.model.findings import AskedPlaces, Findings, NumberedSentence
from generator.model.library import Record


def asked_by(record: Record, question: Question) -> AskedPlaces:
    """What a question asks; nothing where the document numbers its questions itself."""
    asked = record.findings.asked
    if question.id not in asked:
        asked[question.id] = _asked_by(record, question)
    return asked[question.id]


def numbered_sentences(record: Record) -> Iterator[NumberedSentence]:
    """The sentences of its questions and answers that are worth comparing, in document order."""
    found = record.findings
    if found.sentences is None:
        found.sentences = tuple(
            (each.exchange, each.sentence.number, each.block, each.span.start, each.span.end)
            for each in turn_sentences(record.consultation)
        )
    return map(NumberedSentence._make, found.sentences)


def all_findings(record: Record) -> Findings:
    """All of this; to be kept with the record."""
    for exchange in record.consultation.exchanges:
        for question in exchange.questions:
            asked_by(record, question)
    numbered_sentences(record)
    return record.findings


def _asked_by(record: Record, question: Question) -> AskedPlaces:
    if len(numbers(question.number)) > 1:
        return ()
    held = [record.consultation.blocks[number] for number in question.paragraphs]
    texts = [record.consultation.text(block.index) for block in held]
    bulleted = {position for position, block in enumerate(held) if block.is_bulleted}
    return tuple((held[position].index, part) for position, part in asked_in(texts, bulleted))
