"""Joining: factions that make all questions of another their own, said before the first question.

What is said later is about what stands there, and joins no other question.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.grammar.factions import FactionNames
from generator.grammar.joining import joins

Joined = Mapping[str, tuple[str, ...]]
"""For a faction those who join it."""


def joining(texts: Iterable[str], names: FactionNames) -> Joined:
    """Who joins whom, as these texts say."""
    found: dict[str, tuple[str, ...]] = {}
    for who, whom in (join for text in texts for join in joins(text, names)):
        found |= {faction: (*found.get(faction, ()), *who) for faction in whom}
    return found


def with_joining(factions: Iterable[str], joined: Joined) -> tuple[str, ...]:
    """Those who ask, each followed by those who join it."""
    return tuple(dict.fromkeys(one for faction in factions for one in (faction, *joined.get(faction, ()))))
