"""Factions: what each of them asked, over all consultations."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.identifiers import FACTIONS, faction_path
from generator.model.knowledge import Faction
from generator.model.library import Library, Page
from generator.render import dutch
from generator.render.gathering import Gathering, GatheringKind, gather, pages
from generator.render.overview import Found


def factions_of(library: Library) -> GatheringKind:
    """The factions of factions.yml that asked something, in its order."""
    found = gather(library, lambda _, exchange: exchange.factions)
    return GatheringKind(
        FACTIONS,
        "Fracties",
        "Een fractie is een groep leden van één partij in de Kamer. Kies een fractie en zie al haar vragen.",
        [_gathering(f, found[f.abbreviation]) for f in library.knowledge.factions if f.abbreviation in found],
    )


def faction(library: Library) -> Iterator[Page]:
    """The list of factions and a page for each that asked something."""
    yield from pages(library, factions_of(library))


def _gathering(faction: Faction, found: tuple[Found, ...]) -> Gathering:
    name = faction.abbreviation
    about = "" if faction.name == name else faction.name
    return Gathering(faction_path(faction.slug), name, f"Vragen van {dutch.factions((name,))}", about, found)
