"""Offices as labels of answers: `Minister:`, `De staatssecretaris van VWS: Ja.`.

A single one may open a sentence or a letter: they are labels only where they recur, each after a question.
"""

from __future__ import annotations

from generator.grammar.characters.expressions import expression

_OFFICE = r"(?:[Mm]inister|[Ss]taatssecretaris|[Bb]ewinds(?:persoon|lieden)|[Kk]abinet|[Rr]egering)"
_SPEAKER = expression(
    rf"\*{{0,3}}(?:(?:De|Het)\s+)?{_OFFICE}(?:\s+(?:van|voor)\s+[^.?!:]{{2,60}})?\s?:\*{{0,3}}(?=\s+\S|$)"
)


def speaker_label(text: str) -> int:
    """The offset after an office with its colon that opens a text; 0 when there is none."""
    found = _SPEAKER.match(text)
    return found.end() if found and text.lstrip("*")[0].isupper() else 0
