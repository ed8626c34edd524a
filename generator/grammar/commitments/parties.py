"""Who promises and who receives, marked in a sentence: `het kabinet`, `mijn ambtgenoot van Defensie`; `uw Kamer`, `u`.

A sentence with marks has the length of the sentence, so that an offset into one is an offset into the other. Each name
is a letter of a script that Dutch never uses, followed by a filling; expressions of promises are written with these.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.grammar.characters.expressions import expression
from generator.grammar.offices.policy_fields import NAME
from generator.grammar.offices.written import OFFICE
from generator.model.text import Span

_FILL, _P, _R, _T = "\ua500", "\ua501", "\ua502", "\ua503"
PROMISER = f"(?:{_P}{_FILL}*)"
RECEIVER = f"(?:{_R}{_FILL}*)"
RECEIVER_IN_ONE = _R  # `u`
# Whoever speaks is named in two or three letters, like a pronoun; `de Kamer informeert het kabinet` can mean both.
SPEAKER = f"(?:{_P}{_FILL}{{1,2}}(?!{_FILL}))"
TIME = f"(?:{_T}{_FILL}*)"
"""Parts of expressions for sentences with marks: who promises, who receives, and until when."""

_OF = rf"(?:\s+(?:van|voor)\s+(?:(?:de|het)\s+)?{NAME})?"
_PROMISER = expression(
    r"(?<![\w-])(?:(?i:ik|wij|we)|(?i:het|dit|een)\s+(?:(?i:demissionaire?|nieuwe?|huidige?|volgende?)\s+)?(?i:kabinet)(?![\w-])"
    rf"|(?i:de\s+regering)(?![\w-])|(?i:de|mijn|beide|de\s+beide)\s+(?!Algemene)(?:{OFFICE}|(?i:ministers?(?:-president)?|staatssecretaris(?:sen)?"
    rf"|bewindsperso(?:on|nen)|bewindslieden|ambts?geno(?:ot|te|ten)|collega[’']?s?(?:-minister)?|ambts?opvolg(?:er|ster)|opvolg(?:er|ster)){_OF})"
    rf"|(?i:het|mijn|ons)\s+(?i:ministerie|departement){_OF}|(?!Algeme)(?<!Onze\s){OFFICE})(?![\w-])"
    # `de minister van Onderwijs, Cultuur en Wetenschap (OCW)`
    r"(?:\s\([A-Z][A-Za-z&]{1,7}\))?"
    # `de minister van Financiën en ik`, `de minister en de staatssecretaris van Defensie`
    rf"(?:\s+en\s+(?:(?i:ik|de)\b(?:\s+{OFFICE})?|(?i:het\s+kabinet)))?"
)
_CHAMBER = (
    r"(?:(?i:tweede|eerste)\s+)?[Kk]amers?(?!\s+van\s+(?:[A-Z]|beroep|toezicht|discipline|koophandel))(?!-)"
    r"(?:\s+der\s+Staten-Generaal|\s+van\s+de\s+Staten-Generaal)?"
)
_RECEIVER = expression(
    rf"(?<![\w-])(?:(?:(?i:de|alle)\s+(?i:leden|fracties)\s+van\s+)?(?:(?i:uw)|(?i:de(?:ze)?)|(?i:(?:de\s+)?beide))\s+{_CHAMBER}"
    r"|(?i:uw\s+(?:vaste\s+)?(?:Kamer)?commissies?|de\s+vaste\s+(?:Kamer)?commissie(?:\s+voor\s+\w+)?)|(?:(?i:de|beide\s+Kamers\s+der)\s+)?Staten-Generaal"
    r"|(?i:het|ons)\s+[Pp]arlement|(?i:de\s+volksvertegenwoordiging)"
    r"|(?i:(?:de|deze|uw|genoemde|voornoemde)\s+(?:\w+-)?(?:fractie)?leden)(?!\s+van\s+(?!de\s+(?:leden|fracties?|\S+fractie)|uw|[A-Z]))"
    r"(?:\s+van\s+(?:de\s+)?(?:fracties?\s+van\s+)?[A-Z][\w/-]*(?:fracties?)?)?|(?i:u))(?![\w-])"
)


# An office as somebody that a pronoun may mean, in one number or the other.
_SOMEBODY = expression(
    rf"(?<![\w-])(?i:de|mijn|onze)\s+(?:(?:{OFFICE}|(?P<one>(?i:ministers?(?:-president)?|staatssecretaris(?:sen)?"
    r"|ambts?geno(?:ot|ten)|collega[’']?s?(?:-minister)?|bewindspersoon|bewindspersonen|bewindslieden"
    rf"|ambts?opvolg(?:er|ster)|regering)){_OF}))(?![\w-])"
)
_CABINET = expression(r"(?i:het\s+(?:demissionaire\s+)?kabinet)(?![\w-])")
_SEVERAL = expression(r"(?i:ministers|staatssecretarissen|ambts?genoten|collega[’']s|bewinds(?:personen|lieden))")
# Whom a pronoun may mean instead: other bodies and people, and names in capital letters.
_OTHERS = expression(
    r"(?<![\w-])(?:(?i:\w*(?:inspectie|commissie|commissaris|gemeente|provincie|raad|college|autoriteit|bureau|agentschap"
    r"|stichting|vereniging|voorzitter|burgemeester|wethouder|directeur|directie|rechter|rechtbank|officier|politie|bank"
    r"|bedrijf|organisatie|onderneming|sector|houder|adviseur|dienst|instituut|universiteit|school|ombudsman|regisseur"
    r"|co[oö]rdinator|gezant|ambassadeur|instelling|instantie|werkgroep|taskforce|kanselier|president(?!-)|partij|unie"
    r"|koepel|fabrikant|leverancier|eigenaar|uitvoerder|onderzoeker|hoogleraar|gouverneur|deken|procureur-generaal"
    r"|inspecteur(?:-generaal)?|deurwaarder|notaris|mevrouw|heer)s?)|[A-Z]{3,}\w*|lid)(?![\w-])"
)
# `het` where it acts on somebody.
_PRONOUN = expression(
    r"(?<![\w-])(?:(?i:hij|zij|ze)(?![\w-])|(?P<it>(?i:het))(?=\s+(?:zal|informeert|stuurt|bericht)\b))"
)
_PLURAL = r"(?:zullen|hebben|zijn|gaan|komen|informeren|berichten|sturen|zenden|bieden|delen)"
_PLURAL_VERB, _PLURAL_NEXT = expression(rf"\b{_PLURAL}\s+$"), expression(rf"\s+{_PLURAL}\b")


def _is_office(text: str, pronoun: re.Match[str]) -> bool | None:
    """Whether a pronoun means the one office that some words name; None where they name nobody."""
    several = _PLURAL_VERB.search(pronoun.string, 0, pronoun.start()) or _PLURAL_NEXT.match(
        pronoun.string, pronoun.end()
    )
    if pronoun["it"]:
        return None if not text else _CABINET.match(text) is not None
    offices = [each[0] for each in _SOMEBODY.finditer(text)]
    if _OTHERS.search(_SOMEBODY.sub("", text)):
        return False
    if not offices:
        return None
    is_several = len(offices) > 1 or _SEVERAL.search(offices[0]) is not None
    return is_several == bool(several)


def _pronouns(sentence: str, before: str) -> Iterator[Span]:
    """The pronouns of a sentence that mean an office that it names, or the sentence before."""
    for pronoun in _PRONOUN.finditer(sentence):
        found = _is_office(sentence[: pronoun.start()], pronoun)
        if _is_office(before, pronoun) if found is None else found:
            yield Span(*pronoun.span())


def marked(sentence: str, times: Sequence[Span], before: str = "") -> str:
    """A sentence of the same length in which promisers, receivers and times are marks.

    A pronoun promises where it means an office that the sentence names, or the one before.
    """
    chars = list(sentence)
    for time in times:
        _mark(chars, time, _T)
    for pattern, sign in ((_RECEIVER, _R), (_PROMISER, _P)):
        for found in pattern.finditer("".join(chars)):
            _mark(chars, Span(*found.span()), sign)
    for span in _pronouns(sentence, before):
        _mark(chars, span, _P)
    return "".join(chars)


def _mark(chars: list[str], span: Span, sign: str) -> None:
    chars[span.start : span.end] = [sign, *(_FILL for _ in range(len(span) - 1))]
