"""Figures in the cells of tables: `1.276`, `12 400`, `€ 17,95`, `11,2%`, `–`, `n.b.`."""

from __future__ import annotations

import re

_SIGN = r"(?:[€$£ƒ]|EUR|fl\.?)"
_DIGITS = r"(?:\d{1,3}(?:[ \u202f]\d{3})+(?:,\d+)?|\d[\d.,\u00a0]*)"
_NUMBER = rf"[-–+±<>]?\s?{_DIGITS}(?:\s?[%‰])?"
_FIGURE = re.compile(
    rf"\(?{_SIGN}?\s?{_NUMBER}\s?(?:{_SIGN}|mln\.?|miljoen|mld\.?|miljard)?\)?[*)]{{0,2}}|[-–—x.]|n\.?\s?[abvt]\.?|nihil",
    re.IGNORECASE,
)


def is_figure(text: str) -> bool:
    """Whether a cell holds a figure and no more, or says that there is none."""
    return _FIGURE.fullmatch(text) is not None
