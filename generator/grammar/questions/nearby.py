"""Words that lead to the question or answer next to the one at hand: `het vorige antwoord`, `bij de volgende vraag`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.questions.leads_within import ANSWER, TOLD, InternalReference, LeadsTo
from generator.grammar.words.sets import any_of
from generator.model.text import Span

_NUMERALS = {"twee": 2, "drie": 3, "vier": 4, "vijf": 5, "beide": 2}
_COUNT = "|".join(_NUMERALS)
# What stands higher on the page: seen from an answer that may be its own question.
_ABOVE = (
    r"(?:bovenstaande?|bovengenoemde?|bovenvermelde?|vorenstaande?"
    r"|(?:hierboven|hiervoor|zojuist)\s+(?:genoemde?|gestelde?|gegeven|vermelde?))"
)
_PREVIOUS = (
    r"(?:(?:(?:direct|onmiddellijk|hier)\s+)?(?:hier)?aan\s+voorafgaande?"
    r"|(?:direct\s+|onmiddellijk\s+)?(?:voorgaande?|voorafgaande?|vorige?))"
)
_AFTER = r"(?:onderstaande?|eerstvolgende?)"
WHICH = rf"(?:{_ABOVE}|{_PREVIOUS}|{_AFTER}|volgende|{_COUNT})"
"""A part of an expression: what stands before `antwoord` and says which one is meant."""
_NEARBY = expression(
    rf"(?<![\w-])(?:(?P<ahead>{_COUNT})\s+)?(?:(?P<above>{_ABOVE})|(?P<before>{_PREVIOUS})|(?P<after>{_AFTER}))"
    rf"\s+(?:(?P<count>{_COUNT})\s+)?(?P<noun>{ANSWER}|vraag|vragen)(?![\w-])(?!\s*:|\s+\d)",
    re.IGNORECASE,
)
# `het antwoord hierboven`, `de vraag hiervoor`; in `ik vraag hierboven aandacht` it is a verb.
_PLACED = expression(
    r"(?<![\w-])(?:(?P<lead>de|deze|die|zie|bij|op|naar|in|onder|van)\s+)?(?P<noun>antwoord|beantwoording|vraag)\s+"
    r"(?:(?:direct|vlak|meteen)\s+)?(?:(?P<above>hierboven|hiervoor)|(?P<after>hieronder))(?![\w-])",
    re.IGNORECASE,
)
_SEE = r"(?:zie(?:\s+(?:ook|verder|hiervoor|daarvoor))?|verwij(?:s|st|zen)\b[^.;:?!]{0,40}?\snaar)"
# The end of a clause, or what is said of an answer to come.
_GOES_ON = (
    r"(?=\s*(?:[.,;)]|$)|\s+(?:en|waarin|waar)\b|\s+"
    + any_of(
        "ga gaan gaat kom komt komen licht wordt worden zal zullen leg geef staat beschrijf noem besteed sta schets"
    )
    + rf"\s|\s+(?:nader\s+|verder\s+)?{TOLD}\b)"
)
# `zie het volgende antwoord`; `ik geef het volgende antwoord` announces one.
_NEXT_ANSWER = expression(
    rf"(?<![\w-])(?:{_SEE}|in|onder|bij)\s+(?:het|de|mijn|ons|onze)\s+"
    rf"(?P<words>(?:(?P<ahead>{_COUNT})\s+)?volgende\s+(?:(?P<count>{_COUNT})\s+)?(?P<noun>antwoord(?:en)?)){_GOES_ON}",
    re.IGNORECASE,
)
# `daarop ga ik in bij de volgende vraag`; `dat brengt ons bij de volgende vraag` announces one.
_NEXT_QUESTION = expression(
    rf"(?<![\w-])(?:{_SEE}|(?:in|terug|zie|ook|nader|verder)\s+(?:bij|onder)|toe\s+onder)\s+(?:de\s+)?"
    rf"(?P<words>(?:eerst)?volgende\s+vraag){_GOES_ON}(?!\s*:)",
    re.IGNORECASE,
)
# `het antwoord op de volgende vraag`; `de volgende vraag:` announces one, and so does `graag antwoord op`.
_NEXT_ANSWERED = expression(
    r"(?<![\w-])(?<!\been\s)(?<!\bgraag\s)(?<!\bgeen\s)(?P<words>(?:antwoord|beantwoording)\s+(?:op|van)\s+de\s+(?:eerst)?volgende\s+vraag)"
    r"(?![\w-])(?!\s*:)",
    re.IGNORECASE,
)
_NEXT_ANSWERS = expression(
    rf"(?<![\w-])(?:{_SEE}|in|bij|onder|uit)\s+(?:(?:het|de|mijn|ons|onze)\s+)?(?P<words>{ANSWER}\s+(?:op|van)\s+de\s+"
    rf"(?:(?P<ahead>{_COUNT})\s+)?volgende\s+(?:(?P<count>{_COUNT})\s+)?vragen)(?![\w-])(?!\s*:)",
    re.IGNORECASE,
)
_ANSWER_TO = expression(rf"(?:{ANSWER}\s+op\s+(?:de|het|uw)\s+)$", re.IGNORECASE)
# The own question is not seen, nor is something said at it that is said here.
_ELSEWHERE = expression(
    rf"(?:{_SEE}|bij|onder|{ANSWER}\s+(?:op|van|bij|onder))\s+(?:(?:de|het|deze)\s+)?$", re.IGNORECASE
)
_REACH = 80


def nearby(text: str) -> Iterator[InternalReference]:
    """The references to the questions and answers before or after the one at hand, those of one form after another."""
    for match in _NEARBY.finditer(text):
        noun, counted = match["noun"].casefold(), match["ahead"] or match["count"]
        is_many = noun in ("vragen", "antwoorden", "beantwoordingen")
        if is_many is bool(counted):  # how many are meant must be known
            answer = _ANSWER_TO.search(text, max(0, match.start() - _REACH), match.start())
            asks = not answer and noun.startswith(("vraag", "vragen"))
            yield InternalReference(
                Span(answer.start() if answer else match.start(), match.end()),
                LeadsTo.AFTER if match["after"] else LeadsTo.BEFORE,
                asks,
                count=_many(counted),
                may_be_own=asks and bool(match["above"]) and not _leads(text, match.start()),
            )
    for match in _PLACED.finditer(text):
        asks = match["noun"].casefold() == "vraag"
        if match["lead"] or not asks:
            leads_to = LeadsTo.AFTER if match["after"] else LeadsTo.BEFORE
            may_be_own = asks and bool(match["above"]) and not _leads(text, match.start("noun"))
            yield InternalReference(Span(match.start("noun"), match.end()), leads_to, asks, may_be_own=may_be_own)
    for pattern in (_NEXT_ANSWER, _NEXT_QUESTION, _NEXT_ANSWERED, _NEXT_ANSWERS):
        for match in pattern.finditer(text):
            groups = match.groupdict()
            counted = groups.get("ahead") or groups.get("count")
            is_many = match["words"].casefold().endswith(("antwoorden", "vragen"))
            if is_many is bool(counted):
                yield InternalReference(
                    Span(*match.span("words")), LeadsTo.AFTER, pattern is _NEXT_QUESTION, count=_many(counted)
                )


def _many(counted: str | None) -> int:
    return _NUMERALS[counted.casefold()] if counted else 1


def _leads(text: str, start: int) -> bool:
    """Whether the words before say that the question of another exchange is meant."""
    return _ELSEWHERE.search(text, max(0, start - _REACH), start) is not None
