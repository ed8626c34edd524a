"""Sentences that send readers to an official: `Neem contact op met mevrouw J. Jansen (06-12345678)`.

All text here is folded.
"""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression
from generator.grammar.privacy.written_names import surest_at
from generator.model.text import Span

_SENDS = expression(
    r"\b(?:contact\s(?:op\s?(?:te\s)?nemen\s(?:op\s)?|op\s|zoeken\s)?met|(?:inlichtingen|informatie|vragen|terecht)\sbij"
    r"|wenden\stot|bellen\smet|(?:mailen|schrijven)\s(?:met|naar|aan)|richten\saan|bereiken\svia|contact\spersoon\sis"
    r"|(?:uw|de|onze)\scontactpersoon(?:\shiervoor|\sin\sdeze)?\sis|(?:please\s)?contact)\s+",
    re.IGNORECASE,
)
# Words that may stand between a name and the number or address of that person.
_TO_NUMBER = expression(r"[^.?!\n]{0,60}(?:\b(?:tel|tst|mob|nr)\.[^.?!\n]{0,20})?")
_REACH = 160


def person_sent_to(text: str, number: Span) -> Span | None:
    """The official whom a sentence asks readers to contact at this number or address; None when unnamed."""
    start = max(0, number.start - _REACH)
    for sends in reversed(list(_SENDS.finditer(text, start, number.start))):
        name = surest_at(text, sends.end(), number.start)
        if name and _TO_NUMBER.fullmatch(text, name.end, number.start):
            return name
    return None
