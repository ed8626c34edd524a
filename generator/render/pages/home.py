"""The home page: what this is, search, the newest consultations, and the ways in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.identifiers import CONSULTATIONS, HOME
from generator.model.library import Library, Page
from generator.render.archive_pages import ArchivePageEntry, ArchivePageList, entries
from generator.render.environment import fill
from generator.render.links import NamedLink
from generator.render.overview import card
from generator.render.page_context import PageContext
from generator.render.pages.dossier import dossiers_of
from generator.render.pages.faction import factions_of
from generator.render.pages.topic import topics_of

TITLE = "Vragen aan ministers, en hun antwoorden"
ABOUT = "Vragen van fracties aan ministers en de antwoorden, per fractie en per onderwerp, met uitleg van begrippen."
NEWEST = 5
SHOWN = 24


@dataclass(frozen=True)
class WayIn:
    """The first factions, topics or dossiers, and, when there are more, the page that lists all."""

    name: str
    entries: list[ArchivePageEntry]
    everything: NamedLink | None


def home(library: Library) -> Iterator[Page]:
    """One page."""
    context = PageContext(library, HOME)
    markdown = fill(
        "home.md.jinja",
        title=TITLE,
        cards=[card(context, record) for record in library.records[:NEWEST]],
        consultations=context.link(CONSULTATIONS),
        ways=[
            _way_in(context, kind)
            for kind in (topics_of(library), factions_of(library), dossiers_of(library))
            if kind.archive_pages
        ],
    )
    yield Page(HOME, TITLE, markdown, ABOUT)


def _way_in(context: PageContext, kind: ArchivePageList) -> WayIn:
    listed = entries(context, kind)
    everything = NamedLink(f"Alle {kind.title.lower()}", context.link(kind.path))
    return WayIn(kind.title, listed[:SHOWN], everything if len(listed) > SHOWN else None)
