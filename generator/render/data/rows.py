"""From the published data of a consultation to its questions as rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from generator.model.identifiers import full_text_path
from generator.render.data.fields import QuestionRow
from generator.render.json.fields import AnswerData, ConsultationData, ExchangeData

BETWEEN_PARAGRAPHS, BETWEEN_ANSWERS = "\n", "\n\n"


def exchanges_in(data: ConsultationData) -> Iterator[ExchangeData]:
    """The exchanges of a consultation, in document order."""
    return (exchange for section in data.sections for exchange in section.exchanges)


def rows_of(
    data: ConsultationData, exchange: ExchangeData, title: str, topics: Mapping[str, str], root: str
) -> Iterator[QuestionRow]:
    """The questions of an exchange. `title` names the consultation, `topics` the topics by their ids.

    `root` leads to the root of the site, from the file that will hold the rows.
    """
    answer = answer_text(exchange)
    for question in exchange.questions:
        yield QuestionRow(
            consultation=data.id,
            consultation_title=title,
            dossiers=data.dossiers,
            day=latest(data),
            asked=data.dates.asked,
            answered=data.dates.answered,
            question=question.id,
            exchange=exchange.id,
            number=question.number,
            heading=exchange.title,
            factions=question.factions or exchange.factions,
            members=exchange.members,
            question_text=BETWEEN_PARAGRAPHS.join(question.paragraphs),
            answer_text=answer,
            state=exchange.state,
            themes=exchange.themes,
            topics=[topics.get(topic.id, topic.id) for topic in exchange.topics],
            address=f"{root}{full_text_path(data.id)}#{question.id}",
        )


def answer_text(exchange: ExchangeData) -> str:
    """The answers of an exchange; empty where none was found."""
    return BETWEEN_ANSWERS.join(map(_paragraphs, exchange.answers))


def _paragraphs(answer: AnswerData) -> str:
    return BETWEEN_PARAGRAPHS.join(answer.paragraphs)


def latest(data: ConsultationData) -> date | None:
    """The last known day of a consultation."""
    dates = data.dates
    return max((day for day in (dates.asked, dates.answered, dates.adopted) if day), default=None)
