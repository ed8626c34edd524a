"""Raised figures that are part of the word before them: of units (`m²`, `mg/m³`) and of powers (`10³`)."""

from __future__ import annotations

from enum import Enum

from generator.grammar.characters.expressions import expression

REACH = 12
"""So many characters before a raised figure decide what it is."""
_UNIT = expression(r"(?:^|[\s\d(/·×])(?:[kcdmhµμn]?m|(?<=/)(?:s|sec))$")
_MULTIPLIED = expression(r"[\d\s][×x·⋅*]\s?10$")
_TEN = expression(r"(?:^|[^\d.,\w-])10$")


class Exponent(Enum):
    """Whether a raised figure is an exponent; after `10` alone it may be one, or call a note of `artikel 10`."""

    NO = "no"
    MAYBE = "maybe"
    YES = "yes"


def exponent(before: str, raised: str) -> Exponent:
    """What a raised figure is after these words, of which the last `REACH` characters suffice."""
    if raised[:1] in ("-", "−", "–") or _UNIT.search(before) or _MULTIPLIED.search(before):
        return Exponent.YES
    return Exponent.MAYBE if _TEN.search(before) else Exponent.NO
