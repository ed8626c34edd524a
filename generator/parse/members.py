"""Members who ask: `de leden Mutluer, Lahlah (GroenLinks-PvdA) en Kostić (PvdD)`, each with its faction."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.knowledge.faction_names import FactionNames

# `Van der Plas`, `Faber-van de Klashorst`, `Kostic ´` (an accent that a PDF prints apart).
_PARTICLE = r"(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Tt]e|[Hh]et|’t|'t|[Ee]l|[Aa]l|in|op)"
_CAPITAL = r"[A-ZÀ-ÞİŠŽŞÇĞŁ][^\W\d_]*(?:[’'.][^\W\d_]*)*"
_NAME = rf"(?:{_PARTICLE} ){{0,3}}{_CAPITAL}(?:-(?:{_PARTICLE} ){{0,3}}{_CAPITAL}| ?´)*(?: {_CAPITAL})?"
_ASKERS = re.compile(r"\b(?:het lid|de leden|de Kamerleden|het Kamerlid)\s+(?=[A-ZÀ-ÞİŠŽvde'’])")
# The first letter of a name in a list is a capital, a particle's too: `van de VVD-fractie` names no member.
_ONE = re.compile(
    rf"(?=[A-ZÀ-ÞİŠŽŞÇĞŁ’'])(?P<name>{_NAME})\s*(?:\((?:(?:beiden|allen|beide)\s+)?(?P<faction>[^()]{{1,40}})\))?"
)
_ACCENT = re.compile(r"\s?´")
_BETWEEN = re.compile(r"\s*(?:,\s*en|,|en)\s+")


@dataclass(frozen=True)
class Member:
    """Who asks; the faction is its canonical abbreviation, None where none is named or known."""

    name: str
    faction: str | None


def members(text: str, names: FactionNames) -> tuple[Member, ...]:
    """The members named after the first `het lid` or `de leden` that names any; empty without.

    A member without a faction of its own belongs to the next one named: `Bushoff en Patijn (beiden GroenLinks-PvdA)`.
    """
    for opening in _ASKERS.finditer(text):
        if found := list(_listed(text, opening.end(), names)):
            return tuple(_shared(found))
    return ()


def _listed(text: str, position: int, names: FactionNames) -> Iterator[Member]:
    while one := _ONE.match(text, position):
        yield Member(_composed(one["name"]), _faction(one["faction"], names))
        between = _BETWEEN.match(text, one.end())
        if between is None:
            return
        position = between.end()


def _composed(name: str) -> str:
    """A name with an accent that a PDF prints after its letter: `Kostic ´` is `Kostić`."""
    return unicodedata.normalize("NFC", _ACCENT.sub("\u0301", name))


def _faction(written: str | None, names: FactionNames) -> str | None:
    found = names.find(written) if written else ()
    return found[0][1] if found else None


def _shared(found: Sequence[Member]) -> Iterator[Member]:
    """Give members without a faction that of the next member who has one."""
    for position, member in enumerate(found):
        later = next((other.faction for other in found[position:] if other.faction), None)
        yield replace(member, faction=member.faction or later)
