"""What several factions asked about one thing, side by side: the first words of each question and of its answer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.consultation import Exchange
from generator.model.library import Record
from generator.render.summaries.summary import Quoted
from generator.render.views.openings import LONGEST_ANSWERED, LONGEST_ASKED, opening
from generator.render.writing import wording
from generator.render.writing.headings import numbers


@dataclass(frozen=True)
class ShortExchange:
    """An exchange of a column: its anchor on the page, its numbers, and the first words of both sides.

    `state` says what became of a question without an answer.
    """

    id: str
    numbers: str
    question: Quoted | None
    answer: Quoted | None
    state: str


@dataclass(frozen=True)
class FactionColumn:
    """The factions that ask together, as a heading, and their exchanges."""

    name: str
    exchanges: tuple[ShortExchange, ...]


def faction_columns(record: Record, exchanges: Iterable[Exchange]) -> list[FactionColumn]:
    """A column for each faction or group of factions, in the order of the text; none where there is only one."""
    found: dict[tuple[str, ...], list[Exchange]] = defaultdict(list)
    for exchange in exchanges:
        if exchange.factions:
            found[exchange.factions].append(exchange)
    if len(found) < 2:  # noqa: PLR2004  # one alone compares with nothing
        return []
    return [
        FactionColumn(wording.enumeration(names), tuple(_short(record, each) for each in asked))
        for names, asked in found.items()
    ]


def _short(record: Record, exchange: Exchange) -> ShortExchange:
    return ShortExchange(
        exchange.id,
        numbers(exchange),
        opening(record, exchange.questions, LONGEST_ASKED),
        opening(record, exchange.answers, LONGEST_ANSWERED),
        wording.opening(wording.STATES[exchange.state]),
    )
