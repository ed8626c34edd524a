"""The home page: what this is, search, the newest consultations, and the ways in."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.identifiers import CONSULTATIONS, HOME
from generator.model.library import Library, Page
from generator.render.environment import fill
from generator.render.gathering import entries
from generator.render.overview import card
from generator.render.page_context import PageContext
from generator.render.pages.dossier import dossiers_of
from generator.render.pages.faction import factions_of
from generator.render.pages.topic import topics_of

TITLE = "Vragen aan ministers, en hun antwoorden"
NEWEST = 5


def home(library: Library) -> Iterator[Page]:
    """One page."""
    context = PageContext(library, HOME)
    kinds = (topics_of(library), factions_of(library), dossiers_of(library))
    markdown = fill(
        "home.md.jinja",
        title=TITLE,
        cards=[card(context, record) for record in library.records[:NEWEST]],
        consultations=context.link(CONSULTATIONS),
        ways=[(kind.title, context.link(kind.path), entries(context, kind)) for kind in kinds],
    )
    about = (
        "Vragen van fracties aan ministers en de antwoorden, per fractie en per onderwerp, met uitleg van begrippen."
    )
    yield Page(HOME, TITLE, markdown, about)
