"""Questions that the order of their words shows: the verb before the minister, or `hebben gevraagd` before a clause."""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression

# `hebben gevraagd wat dit betekent`; not `hebben gevraagd om uitstel`, nor `zoals de leden hebben gevraagd`.
HAVE_ASKED = (
    r"gevraagd,?\s+(?:of|hoe|wat|waarom|wanneer|welke?|wie|waar\w*|hoeveel|in\s+hoeverre"
    r"|(?:de|het)\s+(?:minister|staatssecretaris|regering|kabinet)\b[^.?!]{0,60}?\b(?:of|hoe|wat|waarom|wanneer|welke?|hoeveel|om)|naar|om\s+(?:een|nadere)\s+\w+)"
)
_VERBS = (
    r"(?:Deelt|Kan|Kunt|Is|Bent|Heeft|Hebt|Wil|Wilt|Weet|Ziet|Acht|Onderkent|Onderschrijft|Erkent|Herkent|Herinnert)"
)
# Whoever puts the verb first and the minister behind it asks, also where the sign is forgotten: `Deelt de minister de
# mening dat dit beter kan.` After `Als`, `Zou` or `Mocht` it would be a condition.
_VERB_FIRST = expression(
    rf"(?:{_VERBS}|Hoe|Waarom|Welke|Wanneer|Wat)"
    r"\s+(?:\S+\s+){0,3}?(?:de\s+(?:minister|staatssecretaris|regering)|het\s+kabinet|u|zij|hij)\b[^?]*\.$",
    re.IGNORECASE,
)
# Nor may any sign end it: `Is de minister bekend met het onderzoek naar de vogels op de route`. Behind `Hoe` or
# `Welke` a heading has no verb before the minister: `Welke stappen de regering heeft gezet`.
_OFFICE = r"(?:de\s+(?:minister|staatssecretaris|regering|bewindspersoon|bewindslieden)|het\s+kabinet|u)\b"
_WITHOUT_SIGN = expression(
    rf"(?!.*[.?!:;]\s)(?:En\s+)?(?:{_VERBS}\s+(?:\S+\s+){{0,2}}?"
    r"|(?:Hoe|Waarom|Welke?|Wanneer|Wat|In\s+hoeverre|Op\s+welke\s+\w+)\s+(?:\S+\s+){0,3}?(?:\w{2,}t|kan|is|wil|zal)\s+)"
    rf"{_OFFICE}(?:\s+\S+){{4,}}(?<=[^\W_])$",
    re.IGNORECASE,
)
# Where it stands in the document that is asked about.
_PAGES = expression(r"\s*\([^()]{1,20}\)$")


def asks_by_order(text: str) -> bool:
    """Whether a paragraph puts its verb before who answers and ends in a full stop, or is long and ends in no sign."""
    whole = text.removesuffix("\n")
    if whole.endswith("."):
        return _VERB_FIRST.match(text) is not None
    is_open = whole[-1:].isalnum() or whole.endswith(")")
    return is_open and _WITHOUT_SIGN.match(_PAGES.sub("", text)) is not None
