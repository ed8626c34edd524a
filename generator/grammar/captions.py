"""Captions: words that name the table below them."""

from __future__ import annotations

import re

_NAMED = re.compile(r"(?:Tabel|Overzicht|Schema)\s\w{1,6}\b")


def names_table(text: str) -> bool:
    """Whether a text begins with the name of a table: `Tabel 3.1 Uitgaven`."""
    return _NAMED.match(text) is not None
