"""Headings of exchanges as pages show them: with the language of their parts, found once for a consultation."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from generator.model.consultation import Exchange
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.render.marks.languages import with_languages
from generator.render.summaries.summary import Summary
from generator.render.writing.headings import exchange_heading, keep_heading
from generator.render.writing.markdown import Markdown

_MARKED = "marked"


class MarkedHeading(NamedTuple):
    """The heading of an exchange (its id), and the same as pages show it."""

    exchange: str
    heading: str
    marked: Markdown


def marked_heading(record: Record, exchange: Exchange, knowledge: Knowledge) -> Markdown:
    """The heading of an exchange with the language around whatever in it is not Dutch."""
    made, key = record.made_of_it, (_MARKED, exchange.id)
    found = made.get(key)
    if not isinstance(found, Markdown):
        found = made[key] = with_languages(exchange_heading(record, exchange, knowledge))
    return found


def headings_in(summary: Summary) -> tuple[MarkedHeading, ...]:
    """All headings of exchanges that a summary has."""
    return tuple(MarkedHeading(each.id, each.heading, each.shown) for each in summary.exchanges)


def keep_headings(record: Record, headings: Iterable[MarkedHeading]) -> None:
    """Take the headings of a consultation from its summary: to find them again takes long."""
    known = {each.exchange: each for each in headings}
    for exchange in record.consultation.exchanges:
        if found := known.get(exchange.id):
            keep_heading(record, exchange, found.heading)
            record.made_of_it[_MARKED, exchange.id] = found.marked
