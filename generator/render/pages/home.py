"""The home page: what this is, search, the newest consultations, and the ways in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.model.identifiers import CONSULTATIONS, HOME
from generator.model.library import Library, Page
from generator.render.pages.dossier import dossiers_of
from generator.render.pages.editorial_notes import link_to_notes
from generator.render.pages.faction import factions_of
from generator.render.pages.theme import themes_of
from generator.render.views.archive_pages import ArchivePageEntry, ArchivePageList, entries
from generator.render.views.environment import fill
from generator.render.views.overview import card
from generator.render.views.page_context import PageContext
from generator.render.writing.links import NamedLink

TITLE = "Vragen aan ministers, en hun antwoorden"
ABOUT = "Vragen van fracties aan ministers en de antwoorden, per fractie en per onderwerp, met uitleg van begrippen."
NEWEST = 5
SHOWN = 24


@dataclass(frozen=True)
class WayIn:
    """The first factions, themes or dossiers, and, when there are more, the page that lists all."""

    name: str
    entries: list[ArchivePageEntry]
    everything: NamedLink | None
    has_parts: bool = False


def home(library: Library) -> Iterator[Page]:
    """One page."""
    context = PageContext(library, HOME)
    markdown = fill(
        "home.md.jinja",
        title=TITLE,
        cards=[card(context, record) for record in library.records[:NEWEST]],
        consultations=context.link(CONSULTATIONS),
        notes=link_to_notes(context, library.records),
        ways=[
            _way_in(context, kind)
            for kind in (_with_topics(themes_of(library)), factions_of(library), dossiers_of(library))
            if kind.archive_pages
        ],
    )
    yield Page(HOME, TITLE, markdown, ABOUT)


def _with_topics(themes: ArchivePageList) -> ArchivePageList:
    """The themes, and below each the topics of its parts, or a part itself where it has none."""
    return replace(
        themes,
        archive_pages=[
            replace(whole, below=tuple(below for part in whole.below for below in part.below or (part,)))
            for whole in themes.archive_pages
        ],
    )


def _way_in(context: PageContext, kind: ArchivePageList) -> WayIn:
    has_parts = any(each.below for each in kind.archive_pages)
    everything = NamedLink(f"Alle {kind.title.lower()}", context.link(kind.path))
    is_all = len(kind.archive_pages) <= SHOWN and not has_parts
    listed = entries(context, kind.archive_pages[:SHOWN])
    return WayIn(kind.title, listed, None if is_all else everything, has_parts)
