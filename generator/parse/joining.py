"""Joining: factions that make all questions of another their own, said before the first question.

`De leden van de PvdA-fractie sluiten zich aan bij de vragen van de SP-fractie.` What is said later is about what stands
there, and joins no other question.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from generator.knowledge.faction_names import FactionNames

_SENTENCE = re.compile(r"[^.?!]+")
_JOIN = re.compile(
    r"\b(?:sluiten|sluit)\s+zich\b[^.?!]{0,40}?\baan\s+bij\s+de\s+(?:vragen|inbreng)\s+(?:van|(?:gesteld\s+)?door)\b"
)
# `De leden van de SP-fractie hebben vragen, waarbij de leden van de OSF-fractie zich aansluiten.`
_JOINED_BY = re.compile(
    r"\b(?:vragen|inbreng)\b[^.?!]{0,40}?,\s+(?:waarbij|bij\s+wie|waar)\b(?P<who>[^.?!]{0,200}?)\s+zich\b[^.?!]{0,40}?\baansluiten\b"
)
# What they say beside it: `en hebben zelf nog vragen`.
_GOES_ON = re.compile(r"\s+(?:en|maar)\s+(?=hebben|heeft|stellen|vragen|willen)")

Joined = Mapping[str, tuple[str, ...]]
"""For a faction those who join it."""


def joining(texts: Iterable[str], names: FactionNames) -> Joined:
    """Who joins whom, as these texts say."""
    found: dict[str, tuple[str, ...]] = {}
    for sentence in (match.group() for text in texts for match in _SENTENCE.finditer(text)):
        if join := _JOIN.search(sentence):
            whom = _GOES_ON.split(sentence[join.end() :])[0]
            who = tuple(faction for _, faction in names.find(sentence[: join.start()]))
            found |= {faction: (*found.get(faction, ()), *who) for _, faction in names.find(whom)}
        elif joined := _JOINED_BY.search(sentence):
            who = tuple(faction for _, faction in names.find(joined["who"]))
            asking = names.find(sentence[: joined.start()])
            found |= {faction: (*found.get(faction, ()), *who) for _, faction in asking}
    return found


def with_joining(factions: Iterable[str], joined: Joined) -> tuple[str, ...]:
    """Those who ask, each followed by those who join it."""
    return tuple(dict.fromkeys(one for faction in factions for one in (faction, *joined.get(faction, ()))))
