"""How much exchanges take of a page that gathers them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import ceil

from generator.render.summaries.shelves import MOST
from generator.render.summaries.summary import ExchangeSummary
from generator.render.views.overview import MatchedExchanges

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


def size_of(matched: MatchedExchanges) -> int:
    """In bytes of Markdown, about."""
    summary, exchanges = matched
    return sum(map(_size_of, exchanges)) + len(summary.title.encode()) + _AROUND_EXCHANGE


def _size_of(exchange: ExchangeSummary) -> int:
    quoted = (each.words for each in (exchange.question, exchange.answer) if each)
    return _AROUND_EXCHANGE + len(exchange.shown.encode()) + sum(len(words.encode()) for words in quoted)
