"""Amounts in the cells of tables: figures with their signs and the words that multiply them."""

from __future__ import annotations

from generator.grammar.characters.expressions import expression

_FIGURE = expression(r"[€$£%<>≤≥±~+\-–−.,\s\d]*\d[€$£%<>≤≥±~+\-–−.,\s\d]*(?:mln|mld|miljoen|miljard|procent)?\.?")
# Amounts are written in groups of three figures; other numbers are references of letters.
_REFERENCE = expression(r"\d{5}")
_LONGEST = 40


def is_amount(words: str) -> bool:
    """Whether words are a figure and nothing else: `€ 1.200`, `3,5%`, `2 mln`."""
    return len(words) <= _LONGEST and _FIGURE.fullmatch(words) is not None and not _REFERENCE.search(words)
