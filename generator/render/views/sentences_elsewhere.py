"""Sentences of an exchange that other consultations have, too, as pages show them: where, and where first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.same_words.in_turns import turn_sentences
from generator.grammar.sentences.shortening import shortened
from generator.model.consultation import Exchange
from generator.model.direction import isolated
from generator.model.identifiers import full_text_path
from generator.model.legible import legible
from generator.model.library import Record
from generator.render.summaries.shared_sentences import SentenceElsewhere, SharedSentence
from generator.render.views.mentions import LONGEST_TITLE
from generator.render.views.page_context import PageContext
from generator.render.writing import wording
from generator.render.writing.links import NamedLink


@dataclass(frozen=True)
class SentenceWithOthers:
    """A sentence of an exchange as it reads, and the answers (or questions) of others that have it, too.

    `how` says that it stands in `answers`, and whether it stands here first; `rest` how many more have it, and `later`
    is the one that has it next, where `answers` are earlier ones. `is_same` shows that all have it word for word.
    """

    text: str
    how: str
    answers: tuple[NamedLink, ...]
    rest: str
    later: NamedLink | None
    is_same: bool


def sentences_elsewhere(context: PageContext, record: Record, exchange: Exchange) -> Iterator[SentenceWithOthers]:
    """The sentences of an exchange that other consultations have, each once, in document order."""
    found = context.around.sentences
    met: set[int] = set()
    for each in turn_sentences(record.consultation) if found else ():
        shared = found.get(each.sentence.core_number) if each.exchange == exchange.id else None
        if shared and shared.number == each.sentence.number and shared.number not in met:
            met.add(shared.number)
            text = record.consultation.text(each.block)[each.span.start : each.span.end]
            yield _shown(context, legible(text), shared)


def _shown(context: PageContext, text: str, shared: SharedSentence) -> SentenceWithOthers:
    def link(place: SentenceElsewhere, *, is_first: bool = False) -> NamedLink:
        return _link(context, place, is_first=is_first, is_same=place.number == shared.number)

    later = link(shared.later) if shared.later else None
    if not shared.earlier:
        how = "Staat hier het eerst op deze site, later in" if shared.is_first_here else "Staat ook in"
        return SentenceWithOthers(text, how, (later,) if later else (), "", None, shared.is_same)
    first, *before = shared.earlier
    said = "en in" if shared.is_same else "en (vrijwel) zo in"
    rest = f", {said} {wording.count(shared.more, 'ander', 'andere')} daartussen" if shared.more else ""
    links = (link(first, is_first=shared.is_first_there), *map(link, before))
    return SentenceWithOthers(text, "Staat ook in", links, rest, later, shared.is_same)


def _link(context: PageContext, place: SentenceElsewhere, *, is_first: bool, is_same: bool) -> NamedLink:
    title = shortened(place.title, LONGEST_TITLE)
    named = isolated(title if title == place.title else f"{title} …")
    day = wording.day(place.day) if place.day else ""
    told = filter(None, (day, "het eerst op deze site" if is_first else "", "" if is_same else "vrijwel zo"))
    when = ", ".join(told)
    name = f"{place.name} van {named}{f' ({when})' if when else ''}"
    return NamedLink(name, context.link(full_text_path(place.consultation), place.turn))
