"""Who must answer: the office to which questions are put, as sentences of a front matter say it."""

from __future__ import annotations

import re

from generator.grammar.offices import OFFICE, OFFICES

_THE = r"(?:de\s)?"
# Of several who are written to in a sentence, those before whom questions are laid.
_LAID_BEFORE = re.compile(rf"\b(?:voorgelegd|voor\ste\sleggen)\saan\s{_THE}(?P<office>{OFFICES})")
# To whom something is said or sent, or with whom it was spoken.
_ADDRESSED = re.compile(
    r"(?:\b[Aa]an\s|\boverleg\s(?:gevoerd\s)?met\s|\boverleg\s(?:van|tussen)\s[^.\n]{0,200}?\s(?:met|en)\s|\b(?:heeft|hebben)\s(?:zij|de\scommissies?)\s(?=[^.\n]{0,300}\bbrief\b)"
    r"|\b(?:heeft|hebben)\s(?=[^.\n]{0,400}\bvragen\b[^.\n]{0,200}\bvoorgelegd\b)"
    r"|\bbehoefte\s(?:om\s)?(?=[^.\n]{0,400}\bvragen\b[^.\n]{0,200}\bvoor\ste\sleggen\b))"
    rf"{_THE}(?P<office>{OFFICES})"
)
_AUTHOR = re.compile(rf"\bbrief\svan\s{_THE}(?P<office>{OFFICES})")
_ANSWERED_BY = re.compile(rf"\b[Dd]e\s(?P<office>{OFFICE})\s(?:heeft|hebben)\sdeze\svragen\sbeantwoord\b")
# What is sent along names them: `Hierbij de antwoorden van de minister van Financiën op de vragen van`.
_ANSWERS_OF = re.compile(
    rf"\b(?:[Aa]ntwoord(?:en)?|[Rr]eacties?|[Bb]eantwoording)\s(?:van|door)\s{_THE}(?P<office>{OFFICES})\s(?:op|van)\s"
    r"(?=[^.\n]{0,60}\bvragen\b)"
)
_NAMES_OFFICE = re.compile(OFFICE)
_GOVERNMENT = re.compile(
    r"\bvragen\b[^.\n]{0,120}\baan\s(?:de\s|het\s)(?P<office>regering|Regering|kabinet)\s(?:ter\sbeantwoording\s)?voorgelegd\b"
)


def addressee(text: str) -> str | None:
    """Who must answer, without a leading article, as first written within a line of the text; None for nobody.

    Where the text addresses nobody, those whose letter is discussed must answer, or who is said to have done so, or the
    government that the questions were laid before.
    """
    forms, paragraphs = (_LAID_BEFORE, _ADDRESSED, _AUTHOR, _ANSWERED_BY, _ANSWERS_OF, _GOVERNMENT), text.split("\n")
    found = next((match for form in forms for paragraph in paragraphs if (match := form.search(paragraph))), None)
    return found["office"] if found else None


def names_office(text: str) -> bool:
    """Whether a text names anybody of the government by the office."""
    return _NAMES_OFFICE.search(text) is not None
