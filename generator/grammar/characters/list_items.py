"""Items of lists: the signs before them, and the words at their ends that only join them."""

from __future__ import annotations

import re

from generator.grammar.characters.alphabet import LOWER
from generator.grammar.characters.expressions import expression

_EDGES = expression(r"^[-–—•·]\s*|[,;.]?(?:\s+en|\s+en/of)?$")
# Numbers, letters and Roman numbers.
_SIGN = expression(r"(?:\d{1,3}|[a-z]{1,2}|[ivx]{1,5})[.)]\s")
_GOES_ON = expression(rf"(?:[-–—•·▪*]\s*|{_SIGN.pattern})?[(«“‘\"']*[{LOWER}]")
_SIGN_ALONE = expression(r"[•▪◦‣⁃●○■□–—-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)°]?", re.IGNORECASE)


def has_sign(text: str) -> bool:
    """Whether a text begins with the number or letter of an item: `iv. de brief`."""
    return _SIGN.match(text) is not None


def goes_on_with_lead(item: str) -> bool:
    """Whether the words of an item begin with a small letter, and so continue the sentence above the list."""
    return _GOES_ON.match(item) is not None


def is_sign(text: str) -> bool:
    """Whether a text is a bullet, a number or a letter and nothing else."""
    return _SIGN_ALONE.fullmatch(text) is not None


def without_list_edges(item: str) -> str:
    """The words of an item without signs and joining words: `de brief van 3 mei` for `– de brief van 3 mei; en`."""
    return _EDGES.sub("", item)
