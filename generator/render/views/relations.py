"""Which consultation answers which, and the question of one that words of another lead to."""

from __future__ import annotations

from collections.abc import Sequence

from generator.grammar.questions.questions_elsewhere import question_elsewhere
from generator.model import document_kinds as kinds
from generator.model.annotation import AnnotationKind
from generator.model.consultation import Answer, Question
from generator.model.library import Library, Record
from generator.model.mentions import published_as
from generator.model.text import Span

_ANSWERED_BY = {
    kinds.INBRENG: {kinds.VERSLAG},
    kinds.LIST_OF_QUESTIONS: {kinds.LIST, kinds.REPORT_LIST},
    kinds.QUESTIONS: kinds.ANSWERS_TO_MEMBERS,
    kinds.BILL_REPORT: {kinds.NOTE_ON_REPORT},
    kinds.PRELIMINARY: {kinds.MEMORANDUM},
    kinds.FURTHER_PRELIMINARY: {kinds.FURTHER_MEMORANDUM},
}


def answered_in(library: Library, asked: Record) -> Sequence[Record]:
    """The consultations that answer one without answers, in their order.

    That is certain only where a document of the kind that answers it names it before its own first question.
    """
    answers = _ANSWERED_BY.get(asked.consultation.front.kind or "", frozenset())
    found: dict[str, Record] = {}
    for identifier in published_as(asked.consultation.front) if answers else ():
        for mention in library.mentions.get(identifier, ()):
            record = library.record_by_id[mention.consultation]
            is_in_head = mention.note is None and mention.block < record.consultation.first_body_block
            if is_in_head and record.consultation.front.kind in answers:
                found[mention.consultation] = record
    return list(found.values())


def answer_to(library: Library, answering: Record) -> Sequence[Record]:
    """The consultations without answers that one answers, in the order in which it names them."""
    named = dict.fromkeys(a.target for a in answering.annotations if a.kind is AnnotationKind.REFERENCE)
    found = {there.consultation.id: there for i in named if (there := library.record_of_document.get(i))}
    return [there for there in found.values() if any(each is answering for each in answered_in(library, there))]


def turn_meant(record: Record, block: int, span: Span, identifier: str, there: Record) -> Question | Answer | None:
    """The question or answer of `there`, published under this id, that words of a record name; None where none is.

    `span` counts characters of the joined text of `block`, and holds the reference to the document.
    """
    named = question_elsewhere(record.consultation.text(block), span, identifier)
    if named is None:
        return None
    asked = [
        (question, exchange)
        for exchange in there.consultation.exchanges
        for question in exchange.questions
        if question.number == named.number
    ]
    if len(asked) != 1:
        return None
    question, exchange = asked[0]
    return exchange.answers[0] if named.is_answer and len(exchange.answers) == 1 else question
