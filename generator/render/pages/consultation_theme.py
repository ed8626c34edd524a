"""One theme in one consultation: the exchanges of all factions on it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.knowledge.shipped.official_lists import themes_and_parts
from generator.model.consultation import Exchange
from generator.model.identifiers import consultation_theme_path, theme_path
from generator.model.library import Page, Record
from generator.render.views.consultation_pages import Choice, consultation_pages
from generator.render.views.presented import Presented
from generator.render.writing import wording


def themes_in(record: Record) -> dict[str, Choice]:
    """The themes of a consultation by their official names, those of most exchanges first."""
    found: dict[str, list[Exchange]] = defaultdict(list)
    for exchange in record.consultation.exchanges:
        for theme in record.themes_of(exchange):
            found[theme.name].append(exchange)
    official = [theme for theme in themes_and_parts() if theme in found]
    return {theme: _choice(record, theme, found[theme]) for theme in sorted(official, key=lambda t: -len(found[t]))}


def consultation_theme(presented: Presented) -> Iterator[Page]:
    """A page for each theme of a consultation."""
    yield from consultation_pages(presented, list(themes_in(presented.record).values()), "Andere thema’s")


def _choice(record: Record, theme: str, exchanges: list[Exchange]) -> Choice:
    here, name = consultation_theme_path(record.consultation.id, theme), wording.theme(theme)
    return Choice(here, name, name, theme_path(theme), f"alle vragen over het thema {name}", tuple(exchanges))
