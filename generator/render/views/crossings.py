"""How much each faction asked about each theme, over all consultations: the numbers of a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.knowledge.shipped.official_lists import theme_order
from generator.model.identifiers import faction_path, slug, theme_path
from generator.render.summaries.archive import Archive
from generator.render.views.page_place import PagePlace
from generator.render.writing import wording
from generator.render.writing.links import NamedLink

SHADES = 4
"""How many shades a cell with questions can have, from the lightest, 1; a cell without any has 0."""


@dataclass(frozen=True)
class Crossing:
    """A number of questions, in words, and how dark its cell is."""

    number: str
    shade: int


@dataclass(frozen=True)
class ThemeRow:
    """A theme, and a cell for each faction."""

    theme: NamedLink
    cells: tuple[Crossing, ...]


@dataclass(frozen=True)
class Crossings:
    """The table: a column for each faction, a row for each theme that any of them asked about."""

    columns: tuple[NamedLink, ...]
    rows: tuple[ThemeRow, ...]


def crossings(here: PagePlace, archive: Archive, factions: Sequence[str]) -> Crossings | None:
    """The table as the page `here` shows it; None where there are not two factions and two themes to compare.

    A question of several factions counts for each, and one about two parts of a theme counts once for the theme.
    """
    counts = _counts(archive)
    themes = sorted({theme for theme, _ in counts}, key=theme_order)
    if len(factions) < 2 or len(themes) < 2:  # noqa: PLR2004
        return None
    most = max(counts.values())
    return Crossings(
        tuple(NamedLink(name, here.link(faction_path(slug(name)))) for name in factions),
        tuple(
            ThemeRow(
                NamedLink(wording.theme(theme), here.link(theme_path(theme))),
                tuple(_crossing(counts[theme, faction], most) for faction in factions),
            )
            for theme in themes
        ),
    )


def _counts(archive: Archive) -> Counter[tuple[str, str]]:
    """Questions by theme and faction."""
    counts: Counter[tuple[str, str]] = Counter()
    for summary in archive.summaries:
        for exchange in summary.exchanges:
            for theme in dict.fromkeys(name.partition(" | ")[0] for name in exchange.themes):
                for faction in dict.fromkeys(exchange.factions):
                    counts[theme, faction] += exchange.asked
    return counts


def _crossing(number: int, most: int) -> Crossing:
    return Crossing(wording.number(number), -(-SHADES * number // most))
