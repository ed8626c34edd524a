"""A consultation as data: the documented, versioned JSON that is published beside it and printed by `outline --json`.

The declared types are the contract; the schema in `schemas/` is made from them. A change that a reader of the JSON
could notice raises `SCHEMA_VERSION`.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from generator.knowledge.official_lists import document_kinds
from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.consultation import Answer, Chamber, Exchange, Question, Section, State
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.problems import Problem, Severity
from generator.render.headings import exchange_heading

SCHEMA_VERSION: Literal[1] = 1


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class DatesData(_Data):
    """Days as YYYY-MM-DD; null where the document does not say."""

    asked: date | None
    answered: date | None
    adopted: date | None


class SignatoryData(_Data):
    """Who signed, and as what."""

    name: str
    role: str


class ReferenceData(_Data):
    """A reference to another document, as written (empty for one that a range implies); null for an unknown id."""

    id: str | None
    text: str
    certainty: Certainty


class TopicData(_Data):
    """A topic and the words that decided; none when an editor did."""

    id: str
    because: list[str]


class QuestionData(_Data):
    """A question; `section` is the heading's slug, `paragraphs` official text as it reads."""

    id: str
    number: str
    section: str
    factions: list[str]
    paragraphs: list[str]


class AnswerData(_Data):
    """An answer, without the line that announces it."""

    id: str
    number: str
    paragraphs: list[str]


class ExchangeData(_Data):
    """A connected set of questions and answers; stands once, in the section of its first question."""

    id: str
    title: str
    state: State
    factions: list[str]
    members: list[str]
    questions: list[QuestionData]
    answers: list[AnswerData]
    topics: list[TopicData]
    terms: list[str]
    references: list[ReferenceData]


class SectionData(_Data):
    """A faction's, several factions', or a theme's part of the document."""

    heading: str | None
    factions: list[str]
    introduction: list[str]
    references: list[ReferenceData]
    exchanges: list[ExchangeData]


class ProblemData(_Data):
    """A doubt or error; line and column count from 1, 0 means the file as a whole."""

    code: str
    severity: Severity
    line: int
    column: int
    page: int | None
    quote: str
    message: str


class ConsultationData(_Data):
    """A consultation. Unknown values are null or empty; `derived` names the keys that follow from a stated rule."""

    schema_version: Literal[1] = Field(SCHEMA_VERSION, alias="schema")
    id: str
    kind: str | None = Field(json_schema_extra={"enum": [*document_kinds(), None]})
    chamber: Chamber | None
    title: str | None
    dossiers: list[str]
    number: str | None
    committee: str | None
    addressee: str | None
    dates: DatesData
    derived: list[str]
    documents: list[str]
    signatories: list[SignatoryData]
    references: list[ReferenceData]
    sections: list[SectionData]
    problems: list[ProblemData]


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


def consultation_schema() -> dict[str, Any]:
    """The JSON Schema of the contract."""
    schema = ConsultationData.model_json_schema(by_alias=True, mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


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
