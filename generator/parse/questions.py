"""How a paragraph shows that it asks, and that a new question opens: the words of those who ask."""

from __future__ import annotations

import re

_LINKS = (
    r"(?:Voorts|Daarnaast|Verder|Tot slot|Ten slotte|Tenslotte|Ook|Tevens|Als laatste?|Allereerst|Bovendien|Hierbij)"
)
_ASKERS = r"(?:leden|lid|fractie|fracties|fractieleden|zij|hij|commissie)"
_OPENS = re.compile(
    r"(?:De|Het|Deze|Dit|Genoemde|Voornoemde|Dezelfde|Die|Eerdergenoemde)\s+(?:\S+\s+){0,5}?"
    r"(?:leden|lid|fractie|fracties|fractieleden)\b"
    rf"|{_LINKS},?\s+(?:\S+\s+){{0,6}}?(?:vraagt|vragen|willen|wil|zijn|hebben|heeft|lezen|leest|verzoeken)\b"
    rf"[^.?!]*?\b{_ASKERS}\b"
    r"|(?:Zij|Hij)\s+(?:vragen|vraagt|willen|wil|verzoeken|verzoekt)\b",
)
_ASKING_VERB = (
    r"(?:vragen|vraagt|vroegen|verzoeken|verzoekt|informeren|willen\s+(?:\S+\s+){0,3}?weten|wil\s+(?:\S+\s+){0,3}?weten"
    r"|horen\s+(?:\S+\s+){0,2}?graag|vernemen\s+(?:\S+\s+){0,2}?graag|ontvangen\s+(?:\S+\s+){0,2}?graag|zijn\s+benieuwd"
    r"|is\s+benieuwd|zien\s+graag|zouden\s+graag)"
)
# An asker right before or after the verb: `vragen zij`, `de leden van de X-fractie vragen`, not `enkele vragen`.
_ASKS = re.compile(
    rf"\b{_ASKERS}\b(?:\s+van\s+(?:de|het)\s+[^\s,]+(?:-fractie)?)?(?:\s+(?:dan|ook|daarom|nog|graag|tevens|verder))*"
    rf"\s+{_ASKING_VERB}\b"
    rf"|\b{_ASKING_VERB}\s+(?:de\s+|het\s+|deze\s+|genoemde\s+|voornoemde\s+|de aan het woord zijnde\s+)?{_ASKERS}\b"
    rf"|\ben\s+(?:vragen|verzoeken)\s+(?:de|het|hem|haar|om)\b",
    re.IGNORECASE,
)
_QUESTION_MARK = re.compile(r"\?(?=[”’\"')»\]]*\d{0,3}(?:\s|$))")
_REFERS = re.compile(
    r"(?:\bZie\b|\bverwijs\b|\bverwijst\b|\bverwezen\b|\bverwijzen\b)[^.]*\b(?:antwoord(?:en)?|vraag|vragen|beantwoording)\b",
    re.IGNORECASE,
)
# An answer that only refers is short; a longer one says something itself.
LONGEST_REFERRAL = 40


def asks(text: str) -> bool:
    """Whether a paragraph asks something: a question mark, or askers who ask."""
    return bool(_QUESTION_MARK.search(text) or _ASKS.search(text))


def opens_question(text: str) -> bool:
    """Whether a paragraph begins as those who ask begin: `De leden van …`, `Voorts vragen zij …`."""
    return _OPENS.match(text) is not None


def only_refers(text: str) -> bool:
    """Whether an answer only sends the reader to another answer."""
    return len(text.split()) <= LONGEST_REFERRAL and _REFERS.search(text) is not None
