"""The names of the factions that editors keep, ready to be found in text."""

from __future__ import annotations

from functools import lru_cache

from generator.grammar.characters.remembered import remembered_for
from generator.grammar.factions.names import FactionNames
from generator.model.knowledge import Faction


@remembered_for
def faction_names(factions: tuple[Faction, ...]) -> FactionNames:
    """Every name of these factions, each with its canonical abbreviation."""
    return _faction_names(factions)


@lru_cache(maxsize=4)  # one list of factions serves every consultation of a build
def _faction_names(factions: tuple[Faction, ...]) -> FactionNames:
    return FactionNames(
        {
            name: faction.abbreviation
            for faction in factions
            for name in (faction.abbreviation, faction.name, *faction.aliases)
        }
    )
