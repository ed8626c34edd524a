"""A consultation as data: the JSON that is published beside it and printed by `outline --json`."""

from __future__ import annotations

import json
from collections.abc import Sequence

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import Answer, Exchange, Question, Section
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.problems import Problem
from generator.render.data_contract import (
    SCHEMA_VERSION,
    AnswerData,
    ConsultationData,
    DatesData,
    ExchangeData,
    ProblemData,
    QuestionData,
    ReferenceData,
    SectionData,
    SignatoryData,
    TopicData,
)
from generator.render.headings import exchange_heading


def consultation_data(record: Record, knowledge: Knowledge) -> ConsultationData:
    """The data of one consultation."""
    consultation, front = record.consultation, record.consultation.front
    return ConsultationData(
        schema=SCHEMA_VERSION,
        id=consultation.id,
        kind=front.kind,
        chamber=front.chamber,
        title=front.title,
        dossiers=list(front.dossiers),
        number=front.number,
        committee=front.committee,
        addressee=front.addressee,
        dates=DatesData(asked=front.dates.asked, answered=front.dates.answered, adopted=front.dates.adopted),
        derived=list(front.derived),
        documents=list(front.documents),
        signatories=[SignatoryData(name=s.name, role=s.role) for s in front.signatories],
        references=_references_outside_exchanges(record, range(consultation.first_body_block)),
        sections=[_section(record, section, knowledge) for section in consultation.sections],
        problems=[_problem(problem) for problem in record.problems],
    )


def to_json(data: ConsultationData) -> str:
    """The JSON text, the same bytes for the same data, with a line feed at the end."""
    return json.dumps(data.model_dump(mode="json", by_alias=True), ensure_ascii=False, indent=2) + "\n"


def _section(record: Record, section: Section, knowledge: Knowledge) -> SectionData:
    text = record.consultation.text
    return SectionData(
        heading=None if section.heading is None else text(section.heading),
        factions=list(section.factions),
        introduction=[text(block) for block in section.introduction],
        references=_references_outside_exchanges(record, section.introduction),
        exchanges=[_exchange(record, exchange, knowledge) for exchange in section.exchanges],
    )


def _exchange(record: Record, exchange: Exchange, knowledge: Knowledge) -> ExchangeData:
    terms = dict.fromkeys(a.target for a in record.of(exchange, AnnotationKind.TERM))
    return ExchangeData(
        id=exchange.id,
        title=exchange_heading(record, exchange, knowledge),
        state=exchange.state,
        factions=list(exchange.factions),
        members=list(exchange.members),
        questions=[_question(record, question) for question in exchange.questions],
        answers=[_answer(record, answer) for answer in exchange.answers],
        topics=[TopicData(id=topic.id, because=list(topic.because)) for topic in record.topics_of(exchange)],
        terms=list(terms),
        references=[_reference(record, a) for a in record.of(exchange, AnnotationKind.REFERENCE)],
    )


def _question(record: Record, question: Question) -> QuestionData:
    return QuestionData(
        id=question.id,
        number=question.number,
        section=question.section,
        factions=list(question.factions),
        paragraphs=[record.consultation.text(block) for block in question.paragraphs],
    )


def _answer(record: Record, answer: Answer) -> AnswerData:
    paragraphs = [record.consultation.text(block) for block in answer.paragraphs]
    return AnswerData(id=answer.id, number=answer.number, paragraphs=paragraphs)


def _references_outside_exchanges(record: Record, blocks: Sequence[int]) -> list[ReferenceData]:
    """The references in these blocks; one that a range implies has no block and follows the range's first."""
    found: list[ReferenceData] = []
    block: int | None = None
    for annotation in record.annotations:
        if annotation.kind is AnnotationKind.REFERENCE and annotation.exchange is None:
            block = block if annotation.block is None else annotation.block
            if block in blocks:
                found.append(_reference(record, annotation))
    return found


def _reference(record: Record, annotation: Annotation) -> ReferenceData:
    return ReferenceData(id=annotation.target or None, text=record.words(annotation), certainty=annotation.certainty)


def _problem(problem: Problem) -> ProblemData:
    return ProblemData(
        code=problem.code.label,
        severity=problem.severity,
        line=problem.place.line,
        column=problem.place.column,
        page=problem.place.page,
        quote=problem.quote,
        message=problem.message,
    )
