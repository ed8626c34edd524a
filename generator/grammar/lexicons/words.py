"""The words of a text as the search for other languages sees them, and what stands between two words of a phrase."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.grammar.lexicons.lexicons import Evidence

# Between two words of a phrase.
SPACE = re.compile(r"\s+|['’]\s+|\s+[&/+]\s+|[/]")
HYPHEN = re.compile("[-‐‑]")
# What a quotation begins with.
OPENING_MARKS = frozenset("«“„‘'\"")


@dataclass(frozen=True)
class TextWord:
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
