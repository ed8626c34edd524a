"""What lists show of a consultation or an exchange: a name, an address, and a few facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.consultation import Exchange
from generator.model.identifiers import consultation_path, full_text_path
from generator.model.library import Record
from generator.render import dutch
from generator.render.exchange_view import NamedLink
from generator.render.headings import exchange_heading
from generator.render.markdown import Markdown
from generator.render.page_context import OfficialBlock, PageContext
from generator.render.titles import short_title, title


@dataclass(frozen=True)
class ConsultationCard:
    """A consultation in a list of consultations."""

    title: str
    short_title: str
    address: Markdown
    facts: str


@dataclass(frozen=True)
class ExchangeEntry:
    """An exchange in a list: its heading, its address in the full text, and the words of its questions."""

    heading: str
    address: Markdown
    question: tuple[OfficialBlock, ...]


@dataclass(frozen=True)
class ConsultationEntries:
    """Exchanges of one consultation in a list over all."""

    consultation: NamedLink
    facts: str
    exchanges: tuple[ExchangeEntry, ...]


def card(context: PageContext, record: Record) -> ConsultationCard:
    """Show a consultation in a list on the page of `context`."""
    return ConsultationCard(
        title(record),
        short_title(record),
        context.link(consultation_path(record.consultation.id)),
        _facts(record),
    )


def _facts(record: Record) -> str:
    consultation = record.consultation
    number = sum(len(exchange.questions) for exchange in consultation.exchanges)
    factions = {faction for exchange in consultation.exchanges for faction in exchange.factions}
    parts = [
        dutch.day(consultation.front.dates.latest),
        dutch.count(number, "vraag", "vragen"),
        dutch.count(len(factions), "fractie", "fracties") if factions else "",
    ]
    return " · ".join(part for part in parts if part)


def entry(context: PageContext, record: Record, exchange: Exchange) -> ExchangeEntry:
    """Show an exchange in a list on the page of `context`."""
    return ExchangeEntry(
        exchange_heading(record, exchange, context.library.knowledge),
        context.link(full_text_path(record.consultation.id), exchange.id),
        tuple(context.plain(record, block) for block in exchange.question_blocks),
    )


def by_consultation(
    context: PageContext, found: Iterable[tuple[Record, Iterable[Exchange]]]
) -> Iterator[ConsultationEntries]:
    """Exchanges under the consultation they are from; consultations without any left out."""
    for record, exchanges in found:
        entries = tuple(entry(context, record, exchange) for exchange in exchanges)
        if entries:
            address = context.link(consultation_path(record.consultation.id))
            yield ConsultationEntries(NamedLink(short_title(record), address), _facts(record), entries)
