"""The words of labels, each typed once, and the parts of regular expressions that are built from them.

A word added to `WORDS` is read wherever labels are: on a line of its own, before a text, glued to it, in lists, in
cells and within paragraphs. Where a place takes fewer words, the part for it says why. No part has groups of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto

from generator.grammar.characters.alphabet import HYPHENS, LOWER
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.misspellings import misspelt
from generator.grammar.factions.word import FRACTIE


class AnsweredOrAsked(Enum):
    """The kind of text that a label announces."""

    QUESTION = "question"
    ANSWER = "answer"


class Needs(Enum):
    """What must be there before a word is a label."""

    NOTHING = auto()  # `Vraag` on a line of its own, `Antwoord Ja.`
    COLON = auto()  # a line of its own, a colon or a number: `Beantwoording: Ja.`
    LINE = auto()  # the same without the colon: `Reactie:` opens pieces of mail too; recurring labels read it
    SIGN = auto()  # a sign or a number: `Antw.: Ja.`
    NUMBER = auto()  # `Kamervraag 3`; `Kamervragen` alone is a word of letters and menus
    FIT = auto()  # a number that fits those of the labels around it: `V4:`, `Question 4`


@dataclass(frozen=True)
class LabelWord:
    """A word of labels, in small letters, and what it needs; a full stop may follow one that `is_short`."""

    form: str
    kind: AnsweredOrAsked
    needs: Needs
    plural: str = ""
    is_short: bool = False
    is_english: bool = False

    @property
    def forms(self) -> tuple[str, ...]:
        """The word, and its plural if labels have one."""
        return (self.form, self.plural) if self.plural else (self.form,)

    @property
    def is_letter(self) -> bool:
        """Whether one letter stands for the word."""
        return len(self.form) == 1


_ASKS, _ANSWERS = AnsweredOrAsked.QUESTION, AnsweredOrAsked.ANSWER
WORDS = (
    LabelWord("vraag", _ASKS, Needs.NOTHING, "vragen"),
    LabelWord("kamervraag", _ASKS, Needs.NUMBER, "kamervragen"),
    LabelWord("deelvraag", _ASKS, Needs.NUMBER, "deelvragen"),
    LabelWord("vraagnummer", _ASKS, Needs.NUMBER, "vraagnummers"),
    LabelWord("vraagnr", _ASKS, Needs.NUMBER, "vraagnrs", is_short=True),
    LabelWord("vrg", _ASKS, Needs.SIGN, is_short=True),
    LabelWord("vr", _ASKS, Needs.NUMBER, is_short=True),  # `Vr: 9-17 uur` is a day of the week
    LabelWord("v", _ASKS, Needs.FIT),
    LabelWord("question", _ASKS, Needs.FIT, "questions", is_english=True),
    LabelWord("q", _ASKS, Needs.FIT, is_english=True),
    LabelWord("antwoord", _ANSWERS, Needs.NOTHING, "antwoorden"),
    LabelWord("beantwoording", _ANSWERS, Needs.COLON),
    LabelWord("reactie", _ANSWERS, Needs.LINE),
    LabelWord("reaktie", _ANSWERS, Needs.LINE),
    LabelWord("antw", _ANSWERS, Needs.SIGN, is_short=True),
    LabelWord("antwrd", _ANSWERS, Needs.SIGN, is_short=True),
    LabelWord("antwd", _ANSWERS, Needs.SIGN, is_short=True),
    LabelWord("a", _ANSWERS, Needs.FIT),
    LabelWord("answer", _ANSWERS, Needs.FIT, "answers", is_english=True),
    LabelWord("reply", _ANSWERS, Needs.FIT, is_english=True),
    LabelWord("response", _ANSWERS, Needs.FIT, is_english=True),
    LabelWord("respons", _ANSWERS, Needs.FIT, is_english=True),
)
# What each word announces, for places that compare whole words.
KINDS = {form: word.kind for word in WORDS for form in word.forms}
DUTCH_KINDS = {form: word.kind for word in WORDS if not word.is_english for form in word.forms}
LONGEST_WORD = max(map(len, KINDS))


def having(kind: AnsweredOrAsked, *needs: Needs) -> tuple[str, ...]:
    """The words of this kind that need one of these, in small letters."""
    return tuple(form for word in _having(kind, *needs) for form in word.forms)


def _having(kind: AnsweredOrAsked, *needs: Needs) -> tuple[LabelWord, ...]:
    return tuple(word for word in WORDS if word.kind is kind and word.needs in needs)


def _small(words: Iterable[LabelWord]) -> str:
    """An expression for words in small letters; the longest comes first, so that none hides a longer one."""
    forms = {form + (r"\.?" if word.is_short else "") for word in words for form in word.forms}
    return rf"(?:{'|'.join(sorted(forms, key=lambda form: (-len(form), form)))})"


def _capital(words: Iterable[LabelWord]) -> str:
    """An expression for words that begin with a capital or are all capitals."""
    written = (
        replace(word, form=change(word.form), plural=change(word.plural))
        for word in words
        for change in (str.capitalize, str.upper)
    )
    return _small(written)


def _cased(words: Iterable[str]) -> Iterable[str]:
    return (written for word in words for written in (word.capitalize(), word.upper()))


def _one(words: Iterable[LabelWord]) -> tuple[LabelWord, ...]:
    """Words without their plurals."""
    return tuple(replace(word, plural="") for word in words)


_CERTAIN = tuple(word for word in WORDS if word.needs is not Needs.FIT)
# Not `reactie 3` nor `beantwoording 3`, which may be within a sentence.
_IN_SENTENCES = tuple(word for word in _CERTAIN if word.needs not in (Needs.COLON, Needs.LINE))
# After these a number is no sign of a note.
BEFORE_NUMBER = tuple(form for word in _IN_SENTENCES for form in word.forms)
_PLAIN_QUESTIONS = _having(_ASKS, Needs.NOTHING)
_PLAIN_ANSWERS = _having(_ANSWERS, Needs.NOTHING)
_LONG_QUESTIONS = tuple(word for word in _CERTAIN if word.kind is _ASKS and not word.is_short)
_SHORT_QUESTIONS = tuple(word for word in _CERTAIN if word.kind is _ASKS and word.is_short)

NR = r"(?:(?:[Nn][Rr]s?|[Nn]os?|[Nn]ummers?|NUMMERS?)\b\.?\s*|[#№]\s*)?"
QUESTION = rf"(?:{_small(_LONG_QUESTIONS)}|{_capital(_LONG_QUESTIONS)})"
# `Kamervragen` alone is no label: letters and menus use the word.
_NUMBERED = _capital(word for word in _LONG_QUESTIONS if word.needs is Needs.NUMBER)
QUESTION_CAPITAL = rf"(?:{_NUMBERED}(?=\s*{NR}\(?\d)|{_capital(_PLAIN_QUESTIONS)})"
SHORT_QUESTION = _capital(_SHORT_QUESTIONS)
# `Gezamenlijk antwoord op vragen 5 en 6`.
TOGETHER = r"(?:[Gg]ezamenlijke?|[Gg]ecombineerde?|[Gg]ebundelde?|[Ss]amengevoegde?|[Tt]ezamen|[Ss]amen)"
ANSWER = rf"(?:{_capital(_PLAIN_ANSWERS)}|{TOGETHER}\s+{_small(_PLAIN_ANSWERS)})"
# These have a number behind them; `ANSWER_LINE` may also be alone on its line.
SHORT_ANSWER = _capital(_having(_ANSWERS, Needs.SIGN, Needs.COLON, Needs.LINE))
ANSWER_LINE = _capital(_having(_ANSWERS, Needs.COLON, Needs.LINE))
ANSWER_BEFORE_COLON = _capital(_having(_ANSWERS, Needs.COLON))
# Without a number before a text only one is labelled: `Vraag: Kunt u`, `Antwoord Ja.`.
ONE_QUESTION = _capital(_one(_PLAIN_QUESTIONS))
ONE_ANSWER = _capital(_one(_PLAIN_ANSWERS))
# In small letters only one, too: `vragen 3 en 4.` may be the end of a sentence, on a line of its own.
ONE_SMALL_QUESTION = _small(_one(_PLAIN_QUESTIONS))
ONE_SMALL_ANSWER = _small(_one(_PLAIN_ANSWERS))
# In a text without lines.
ANSWER_ANYWHERE = _capital(word for word in _IN_SENTENCES if word.kind is _ANSWERS)
# A letter with a number may also be a road (A2), paper (A4) or a vitamin: it must fit, and is not read in cells.
QUESTION_LETTER = _capital(word for word in WORDS if word.is_letter and word.kind is _ASKS and not word.is_english)
ANSWER_LETTER = _capital(word for word in WORDS if word.is_letter and word.kind is _ANSWERS)
ENGLISH_LETTER = _capital(word for word in WORDS if word.is_letter and (word.is_english or word.kind is _ANSWERS))
# In any case of letters, for lines that hold nothing else.
WORD_ALONE = _small(word for word in WORDS if not word.is_letter)
# After `tweede`: not `reactie`, as `Eerste reactie:` is any reaction.
WORD_AFTER_ORDINAL = _small(
    word for word in WORDS if not word.is_letter and (word.is_english or word.needs is Needs.NOTHING)
)
# Over a column of a table: not `Vraagnummer`, whose column holds numbers.
HEAD_OF_QUESTIONS = _small(word for word in _CERTAIN if word.kind is _ASKS and not word.form.endswith(("nummer", "nr")))
HEAD_OF_ANSWERS = _small(word for word in _CERTAIN if word.kind is _ANSWERS)
# The word that may come again between numbers: `vragen 5, 6 en vr. 7`.
WORD_AGAIN = _small(_IN_SENTENCES)
QUESTION_AGAIN = _small(word for word in _IN_SENTENCES if word.kind is _ASKS)
ANY_QUESTION = _small(word for word in WORDS if word.kind is _ASKS and not word.is_letter)
MISSPELT_QUESTION = misspelt(*_cased(having(_ASKS, Needs.NOTHING)))
MISSPELT_OF = misspelt(*having(_ASKS, Needs.NOTHING), also_words=True)
# Between the word of an answer and the numbers that it answers: `op de vragen`, `vraag nr.`, `bij onderdeel`.
OF = (
    r"(?:(?:op|OP|bij|aan|van)\s+)?(?:(?:de|het|uw|DE)\s+)?"
    rf"(?:(?:{QUESTION}|{SHORT_QUESTION}|{_small(_SHORT_QUESTIONS)}|{MISSPELT_OF})(?=[\s(\d#])\s*)?{NR}"
)
# Before the number that it answers it can only be the word of a label: `Antwoordt vraag 3`.
_VERB_FOR_ANSWER = rf"(?:{ONE_ANSWER}(?:t|de|er|T|DE|ER))(?=\s*{OF}\s*\(?\d)"
MISSPELT_ANSWER = rf"(?:{misspelt(*_cased(having(_ANSWERS, Needs.NOTHING)))}|{_VERB_FOR_ANSWER})"
_OPENS = {
    kind: expression(rf"{_small(word for word in _CERTAIN if word.kind is kind)}(?![^\W\d_])", re.IGNORECASE)
    for kind in AnsweredOrAsked
}


def opens_with(kind: AnsweredOrAsked, text: str) -> bool:
    """Whether a text begins with a Dutch word of such labels, in capital or small letters."""
    return _OPENS[kind].match(text) is not None


# The rest of a label after its number, mostly the asker: `Vraag 1 (VVD)`, `Vraag van de leden van de VVD-fractie:`.
IN_BRACKETS = r"\([^()]{2,60}\)"
ADDED = rf"(?:\s*{IN_BRACKETS}|\s+{TOGETHER}(?![^\W_]))?"
FACTION = rf"(?:[\w&/-]+-{FRACTIE}s?|{FRACTIE}s?|{FRACTIE}leden|leden|lid)"
ASKERS = rf"van\s+(?:de|het)\s+{FACTION}\b[^.?!:()]*(?:{IN_BRACKETS}[^.?!:()]{{0,60}}){{0,4}}"
# `Antwoord Minister van SZW:`, the colon proves it.
WHO = r"(?i:(?:(?:de|het)\s+)?(?:minister|staatssecretaris|bewinds|kabinet|regering|initiatiefnemer))"
# A verb after an office makes it a sentence: `Antwoord 3 De minister noemt het volgende:`.
_VERB = (
    r"(?:is|zijn|was|waren|heeft|hebben|had|hadden|wordt|worden|werd|werden|kan|kunnen|zal|zullen|wil|willen|moet|moeten|gaat|gaan"
    r"|ziet|zien|geeft|geven|noemt|noemen|wijst|wijzen|somt|sommen|kiest|kiezen|neemt|nemen|stelt|stellen|meent|menen|maakt|maken"
    r"|acht|achten|vindt|vinden|deelt|delen|kent|kennen|doet|doen|komt|komen|bericht|antwoordt|meldt|melden|volgende?)"
)
# Of words in small letters, only these continue the name of the office.
_OF_OFFICE = r"(?:van|voor|en|mede|namens|op|over|ad|a\.i\.|viceminister)"
BY_OFFICE = (
    rf"(?![^.?!:()]*\s{_VERB}\b)(?:van\s+)?{WHO}[^\W_A-Z]*+(?:-[^\W\d_]+)?"
    rf"(?!\s+(?!{_OF_OFFICE}(?![^\W_]))[{LOWER}])[^.?!:()]"
)
# Without an article after the word of an answer: `Antwoord kabinet`.
_OFFICES = r"kabinet|regering|minister|staatssecretaris|bewinds(?:persoon|personen|lieden)|initiatiefnemers?"
OFFICE_ALONE = rf"(?:(?:de|het)\s+)?(?i:{_OFFICES})"
END = rf"(?:\s*(?:[:.);]|[{HYPHENS}\u2014])){{0,2}}"
