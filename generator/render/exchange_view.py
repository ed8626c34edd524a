"""An exchange as pages show it: heading, facts, questions, answers, and how to cite it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.consultation import Answer, Exchange, Question
from generator.model.identifiers import consultation_faction_path, consultation_topic_path, full_text_path, slug
from generator.model.library import Record
from generator.render import dutch
from generator.render.headings import exchange_heading, exchange_label, numbers
from generator.render.links import NamedLink
from generator.render.markdown import Markdown
from generator.render.page_context import OfficialBlock, PageContext
from generator.render.titles import title


@dataclass(frozen=True)
class ExchangeHead:
    """What stands above and below the questions and answers of an exchange."""

    id: str
    heading: str
    numbers: str
    factions: tuple[NamedLink, ...]
    members: tuple[str, ...]
    topics: tuple[NamedLink, ...]
    state: str
    has_answer: bool
    permalink: Markdown
    citation: str


@dataclass(frozen=True)
class PartView:
    """A question or an answer: its anchor, what we call it, and its blocks, the label that announces it first."""

    id: str
    name: str
    blocks: tuple[OfficialBlock, ...]
    is_labelled: bool


@dataclass(frozen=True)
class ExchangeView:
    """All that the templates show of one exchange on one page."""

    head: ExchangeHead
    questions: tuple[PartView, ...]
    answers: tuple[PartView, ...]


def exchange_view(context: PageContext, record: Record, exchange: Exchange) -> ExchangeView:
    """Show an exchange in full on the page of `context`."""

    def part(turn: Question | Answer) -> PartView:
        return part_view(turn, tuple(context.official(record, block) for block in turn_blocks(turn)))

    return ExchangeView(
        exchange_head(context, record, exchange),
        tuple(part(question) for question in exchange.questions),
        tuple(part(answer) for answer in exchange.answers),
    )


def exchange_head(context: PageContext, record: Record, exchange: Exchange) -> ExchangeHead:
    """Name an exchange on the page of `context`, with its factions and topics in this consultation."""
    consultation, by_id = record.consultation.id, context.library.knowledge.topic_by_id
    topics = [topic.id for topic in record.topics_of(exchange)]
    return ExchangeHead(
        exchange.id,
        exchange_heading(record, exchange, context.library.knowledge),
        numbers(exchange),
        tuple(context.named(f, consultation_faction_path(consultation, slug(f))) for f in exchange.factions),
        exchange.members,
        tuple(context.named(by_id[t].title, consultation_topic_path(consultation, t)) for t in topics),
        dutch.STATES[exchange.state],
        bool(exchange.answers),
        context.link(full_text_path(consultation), exchange.id),
        citation(context, record, exchange),
    )


def part_view(turn: Question | Answer, blocks: tuple[OfficialBlock, ...]) -> PartView:
    """Show these blocks of a question or an answer."""
    by = f" van {dutch.factions(turn.factions)}" if isinstance(turn, Question) and turn.factions else ""
    name = f"Vraag{by}" if isinstance(turn, Question) else "Antwoord"
    return PartView(turn.id, name, blocks, turn.label is not None)


def turn_blocks(turn: Question | Answer) -> tuple[int, ...]:
    """The blocks of a question or an answer, its label first."""
    return turn.paragraphs if turn.label is None else (turn.label, *turn.paragraphs)


def citation(context: PageContext, record: Record, exchange: Exchange) -> str:
    """One line to cite an exchange by; the address only where the site has one."""
    front = record.consultation.front
    parts = [exchange_label(record, exchange), f"in: {title(record)}"]
    if front.number and front.dossiers:
        parts.append(f"Kamerstuk {front.dossiers[0]}, nr. {front.number}")
    if exchange.answers and front.dates.answered:
        parts.append(f"antwoord van {dutch.day(front.dates.answered)}")
    if context.library.site_url:
        parts.append(f"{context.library.site_url}{full_text_path(record.consultation.id)}#{exchange.id}")
    return ", ".join(parts)
