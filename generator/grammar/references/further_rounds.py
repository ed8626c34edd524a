"""A sentence that says that there will be another round of written questions, or that asks for one."""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression

_ROUND = (
    r"(?:tweede|derde|nadere|volgende|extra|aanvullende)\s+(?:schriftelijke\s+)?(?:ronde|termijn)"
    r"(?:\s+(?:van\s+)?(?:het\s+|dit\s+|een\s+)?schriftelijk(?:e)?\s+(?:overleg|vragen|inbreng))"
    r"|(?:tweede|derde|nadere|volgende|extra|aanvullende)\s+schriftelijke\s+(?:ronde|termijn)"
    r"|(?:tweede|derde|nader|volgend|vervolg)\s+schriftelijk\s+overleg"
)
_COMES = (
    r"(?:zal|zullen|wordt|worden|komt|volgt|houdt|houden|plant|verzoek(?:t|en)?|besloten|plaatsvinden|plaatsvindt|gepland"
    r"|voorstellen|stel(?:t|len)\s+voor|voornemens|gehouden\s+worden|wil(?:len)?|behoud(?:t|en)?)"
)
_BETWEEN = r"[^.!?;]{0,90}?"
_ANNOUNCED = expression(
    rf"(?<!\w)(?:{_COMES}(?!\w){_BETWEEN}(?<!\w)(?:{_ROUND})|(?:{_ROUND})(?!\w){_BETWEEN}(?<!\w){_COMES})(?!\w)",
    re.IGNORECASE,
)
# What was held already, or is not to be, announces nothing.
_IS_OVER = expression(
    r"(?<!\w)(?:gehouden(?!\s+worden)|plaatsgevonden|geen|niet|tijdens|naar\s+aanleiding\s+van|eerder)(?!\w)",
    re.IGNORECASE,
)


def announces_round(sentence: str) -> bool:
    """Whether a sentence says that another round of written questions comes, or asks for one."""
    return _ANNOUNCED.search(sentence) is not None and _IS_OVER.search(sentence) is None
