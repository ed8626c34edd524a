"""Joining: factions that say, before the first question, that they make all questions of another faction their own.

Later words of this kind are about the questions beside them, and join no others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.grammar.factions.joining import joins
from generator.grammar.factions.names import FactionNames

Joined = Mapping[str, tuple[str, ...]]
"""For each faction, the factions that join it."""


def joining(texts: Iterable[str], names: FactionNames) -> Joined:
    """The factions that join each faction, according to these texts."""
    found: dict[str, tuple[str, ...]] = {}
    for who, whom in (join for text in texts for join in joins(text, names)):
        found |= {faction: (*found.get(faction, ()), *who) for faction in whom}
    return found


def with_joining(factions: Iterable[str], joined: Joined) -> tuple[str, ...]:
    """Those who ask, each followed by those who join it."""
    return tuple(dict.fromkeys(each for faction in factions for each in (faction, *joined.get(faction, ()))))
