"""Whether words for numbers of questions name one or several, as verbs must know: `vraag 5` is, `vraag 5 en 6` are."""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression

_SEVERAL = expression(r"\d\w*\s*(?:,|/|&|[-–—]|\ben\b|\bt/m\b|\btot en met\b)\s*(?:en\s+|t/m\s+)?\d", re.IGNORECASE)


def names_several(numbers: str) -> bool:
    """Whether there are several: `5 en 6`, `3, 4 en 9`, `5-7`; not `5`, `2a` or `1.2`."""
    return _SEVERAL.search(numbers) is not None
