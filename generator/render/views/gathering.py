"""Brings together what belongs to one faction, theme, topic, ministry or year, from all consultations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import TypeVar

from generator.render.summaries.archive import Archive
from generator.render.summaries.summary import ExchangeSummary, Summary
from generator.render.views.overview import MatchedExchanges

_K = TypeVar("_K")


def gather(
    archive: Archive, keys_of: Callable[[ExchangeSummary], Iterable[str]]
) -> dict[str, tuple[MatchedExchanges, ...]]:
    """The exchanges of all consultations by the factions, themes or topics that `keys_of` shows of each."""
    found: dict[str, list[MatchedExchanges]] = defaultdict(list)
    for summary in archive.summaries:
        here: dict[str, list[ExchangeSummary]] = defaultdict(list)
        for exchange in summary.exchanges:
            for key in dict.fromkeys(keys_of(exchange)):
                here[key].append(exchange)
        for key, exchanges in here.items():
            found[key].append((summary, tuple(exchanges)))
    return {key: tuple(matched) for key, matched in found.items()}


def gather_whole(
    archive: Archive, keys_of: Callable[[Summary], Iterable[_K]]
) -> dict[_K, tuple[MatchedExchanges, ...]]:
    """The consultations with a question by what `keys_of` shows of each: its year, its ministries."""
    found: dict[_K, list[MatchedExchanges]] = defaultdict(list)
    for summary in archive.summaries:
        for key in dict.fromkeys(keys_of(summary)) if summary.exchanges else ():
            found[key].append((summary, summary.exchanges))
    return {key: tuple(matched) for key, matched in found.items()}
