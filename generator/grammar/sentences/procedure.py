"""Sentences that ask how or when questions are answered, and nothing on their subject.

`Kunt u deze vragen afzonderlijk en vóór het commissiedebat Elektriciteitsnet beantwoorden?`
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.grammar.characters.alphabet import CAPITAL
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Needing
from generator.model.text import Span

# A full stop ends a sentence where a capital follows: `a.s.` and `21.` do not.
_SENTENCE = expression(rf"\S[^?!]*?(?:[?!]+[”’\"')»\]]*|\.[”’\"')»\]]*(?=\s+{CAPITAL})|$)")
_ASKS = expression(
    r"\b(?:kunt|wilt|bent|kan|kunnen|zou|zoudt|wil|is|zijn|zult|gaarne|graag|verzoek\w*|vragen|zal)\b", re.IGNORECASE
)
_WHICH = (
    r"(?:de(?:ze)?|bovenstaande|voorgaande|bovengenoemde|onderstaande|alle|elk\w*|iedere?|uw|schriftelijke|hun|haar|onze"
    r"|mijn)"
)
_QUESTIONS = rf"{_WHICH}\s(?:\w+\s){{0,3}}?(?:deel)?vra(?:gen|ag)"
_ANSWERED = r"(?:beantwoord(?:en|ing|t)?|van\s(?:een\s)?antwoord(?:en)?|antwoorden)"
_PROCEDURE_PATTERN = expression(
    rf"\b{_QUESTIONS}\b[^?!]{{0,160}}?\b{_ANSWERED}\b|\b{_ANSWERED}\b[^?!]{{0,40}}\b{_QUESTIONS}\b", re.IGNORECASE
)
_PROCEDURE = Needing(_PROCEDURE_PATTERN, ["antwoord"])
# Spaces and greetings may stand between such sentences.
_NEARLY_ALL = 0.8


def procedural_spans(text: str) -> Iterator[Span]:
    """The spans (offsets) of the sentences that ask how questions are answered, in order."""
    for match in _SENTENCE.finditer(text) if _PROCEDURE.may_be_in(text) else ():
        if _ASKS.search(match.group()) and _PROCEDURE.search(match.group()):
            yield Span(*match.span())


def is_procedural(texts: Iterable[str]) -> bool:
    """Whether texts ask nothing but how questions are answered."""
    held = [text.strip() for text in texts]
    length = sum(map(len, held))
    procedural = sum(len(text[span.start : span.end].strip()) for text in held for span in procedural_spans(text))
    return length > 0 and procedural >= _NEARLY_ALL * length
