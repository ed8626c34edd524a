"""Joining: words with which factions make all questions of another their own.

`De leden van de PvdA-fractie sluiten zich aan bij de vragen van de SP-fractie.`
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.factions.names import FactionNames

_SENTENCE = expression(r"[^.?!]+")
_JOIN = expression(
    r"\b(?:sluiten|sluit)\s+zich\b[^.?!]{0,40}?\baan\s+bij\s+de\s+(?:vragen|inbreng)\s+(?:van|(?:gesteld\s+)?door)\b"
)
# `De leden van de SP-fractie hebben vragen, waarbij de leden van de OSF-fractie zich aansluiten.`
_JOINED_BY = expression(
    r"\b(?:vragen|inbreng)\b[^.?!]{0,40}?,\s+(?:waarbij|bij\s+wie|waar)\b(?P<who>[^.?!]{0,200}?)\s+zich\b[^.?!]{0,40}?\baansluiten\b"
)
# Words that may follow: `en hebben zelf nog vragen`.
_GOES_ON = expression(r"\s+(?:en|maar)\s+(?=hebben|heeft|stellen|vragen|willen)")


def joins(text: str, names: FactionNames) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """For each sentence in which factions join others: those that join, and those whom they join."""
    for sentence in (match.group() for match in _SENTENCE.finditer(text)):
        if join := _JOIN.search(sentence):
            whom = _GOES_ON.split(sentence[join.end() :])[0]
            yield _named(sentence[: join.start()], names), _named(whom, names)
        elif joined := _JOINED_BY.search(sentence):
            yield _named(joined["who"], names), _named(sentence[: joined.start()], names)


def _named(text: str, names: FactionNames) -> tuple[str, ...]:
    return tuple(named.faction for named in names.named(text) if named.faction)
