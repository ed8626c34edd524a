"""Words with a space behind their hyphen, as programs leave them that write a broken line anew: `Office- Rijk`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.characters.alphabet import LETTERS
from generator.grammar.characters.expressions import expression
from generator.model.text import Span

_LETTER = f"[{LETTERS}]"
_SPACED = expression(rf"(?<![\w-]){_LETTER}[{LETTERS}\d-]*{_LETTER}(?P<hyphen>[-‐‑])[^\S\n]+{_LETTER}[\w-]*(?<!-)(?!-)")
_MAY_BE_SPACED = expression(r"[-‐‑][^\S\n]")
# What the first part of a compound stands before when its last part comes later: `land- en tuinbouw`, `middel- in
# plaats van doelvoorschriften`.
_LINKS = (
    r"(?:en|of|dan(?:wel)?|noch|tot|als|maar|naar|versus|respectievelijk|resp|met|zowel|alsook|alsmede|evenals|ofwel"
    r"|oftewel|plus|and|or|und|oder|et|in\s+plaats\s+van|dus\s+geen)\b"
)
_SUSPENDED = expression(rf"[-‐‑]\s+(?:\(?{_LINKS}|[^.;:?!]{{0,60}}?[-‐‑],?\s+{_LINKS})", re.IGNORECASE)
# `de PVV- fractie`: the name of a faction is known with and without the space.
_FACTION = expression(r"\s(?:fracties?|leden|lid|kamerle?i?de?n?)$", re.IGNORECASE)
# `een -in mijn ogen- goed plan`: hyphens in the place of dashes.
_DASH_BEFORE = expression(rf"[\s(][-‐‑]{_LETTER}[^.;:?!]*$")
_REACH = 80


def spaced_hyphens(text: str) -> Iterator[Span]:
    """Each word with the one behind its hyphen and space, where no list of compounds explains the space."""
    if _MAY_BE_SPACED.search(text) is None:
        return
    for match in _SPACED.finditer(text):
        if _FACTION.search(match[0]) or _SUSPENDED.match(text, match.start("hyphen")):
            continue
        if not _DASH_BEFORE.search(text, max(0, match.start() - _REACH), match.start() + 1):
            yield Span(*match.span())
