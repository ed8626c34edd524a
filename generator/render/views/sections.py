"""The questions of a consultation as links, below who asked them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.identifiers import full_text_path
from generator.render.summaries.summary import SectionSummary
from generator.render.views.page_place import PagePlace
from generator.render.writing.links import NamedLink


@dataclass(frozen=True)
class SectionQuestions:
    """The questions of one section at a glance, and the factions that it is of, if any.

    `name` is empty for a section without a heading that has all questions.
    """

    name: str
    factions: tuple[NamedLink, ...]
    exchanges: tuple[NamedLink, ...]


def questions_by_section(
    here: PagePlace, consultation: str, sections: Iterable[SectionSummary]
) -> Iterator[SectionQuestions]:
    """The questions of the sections of a consultation (its id), as links from the page `here`."""
    text, shown = full_text_path(consultation), list(sections)
    nameless = "Vragen" if len(shown) > 1 else ""
    for section in shown:
        yield SectionQuestions(
            section.name or nameless,
            tuple(here.named(faction.name, faction.path) for faction in section.factions),
            tuple(NamedLink(exchange.name, here.link(text, exchange.anchor)) for exchange in section.exchanges),
        )
