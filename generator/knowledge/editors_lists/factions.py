"""factions.yml: the factions of both chambers, with all their written names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.knowledge.editors_lists.address_check import check_address
from generator.knowledge.editors_lists.claims import Claims
from generator.knowledge.yaml.list_file import load_entries
from generator.knowledge.yaml.places import KeyPath
from generator.messages.message import say
from generator.model.identifiers import LONGEST_FACTION
from generator.model.knowledge import Faction
from generator.problems import Problems


def load_factions(path: Path, name: str, problems: Problems) -> tuple[Faction, ...]:
    """The valid factions in the order of the file; `name` is the name of the file in messages."""
    entries = load_entries(Faction, path, name, problems)
    names = Claims(say("name"), problems)
    addresses = Claims(say("address of the faction"), problems)
    for index, faction in entries.items:
        check_address(faction.slug, LONGEST_FACTION, entries.places.value((index, "abbreviation")), problems)
        addresses.claim(faction.slug, faction.abbreviation, entries.places.value((index, "abbreviation")))
        for within, written in _names(faction):
            # names differ by case: `Denk` is a name of its own beside `DENK`
            names.claim(written, written, entries.places.value((index, *within)))
    return entries.values


def _names(faction: Faction) -> Iterator[tuple[KeyPath, str]]:
    """Every name of a faction with its path in the entry; a full name that is the abbreviation counts once."""
    yield ("abbreviation",), faction.abbreviation
    if faction.name != faction.abbreviation:
        yield ("name",), faction.name
    for position, alias in enumerate(faction.aliases):
        yield ("aliases", position), alias
