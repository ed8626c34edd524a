"""How much room exchanges take on a page that gathers them, and which of them come first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from math import ceil

from generator.render.summaries.shelves import MOST
from generator.render.summaries.summary import ExchangeSummary
from generator.render.views.overview import MatchedExchanges

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


def newest_of(found: Sequence[MatchedExchanges]) -> Iterator[MatchedExchanges]:
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
