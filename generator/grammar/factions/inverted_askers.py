"""Sentences that name those who ask after the verb: `In de agenda lezen de leden van de X-fractie`."""

from __future__ import annotations

from generator.grammar.characters.alphabet import LOWER, UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.factions.word import FRACTIE

# The verbs with which those who ask begin; if more words precede the verb, it is another kind of sentence.
_VERB = (
    r"(?:lezen|leest|vragen|vraagt|constateren|constateert|zien|ziet|merken|merkt|hebben|heeft|willen|wil|vernemen|verneemt"
    r"|begrijpen|begrijpt|maken|maakt|vinden|vindt|zijn|is|horen|hoort|verzoeken|verzoekt|onderschrijven|onderschrijft)"
)
_ASKERS = rf"(?:de|deze|het|dit)\s(?:aan het woord zijnde\s)?(?:leden|lid|{FRACTIE}s?)\b"
_INVERTED = expression(rf"[{UPPER}][{LOWER}]+(?:\s\S+){{1,9}}?\s{_VERB}\s{_ASKERS}")


def names_askers_late(text: str) -> bool:
    """Whether a sentence names those who ask after its verb."""
    return _INVERTED.match(text) is not None
