"""The addressee: the office that must answer the questions, as sentences of the front matter name it."""

from __future__ import annotations

from generator.grammar.characters.expressions import expression
from generator.grammar.offices.written import OFFICE, OFFICES, PRIME, WORD

_THE = r"(?:de\s)?"
# Tried first: a sentence may address several offices, and only this one gets the questions.
_LAID_BEFORE = expression(rf"\b(?:voorgelegd|voor\ste\sleggen)\saan\s{_THE}(?P<office>{OFFICES})")
# The office to which something is said or sent, or with which a committee held a meeting.
_ADDRESSED = expression(
    r"(?:\b[Aa]an\s|\boverleg\s(?:gevoerd\s)?met\s|\boverleg\s(?:van|tussen)\s[^.\n]{0,200}?\s(?:met|en)\s|\b(?:heeft|hebben)\s(?:zij|de\scommissies?)\s(?=[^.\n]{0,300}\bbrief\b)"
    r"|\b(?:heeft|hebben)\s(?=[^.\n]{0,400}\bvragen\b[^.\n]{0,200}\bvoorgelegd\b)"
    r"|\bbehoefte\s(?:om\s)?(?=[^.\n]{0,400}\bvragen\b[^.\n]{0,200}\bvoor\ste\sleggen\b))"
    rf"{_THE}(?P<office>{OFFICES})"
)
_AUTHOR = expression(rf"\bbrief\svan\s{_THE}(?P<office>{OFFICES})")
_ANSWERED_BY = expression(rf"\b[Dd]e\s(?P<office>{OFFICE})\s(?:heeft|hebben)\sdeze\svragen\sbeantwoord\b")
# A letter names who wrote the answers enclosed: `Hierbij de antwoorden van de minister van Financiën op de vragen van`.
# Without an article or a field a person is named, not an office: `Antwoorden van staatssecretaris Jansen`.
_IS_OFFICE = rf"(?=de\s|{WORD}(?:\s(?:en|,)\s{WORD})?\s(?:van|voor)\s|{PRIME}\s(?:op|van)\s)"
_ANSWERS_OF = expression(
    rf"\b(?:[Aa]ntwoord(?:en)?|[Rr]eacties?|[Bb]eantwoording)\s(?:van|door)\s{_IS_OFFICE}{_THE}(?P<office>{OFFICES})\s(?:op|van)\s"
    r"(?=[^.\n]{0,60}\bvragen\b)"
)
_NAMES_OFFICE = expression(OFFICE)
_GOVERNMENT = expression(
    r"\bvragen\b[^.\n]{0,120}\baan\s(?:de\s|het\s)(?P<office>regering|Regering|kabinet)\s(?:ter\sbeantwoording\s)?voorgelegd\b"
)


def addressee(text: str) -> str | None:
    """The office that must answer, as first written within a line, without its article; None when none is named.

    Forms are tried in this order: the office before which questions are laid, that is addressed, that wrote the letter
    under discussion, that is said to have answered; last the government as a whole.
    """
    forms, paragraphs = (_LAID_BEFORE, _ADDRESSED, _AUTHOR, _ANSWERED_BY, _ANSWERS_OF, _GOVERNMENT), text.split("\n")
    found = next((match for form in forms for paragraph in paragraphs if (match := form.search(paragraph))), None)
    return found["office"] if found else None


def names_office(text: str) -> bool:
    """Whether a text names an office of the government."""
    return _NAMES_OFFICE.search(text) is not None
