"""Blanks: the placeholders of a draft for a day or a number still to come: `.. xxxx 2025`, `Nr. xxx`."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.model.calendar import DUTCH_MONTHS
from generator.model.text import Span

_MONTH = rf"(?:{'|'.join(DUTCH_MONTHS)}|maand)"
# Possessive, and only at the first dot, so that time stays proportional to the number of dots.
_GAP = r"(?:(?<!\.)\.{2,}+|…|(?<!_)_{2,}+)"
_BLANK = expression(
    rf"{_GAP}\s*(?:[xX]{{2,}}|{_GAP}|{_MONTH})\s*(?:19|20)(?:\d\d|\.\.|xx)|\b[Nn]r\.\s*(?:\.{{2,}}+|…|[xX]{{2,}}+)"
    rf"|{_GAP}\s*(?:19|20)(?:\.\.|xx)"
    r"|\b[xX]{3,}\b|\b[dD]\.d\.\s*(?:\.{2,}|…)"
)


def blanks(text: str) -> Iterator[Span]:
    """The placeholders in a text."""
    return (Span(*found.span()) for found in _BLANK.finditer(text))
