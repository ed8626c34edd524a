"""Greetings: those who ask say that they have read something, thank for it, or have no questions."""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression

_READ = expression(
    r"\b(?:kennis\s?(?:genomen|neemt|nemen)|gelezen|dan(?:k|ken|kt)\b|geen\s+(?:\w+\s+){0,2}(?:vragen|opmerkingen)|inbreng"
    r"|onderschrijven|onderschrijft|steunen|steunt|waarderen|waardeert|betreuren|betreurt|hechten|hecht|waardering|complimenteren|complimenteert)\b"
)
_LASTLY = expression(r"\b(?:ten\s?slotte|tot\s+(?:slot|besluit)|afsluitend|als\s+laatste)\b", re.IGNORECASE)


def only_greets(text: str) -> bool:
    """Whether those who ask only say what they have read or think of it, give thanks, or have no questions."""
    return _READ.search(text) is not None


def says_lastly(text: str) -> bool:
    """Whether a text announces its last remark: `ten slotte`."""
    return _LASTLY.search(text) is not None
