"""Membership of a committee, as listed in the note to its name."""

from __future__ import annotations

import re

# Only paragraphs that list members begin so.
_MEMBERS = re.compile(r"(?:Leden|Plv\. leden|Plaatsvervangende leden)\s?:")
_MEMBERSHIP = re.compile(r"\S+\s+Samenstelling\b")


def lists_members(text: str) -> bool:
    """Whether a paragraph lists the members of a committee or their substitutes."""
    return _MEMBERS.match(text) is not None


def is_membership(text: str) -> bool:
    """Whether a note, its sign included, lists the members of a committee."""
    return _MEMBERSHIP.match(text) is not None
