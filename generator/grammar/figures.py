"""Figures in the cells of tables: `1.276`, `€ 17,95`, `11,2%`, `–`, `n.b.`."""

from __future__ import annotations

import re

_SIGN = r"(?:[€$£ƒ]|EUR|fl\.?)"
_NUMBER = r"[-–+±<>]?\s?\d[\d.,\u00a0]*(?:\s?[%‰])?"
_FIGURE = re.compile(
    rf"\(?{_SIGN}?\s?{_NUMBER}\s?(?:{_SIGN}|mln\.?|miljoen|mld\.?|miljard)?\)?[*)]{{0,2}}|[-–—x.]|n\.?\s?[abvt]\.?|nihil",
    re.IGNORECASE,
)


def is_figure(text: str) -> bool:
    """Whether a cell holds a figure and no more, or says that there is none."""
    return _FIGURE.fullmatch(text) is not None
