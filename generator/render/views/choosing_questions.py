"""Questions as readers choose from them over all periods of a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import shorten

from generator.render.summaries.summary import Quoted
from generator.render.views.choosing import Choice, ChoiceGroup, Result, ResultGroup
from generator.render.views.overview import (
    ConsultationEntries,
    ExchangeEntry,
    MatchedExchanges,
    by_consultation,
    facets_of,
    facets_of_consultation,
    plain_text,
)
from generator.render.views.page_place import PagePlace

# Of the words asked and of those answered, in characters.
_SHOWN = 140


def chosen_by(matched: MatchedExchanges) -> ChoiceGroup:
    """What the exchanges of a consultation can be chosen by."""
    summary, exchanges = matched
    choices = [Choice(facets_of(exchange), exchange.asked) for exchange in exchanges]
    return ChoiceGroup(facets_of_consultation(summary), choices)


def chosen(base: str, _: str, found: Sequence[MatchedExchanges], subject: str) -> Iterator[ResultGroup]:
    """The same exchanges as results on the page `base`, which is about `subject`."""
    return map(_group, by_consultation(PagePlace(base), found, subject))


def _group(entries: ConsultationEntries) -> ResultGroup:
    found = [(each.address.partition("#"), each) for each in entries.exchanges]
    # Pages in Markdown link to others by their sources.
    address = next((page.removesuffix("index.md") for (page, _, _), _ in found), "")
    results = [_result(anchor, each) for (_, _, anchor), each in found]
    return ResultGroup(address, entries.consultation.name, entries.day, results)


def _result(anchor: str, entry: ExchangeEntry) -> Result:
    about = ", ".join(filter(None, (entry.numbers, *(each.name for each in entry.factions))))
    reply = entry.answer_name if entry.answer else entry.state
    asked, answered = _first_words(entry.question), _first_words(entry.answer)
    return Result(anchor, plain_text(entry.subject), about, asked, reply, answered)


def _first_words(quoted: Quoted | None) -> str:
    if quoted is None:
        return ""
    words = " ".join(f"{'… ' if quoted.goes_before else ''}{plain_text(quoted.words)}".split())
    first = shortened(words)
    return f"{first} …" if quoted.goes_on and first == words else first


def shortened(words: str) -> str:
    """The first words of a text with single spaces, as `shorten` gives them of the whole text: which takes long."""
    if len(words) <= _SHOWN:
        return words
    behind = words.find(" ", _SHOWN + 1)  # what follows the word that no longer fits changes nothing
    return shorten(words if behind < 0 else words[:behind], _SHOWN, placeholder=" …")
