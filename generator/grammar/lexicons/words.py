"""The words of a text as the search for other languages sees them, and what stands between two words of a phrase."""

from __future__ import annotations

from typing import NamedTuple

from generator.grammar.characters.expressions import expression
from generator.grammar.lexicons.lexicons import Evidence

# Between two words of a phrase.
SPACE = expression(r"\s+|['’]\s+|\s+[&/+]\s+|[/]")
HYPHEN = expression("[-‐‑]")
# What a quotation begins with.
_HYPHEN_ALONE = expression(r"[-‐‑]\s")
_OPENED = expression(r"(?<!\w)['‘][^'‘’]*$")
_REACH = 160
OPENING_MARKS = frozenset("«“„‘'\"")


class TextWord(NamedTuple):
    """A word of a text: its letters, its place, and what its language says."""

    text: str
    start: int
    end: int
    is_first: bool
    evidence: Evidence

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital, or has one right after: `eScience`."""
        return self.text[:1].isupper() or (self.text[1:2].isupper() and self.text[2:].islower())

    @property
    def small(self) -> str:
        """Its letters without capitals."""
        return self.text.casefold()


def are_beside(text: str, word: TextWord, after: TextWord) -> bool:
    """Whether nothing but space stands between two words, or what is written as space: `R&D / innovation`.

    A mark behind a word is an apostrophe where the word ends with `s` and no quotation has begun, else the end of one.
    """
    between = text[word.end : after.start]
    is_mark = between[:1] in ("'", "’") and (
        text[word.end - 1 : word.end] not in ("s", "x", "z")
        or _OPENED.search(text, max(0, word.end - _REACH), word.end) is not None
    )
    return not is_mark and SPACE.fullmatch(between) is not None


def shares_end(text: str, word: TextWord, after: TextWord) -> bool:
    """Whether a noun of German shares its end with one that `und` leads to: `Arbeitsmarkt- und Berufsforschung`."""
    return after.text in ("und", "oder") and _HYPHEN_ALONE.fullmatch(text, word.end, after.start) is not None
