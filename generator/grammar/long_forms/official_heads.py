"""The head of an official title before a long form that its letters give without it: `Wetboek van [Strafrecht]`."""

from __future__ import annotations

from generator.grammar.characters.expressions import expression
from generator.model.text import Span

_REACH = 60
# `herziene [Verordening betreffende de] overbrenging van afvalstoffen (hierna: EVOA)`: the title begins with its kind.
_HEAD = expression(
    r"(?<![\w-])(?:(?:[A-Z][a-z]+e[el]?|Internationaal)\s+)?"
    r"(?:Wetboek\s+van\s+|(?:Wet|Besluit|Regeling|Verordening|Richtlijn|Verdrag|Protocol|Kaderbesluit|Aanbeveling)\s+"
    r"(?:(?:betreffende|inzake|over|tot|op|ter|houdende|aangaande|met\s+betrekking\s+tot)\s+)(?:(?:de|het|een)\s+)?)$"
)
_CODE = expression(r"Wetboek\s+van\s+$")
_SAID = expression(r"zo(?:ge|genaam|genoem|geheten)\w*\s+")
_DEMONSTRATIVE = expression(
    r"(?:zogenoemde|zogenaamde|zogeheten|nieuwe?|herziene?|huidige|bestaande|genoemde|voorgestelde)\s+(?=[A-Z])"
)
# `de door de [VN ingestelde] Onafhankelijke Onderzoekscommissie`.
_MADE = expression(
    r"(?:[A-Z]{2,}\s)?(?:in|op|aan|af|uit)?(?:ge|be|ver|her|ont)(?!meenten|drijven|bieden|[a-z]*ingen)[a-z]{3,}(?:de|te|en)\s+(?=[A-Z][a-z])"
)
# `het middel hydroxyboterzuur (GHB)`.
_CLASS = expression(
    r"(?:middel|stof|begrip|term|ziekte|aandoening)\s+(?!(?:van|voor|tegen|tot|ter|om|in|op|met|en|of|die|dat)\b)(?=\w)"
)


def with_official_head(text: str, long: Span) -> Span:
    """A long form with the kind of act or code that begins its title, and without a word that only leads to it."""
    long = _without_lead(text, long)
    head = _HEAD.search(text, max(0, long.start - _REACH), long.start)
    if not head:
        return long
    is_title = _CODE.search(head[0]) or text[long.start].islower()
    return Span(head.start(), long.end) if is_title else long


def _without_lead(text: str, long: Span) -> Span:
    for lead in (_MADE, _SAID, _DEMONSTRATIVE, _CLASS):
        if found := lead.match(text, long.start, long.end):
            return Span(found.end(), long.end)
    return long
