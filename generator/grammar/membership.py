"""Who is a member of a committee, as the note to its name lists them."""

from __future__ import annotations

import re

# In paragraphs of their own; nothing else begins so.
_MEMBERS = re.compile(r"(?:Leden|Plv\. leden|Plaatsvervangende leden)\s?:")
_MEMBERSHIP = re.compile(r"\S+\s+Samenstelling\b")


def lists_members(text: str) -> bool:
    """Whether a paragraph lists the members of a committee, or who stands in for them."""
    return _MEMBERS.match(text) is not None


def is_membership(text: str) -> bool:
    """Whether a note, its sign included, says who is a member of a committee."""
    return _MEMBERSHIP.match(text) is not None
