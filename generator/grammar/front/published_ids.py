"""Ids of official publications at the edge of a page, and parliamentary years above the text."""

from __future__ import annotations

from generator.grammar.characters.expressions import expression
from generator.grammar.references.parts.writing import Session, plain, session_of

_PRINTED = expression(r"\b(?:kst|ah-[te]k|nds-[te]k)-\d[\w-]*\w")
# Printed above the number of an Aanhangsel; a year within the text belongs to another document.
_YEAR = expression(r"(?:[Vv]ergaderjaar\s+|Staten-Generaal[ |]*)(?P<year>\d{4})\s?-\s?(?P<next>\d{4})")


def opening_id(text: str) -> str | None:
    """The official id with which a text begins."""
    found = _PRINTED.match(text)
    return found.group() if found else None


def printed_session(text: str) -> Session | None:
    """The parliamentary year printed above a text."""
    found = _YEAR.search(plain(text))
    return session_of(found) if found else None
