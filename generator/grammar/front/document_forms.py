"""Sentences and lines that show the kind of a document without a printed title.

Members ask (`Vragen van het lid …`), a minister answers them, asks for more time, or answers by letter; a committee
lays questions before a minister and reports on them.
"""

from __future__ import annotations

import re

from generator.grammar.characters.alphabet import UPPER
from generator.grammar.characters.expressions import expression
from generator.model import document_kinds as kinds

_MEMBERS = r"(?:het\s+(?:Kamer)?lid|de\s+(?:Kamer)?leden)\b"
_ASKED_BY = expression(rf"\b(?:Nadere\s+)?[Vv]ragen\s+van\s+{_MEMBERS}")
_SENT_IN = expression(r"\b[Ii]ngezonden\s+(?:op\s+)?(?:\w+dag\s+)?\d")
_ANSWER_OF = expression(r"\b(?:Antwoord|[Nn]adere?\s+antwoord)(?:en)?\s+van\s")
# The title, subject or first sentence of a further answer of a minister: `Nader antwoord op de vragen van`.
_NADER = r"[Nn]adere?\s+(?:(?:schriftelijke\s+)?antwoord(?:en)?|beantwoording)\b"
_FURTHER = expression(
    rf"^(?:(?:Betreft|Onderwerp|Betr\.?)\s*:?\s*)?{_NADER}|\b[Hh]ierbij\b[^.]{{0,160}}\b(?:het|de|mijn|een|u)\s+{_NADER}",
    re.MULTILINE,
)
_RECEIVED = expression(r"\(\s?[Oo]ntvangen\b")
_DELAYED_BY = expression(r"\bMededeling\s+van\s")
# Members who asked write again only to withdraw their questions.
_WITHDRAWN_BY = expression(r"\bMededeling\s+van\s+(?:het\s+lid|de\s+leden|het\s+Kamerlid)\b")
# The letter in which a minister answers members: its subject, or its first sentence; not `Kamervragen zonder Antwoord`.
_ANSWERS_MEMBERS = expression(
    r"(?<!zonder\s)\b(?:[Bb]eantwoord(?:ing)?|[Aa]ntwoord(?:en)?)\b[^.]{0,120}?\b(?:Kamervragen\b|(?:[Ss]chriftelijke\s+)?[Vv]ragen\s+(?:van|door)\s+"
    rf"{_MEMBERS}\s+(?!van\b)|[Vv]ragen\b[^.]{{0,60}}?\b(?:die|welke|door)\s+{_MEMBERS}\s+[{UPPER}]"
    rf"|door\s+{_MEMBERS}\s+[{UPPER}][^.]{{0,200}}?\b(?:gestelde|ingezonden|ingediende|toegezonden)\s+(?:\w+\s+)?vragen\b)"
    rf"|\b[Vv]ragen\s+(?:van|die|welke|door)\s+{_MEMBERS}\s+[{UPPER}][^.]{{0,600}}\b(?:worden\s+beantwoord|beantwoord(?:en)?\s+(?:ik|wij))"
)
# A minister needs more than the usual three weeks: `kunnen niet binnen de gebruikelijke termijn worden beantwoord`.
_POSTPONES = expression(
    r"\b(?:vragen|beantwoording)\b[^.]{0,600}\b(?:niet|onmogelijk)\b[^.]{0,80}\btermijn\b"
    r"|\b(?:vragen|beantwoording)\b[^.]{0,600}\btermijn\b[^.]{0,80}\bniet\b[^.]{0,60}\bbeantwoord|\b[Uu]itstel\s+(?:van\s+)?(?:de\s+)?beantwoording\b"
)
_OFFERS = expression(
    r"\b[Hh]ierbij\s+(?:bied(?:en)?|zend(?:en)?|stuur|sturen|doe|ontvangt)\s+(?:ik|wij|u)\b[^.]{0,300}\b(?:antwoord|reactie)"
    r"|\b[Hh]ierbij\s+(?:beantwoord(?:en)?|geef|geven)\s+(?:ik|wij)\b[^.]{0,200}\b(?:vragen|antwoord)"
)
# The answers stand in the letter itself.
_ANSWERS_ITSELF = expression(
    r"\b(?:[Mm]et|[Ii]n|[Mm]iddels|[Vv]ia|[Bb]ij)\s+deze\s+(?:brief|kamerbrief)\b[^.]{0,120}\b(?:beantwoord(?:en)?|geef|geven|reageer|reageren|ga|gaan)\b"
    r"|\b(?:[Bb]eantwoord|[Rr]eageer|[Gg]a)\s+ik\s+(?:\S+\s+){0,12}?(?:in|met|via)\s+deze\s+brief\b"
)
# Sentences that name the kind of the text that follows.
_SENTENCES: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        expression(r"\bverslag\s+uit\s+te\s+brengen\s+in\s+de\s+vorm\s+van\s+een\s+lijst\s+van\s+vragen"),
        kinds.REPORT_LIST,
    ),
    (expression(r"\bheeft\s+de\s+eer\s+als\s+volgt\s+(?:nader\s+)?verslag\s+uit\s+te\s+brengen"), kinds.BILL_REPORT),
    (
        expression(
            r"\bvragen\s+(?:aan\s[^.]{0,300}\s)?voorgelegd\b[^?]{0,1500}\b[Vv]ragen\s+en\s+antwoorden\s+zijn\s+hierna\s+afgedrukt"
        ),
        kinds.LIST,
    ),
    # The contribution of a faction to a report is called so in the subject of a message, or by the person who forwards
    # it.
    (
        expression(
            r"(?:(?m:^)(?:Onderwerp|Betreft|Subject|Betr\.?)\s*:?|\bHierbij\b)(?![^.?!\n]{0,240}\b(?i:antwoord|beantwoord|reactie))[^.?!\n]{0,120}?\b[Ii]nbreng\b[^.?!\n]{0,120}?"
            r"\bschriftelijk\s+overleg\b"
        ),
        kinds.INBRENG,
    ),
    (expression(r"\bschriftelijk\s+overleg\s+gevoerd\b[^?]{0,1500}\bverslag\s+uit\b"), kinds.VERSLAG),
    (
        expression(
            r"(?:(?m:^)(?:Inbreng|INBRENG)\b|\bBijgaand\b[^.?!\n]{0,40}\binbreng\b"
            r"|\binbreng\b(?=[^?!]{0,200}\b(?:treft|vindt|volgt|hieronder|bijgaand)\b))(?![^.?!\n]{0,240}\b(?i:antwoord|beantwoord|reactie))"
            r"[^?!]{0,160}\b(?:voor|t\.b\.v\.|in|verslag)(?!\w)[^?!]{0,60}\bschriftelijk\s+overleg\b"
        ),
        kinds.INBRENG,
    ),
)
# A committee lays questions and remarks of its factions before a minister, and they come back answered.
_LAID = expression(r"\bvragen\s+en\s+opmerkingen\s+voorgelegd\s+aan\b")
_INITIATORS = expression(r"\b(?:initiatiefneemsters?|initiatiefnemers?|indieners?)\b", re.IGNORECASE)
_CONSULTED = tuple(
    expression(pattern)
    for pattern in (r"\bcommissie\b", r"\bvragen\s+en\s+opmerkingen\s+voorgelegd\s+aan\b", r"\bbeantwoord\b")
)
_LAID_BEFORE = tuple(
    expression(pattern) for pattern in (r"\b(?:vragen|opmerkingen)\b", r"\bvoor\s?(?:ge|te\s)?leg(?:d|gen)\b")
)


def members_kind(text: str, *, answered: bool) -> str | None:
    """The kind of a document with questions of members, from the lines above them; None when no members ask.

    `answered` shows that the document holds marked answers, so it cannot be a notice of delay.
    """
    kind = _answered_kind(text) if answered else _asked_kind(text)
    return kinds.FURTHER_ANSWER if kind == kinds.AANHANGSEL and _FURTHER.search(text) else kind


def _answered_kind(text: str) -> str | None:
    """The kind of what holds marked answers, as soon as anything shows that members asked."""
    is_asked = (_ASKED_BY.search(text) and _SENT_IN.search(text)) or _ANSWERS_MEMBERS.search(text)
    return kinds.AANHANGSEL if is_asked or _in_order((_ASKED_BY, _ANSWER_OF, _RECEIVED), text) else None


def _asked_kind(text: str) -> str | None:
    """The kind of what marks no answers: it may all the same be one, in running text, or a notice."""
    is_asked, is_dated = _ASKED_BY.search(text) is not None, _SENT_IN.search(text) is not None
    lines = (_ASKED_BY, _SENT_IN, _ANSWER_OF) if is_asked and is_dated else (_ASKED_BY, _ANSWER_OF, _RECEIVED)
    if _in_order(lines, text):
        return kinds.AANHANGSEL
    if _in_order((_ASKED_BY, _SENT_IN, _DELAYED_BY), text):
        return kinds.WITHDRAWAL if _WITHDRAWN_BY.search(text) else kinds.DELAY
    is_answer = _ANSWERS_MEMBERS.search(text) is not None
    if (is_answer or is_asked) and _postpones(text):
        return kinds.DELAY
    unanswered = kinds.QUESTIONS if is_asked and is_dated else None
    return kinds.AANHANGSEL if is_answer else unanswered


def _postpones(text: str) -> bool:
    return _POSTPONES.search(text) is not None and _OFFERS.search(text) is None


def stated_kind(text: str) -> str | None:
    """The kind that a sentence describes: a report, a list, a letter that offers answers."""
    told = next((kind for pattern, kind in _SENTENCES if pattern.search(text)), None)
    return told or (kinds.LETTER if _OFFERS.search(text) or _ANSWERS_ITSELF.search(text) else None)


def is_consulted(text: str) -> bool:
    """Whether a committee laid questions and remarks before a minister that were answered."""
    return _in_order(_CONSULTED, text)


def is_laid_before(text: str) -> bool:
    """Whether questions or remarks are laid before somebody."""
    return _in_order(_LAID_BEFORE, text)


def says_when_asked(text: str) -> bool:
    """Whether a report has the opening that a date follows: `heeft vragen en opmerkingen voorgelegd aan`."""
    return _LAID.search(text) is not None


def members_answer(text: str) -> bool:
    """Whether the members who introduced the bill answer: `De initiatiefnemers danken de leden`."""
    return _INITIATORS.search(text) is not None


def _in_order(patterns: tuple[re.Pattern[str], ...], text: str) -> bool:
    """Whether the patterns occur one after another; each is searched once, so that no text takes long."""
    end = 0
    for pattern in patterns:
        found = pattern.search(text, end)
        if found is None:
            return False
        end = found.end()
    return True
