"""Figures in the cells of tables: `1.276`, `12 400`, `€ 17,95`, `11,2%`, `–`, `n.b.`."""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression
from generator.model.text import Span

_SIGN = r"(?:[€$£ƒ]|EUR|fl\.?)"
_DIGITS = r"(?:\d{1,3}(?:[ \u202f]\d{3})+(?:,\d+)?|\d[\d.,\u00a0]*)"
_NUMBER = rf"[-–+±<>]?\s?{_DIGITS}(?:\s?[%‰])?"
_UNIT = (
    rf"(?:{_SIGN}|mln\.?|miljoen|mld\.?|miljard|euro|gulden|procent|keer|stuks|personen|jaar|jaren|maand(?:en)?|we(?:ek|ken)"
    r"|dag(?:en)?|u(?:ur|ren)?|minuten|km2?|k?m[²³]|ha|hectare|meter|kg|ton|kWh|[MGT]W|[PT]J|fte)"
)
_FIGURE = expression(
    rf"\(?{_SIGN}?\s?{_NUMBER}\s?{_UNIT}?\)?[*)]{{0,2}}|[-–—x.]|n\.?\s?[abvt]\.?|nihil",
    re.IGNORECASE,
)
# A row of a table in which a program made each gap a single space: `Zeeland 12 14`, `2008–2010 740`, `Auto’s € 12,50`.
_CLOSE_ROW = expression(
    rf"(?P<name>\d{{4}}(?:\s?[–/-]\s?\d{{2,4}})?|[^\W\d_][^\d.?!:;]{{0,50}}?)"
    rf"(?P<figures>(?:\s(?:{_SIGN}\s)?(?:[-–+]?\d(?:[\d.,]*\d)?%?|[-–]))+)"
)
# One figure or two: `12 400`.
_THOUSANDS = expression(r"(?<![\d.,])\d{1,3}\s\d{3}(?![\d.,])")
_CLOSE_FIGURE = expression(rf"(?:{_SIGN}\s)?\S+")


def is_figure(text: str) -> bool:
    """Whether a cell holds only a figure, or says that there is none."""
    return _FIGURE.fullmatch(text) is not None


def close_cells(line: str) -> tuple[Span, ...]:
    """The cells of a row whose gaps became single spaces: a name or a year, and its figures.

    None for any other line; figures that may be thousands of one number stay in one cell.
    """
    found = _CLOSE_ROW.fullmatch(line)
    if found is None:
        return ()
    first = found.start("figures") + 1
    figures = (figure.span() for figure in _CLOSE_FIGURE.finditer(line, first))
    parts = ((first, len(line)),) if _THOUSANDS.search(line, first) else tuple(figures)
    return (Span(*found.span("name")), *(Span(*part) for part in parts))
