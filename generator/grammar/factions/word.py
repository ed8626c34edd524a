"""The word for a faction, `fractie`, as people type it: also in the old spelling and with common typing errors."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Tried
from generator.model.text import Span

_LACKING = ("factie", "fratie", "fracie")
_TWICE = ("frractie", "fraactie", "fracctie", "fracttie")
_SWAPPED = ("farctie", "frcatie", "fratcie", "fracite", "fractei")
_BESIDE = ("fraxtie", "fravtie", "fracrie", "fractue", "fractoe")
# The letters with which each of these begins.
BEGINNINGS = ("fra", "fac", "frr", "far", "frc")
# In small letters, to be used within other expressions.
FRACTIE = rf"(?:fra[ck]tie|{'|'.join((*_LACKING, *_TWICE, *_SWAPPED, *_BESIDE))})"
_AFTER_NAME = Tried(expression(rf"(?<=\w[-\u2010\u2011]){FRACTIE}s?\b"), expression(r"(?<=[-\u2010\u2011])f"), (0,))
_BEGINS = ("-f", "\u2010f", "\u2011f")


def part_of_name(text: str) -> Iterator[Span]:
    """The word where it ends the name of a faction: `VVD-fractie`."""
    if any(begins in text for begins in _BEGINS):
        yield from (Span(*match.span()) for match in _AFTER_NAME.finditer(text))
