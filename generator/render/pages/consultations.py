"""The list of all consultations, newest first."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.identifiers import CONSULTATIONS
from generator.model.library import Page
from generator.render.summaries.archive import Archive
from generator.render.views.environment import fill
from generator.render.views.overview import card
from generator.render.views.page_place import PagePlace

TITLE = "Overleggen"
ABOUT = "In een schriftelijk overleg stelt de Kamer vragen op papier. De minister antwoordt op papier."


def consultations(archive: Archive) -> Iterator[Page]:
    """One page."""
    here = PagePlace(CONSULTATIONS)
    cards = [card(here, summary) for summary in archive.summaries]
    yield Page(CONSULTATIONS, TITLE, fill("consultations.md.jinja", title=TITLE, about=ABOUT, cards=cards), ABOUT)
