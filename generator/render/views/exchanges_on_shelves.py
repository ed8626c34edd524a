"""How much room exchanges take on a page that gathers them, and which of them come first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil

from generator.render.summaries.shelves import MOST, Shelf
from generator.render.summaries.summary import ExchangeSummary
from generator.render.views.overview import MatchedExchanges
from generator.render.views.page_place import PagePlace
from generator.render.writing import wording
from generator.render.writing.links import NamedLink

NEWEST = 24_000
"""Bytes of Markdown of the newest exchanges on the first page of those that are listed by year."""
# What stands around an exchange, or a consultation, besides its words: its address, its class, lines without words.
_AROUND_EXCHANGE = 260


def on_shelves(found: Iterable[MatchedExchanges]) -> Iterator[MatchedExchanges]:
    """Consultations with their exchanges, one with more than a page holds several times, each with some of them."""
    for summary, exchanges in found:
        size = size_of((summary, exchanges))
        most = size / ceil(size / MOST)  # of parts of about one size
        held: list[ExchangeSummary] = []
        filled = 0
        for exchange in exchanges:
            if held and filled + _size_of(exchange) / 2 > most:
                yield summary, tuple(held)
                held, filled = [], 0
            held.append(exchange)
            filled += _size_of(exchange)
        yield summary, tuple(held)


@dataclass(frozen=True)
class Newest:
    """The newest exchanges of what is divided, and what leads on to those that follow; None where nothing does."""

    found: tuple[MatchedExchanges, ...]
    further: NamedLink | None


def newest_in(here: PagePlace, base: str, shelf: Shelf[MatchedExchanges]) -> Newest:
    """The newest of a shelf that is divided, as the page `here` shows them; `base` is the path of the first page."""
    found = tuple(_newest_of(shelf.items))
    shown = len(found)
    for part in shelf.listed.parts:
        if shown < len(part.items):
            period = wording.period(part.step)
            name = f"Alle {questions_in(part.items)} van {period}" if shown > 0 else f"Verder: {period}"
            return Newest(found, NamedLink(name, here.link(part.opened.path(base))))
        shown -= len(part.items)
    return Newest(found, None)


def questions_in(found: Iterable[MatchedExchanges]) -> str:
    """How many questions they are, in words: `21 vragen`."""
    return wording.asked(sum(exchange.asked for _, exchanges in found for exchange in exchanges))


def _newest_of(found: Sequence[MatchedExchanges]) -> Iterator[MatchedExchanges]:
    """The first, as far as they leave room for the list of years; one at least."""
    room = NEWEST
    for each in found:
        room -= size_of(each)
        if room < 0 and each is not found[0]:
            return
        yield each


def size_of(matched: MatchedExchanges) -> int:
    """In bytes of Markdown, about."""
    summary, exchanges = matched
    return sum(map(_size_of, exchanges)) + len(summary.title.encode()) + _AROUND_EXCHANGE


def _size_of(exchange: ExchangeSummary) -> int:
    return _AROUND_EXCHANGE + exchange.size


def day_of(matched: MatchedExchanges) -> date | None:
    """The last known day of its consultation."""
    return matched[0].front.dates.latest


def by_year(found: Iterable[MatchedExchanges]) -> Mapping[int, int]:
    """The number of questions of each year."""
    counts: Counter[int] = Counter()
    for each in found:
        if day := day_of(each):
            counts[day.year] += sum(exchange.asked for exchange in each[1])
    return counts
