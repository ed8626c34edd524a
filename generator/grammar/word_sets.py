"""Sets of words as they are typed: in lines, with spaces between them."""

from __future__ import annotations


def word_set(lines: str) -> frozenset[str]:
    """The words of some lines."""
    return frozenset(lines.split())
