"""Answers that promise what the question asks for: when the Chamber will receive something, or that it will.

`Wanneer ontvangt de Kamer het plan?` `Deze zomer.` `Kunt u toezeggen dat de Kamer het plan krijgt?` `Dat zeg ik u toe.`
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Needing
from generator.grammar.commitments.parties import PROMISER, RECEIVER, TIME, marked
from generator.grammar.words.sets import any_of
from generator.model.text import Span

_WHEN = any_of("(?:per_)?wanneer (?:op|binnen)_welke_termijn hoe_snel (?:tegen|voor|op)_welke_datum")
_US = rf"(?:{RECEIVER}|\bwij\b)"
_RECEIVES = any_of(
    "ontvangt ontvangen krijgt krijgen verwachten tegemoet_?zien toegestuurd toegezonden gestuurd gezonden voorgelegd"
    " aangeboden ge[iï]nformeerd informeren informeert sturen stuurt zenden toesturen toezenden aanbieden voorleggen"
    " ingediend toekomen gedeeld"
)
_ASKS = Needing(
    expression(rf"\b{_WHEN}\b(?=[^?]*{_US})(?=[^?]*\b{_RECEIVES}\b)[^?]*\?", re.IGNORECASE),
    ("wanneer", "termijn", "snel", "datum"),
)
_ONLY_WHEN = expression(
    rf"\s*(?:{any_of('naar_verwachting dat_is dat_zal dit_zal die_ontvangt dat_gebeurt dit_gebeurt ja,')}\s+)?"
    rf"(?P<t>{TIME})(?:\s+{any_of('zijn naar_verwachting')})?[\s.]*",
    re.IGNORECASE,
)
_FOLLOWS = expression(
    rf"\s*(?:de|het|dit|dat|deze|die)(?:\s+(?P<noun>[\w-]+))?\s+{any_of('volgt volgen verschijnt verschijnen')}"
    rf"\s+(?:naar\s+verwachting\s+)?(?P<t>{TIME})[\s.]*",
    re.IGNORECASE,
)


_MAY_YOU = any_of("kunt wilt zult bent kan wil is")
_ASKS_FOR = expression(rf"\b{_MAY_YOU}\b(?=[^?]*\b(?:[Kk]amer|ons)\b)(?=[^?]*\b{_RECEIVES}\b)[^?]*\?", re.IGNORECASE)
_YES = r"\s*(?:ja\W{1,2}\s*)?"
_IT = any_of("dat dit dit_overzicht die_toezegging deze_toezegging zulks")
_TO_YOU = rf"(?:{RECEIVER}|graag|gaarne|hierbij|bij\s+dezen?|ook|uiteraard)"
_ASSENTS = expression(
    rf"{_YES}(?:{_IT}\s+(?:zeg|zeggen)\s+{PROMISER}(?:\s+{_TO_YOU}){{0,3}}\s+toe"
    rf"|{_IT}\s+(?:kan|wil|kunnen|willen)\s+{PROMISER}(?:\s+{_TO_YOU}){{0,3}}\s+toezeggen"
    rf"|(?:dat|dit)\s+(?:zal|zullen)\s+{PROMISER}(?:\s+{_TO_YOU}){{0,2}}\s+doen"
    rf"|{any_of('die deze')}\s+toezegging\s+doe\s+{PROMISER}(?:\s+{_TO_YOU}){{0,2}}"
    rf"|(?:daartoe|hiertoe)\s+ben\s+{PROMISER}(?:\s+graag)?\s+bereid"
    rf"|(?:daar|hier)\s+ben\s+{PROMISER}(?:\s+graag)?\s+toe\s+bereid"
    rf"|{PROMISER}\s+ben\s+(?:daartoe|hiertoe|daar\s+toe)(?:\s+graag)?\s+bereid)[\s.]*",
    re.IGNORECASE,
)


def assents(sentence: str, question: str) -> bool:
    """Whether a sentence says no more than that the Chamber will receive what a question, its only one, asks for."""
    is_asked = question.count("?") == 1 and _ASKS_FOR.search(question) is not None
    return is_asked and _ASSENTS.fullmatch(marked(sentence, ())) is not None


def asks_when_received(question: str) -> bool:
    """Whether a text is one question, and it asks when the Chamber will receive something."""
    return question.count("?") == 1 and _ASKS.may_be_in(question) and _ASKS.search(marked(question, ())) is not None


def says_when(sentence: str, times: Sequence[Span], question: str) -> Span | None:
    """The time of a sentence that gives nothing but it, or says that what the question names follows then.

    The question should be one that asks when the Chamber will receive something. The span is over the sentence.
    """
    marks = marked(sentence, times)
    found = _ONLY_WHEN.fullmatch(marks) or _FOLLOWS.fullmatch(marks)
    if found is None:
        return None
    noun = found.groupdict().get("noun")
    return Span(*found.span("t")) if noun is None or re.search(rf"\b{re.escape(noun)}\b", question) else None
