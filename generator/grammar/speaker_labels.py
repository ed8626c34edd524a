"""Who answers as the label of an answer: `Minister:`, `De staatssecretaris van VWS: Ja.`.

One alone may open a sentence or a letter: they are labels where they come again, each under what asks.
"""

from __future__ import annotations

import re

_OFFICE = r"(?:[Mm]inister|[Ss]taatssecretaris|[Bb]ewinds(?:persoon|lieden)|[Kk]abinet|[Rr]egering)"
_SPEAKER = re.compile(
    rf"\*{{0,3}}(?:(?:De|Het)\s+)?{_OFFICE}(?:\s+(?:van|voor)\s+[^.?!:]{{2,60}})?\s?:\*{{0,3}}(?=\s+\S|$)"
)


def speaker_label(text: str) -> int:
    """Where the office that answers ends, with its colon, that opens a text; 0 where none does."""
    found = _SPEAKER.match(text)
    return found.end() if found and text.lstrip("*")[0].isupper() else 0
