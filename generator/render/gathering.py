"""Gatherings: pages that bring together, over all consultations, what belongs to one faction, topic or dossier."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from generator.model.consultation import Exchange
from generator.model.library import Library, Page, Record
from generator.render import dutch
from generator.render.environment import fill
from generator.render.exchange_view import NamedLink
from generator.render.markdown import Markdown
from generator.render.overview import by_consultation
from generator.render.page_context import PageContext

Belongs = Callable[[Record, Exchange], bool]


@dataclass(frozen=True)
class Gathering:
    """One faction, topic or dossier: its page, its name, a sentence about it, and what belongs to it."""

    path: str
    name: str
    heading: str
    about: str
    belongs: Belongs

    def found(self, library: Library) -> list[tuple[Record, list[Exchange]]]:
        """The exchanges that belong to it, by consultation."""
        return [(r, [e for e in r.consultation.exchanges if self.belongs(r, e)]) for r in library.records]


@dataclass(frozen=True)
class GatheringKind:
    """All factions, topics or dossiers: the page that lists them."""

    path: str
    title: str
    about: str
    gatherings: Sequence[Gathering]


@dataclass(frozen=True)
class GatheringEntry:
    """A gathering in the list of its kind."""

    name: str
    about: str
    address: Markdown
    count: str


def entries(context: PageContext, kind: GatheringKind) -> list[GatheringEntry]:
    """The gatherings of a kind that have exchanges, as the page of `context` lists them."""
    listed = []
    for gathering in kind.gatherings:
        number = sum(len(e.questions) for _, exchanges in gathering.found(context.library) for e in exchanges)
        if number:
            link = context.link(gathering.path)
            listed.append(GatheringEntry(gathering.name, gathering.about, link, dutch.count(number, "vraag", "vragen")))
    return listed


def pages(library: Library, kind: GatheringKind) -> Iterator[Page]:
    """The list of a kind, and a page for each of its gatherings that has exchanges."""
    context = PageContext(library, kind.path)
    listed = fill("gathering_index.md.jinja", kind=kind, entries=entries(context, kind))
    yield Page(kind.path, kind.title, listed, kind.about)
    for gathering in kind.gatherings:
        here = PageContext(library, gathering.path)
        groups = list(by_consultation(here, gathering.found(library)))
        if groups:
            breadcrumbs = [NamedLink(kind.title, here.link(kind.path))]
            markdown = fill("gathering.md.jinja", gathering=gathering, groups=groups, breadcrumbs=breadcrumbs)
            yield Page(gathering.path, gathering.heading, markdown, gathering.about)
