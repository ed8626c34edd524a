"""Sentences of an exchange that other consultations have, too, as pages show them: where, and where first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.sentences.shortening import shortened
from generator.model.consultation import Exchange
from generator.model.direction import isolated
from generator.model.identifiers import full_text_path
from generator.model.legible import legible
from generator.model.library import Record
from generator.model.same_words import Degree
from generator.render.summaries.shared_sentences import Chain, SentenceElsewhere, SharedSentence
from generator.render.views.findings import numbered_sentences
from generator.render.views.mentions import LONGEST_TITLE
from generator.render.views.page_context import PageContext
from generator.render.writing import wording
from generator.render.writing.links import NamedLink

_FIRST_HERE = "Staat hier het eerst op deze site, later in"
_NEARLY_FIRST_HERE = "Staat hier het eerst op deze site, later vrijwel zo in"
_EARLIER = {Degree.NEARLY: "Staat vrijwel zo ook in", Degree.ALIKE: "Lijkt op een zin in"}
_LATER = {Degree.NEARLY: "Staat later vrijwel zo in", Degree.ALIKE: "Lijkt op een latere zin in"}


@dataclass(frozen=True)
class SentenceWithOthers:
    """A sentence of an exchange as it reads, and the answers (or questions) of others that have it, too.

    `how` says that it stands in `answers`, and whether it stands here first; `rest` that others have it, too, and
    `later` is the one that has it next, where `answers` are earlier ones. `there` is the other sentence, where `degree`
    says that the two are not the same.
    """

    text: str
    how: str
    answers: tuple[NamedLink, ...]
    rest: str
    later: NamedLink | None
    degree: Degree
    there: str = ""


def sentences_elsewhere(context: PageContext, record: Record, exchange: Exchange) -> Iterator[SentenceWithOthers]:
    """The sentences of an exchange that other consultations have, each once, in document order."""
    found = context.around.sentences
    met: set[int] = set()
    for each in numbered_sentences(record) if found else ():
        shared = found.get(each.number) if each.exchange == exchange.id else None
        if shared and each.number not in met:
            met.add(each.number)
            text = legible(record.consultation.text(each.block)[each.start : each.end])
            yield from _shown(context, text, shared)


def _shown(context: PageContext, text: str, shared: SharedSentence) -> Iterator[SentenceWithOthers]:
    yield from _same(context, text, shared.same, is_first=shared.is_first_here)
    is_first = shared.is_first_here and shared.same.later is None
    yield from _differing(context, text, shared.nearly, _NEARLY_FIRST_HERE if is_first else _LATER[Degree.NEARLY])
    # Who was first counts for nothing where a sentence may say something else.
    yield from _differing(context, text, shared.alike.nearest, _LATER[Degree.ALIKE])


def _same(context: PageContext, text: str, chain: Chain, *, is_first: bool) -> Iterator[SentenceWithOthers]:
    later = _link(context, chain.later) if chain.later else None
    if chain.earlier:
        links = tuple(_link(context, each) for each in chain.earlier)
        rest = ", en in andere daartussen" if chain.has_between else ""
        yield SentenceWithOthers(text, "Staat ook in", links, rest, later, Degree.SAME)
    elif later:
        yield SentenceWithOthers(text, _FIRST_HERE if is_first else "Staat ook in", (later,), "", None, Degree.SAME)


def _differing(context: PageContext, text: str, chain: Chain, later: str) -> Iterator[SentenceWithOthers]:
    """Each place on its own, for in each the sentence may differ in another way."""
    for each in chain.earlier:
        rest = ", en daarna in andere" if chain.has_between and each is chain.earlier[0] else ""
        how = _EARLIER[each.degree]
        yield SentenceWithOthers(text, how, (_link(context, each),), rest, None, each.degree, each.text)
    if chain.later:
        links = (_link(context, chain.later),)
        yield SentenceWithOthers(text, later, links, "", None, chain.later.degree, chain.later.text)


def _link(context: PageContext, place: SentenceElsewhere) -> NamedLink:
    title = shortened(place.title, LONGEST_TITLE)
    named = isolated(title if title == place.title else f"{title} …")
    day = wording.day(place.day) if place.day else ""
    first, quoted = "het eerst op deze site" if place.is_first else "", "als citaat" if place.is_quoted else ""
    when = ", ".join(filter(None, (day, first, quoted)))
    name = f"{place.name} van {named}{f' ({when})' if when else ''}"
    return NamedLink(name, context.link(full_text_path(place.consultation), place.turn))
