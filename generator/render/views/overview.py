"""What lists show of a consultation or an exchange: a name, an address, and a few facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.model.identifiers import consultation_path, full_text_path
from generator.render.summaries.summary import ExchangeSummary, Summary
from generator.render.views.environment import macro
from generator.render.views.page_place import PagePlace
from generator.render.writing import wording
from generator.render.writing.links import NamedLink, on_page
from generator.render.writing.markdown import Markdown
from generator.render.writing.told import without_factions, without_subject

MatchedExchanges = tuple[Summary, Sequence[ExchangeSummary]]
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

    heading: Markdown
    invitation: str
    address: Markdown
    question: Markdown


@dataclass(frozen=True)
class ConsultationEntries:
    """A consultation in a list over all, with those of its exchanges that belong there."""

    consultation: NamedLink
    title: str
    facts: str
    exchanges: tuple[ExchangeEntry, ...]


def card(here: PagePlace, summary: Summary) -> ConsultationCard:
    """Show a consultation in a list on the page `here`."""
    factions = {faction for exchange in summary.exchanges for faction in exchange.factions}
    by = wording.count(len(factions), "fractie", "fracties") if factions else ""
    facts = _joined(_day(summary), wording.asked(summary.asked), by)
    address, kicker = here.link(consultation_path(summary.id)), wording.kind(summary.front.kind)
    return ConsultationCard(summary.title, address, facts, kicker)


def by_consultation(
    here: PagePlace, found: Iterable[MatchedExchanges], subject: str = ""
) -> Iterator[ConsultationEntries]:
    """Consultations with those of their exchanges that belong on the page `here`.

    Their headings do not name the faction, theme or topic that the page is about.
    """
    for summary, exchanges in found:
        is_all = len(exchanges) == len(summary.exchanges)
        part = "" if is_all else f"{sum(exchange.asked for exchange in exchanges)} van "
        yield ConsultationEntries(
            NamedLink(summary.short_title, here.link(consultation_path(summary.id))),
            summary.title,
            _joined(_day(summary), f"{part}{wording.asked(summary.asked)}"),
            tuple(_entry(here, summary, exchange, subject) for exchange in exchanges),
        )


def _entry(here: PagePlace, summary: Summary, exchange: ExchangeSummary, subject: str) -> ExchangeEntry:
    heading = without_subject(exchange.shown, exchange.label, subject)
    if exchange.factions == (subject,):
        heading = without_factions(heading, exchange.label, exchange.factions)
    return ExchangeEntry(
        heading,
        exchange.invitation,
        here.link(full_text_path(summary.id), exchange.id),
        on_page(here.path, exchange.question) or macro("official")(tuple(map(here.shown, exchange.with_tables))),
    )


def _day(summary: Summary) -> str:
    return wording.dated(summary.front.dates, summary.front.kind)


def _joined(*facts: str) -> str:
    return wording.opening(", ".join(fact for fact in facts if fact))
