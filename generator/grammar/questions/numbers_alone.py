"""Questions of which only the number is named: `zoals onder 4 gemeld`, `het antwoord op 3`, `zie 2`.

A number behind `onder`, `bij` or `op` mostly counts something (`bij 3 bedrijven`) or names a part of an article
(`artikel 5, onder 4`). It leads to a question only where nothing follows that it could count, and words around it
show it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Needing
from generator.grammar.labels.numbers import NUMBERS
from generator.grammar.questions.counted import COUNTS_NOTHING
from generator.grammar.questions.leads_within import ANSWER, ANSWER_WORDS, TOLD, InternalReference, LeadsTo, numbered
from generator.grammar.words.openings import Opening
from generator.grammar.words.sets import any_of
from generator.model.text import Span

_PLACE = r"(?:onder|bij|sub|ad|op|van|naar)"
_NAMED_PATTERN = expression(
    rf"(?<![\w-])(?:(?P<answer>{ANSWER})\s+)?(?P<places>{_PLACE}(?:\s+(?:onder|bij|sub|ad))?)\s+(?P<numbers>{NUMBERS})"
    r"(?![\w%°-]|[.,]\d)",
    re.IGNORECASE,
)
_NAMED = Opening(_NAMED_PATTERN, (*ANSWER_WORDS, "onder", "bij", "sub", "ad", "op", "van", "naar"))
_FIGURE = expression(r"\d")
# `Zie 2.` is all that an answer says, or all that stands between brackets.
_SEE_PATTERN = expression(
    rf"(?:^|(?<=[.;(])\s?)(?P<see>zie\s+(?:(?:ook|verder|tevens|daarvoor|hiervoor|hierover)\s+)?)(?P<numbers>{NUMBERS})"
    r"(?=\s*(?:[.;)](?!\d)|$))",
    re.IGNORECASE,
)
_SEE = Needing(_SEE_PATTERN, ["zie"])
# Before `onder 4` or `bij 4`: words that send a reader to it, in the same clause.
_SENT = expression(
    r"(?<![\w-])(?:"
    + any_of(
        "zie zoals verwijs verwijst verwijzen verwezen hetgeen hierboven hiervoor bovenstaande? antwoord antwoorden"
        " beantwoording idem evenals conform overeenkomstig"
    )
    + r")(?!\w)[^.;:?!]{0,50}$",
    re.IGNORECASE,
)
_SENT_TO = expression(r"(?<![\w-])(?:verwijs|verwijst|verwijzen|verwezen)(?!\w)[^.;:?!,]{0,40}$", re.IGNORECASE)
_TELLS = any_of(
    "inga ingaan inging terugkom schreef antwoordde antwoord beantwoordde aangaf meldde meld stelde noemde uiteenzette"
    " toelichtte toelicht opmerkte"
)
# Behind it: what was done there.
_WAS_TOLD = expression(
    r"\s+(?:(?:is|was|heb|hebben|heeft|werd|reeds|al|ook|ik|wij|door|mij|hierboven|hiervoor|eerder)\s+){0,5}"
    + rf"(?:{TOLD}|{_TELLS})"
    + r"(?!\w)",
    re.IGNORECASE,
)
# A number behind these is a part of a rule, a paper or a table.
_PART = expression(
    r"(?<![\w-])(?:"
    + any_of(
        r"artikel\w* art\. leden lid aanhef onderde(?:el|len) bijlage\w* tabel\w* figu(?:ur|ren) paragra(?:af|fen)"
        r" hoofdstuk\w* aanwijzing\w* categorie\w* (?:voet|eind)?no(?:ot|ten) sub punt\w* motie dictum voetnoten"
        r" kamerstuk\w* nrs?\.? klasse\w* niveau cluster\w* groep\w* fase\w* scenario\w* variant\w* route\w*"
    )
    + r")(?!\w)[^.;:?!]{0,60}$",
    re.IGNORECASE,
)
# `de antwoorden op 3 en op 4`
_ANSWERS_TO = expression(rf"(?<![\w-]){ANSWER}\s+(?:op|van)\s+{NUMBERS}\s*(?:,|en|of)\s+$", re.IGNORECASE)
_I = expression(r"(?<![\w-])(?:ik|wij)\s+$", re.IGNORECASE)
_REACH = 80


def numbers_alone(text: str) -> Iterator[InternalReference]:
    """The references to questions of which the words give the number alone, in order."""
    if _FIGURE.search(text) is None:
        return
    for match in _NAMED.finditer(text):
        if _is_question(text, match):
            start = match.start("answer" if match["answer"] else "places")
            if match["places"].casefold() == "naar":
                start = match.start("numbers")
            yield _reference(match, start)
    for match in _SEE.finditer(text):
        yield _reference(match, match.start("numbers"))


def _reference(match: re.Match[str], start: int) -> InternalReference:
    named = tuple(numbered(match["numbers"], match.start("numbers")))
    return InternalReference(Span(start, match.end("numbers")), LeadsTo.NUMBERS, False, named)


def _is_question(text: str, match: re.Match[str]) -> bool:
    """Whether the words around `onder 4` send to a question, and it counts nothing and is no part of something."""
    before = text[max(0, match.start() - _REACH) : match.start()]
    is_told = _WAS_TOLD.match(text, match.end()) is not None
    if not (is_told or COUNTS_NOTHING.match(text, match.end())) or (_PART.search(before) and not _I.search(before)):
        return False
    if match["answer"]:
        return True
    place = match["places"].casefold().split()[0]
    if place == "naar":
        return _SENT_TO.search(before) is not None
    if place in ("op", "van"):
        return _ANSWERS_TO.search(before) is not None
    return is_told or _SENT.search(before) is not None
