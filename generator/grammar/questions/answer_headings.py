"""Headings over answers: to all factions, to some factions, and the line with the day of receipt."""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered
from generator.grammar.dates.days import dates
from generator.grammar.factions.word import FRACTIE
from generator.grammar.labels.numbers import NUMBERS
from generator.grammar.people.names import TITLE

LONGEST = 220
# Several offices that answer, and the day.
LONGEST_ANNOUNCEMENT = 400

_ROMAN = r"(?:[IVX]+[.:]?\s+|[AB][.:]\s+)?"
_MINISTERS = r"(?:minister|staatssecretaris|bewinds|kabinet|regering|initiatiefnemer|rekenkamer)"
_ANSWERING = expression(
    rf"{_ROMAN}(?:Antwoord(?:en)?\s*/\s*reactie|(?:Antwoord(?:en)?|Reactie|Beantwoording)\b.*\b{_MINISTERS}"
    rf"|(?:Antwoord(?:en)?|Reactie|Beantwoording)$)",
    re.IGNORECASE,
)
_FIRST_LETTERS = frozenset("AaRrBb")
_OPENS_ANNOUNCEMENT = r"(?:Antwoord(?:en)?|Reactie|Beantwoording)\s+(?:van|door|namens)"
# With a number before it `Antwoord` is a label: `5. Antwoord op de vraag van de leden van de VVD-fractie`.
_REPLY_TO = expression(
    rf"(?:{_ROMAN}(?:Antwoord(?:en)?|Reactie|Beantwoording)|\d{{1,2}}[.:]?\s+(?:Antwoorden|Reactie|Beantwoording))\s+(?:op|van|aan|naar)\b.*"
    rf"\b(?:{FRACTIE}s?|{FRACTIE}leden|leden|lid|\w+-{FRACTIE})\b",
    re.IGNORECASE,
)
# `Antwoorden van de Minister op vragen van het lid Jansen (VVD) over de marine` is the title of a document.
_TITLE = expression(r"\b(?:lid|leden)\s+[^()]{2,100}\([^()]{2,40}\).*\bover\b")
# After the day: an earlier answer, or another who answers.
_ADDED = (
    r"(?:zie\s+ook|zie(?:\s+(?:tevens|hierover|voorts|verder))?(?=\s+(?:de\s+)?(?:Aanhangsel|Handelingen|antwoord))"
    r"|(?:mede\s+)?namens|in\s+overeenstemming\s+met)"
)
# Older Aanhangsels print this line over the answers, newer ones under the title.
# `Antwoord van mevrouw Jansen, staatssecretaris van …, mede namens de minister van …. (Ontvangen 24 maart 2009)`.
_RECEIVED = expression(
    rf"{_OPENS_ANNOUNCEMENT}\s(?=[^?!]*?(?:\b{_MINISTERS}|(?<![^\s]){TITLE}\s))[^?!]*[\s.,;]"
    r"(?:\(\s*ontvangen\s*:?\s+(?P<day>[^()]{6,80})\)|ontvangen\s+(?:op\s+)?(?P<bare>\d[^()?!]{6,30}))[.:;,]{0,2}"
    rf"(?:\s+\(?{_ADDED}\s[^?!]{{1,160}})?",
    re.IGNORECASE,
)
# With a number this is the label of a single answer, whoever asked: `Antwoord op de vragen 1 en 2 van de SP-fractie`.
_OF_NUMBERS = expression(
    rf"(?:Antwoord|Reactie|Beantwoording)\s+(?:(?:op|van)\s+)?(?:de\s+)?vra(?:ag|gen)\s+(?:nrs?\.?\s*)?{NUMBERS}(?!\s*\d)",
    re.IGNORECASE,
)
_ALONE = expression(r"(?:Antwoord(?:en)?|Reactie|Beantwoording)\s?:?", re.IGNORECASE)
_OPENS = expression(rf"{_OPENS_ANNOUNCEMENT}\b", re.IGNORECASE)


def heads_answers(line: str) -> bool:
    """Whether a text heads the answers of a minister to all factions: `II Reactie van de minister`."""
    return _ANSWERING.match(line) is not None


def announces_answers(line: str) -> bool:
    """Whether a line says who answers and when: `Antwoord van minister Sorgdrager (Justitie). (Ontvangen …)`."""
    may_be = line[:1] in _FIRST_LETTERS and len(line) <= LONGEST_ANNOUNCEMENT
    received = _RECEIVED.fullmatch(line) if may_be else None
    return received is not None and any(date.day for date in dates(received["day"] or received["bare"]))


def may_announce(line: str) -> bool:
    """Whether a line may begin a statement of who answers and when: `Antwoord van de heer Jansen,`."""
    if line[:1] not in _FIRST_LETTERS:
        return False
    return len(line) <= LONGEST_ANNOUNCEMENT and (_OPENS.match(line) is not None or _ALONE.fullmatch(line) is not None)


@remembered
def replies_to_factions(line: str) -> bool:
    """Whether a text heads answers to factions: `Antwoorden op de vragen van de leden van de VVD-fractie`."""
    if len(line) > LONGEST or line[-1:] in (*".?!;,", ""):
        return False
    return _REPLY_TO.match(line) is not None and not (_TITLE.search(line) or _OF_NUMBERS.match(line))
