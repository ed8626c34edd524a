"""Membership of a committee, as listed in the note to its name."""

from __future__ import annotations

from generator.grammar.characters.alphabet import UPPER
from generator.grammar.characters.expressions import expression

# Only paragraphs that list members begin so.
_MEMBERS = expression(r"(?:Leden|Plv\. leden|Plaatsvervangende leden)\s?:")
_MEMBERSHIP = expression(r"\S+\s+Samenstelling\b")
# `1 Samenstelling: Jansen (PvdA), De Boer (VVD)`: two names at least, each with its faction.
_IN_FACTION = rf"[{UPPER}][^():;?]{{1,60}}\((?:[{UPPER}][\w./ -]{{1,30}})\)"
_NAMED = expression(rf"\S+\s+Samenstelling\s?:?\s+(?:[^:?]{{1,60}}:\s)?{_IN_FACTION}[^?]*?,\s{_IN_FACTION}")


def lists_members(text: str) -> bool:
    """Whether a paragraph lists the members of a committee or their substitutes."""
    return _MEMBERS.match(text) is not None


def is_membership(text: str) -> bool:
    """Whether a note, its sign included, lists the members of a committee."""
    return _MEMBERSHIP.match(text) is not None


def names_members(text: str) -> bool:
    """Whether such a note names members with their factions, which nothing else does that begins so."""
    return _NAMED.match(text) is not None
