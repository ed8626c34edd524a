"""The words of a text, found once for all who look for words in it."""

from __future__ import annotations

from functools import lru_cache

from generator.grammar.characters.expressions import expression

# Combining marks, soft hyphens and joiners stand inside a word, though Python does not count them as part of one.
_JOINERS = r"\u0300-\u036f\u00ad\u200c\u200d"
JOINERS, INSIDE = f"[{_JOINERS}]", rf"[\w{_JOINERS}]"
# More texts than are looked at between two looks at the same one.
_REMEMBERED = 512
_TOKEN = expression(rf"{INSIDE}+")

Tokens = tuple[tuple[int, str], ...]
"""The words of a text, without hyphens, each with the offset of its first letter."""


@lru_cache(maxsize=_REMEMBERED)
def tokens(text: str) -> Tokens:
    """The words of a text, in order."""
    return tuple((found.start(), found[0]) for found in _TOKEN.finditer(text))
