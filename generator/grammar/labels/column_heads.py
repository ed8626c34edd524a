"""Heads of the columns of tables of questions, and what each column holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum, auto

from generator.grammar.characters.alphabet import UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.factions.word import FRACTIE
from generator.grammar.labels.forms import HEAD_OF_ANSWERS, HEAD_OF_QUESTIONS
from generator.grammar.sentences.borders import ends_sentence


class Column(Enum):
    """What the cells of a column hold."""

    NUMBER = auto()
    ASKER = auto()
    QUESTION = auto()
    ANSWER = auto()
    OTHER = auto()  # pages, annexes or a subject that a question is about; not part of the question


_SIDES = r"(?:\s+(?:van|door|aan|op|uit|over)\b.{1,80}|\s+(?:minister|staatssecretaris|kabinet|regering|bewinds\w+))?"
_NUMBER_NAME = expression(r"(?:vraag[\s-]*)?(?:nrs?|no|nummer|volgn(?:umme)?r|#)[.:]?", re.IGNORECASE)
_ASKER_NAME = expression(
    rf"(?:{FRACTIE}s?|partij(?:en)?|vra(?:ag|gen)stellers?|stellers?|indieners?|(?:kamer)?lid|(?:kamer)?leden"
    r"|(?:(?:vraag|vragen|gesteld|gevraagd|ingediend)\s+)?(?:van|door))[.:]?",
    re.IGNORECASE,
)
_QUESTION_NAME = expression(
    rf"(?:{HEAD_OF_QUESTIONS}(?:\s*(?:/|en|of)\s*opmerking(?:en)?)?|vraagtekst|inbreng){_SIDES}\s*:?", re.IGNORECASE
)
_ANSWER_NAME = expression(
    rf"{HEAD_OF_ANSWERS}s?(?:\s*(?:/|en|of)\s*{HEAD_OF_ANSWERS}s?)?{_SIDES}\s*:?",
    re.IGNORECASE,
)
_OTHER_NAME = expression(
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


# A head says in a few words what its column holds; a cell that asks, or numbers its row, belongs to an ordinary row.
_MOST_OF_HEAD = 4
_HEAD = expression(r"[^\W\d_][^?!;\d]*")
_SHORT_NAME = expression(rf"(?:[Dd]e\s|[Hh]et\s)?[{UPPER}][\w/&-]*[{UPPER}\d][\w/&-]*(?:-{FRACTIE})?")
_SENTENCE_WORDS = 4


def head_questions(row: Sequence[str]) -> bool:
    """Whether a row is the head of a table of questions: a column of questions, and one of their numbers or answers."""
    named = {named_column(cell) for cell in row}
    return Column.QUESTION in named and bool(named & {Column.NUMBER, Column.ANSWER})


def may_head_column(text: str) -> bool:
    """Whether a cell may be the head of a column of any kind: `Dossier`, `Opm.`, `Verwijzing naar stuk`."""
    return len(text.split()) <= _MOST_OF_HEAD and _HEAD.fullmatch(text) is not None


def names_asker(cell: str) -> bool:
    """Whether a cell holds only what looks like the name of a faction: `VVD`, `GroenLinks`, `D66-fractie`."""
    return _SHORT_NAME.fullmatch(cell) is not None


def is_prose(cell: str) -> bool:
    """Whether a cell holds a sentence, not just a figure, name or reference."""
    return len(cell.split()) >= _SENTENCE_WORDS and ends_sentence(cell)


def named_column(head: str) -> Column | None:
    """The kind of column that has this head; None for a head that has nothing to do with questions."""
    return next((kind for kind, pattern in _NAMES if pattern.fullmatch(head)), None)
