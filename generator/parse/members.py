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
# After a first name: `Peter de Groot`, not `Omtzigt van de CDA-fractie`.
_AFTER_FIRST = r"(?:(?:van der|van den|van de|van|de|den|der|ten|ter) (?=[A-ZÀ-Þ][a-zà-ÿ]+\b(?!-)))?"
_NAME = rf"(?:{_PARTICLE} ){{0,3}}{_CAPITAL}(?:-(?:{_PARTICLE} ){{0,3}}{_CAPITAL}| ?´)*(?: {_AFTER_FIRST}{_CAPITAL})?"
_ASKERS = re.compile(r"\b(?:het lid|de leden|de Kamerleden|het Kamerlid)\s+(?=[A-ZÀ-ÞİŠŽvde'’])")
# The first letter of a name in a list is a capital, a particle's too: `van de VVD-fractie` names no member.
_ONE = re.compile(
    rf"(?=[A-ZÀ-ÞİŠŽŞÇĞŁ’'])(?P<name>{_NAME})\s*(?:\((?:(?:beiden|allen|beide)\s+)?(?P<faction>[^()]{{1,40}})\))?"
)
_ACCENT = re.compile(r"\s?´")
_BETWEEN = re.compile(r"\s*(?:,\s*en|,|en)\s+")


# In the answers to a debate each question stands under its asker: `Hoop, H de GroenLinks-PvdA`.
_LISTED = re.compile(
    rf"(?P<name>{_CAPITAL}(?:[- ]{_CAPITAL})?), ?(?:[A-Z]\.? ?){{1,5}}(?: ?(?P<particle>{_PARTICLE}(?: {_PARTICLE})?))?"
    r" (?P<faction>\(?[A-Z][\w-]{1,30}\)?)(?=$| Vraag\b)"
)


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


def listed_member(text: str, names: FactionNames) -> Member | None:
    """The member whom a line of a list names with surname, initials and faction; None when it names none."""
    found = _LISTED.match(text)
    faction = _faction(found["faction"], names) if found else None
    if found is None or faction is None:
        return None
    particle = found["particle"]
    return Member(f"{particle[0].upper()}{particle[1:]} {found['name']}" if particle else found["name"], faction)


def asker_line(text: str) -> int:
    """How far a text is such a line of a list; 0 when it is none."""
    found = _LISTED.match(text)
    return found.end() if found else 0


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


def faction_of_one(name: str, names: FactionNames) -> str | None:
    """The faction that a member forms alone, when it is known: `Lid Omtzigt`."""
    alone = f"Lid {name}"
    return next((faction for span, faction in names.find(alone) if alone[span.start : span.end] == alone), None)


def _faction(written: str | None, names: FactionNames) -> str | None:
    """The faction in brackets behind a member; one who left a faction has the own name there: `Omtzigt (Omtzigt)`."""
    found = names.find(written) if written else ()
    if written is None or found:
        return found[0][1] if found else None
    return faction_of_one(written, names)


def _shared(found: Sequence[Member]) -> Iterator[Member]:
    """Give members without a faction that of the next member who has one."""
    for position, member in enumerate(found):
        later = next((other.faction for other in found[position:] if other.faction), None)
        yield replace(member, faction=member.faction or later)
