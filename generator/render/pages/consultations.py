"""The list of all consultations, newest first."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.identifiers import CONSULTATIONS
from generator.model.library import Library, Page
from generator.render.views.environment import fill
from generator.render.views.overview import card
from generator.render.views.page_context import PageContext

TITLE = "Overleggen"
ABOUT = "In een schriftelijk overleg stelt de Kamer vragen op papier. De minister antwoordt op papier."


def consultations(library: Library) -> Iterator[Page]:
    """One page."""
    context = PageContext(library, CONSULTATIONS)
    cards = [card(context, record) for record in library.records]
    yield Page(CONSULTATIONS, TITLE, fill("consultations.md.jinja", title=TITLE, about=ABOUT, cards=cards), ABOUT)
