"""Chambers: how documents name the chamber to which they belong, or show it by their form."""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression
from generator.model.consultation import Chamber

_NAMED = expression(r"\b(?P<which>tweede|eerste)\s+kamer\s+(?:der\s+staten-generaal|site\b)", re.IGNORECASE)
# On a line of its own, as at the head of official pages.
_HEAD = expression(r"(?P<which>tweede|eerste)\s+kamer\s+der\s+staten-generaal(?:\s*\|.*)?", re.IGNORECASE)
_OF_THE_EERSTE = expression(r"\bBRIEF\s+VAN\s+DE\s+VOORZITTERS?\b|\bVOORLOPIG\s+VERSLAG\b")
# `B`, `AE`; until 2000 `106a`.
_LETTERED = expression(r"[A-Z]{1,3}|\d+[a-z]")


def named_chamber(text: str) -> Chamber | None:
    """The chamber that a text names in full: the one at the head of a page, else the first; None when none is named."""
    heads = (match for line in text.split("\n") if (match := _HEAD.fullmatch(line)))
    found = next(heads, None) or _NAMED.search(text)
    return (Chamber.TK if found["which"].lower() == "tweede" else Chamber.EK) if found else None


def is_form_of_the_eerste_kamer(text: str, number: str | None) -> bool:
    """Whether a text or document number has a form of the Eerste Kamer: letters where the Tweede Kamer has numbers."""
    return _OF_THE_EERSTE.search(text) is not None or (number is not None and _LETTERED.fullmatch(number) is not None)
