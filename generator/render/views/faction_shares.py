"""What each faction asked about one subject, over all consultations: what stands in its column, side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.model.identifiers import SIDE_BY_SIDE, consultation_path, faction_path, full_text_path, slug
from generator.render.summaries.shelves import MOST
from generator.render.summaries.summary import ExchangeSummary, Quoted, Summary
from generator.render.views.overview import MatchedExchanges, is_first_words
from generator.render.views.page_place import PagePlace
from generator.render.writing import wording
from generator.render.writing.below_headings import without_subject
from generator.render.writing.links import NamedLink
from generator.render.writing.markdown import Markdown, escape

# What stands around an exchange of a column besides its words: addresses, names of classes, its day.
_AROUND = 430
FEWEST_COMPARED = 2
"""Factions of which something can be compared."""


@dataclass(frozen=True)
class Asked:
    """An exchange of a consultation."""

    summary: Summary
    exchange: ExchangeSummary

    @property
    def day(self) -> date | None:
        """The latest day of its consultation."""
        return self.summary.front.dates.latest

    @property
    def size(self) -> int:
        """In bytes of Markdown, about, in one column."""
        return _AROUND + self.exchange.size + len(self.summary.short_title.encode())


@dataclass(frozen=True)
class Share:
    """A faction, how many questions it asked about the subject, and the exchanges that a page shows of these."""

    faction: str
    asked: int
    shown: tuple[Asked, ...]


@dataclass(frozen=True)
class Compared:
    """The address of the page on which factions stand side by side, and each with its column and its questions."""

    address: Markdown
    factions: tuple[tuple[NamedLink, str], ...]


@dataclass(frozen=True)
class ColumnEntry:
    """An exchange of a column: what it is about, where and when it was asked, and the first words of both sides.

    `numbers` are those of its questions, empty where `subject` holds them; `others` the factions that asked with this.
    """

    subject: Markdown
    address: Markdown
    numbers: str
    consultation: NamedLink
    day: str
    others: tuple[NamedLink, ...]
    question: Quoted | None
    answer: Quoted | None
    answer_name: str
    state: str


@dataclass(frozen=True)
class ShareColumn:
    """A column: the faction, the anchor of its heading, how much it asked, and what is shown of that."""

    faction: NamedLink
    anchor: str
    count: str
    entries: tuple[ColumnEntry, ...]


def side_by_side_path(base: str) -> str:
    """The page with a column for each faction, of the theme or topic at `base`; its anchors are slugs of factions."""
    return f"{base}{SIDE_BY_SIDE}/"


def asked_by_factions(found: Iterable[MatchedExchanges]) -> Iterator[Asked]:
    """The exchanges of consultations that a faction asked, in their order."""
    for summary, exchanges in found:
        for exchange in exchanges:
            if exchange.factions:
                yield Asked(summary, exchange)


def size_of(asked: Asked) -> int:
    """In bytes of Markdown, about, in the columns of all who asked it."""
    return asked.size * len(set(asked.exchange.factions))


def shares(asked: Iterable[Asked]) -> tuple[Share, ...]:
    """What each faction asked, by its name; a question of several counts for each."""
    found: dict[str, list[Asked]] = defaultdict(list)
    for each in asked:
        for faction in dict.fromkeys(each.exchange.factions):
            found[faction].append(each)
    return tuple(
        Share(faction, sum(each.exchange.asked for each in found[faction]), tuple(found[faction]))
        for faction in sorted(found, key=slug)
    )


def newest(all_shares: Sequence[Share]) -> tuple[Share, ...]:
    """The same with the first exchanges of each, as many as fit on one page together; one at least."""
    return tuple(Share(each.faction, each.asked, tuple(_first(each.shown, len(all_shares)))) for each in all_shares)


def _first(asked: Sequence[Asked], factions: int) -> Iterator[Asked]:
    room = MOST // factions
    for number, each in enumerate(asked):
        room -= each.size
        if room < 0 and number:
            return
        yield each


def is_compared(found: Iterable[MatchedExchanges]) -> bool:
    """Whether two factions or more asked these."""
    return (
        len({faction for _, exchanges in found for each in exchanges for faction in each.factions}) >= FEWEST_COMPARED
    )


def compared(here: PagePlace, base: str, found: Iterable[MatchedExchanges]) -> Compared | None:
    """What the page `here` tells of the page side by side of the subject at `base`; None where two do not ask."""
    held = shares(asked_by_factions(found))
    if len(held) < FEWEST_COMPARED:
        return None
    path = side_by_side_path(base)
    factions = ((NamedLink(each.faction, here.link(path, slug(each.faction))), str(each.asked)) for each in held)
    return Compared(here.link(path), tuple(factions))


def columns(here: PagePlace, held: Iterable[Share], subject: str) -> list[ShareColumn]:
    """The columns as the page `here` shows them, which is about `subject`: titles do not begin with its name."""
    return [
        ShareColumn(
            NamedLink(share.faction, here.link(faction_path(slug(share.faction)))),
            slug(share.faction),
            wording.asked(share.asked),
            tuple(_entry(here, each, share.faction, subject) for each in share.shown),
        )
        for share in held
    ]


def _entry(here: PagePlace, asked: Asked, faction: str, subject: str) -> ColumnEntry:
    summary, exchange = asked.summary, asked.exchange
    numbers = exchange.label.partition(", ")[0]
    heading = without_subject(exchange.shown, exchange.label, subject)
    title = Markdown(heading.removeprefix(f"{escape(exchange.label)}: "))
    if is_first_words(title, exchange.question) or title == escape(exchange.label):
        title, numbers = escape(numbers), ""
    return ColumnEntry(
        title,
        here.link(full_text_path(summary.id), exchange.id),
        numbers,
        NamedLink(summary.short_title, here.link(consultation_path(summary.id))),
        wording.day(asked.day),
        tuple(NamedLink(each, here.link(faction_path(slug(each)))) for each in exchange.factions if each != faction),
        exchange.question,
        exchange.answer,
        "Antwoorden" if sum(turn.is_answer for turn in exchange.turns) > 1 else "Antwoord",
        wording.opening(wording.STATES[exchange.state]),
    )
