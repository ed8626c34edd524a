"""What lists show of a consultation or an exchange: a name, an address, and a few facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.model.consultation import Exchange, State
from generator.model.identifiers import consultation_path, full_text_path
from generator.model.library import Record
from generator.render.views.page_context import OfficialBlock, PageContext
from generator.render.writing import wording
from generator.render.writing.headings import exchange_heading, numbers
from generator.render.writing.links import NamedLink
from generator.render.writing.markdown import Markdown
from generator.render.writing.titles import short_title, title

MatchedExchanges = tuple[Record, Sequence[Exchange]]
"""A consultation and those of its exchanges that belong on a page."""


@dataclass(frozen=True)
class ConsultationCard:
    """A consultation in a list of consultations."""

    title: str
    address: Markdown
    facts: str
    kicker: str


@dataclass(frozen=True)
class ExchangeEntry:
    """An exchange in a list: its heading, its address in the full text, and the words of its questions.

    `invitation` says what one reads at that address.
    """

    heading: str
    invitation: str
    address: Markdown
    question: tuple[OfficialBlock, ...]


@dataclass(frozen=True)
class ConsultationEntries:
    """A consultation in a list over all, with those of its exchanges that belong there."""

    consultation: NamedLink
    title: str
    facts: str
    exchanges: tuple[ExchangeEntry, ...]


def card(context: PageContext, record: Record) -> ConsultationCard:
    """Show a consultation in a list on the page of `context`."""
    exchanges = tuple(record.consultation.exchanges)
    factions = {faction for exchange in exchanges for faction in exchange.factions}
    by = wording.count(len(factions), "fractie", "fracties") if factions else ""
    facts = _joined(_day(record), wording.questions(exchanges), by)
    address, kicker = (
        context.link(consultation_path(record.consultation.id)),
        wording.kind(record.consultation.front.kind),
    )
    return ConsultationCard(title(record), address, facts, kicker)


def entry(context: PageContext, record: Record, exchange: Exchange) -> ExchangeEntry:
    """Show an exchange in a list on the page of `context`."""
    return ExchangeEntry(
        exchange_heading(record, exchange, context.library.knowledge),
        invitation(exchange),
        context.link(full_text_path(record.consultation.id), exchange.id),
        tuple(context.plain(record, block) for block in exchange.question_blocks),
    )


def invitation(exchange: Exchange) -> str:
    """`Lees vraag 5 en 6 met het antwoord`, or that no answer was found."""
    read = f"Lees vraag {numbers(exchange)}"
    if exchange.state is State.NO_ANSWER:
        return f"{read} ({wording.STATES[exchange.state]})"
    if not exchange.answers:  # an editor says that it is answered, and no answer belongs to it
        return read
    return f"{read} met {'de antwoorden' if len(exchange.answers) > 1 else 'het antwoord'}"


def by_consultation(context: PageContext, found: Iterable[MatchedExchanges]) -> Iterator[ConsultationEntries]:
    """Consultations with those of their exchanges that belong on the page of `context`."""
    for record, exchanges in found:
        everything = tuple(record.consultation.exchanges)
        part = "" if len(exchanges) == len(everything) else f"{sum(len(e.questions) for e in exchanges)} van "
        yield ConsultationEntries(
            NamedLink(short_title(record), context.link(consultation_path(record.consultation.id))),
            title(record),
            _joined(_day(record), f"{part}{wording.questions(everything)}"),
            tuple(entry(context, record, exchange) for exchange in exchanges),
        )


def _day(record: Record) -> str:
    return wording.dated(record.consultation.front.dates, record.consultation.front.kind)


def _joined(*facts: str) -> str:
    return wording.opening(", ".join(fact for fact in facts if fact))
