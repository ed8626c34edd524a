"""An exchange as pages show it: heading, facts, questions, answers, and how to cite it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.consultation import Answer, Exchange, Question
from generator.model.identifiers import (
    consultation_faction_path,
    consultation_topic_path,
    full_text_path,
    slug,
)
from generator.model.library import Record
from generator.render import dutch
from generator.render.headings import exchange_heading, exchange_label
from generator.render.markdown import Markdown
from generator.render.page_context import OfficialBlock, PageContext


@dataclass(frozen=True)
class NamedLink:
    """A name and where it leads."""

    name: str
    address: Markdown


@dataclass(frozen=True)
class PartView:
    """A question or an answer: its anchor, and its blocks, the label that announces it first."""

    id: str
    blocks: tuple[OfficialBlock, ...]
    is_labelled: bool


@dataclass(frozen=True)
class ExchangeView:
    """All that the templates show of one exchange on one page."""

    id: str
    heading: str
    factions: tuple[NamedLink, ...]
    topics: tuple[NamedLink, ...]
    state: str
    questions: tuple[PartView, ...]
    answers: tuple[PartView, ...]
    permalink: Markdown
    citation: str


def exchange_view(context: PageContext, record: Record, exchange: Exchange, *, marked: bool = True) -> ExchangeView:
    """Show an exchange on the page of `context`; `marked` tells whether terms and references are links."""
    show = context.official if marked else context.plain

    def part(turn: Question | Answer) -> PartView:
        blocks = (*(() if turn.label is None else (turn.label,)), *turn.paragraphs)
        return PartView(turn.id, tuple(show(record, block) for block in blocks), turn.label is not None)

    return ExchangeView(
        exchange.id,
        exchange_heading(record, exchange, context.library.knowledge),
        faction_links(context, record, exchange.factions),
        topic_links(context, record, tuple(topic.id for topic in record.topics_of(exchange))),
        dutch.STATES[exchange.state],
        tuple(part(question) for question in exchange.questions),
        tuple(part(answer) for answer in exchange.answers),
        context.link(full_text_path(record.consultation.id), exchange.id),
        citation(context, record, exchange),
    )


def faction_links(context: PageContext, record: Record, factions: tuple[str, ...]) -> tuple[NamedLink, ...]:
    """Factions with the address of their page in this consultation."""
    consultation = record.consultation.id
    return tuple(
        NamedLink(name, context.link(consultation_faction_path(consultation, slug(name)))) for name in factions
    )


def topic_links(context: PageContext, record: Record, topics: tuple[str, ...]) -> tuple[NamedLink, ...]:
    """Topics with the address of their page in this consultation."""
    consultation, by_id = record.consultation.id, context.library.knowledge.topic_by_id
    return tuple(NamedLink(by_id[t].title, context.link(consultation_topic_path(consultation, t))) for t in topics)


def citation(context: PageContext, record: Record, exchange: Exchange) -> str:
    """One line to cite an exchange by; the address only where the site has one."""
    front = record.consultation.front
    parts = [exchange_label(exchange), f"in: {front.title or record.consultation.id}"]
    if front.number and front.dossiers:
        parts.append(f"Kamerstuk {front.dossiers[0]}, nr. {front.number}")
    if answered := dutch.day(front.dates.answered):
        parts.append(f"antwoord van {answered}")
    if context.library.site_url:
        parts.append(f"{context.library.site_url}{full_text_path(record.consultation.id)}#{exchange.id}")
    return ", ".join(parts)
