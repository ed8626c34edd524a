"""What lists show of a consultation or an exchange: a name, an address, and a few facts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import unescape

from generator.model.identifiers import (
    SIDE_BY_SIDE,
    consultation_path,
    faction_path,
    full_text_path,
    ministry_path,
    slug,
)
from generator.render.summaries.summary import ExchangeSummary, Quoted, Summary
from generator.render.views.page_place import PagePlace
from generator.render.writing import wording
from generator.render.writing.below_headings import without_subject
from generator.render.writing.links import NamedLink
from generator.render.writing.markdown import Markdown, escape

_TAG = re.compile(r"<[^>]*>")

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
    """An exchange in a list: the numbers of its questions, who asks, its subject, and its address in the full text.

    `question` and `answer` are the first words of both, None where there are none; `state` says what became of it.
    `answer_name` is `Antwoorden` where there are several. `facets` are what readers choose by, each with its values.
    `is_only_label`: the subject is no more than the numbers and who asks, which other consultations may have as well.
    """

    numbers: str
    factions: tuple[NamedLink, ...]
    subject: Markdown
    address: Markdown
    question: Quoted | None
    answer: Quoted | None
    answer_name: str
    state: str
    facets: tuple[tuple[str, str], ...]
    is_only_label: bool


@dataclass(frozen=True)
class ConsultationEntries:
    """A consultation in a list over all, with those of its exchanges that belong there.

    `side_by_side` leads to where its factions stand side by side, empty where they do not.
    """

    consultation: NamedLink
    title: str
    year: int | None
    day: str
    facts: str
    ministries: tuple[NamedLink, ...]
    side_by_side: Markdown
    exchanges: tuple[ExchangeEntry, ...]


def card(here: PagePlace, summary: Summary) -> ConsultationCard:
    """Show a consultation in a list on the page `here`."""
    factions = {faction for exchange in summary.exchanges for faction in exchange.factions}
    by = wording.count(len(factions), "fractie", "fracties") if factions else ""
    facts = _joined(_day(summary), wording.asked(summary.asked), by)
    address, kicker = here.link(consultation_path(summary.id)), wording.kind(summary.front.kind)
    return ConsultationCard(summary.title, address, facts, kicker)


def by_consultation(
    here: PagePlace, found: Iterable[MatchedExchanges], subject: str = "", beside: str = ""
) -> Iterator[ConsultationEntries]:
    """Consultations with those of their exchanges that belong on the page `here`.

    Their headings do not name the theme or topic that the page is about (`subject`). `beside` is the path, below each
    consultation, of the page on which factions stand side by side; empty for none.
    """
    for summary, exchanges in found:
        is_all = len(exchanges) == len(summary.exchanges)
        titles = Counter(_title(exchange, subject) for exchange in exchanges)
        part = "" if is_all else f"{sum(exchange.asked for exchange in exchanges)} van "
        yield ConsultationEntries(
            NamedLink(summary.short_title, here.link(consultation_path(summary.id))),
            summary.title,
            latest.year if (latest := summary.front.dates.latest) else None,
            wording.opening(_day(summary)),
            wording.opening(f"{part}{wording.asked(summary.asked)}"),
            tuple(here.named(name, ministry_path(name)) for name in summary.answering.ministries),
            _side_by_side(here, summary, exchanges, beside),
            tuple(_entry(here, summary, exchange, subject, titles) for exchange in exchanges),
        )


def _side_by_side(here: PagePlace, summary: Summary, exchanges: Iterable[ExchangeSummary], beside: str) -> Markdown:
    """Where the factions of these exchanges stand side by side; empty where there are not two of them."""
    askers = {exchange.factions for exchange in exchanges if exchange.factions}
    if not beside or len(askers) < 2:  # noqa: PLR2004
        return Markdown("")
    return here.link(f"{consultation_path(summary.id)}{beside}", SIDE_BY_SIDE)


def _title(exchange: ExchangeSummary, subject: str) -> Markdown:
    """The heading of an exchange without its label and without what the page is about."""
    heading = without_subject(exchange.shown, exchange.label, subject)
    return Markdown(heading.removeprefix(f"{escape(exchange.label)}: "))


def _entry(
    here: PagePlace, summary: Summary, exchange: ExchangeSummary, subject: str, titles: Mapping[Markdown, int]
) -> ExchangeEntry:
    """An exchange as the page `here` lists it; a title that several of the list have comes with its label."""
    numbers, _, _ = exchange.label.partition(", ")
    title = _title(exchange, subject)
    is_of_page = exchange.factions == (subject,)
    factions = () if is_of_page else tuple(here.named(each, faction_path(slug(each))) for each in exchange.factions)
    is_only_label = is_first_words(title, exchange.question) or title == escape(exchange.label)
    if is_only_label:
        title, numbers, factions = escape(numbers if is_of_page else exchange.label), "", ()
    elif titles[title] > 1:
        title, numbers, factions = without_subject(exchange.shown, exchange.label, subject), "", ()
    return ExchangeEntry(
        numbers,
        factions,
        title,
        here.link(full_text_path(summary.id), exchange.id),
        exchange.question,
        exchange.answer,
        "Antwoorden" if sum(turn.is_answer for turn in exchange.turns) > 1 else "Antwoord",
        wording.opening(wording.STATES[exchange.state]),
        tuple(_attributes(exchange)),
        is_only_label,
    )


def is_first_words(title: Markdown, question: Quoted | None) -> bool:
    """Whether a title only quotes what stands in the first words of the question."""
    plain = plain_text(title)
    if question is None or not plain.startswith("“"):
        return False
    return plain.strip("“”").casefold() in plain_text(question.words).casefold()


def plain_text(words: Markdown) -> str:
    """Words as readers see them: without the marks of languages around them and without escapes."""
    return unescape(_TAG.sub("", words))


def facets_of(exchange: ExchangeSummary) -> dict[str, tuple[str, ...]]:
    """What readers choose an exchange by, besides its consultation: names of facets, each with its values."""
    return {
        "fractie": exchange.factions,
        "thema": tuple(map(wording.theme, exchange.themes)),
        "antwoord": (wording.opening(wording.STATES[exchange.state]),),
    }


def facets_of_consultation(summary: Summary) -> dict[str, tuple[str, ...]]:
    """What readers choose all exchanges of a consultation by."""
    latest = summary.front.dates.latest
    return {"jaar": (str(latest.year),) if latest else (), "ministerie": summary.answering.ministries}


def _attributes(exchange: ExchangeSummary) -> Iterator[tuple[str, str]]:
    """The same of an exchange as attributes of its entry: values between bars."""
    for facet, values in facets_of(exchange).items():
        if values:
            yield facet, "|".join(values)
    if exchange.asked > 1:
        yield "vragen", str(exchange.asked)


def _day(summary: Summary) -> str:
    return wording.dated(summary.front.dates, summary.front.kind)


def _joined(*facts: str) -> str:
    return wording.opening(", ".join(fact for fact in facts if fact))
