"""Who promises and who receives, marked in a sentence: `het kabinet`, `mijn ambtgenoot van Defensie`; `uw Kamer`, `u`.

A sentence with marks has the length of the sentence, so that an offset into one is an offset into the other. Each name
is a letter of a script that Dutch never uses, followed by a filling; expressions of promises are written with these.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.grammar.offices import OFFICE
from generator.grammar.policy_fields import NAME
from generator.model.text import Span

_FILL, _P, _R, _T = "\ua500", "\ua501", "\ua502", "\ua503"
PROMISER = f"(?:{_P}{_FILL}*)"
RECEIVER = f"(?:{_R}{_FILL}*)"
TIME = f"(?:{_T}{_FILL}*)"
"""Parts of expressions for sentences with marks: who promises, who receives, and until when."""

_OF = rf"(?:\s+(?:van|voor)\s+(?:(?:de|het)\s+)?{NAME})?"
_PROMISER = re.compile(
    r"(?<![\w-])(?:(?i:ik|wij|we)|(?i:het|dit|een)\s+(?:(?i:demissionaire?|nieuwe?|huidige?|volgende?)\s+)?(?i:kabinet)(?![\w-])"
    rf"|(?i:de\s+regering)(?![\w-])|(?i:de|mijn|beide|de\s+beide)\s+(?!Algemene)(?:{OFFICE}|(?i:ministers?(?:-president)?|staatssecretaris(?:sen)?"
    rf"|bewindsperso(?:on|nen)|bewindslieden|ambts?geno(?:ot|te|ten)|collega[’']?s?(?:-minister)?|ambts?opvolg(?:er|ster)|opvolg(?:er|ster)){_OF})"
    rf"|(?i:het|mijn|ons)\s+(?i:ministerie|departement){_OF}|(?!Algeme)(?<!Onze\s){OFFICE})(?![\w-])"
    # `de minister van Financiën en ik`, `de minister en de staatssecretaris van Defensie`
    rf"(?:\s+en\s+(?:(?i:ik|de)\b(?:\s+{OFFICE})?|(?i:het\s+kabinet)))?"
)
_CHAMBER = (
    r"(?:(?i:tweede|eerste)\s+)?[Kk]amers?(?!\s+van\s)(?!-)(?:\s+der\s+Staten-Generaal|\s+van\s+de\s+Staten-Generaal)?"
)
_RECEIVER = re.compile(
    rf"(?<![\w-])(?:(?:(?i:de|alle)\s+(?i:leden|fracties)\s+van\s+)?(?:(?i:uw)|(?i:de)|(?i:(?:de\s+)?beide))\s+{_CHAMBER}"
    r"|(?i:uw\s+(?:vaste\s+)?(?:Kamer)?commissies?|de\s+vaste\s+(?:Kamer)?commissie(?:\s+voor\s+\w+)?)|(?:(?i:de|beide\s+Kamers\s+der)\s+)?Staten-Generaal"
    r"|(?i:het|ons)\s+[Pp]arlement|(?i:de\s+volksvertegenwoordiging)"
    r"|(?i:(?:de|deze|uw|genoemde|voornoemde)\s+(?:\w+-)?(?:fractie)?leden)(?!\s+van\s+(?!de\s+(?:leden|fracties?|\S+fractie)|uw|[A-Z]))"
    r"(?:\s+van\s+(?:de\s+)?(?:fracties?\s+van\s+)?[A-Z][\w/-]*(?:fracties?)?)?|(?i:u))(?![\w-])"
)


def marked(sentence: str, times: Sequence[Span]) -> str:
    """A sentence of the same length in which promisers, receivers and times are marks."""
    chars = list(sentence)
    for time in times:
        _mark(chars, time, _T)
    for pattern, sign in ((_RECEIVER, _R), (_PROMISER, _P)):
        for found in pattern.finditer("".join(chars)):
            _mark(chars, Span(*found.span()), sign)
    return "".join(chars)


def _mark(chars: list[str], span: Span, sign: str) -> None:
    chars[span.start : span.end] = [sign, *(_FILL for _ in range(len(span) - 1))]
