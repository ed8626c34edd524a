"""The home page: what this is, search, the newest consultations, and the ways in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.model.identifiers import CONSULTATIONS, HOME
from generator.model.library import Library, Page
from generator.render.pages.commitments import commitments_entry
from generator.render.pages.documents import documents_entry
from generator.render.pages.dossier import dossiers_of, only_mentioned
from generator.render.pages.editorial_notes import notes_entry
from generator.render.pages.faction import factions_of
from generator.render.pages.theme import themes_of
from generator.render.views.archive_pages import ArchivePageEntry, ArchivePageList, entries
from generator.render.views.environment import fill
from generator.render.views.overview import card
from generator.render.views.page_context import PageContext
from generator.render.writing.links import NamedLink

TITLE = "Vragen aan ministers, en hun antwoorden"
ABOUT = "Vragen van fracties aan ministers en de antwoorden, per fractie en per onderwerp, met uitleg van begrippen."
FURTHER = "Verder op deze site"
NEWEST = 5
SHOWN = 24


@dataclass(frozen=True)
class WayIn:
    """The first factions, themes, dossiers or other pages, and, when there are more, the page that lists all."""

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
        ways=list(_ways(context)),
    )
    yield Page(HOME, TITLE, markdown, ABOUT)


def _ways(context: PageContext) -> Iterator[WayIn]:
    """The ways in of which there is something."""
    library = context.library
    for kind in (_with_topics(themes_of(library)), factions_of(library)):
        if kind.archive_pages:
            yield _way_in(context, kind)
    dossiers, others = dossiers_of(library), only_mentioned(library)
    if dossiers.archive_pages or others:
        yield _way_in(context, dossiers, is_all=not others)
    if further := list(filter(None, (commitments_entry(context), documents_entry(context), notes_entry(context)))):
        yield WayIn(FURTHER, further, None)


def _with_topics(themes: ArchivePageList) -> ArchivePageList:
    """The themes, and below each the topics of its parts, or a part itself where it has none."""
    return replace(
        themes,
        archive_pages=[
            replace(whole, below=tuple(below for part in whole.below for below in part.below or (part,)))
            for whole in themes.archive_pages
        ],
    )


def _way_in(context: PageContext, kind: ArchivePageList, *, is_all: bool = True) -> WayIn:
    """`is_all` shows that the list of the kind has no other pages than these."""
    has_parts = any(each.below for each in kind.archive_pages)
    everything = NamedLink(f"Alle {kind.title.lower()}", context.link(kind.path))
    is_all = is_all and len(kind.archive_pages) <= SHOWN and not has_parts
    listed = entries(context, kind.archive_pages[:SHOWN])
    return WayIn(kind.title, listed, None if is_all else everything, has_parts)
