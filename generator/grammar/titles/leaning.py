"""Words that lean on those before them: they point back, and no noun says to what."""

from __future__ import annotations

from generator.grammar.characters.expressions import expression
from generator.grammar.titles.asked_clauses import points_back

# `deze storingen`: what is pointed to is named.
_NAMED = expression(r"\b(?i:dit|dat|deze|die|dergelijke|zulke)\s+(?=\w{4})")


def leans(words: str) -> bool:
    """Whether words point back without a noun for it: `Welk deel daarvan`, and not `oorzaken van deze storingen`."""
    return points_back(_NAMED.sub("", words))
