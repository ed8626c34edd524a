"""A part of a body with the body itself, each with its letters: `… van het RIVM (RIVM-LCI)`."""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression
from generator.grammar.short_forms.initials import long_before
from generator.grammar.short_forms.shapes import base, is_surely_short
from generator.model.text import Span

_DIVIDES = expression(r"[-/ ]")
_PAIR = 2


def of_owner_before(text: str, before: Span, short: str) -> Span | None:
    """A part and the body it is of, each with its letters: `Landelijke Coördinatie … van het RIVM (RIVM-LCI)`."""
    parts = _DIVIDES.split(base(short))
    for owner, part in (parts, parts[::-1]) if len(parts) == _PAIR else ():
        owned = re.search(rf"\s+van\s+(?:(?:de|het)\s+)?{re.escape(owner)}$", text[before.start : before.end])
        if owned and is_surely_short(part):
            long = long_before(text, Span(before.start, before.start + owned.start()), part, strictly=True)
            return Span(long.start, before.end) if long else None
    return None
