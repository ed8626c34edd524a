"""Prepositions: words that begin with one are no name: `bij de NAVO aansluit`."""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression

_PREPOSITION = expression(
    r"(?:aan|bij|in|met|naar|om|onder|op|over|tegen|tot|tussen|uit|van|via|voor)\s", re.IGNORECASE
)


def begins_with_preposition(words: str) -> bool:
    """Whether words begin with a preposition and go on."""
    return _PREPOSITION.match(words) is not None
