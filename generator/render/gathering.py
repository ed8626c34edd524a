"""Gatherings: pages that bring together, over all consultations, what belongs to one faction, topic or dossier."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.model.consultation import Exchange
from generator.model.library import Library, Page, Record
from generator.render import dutch
from generator.render.environment import fill
from generator.render.links import OURS, NamedLink
from generator.render.markdown import Markdown
from generator.render.overview import Found, by_consultation
from generator.render.page_context import PageContext


@dataclass(frozen=True)
class Gathering:
    """One faction, topic or dossier: its page, its name, a sentence about it, and what belongs to it.

    `holds` names what belongs to it, for lists, where its name says too little.
    """

    path: str
    name: str
    heading: str
    about: str
    found: tuple[Found, ...]
    holds: str = ""

    @property
    def questions(self) -> str:
        """How many questions belong to it: `21 vragen`."""
        return dutch.questions(exchange for _, exchanges in self.found for exchange in exchanges)

    @property
    def consultations(self) -> str:
        """How many consultations it is found in: `1 overleg`."""
        return dutch.count(len(self.found), "overleg", "overleggen")


@dataclass(frozen=True)
class GatheringKind:
    """All factions, topics or dossiers: the page that lists them, and those in which something was found."""

    path: str
    title: str
    about: str
    gatherings: Sequence[Gathering]


@dataclass(frozen=True)
class GatheringEntry:
    """A gathering in the list of its kind."""

    name: str
    about: str
    holds: str
    address: Markdown
    count: str


def gather(library: Library, keys_of: Callable[[Record, Exchange], Iterable[str]]) -> dict[str, tuple[Found, ...]]:
    """The exchanges of all consultations by the factions or topics that `keys_of` tells of each."""
    found: dict[str, list[Found]] = defaultdict(list)
    for record in library.records:
        here: dict[str, list[Exchange]] = defaultdict(list)
        for exchange in record.consultation.exchanges:
            for key in dict.fromkeys(keys_of(record, exchange)):
                here[key].append(exchange)
        for key, exchanges in here.items():
            found[key].append((record, tuple(exchanges)))
    return {key: tuple(records) for key, records in found.items()}


def entries(context: PageContext, kind: GatheringKind) -> list[GatheringEntry]:
    """The gatherings of a kind, as the page of `context` lists them."""
    return [GatheringEntry(g.name, g.about, g.holds, context.link(g.path), g.questions) for g in kind.gatherings]


def pages(library: Library, kind: GatheringKind) -> Iterator[Page]:
    """The list of a kind, and a page for each of its gatherings."""
    context = PageContext(library, kind.path)
    listed = fill("gathering_index.md.jinja", kind=kind, entries=entries(context, kind))
    yield Page(kind.path, kind.title, listed, kind.about)
    for gathering in kind.gatherings:
        here = PageContext(library, gathering.path)
        markdown = fill(
            "gathering.md.jinja",
            gathering=gathering,
            groups=list(by_consultation(here, gathering.found)),
            about=here.about(OURS),
            breadcrumbs=[NamedLink(kind.title, here.link(kind.path))],
        )
        description = f"{gathering.heading}: {gathering.questions} uit {gathering.consultations}."
        yield Page(gathering.path, gathering.heading, markdown, description)
