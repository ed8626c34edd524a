"""Content words: the longer words of a text, in small letters, which show what it is about."""

from __future__ import annotations

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered
from generator.grammar.factions.word import FRACTIE

_WORD = expression(r"[^\W_]{4,}")
# Words that occur in questions on any subject.
_OF_ANY_QUESTION = expression(rf"leden|{FRACTIE}s?|{FRACTIE}leden|vragen|vraagt|voorts|daarnaast|verder|tevens")
# Words that occur in parliamentary texts on any subject.
_OF_ANY_TEXT = expression(
    r"regering|kabinet|ministers?|staatssecretaris(?:sen)?|wordt|worden|werden?|geworden|heeft|hebben|hadden?|kunnen|konden?"
    r"|moeten?|moest(?:en)?|zullen|zouden|willen|wilden|weten|mogen|zijn|waren|welke|waarom|wanneer|hoeveel|waarvan|waarop"
    r"|waarbij|waarin|waardoor|hierover|daarover|daarop|daarbij|daarin|daarom|daarvan|daarmee|daarnaast|daartoe|hiervan"
    r"|bovendien|verder|graag|gaarne|volgens|tussen|tegen|onder|zonder|omdat|terwijl|indien|hierbij|inzake|omtrent"
    r"|antwoord(?:en)?|nader|nadere|zodat|andere?|tijdens|vinden|vindt|gaan|doen|komen|deelt|mening|klopt|bereid|toelichten"
)
_BEGINNING = 5


def content_words(text: str) -> list[str]:
    """The words of four letters or more, in order."""
    return _WORD.findall(text.casefold())


@remembered
def is_of_any_question(word: str) -> bool:
    """Whether a word occurs in questions on any subject."""
    return _OF_ANY_QUESTION.fullmatch(word) is not None


def beginnings_of_subjects(text: str) -> frozenset[str]:
    """The first five letters of each longer content word: `verhu` for `verhuren`, `verhuurd` and `verhuurder`.

    Words of one subject share them; words that any question may hold are left out.
    """
    words = (word for word in content_words(text) if len(word) >= _BEGINNING and not _OF_ANY_TEXT.fullmatch(word))
    return frozenset(word[:_BEGINNING] for word in words if not is_of_any_question(word))
