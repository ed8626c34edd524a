"""Heads of the columns of tables of questions: what each says that its column holds."""

from __future__ import annotations

import re
from enum import Enum, auto


class Column(Enum):
    """What the cells of a column hold."""

    NUMBER = auto()
    ASKER = auto()
    QUESTION = auto()
    ANSWER = auto()
    OTHER = auto()  # pages and annexes that a question is about, subjects


_SIDES = r"(?:\s+(?:van|door|aan|op|uit|over)\b.{1,80}|\s+(?:minister|staatssecretaris|kabinet|regering|bewinds\w+))?"
_NUMBER_NAME = re.compile(r"(?:vraag[\s-]*)?(?:nrs?|no|nummer|volgn(?:umme)?r|#)[.:]?", re.IGNORECASE)
_ASKER_NAME = re.compile(
    r"(?:fracties?|partij(?:en)?|vragenstellers?|(?:kamer)?lid|(?:kamer)?leden)[.:]?", re.IGNORECASE
)
_QUESTION_NAME = re.compile(
    rf"(?:(?:kamer)?vra(?:ag|gen)(?:\s*(?:/|en|of)\s*opmerking(?:en)?)?|vraagtekst|inbreng){_SIDES}\s*:?", re.IGNORECASE
)
_ANSWER_NAME = re.compile(
    rf"(?:antwoord(?:en)?|reacties?|beantwoording)(?:\s*(?:/|en|of)\s*(?:antwoord(?:en)?|reacties?))?{_SIDES}\s*:?",
    re.IGNORECASE,
)
_OTHER_NAME = re.compile(
    r"(?:bijlagen?|stuk(?:ken)?|onderwerp|omschrijving|toelichting|tekst|thema|artikel|paragraaf|hoofdstuk|(?:blz|pag)\.?(?:\s*\(?(?:van|t/m)\)?)?"
    r"|pagina|bladzijde|van|t/m|tot\s+en\s+met)[.:]?",
    re.IGNORECASE,
)
_NAMES = (
    (Column.NUMBER, _NUMBER_NAME),
    (Column.ASKER, _ASKER_NAME),
    (Column.QUESTION, _QUESTION_NAME),
    (Column.ANSWER, _ANSWER_NAME),
    (Column.OTHER, _OTHER_NAME),
)


def named_column(head: str) -> Column | None:
    """What a column with this head holds; None where the head tells nothing of questions."""
    return next((kind for kind, pattern in _NAMES if pattern.fullmatch(head)), None)
