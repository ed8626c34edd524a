"""Endings: what closes the last answer or question although no label follows."""

from __future__ import annotations

import re

from generator.grammar.headings import LONGEST_HEADING

_TITLES = re.compile(
    r"(?:Toelichting|Mededeling|Bijlagen?|Noten|Voetnoten|Eindnoten)(?:\s+(?:\d{1,2}|[IVX]+))?\s*(?:[:.–-].*)?"
    r"|(?i:bijlagen?)\s+(?:\d{1,2}|[IVX]+)\s+[A-ZÀ-Þ«“][^.?!:;]{2,120}"
)
_EXPLANATION = re.compile(r"Toelichting\s*:\s")
_CLOSING = re.compile(
    r"\b(?:zien|ziet)\s+(?:uw|de)\s+(?:reactie|antwoord(?:en)?|beantwoording|(?:nadere\s+)?memorie|nota)\b.{0,60}\btegemoet\b"
    r"|^(?:Ik\s+vertrouw|Wij\s+vertrouwen)\s+erop\b|^Hoogachtend\b|^Met\s+vriendelijke\s+groet"
)
_MINISTER = re.compile(
    r"(?:(?:[Mm]ede\s+)?[Nn]amens\s+)?(?:de|De|DE)\s+(?:[Mm]inister|[Ss]taatssecretaris|MINISTER|STAATSSECRETARIS|[Mm]inister-president)"
    r"(?:\s+(?:van|voor|VAN|VOOR)\s[^.?!:;]{2,120})?(?:,\s*(?:(?:[A-ZÀ-Þ][a-zà-ÿ]+\s)?(?:[A-ZÀ-Þ][A-Za-z]?\.\s?)+|[Dd]r\.\s|[Mm]r\.\s|[Dd]rs\.\s).{2,40})?,?"
)


def ends_turn(text: str) -> bool:
    """Whether a paragraph closes what stands before it: a signature, an explanation, an annex, the end of a letter."""
    if _EXPLANATION.match(text) or _CLOSING.search(text[:LONGEST_HEADING]):
        return True
    return len(text) <= LONGEST_HEADING and bool(_TITLES.fullmatch(text) or _MINISTER.fullmatch(text))
