"""Drafting noise: asides of a text that only say how it will name something: `(hierna: de wet)`, `, kortweg ESA,`."""

from __future__ import annotations

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Needing

NOISE = (
    r"(?:\s*(?=\(\s*(?i:hierna|verder|afgekort|ook\s+wel|kortweg|in\s+het\s+vervolg)\b)"
    r"|,\s+(?=(?:(?:hierna|verder)\s+(?:te\s+noemen|ook|genoemd|aangeduid|aan\s+te\s+duiden)|hierna:|ook\s+wel|kortweg|afgekort|(?:in\s+dit\s+\w+\s+)?kortheidshalve|in\s+de\s+wandelgangen|beter\s+bekend)\b))"
)
"""An expression for the place right before such an aside."""
_AT_END = Needing(
    expression(rf"{NOISE}(?:\([^()]*\)|[^(),]*)[\s.?!]*$"),
    ("hierna", "verder", "afgekort", "ook", "kortweg", "vervolg", "kortheidshalve", "wandelgangen", "bekend"),
)


def without_noise_at_end(words: str) -> str:
    """Words without the aside that they end with, if any."""
    found = _AT_END.search(words)
    return words[: found.start()] if found else words
