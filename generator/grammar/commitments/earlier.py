"""The forms of a promise that was made before and stands: `in het debat heb ik toegezegd uw Kamer te informeren`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.commitments.clauses import END, GAP, ONE, Form, Trait, form
from generator.grammar.commitments.parties import PROMISER as P
from generator.grammar.commitments.parties import TIME
from generator.grammar.commitments.receipts import ITEM
from generator.grammar.commitments.verbs import OBJECT, SEND, VERBS
from generator.grammar.words.sets import any_of

_HAS = any_of("heb heeft hebben")
_BY_US = rf"\bdoor\s+(?:mij|ons|{P})"
_IS_PROMISED = rf"(?:{_BY_US}\s+is|\bis\s+{_BY_US})\b{GAP}\btoegezegd"
_HAS_PROMISED = rf"(?:{P}\s+{ONE}{_HAS}|{_HAS}\s+{P})\b{GAP}\btoegezegd"
_TO_DO = r"(?:\s*,)?(?:\s+om)?\b"
_FEW = any_of(f"hierover daarover nog nader schriftelijk separaat apart {TIME}")
# Not `de gemeenten een brief`.
_PAPER = rf"(?:(?:een|de|het|dit|deze|die|dat)\s+)?(?:(?!(?:een|de|het|mijn)\s)[\w-]+\s+){{0,3}}?{ITEM}"
# Not `een brief aan de gemeenten`.
_ABOUT = r"(?:\s+(?:over|inzake|omtrent|van|met)\s+(?:(?!\b(?:aan|naar)\b)[^,;:?!]){1,120}?)?"


def promised_before() -> Iterator[Form]:
    """The forms, each of which a sentence takes back that says that it was done."""
    for verb in VERBS:
        done = rf"(?P<v>\b{verb.with_te}){END}"
        for said in (_HAS_PROMISED, _IS_PROMISED):
            yield form(rf"{said}{_TO_DO}{GAP}{verb.receiver}{GAP}{done}", "toegezegd", Trait.EARLIER)
    # `Ik heb de Kamer toegezegd hierover een brief te sturen`
    to_you = rf"(?:{P}\s+{ONE}{_HAS}|{_HAS}\s+{P})\b{GAP}{OBJECT}{GAP}\btoegezegd"
    what = rf"(?:\s+{_FEW}){{0,4}}\s+{_PAPER}(?:\s+{_FEW}){{0,2}}{_ABOUT}"
    yield form(rf"{to_you}(?:\s*,)?(?:\s+om)?{what}\s+(?P<v>{SEND.with_te}){END}", "toegezegd", Trait.EARLIER)


_DONE = expression(
    r"\b"
    + any_of(
        r"gestand voldoe\w* voldaan afgedaan nagekomen ingelost uitgevoerd gebeurd gedaan gehoor invulling gevolg"
        r" (?:toe|na|door|op)?gestuurd (?:toe|ver|na|door)?zonden (?:toe)?gezonden verstuurd verstrekt aangeboden"
        r" ge[iï]nformeerd bericht voorgelegd toegekomen ontvangen gedeeld gepubliceerd hiermee hiermede hierbij"
        r" bijgaand bijgevoegd hieronder onderstaand\w* reeds inmiddels verschenen bijlage gemeld vond reageerde"
        r" stuurde informeerde deze_toezegging die_toezegging de_toezegging dat_heb_ik"
    )
    + r"\b",
    re.IGNORECASE,
)
_IN_LETTER = expression(
    r"\b(?:bij|met|in|per|middels|via)\s+(?:(?:deze|dit)\s"
    r"|(?:(?:mijn|de|onze|een)\s+)?\w*(?:brief|beantwoording|antwoorden|rapportage)\s+(?:aan\s+\S+\s+(?:\S+\s+)?)?"
    r"(?:van|d\.d\.)\s+\d)",
    re.IGNORECASE,
)
_PROMISED = expression(r"\btoegezegd\b", re.IGNORECASE)
_STILL = expression(r"\b(?:nog|alsnog|nader)\b", re.IGNORECASE)
# A year before the words that promise: it is long ago.
_LONG_AGO = expression(r"\b20\d\d\b")


def is_to_come(sentence: str, *, has_term: bool) -> bool:
    """Whether a sentence shows that what was promised is still to come: it has a term, or says so."""
    promised = _PROMISED.search(sentence)
    return has_term or (promised is not None and _STILL.search(sentence, promised.end()) is not None)


def is_over(sentence: str) -> bool:
    """Whether a sentence that names an earlier promise, or the one behind it, says that it was kept or is long ago."""
    promised = _PROMISED.search(sentence)
    if promised and _LONG_AGO.search(sentence, 0, promised.start()):
        return True
    letter = _IN_LETTER.search(sentence, promised.end() if promised else 0)
    return letter is not None or _DONE.search(sentence) is not None
