"""The kind of a document and the chamber it belongs to: printed in its title, else following from its form."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.model.consultation import Chamber

VERSLAG = "Verslag van een schriftelijk overleg"
INBRENG = "Inbreng verslag schriftelijk overleg"
AANHANGSEL = "Antwoord schriftelijke vragen"
QUESTIONS = "Schriftelijke vragen"
DELAY = "Mededeling (uitstel antwoord)"
WITHDRAWAL = "Mededeling"
NOTE_ON_REPORT = "Nota n.a.v. het (nader/tweede nader/enz.) verslag"
LETTER = "Brief regering"
BILL_REPORT = "Verslag (initiatief)wetsvoorstel (nader)"
LIST = "Lijst van vragen en antwoorden"
REPORT_LIST = "Verslag houdende een lijst van vragen en antwoorden"
WITHOUT_ANSWERS = frozenset({INBRENG, "Lijst van vragen", QUESTIONS, DELAY, WITHDRAWAL, BILL_REPORT})
# Kinds that hold answers, with or without anything that marks them.
ANSWERED = frozenset({VERSLAG, AANHANGSEL, LIST, REPORT_LIST, NOTE_ON_REPORT})
LISTS = frozenset({"Lijst van vragen", LIST, REPORT_LIST})

# How titles are printed, in the order in which they must be tried, with the kind each stands for.
_TITLES: tuple[tuple[str, str], ...] = (
    (r"inbreng\s+(?:voor\s+een\s+)?verslag\s+(?:van\s+een\s+)?(?:nader\s+)?schriftelijk\s+overleg", INBRENG),
    (r"verslag\s+houdende\s+een\s+lijst\s+van\s+vragen", REPORT_LIST),
    (r"verslag\s+van\s+een\s+(?:nader\s+)?schriftelijk\s+overleg", VERSLAG),
    (r"lijst\s+van\s+vragen\s+en\s+antwoorden", LIST),
    (r"lijst\s+van\s+vragen\b", "Lijst van vragen"),
    (r"nota\s+naar\s+aanleiding\s+van\s+het\s", NOTE_ON_REPORT),
    (r"(?:nader\s+|tweede\s+|eind)*verslag$|nader\s+verslag\b", BILL_REPORT),
)
# A title begins a line, perhaps after a number or letter (`Nr. 207`, `2020D17507`, `BM`); a sentence only names others.
_BEFORE_TITLE = r"^(?:(?:\S{0,12}\d\S{0,12}|[Nn]r\.|[A-Z]{1,3})\s+){0,4}"
_PRINTED: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(f"{_BEFORE_TITLE}(?i:{pattern})"), kind) for pattern, kind in _TITLES
)
# Within running text only capitals show a title.
_IN_CAPITALS = re.compile(r"\b(?:INBRENG\s+)?VERSLAG\s+VAN\s+EEN\s+(?:NADER\s+)?SCHRIFTELIJK\s+OVERLEG\b")
_ASKED_BY = re.compile(r"\b(?:Nadere\s+)?[Vv]ragen\s+van\s+(?:het\s+lid|de\s+leden)\b")
_PRELIMINARY = re.compile(r"\bVOORLOPIG\s+VERSLAG\b")
_SENT_IN = re.compile(r"\b[Ii]ngezonden\s+(?:op\s+)?\d")
_ANSWER_OF = re.compile(r"\bAntwoord\s+van\s")
_DELAYED_BY = re.compile(r"\bMededeling\s+van\s")
# Those who asked say something themselves only to take their questions back.
_WITHDRAWN_BY = re.compile(r"\bMededeling\s+van\s+(?:het\s+lid|de\s+leden|het\s+Kamerlid)\b")
# The letter in which a minister answers members: its subject, or its first sentence; not `Kamervragen zonder Antwoord`.
_ANSWERS_MEMBERS = re.compile(
    r"(?<!zonder\s)\b(?:[Bb]eantwoording|[Aa]ntwoord(?:en)?)\b[^.]{0,120}?\b(?:Kamervragen\b|(?:[Ss]chriftelijke\s+)?[Vv]ragen\s+(?:van|door)\s+(?:het\s+lid|de\s+leden)\s+(?!van\b))"
    r"|\b[Vv]ragen\s+van\s+(?:het\s+lid|de\s+leden)\s+[A-ZÀ-Þ][^.]{0,600}\bworden\s+beantwoord"
)
_OFFERS = re.compile(
    r"\b[Hh]ierbij\s+(?:bied(?:en)?|zend(?:en)?|stuur|sturen|doe|ontvangt)\s+(?:ik|wij|u)\b[^.]{0,300}\b(?:antwoord|reactie)"
)
# Sentences that name the form of what follows, where no title is printed.
_SENTENCES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\bverslag\s+uit\s+te\s+brengen\s+in\s+de\s+vorm\s+van\s+een\s+lijst\s+van\s+vragen"), REPORT_LIST),
    (re.compile(r"\bheeft\s+de\s+eer\s+als\s+volgt\s+(?:nader\s+)?verslag\s+uit\s+te\s+brengen"), BILL_REPORT),
    (
        re.compile(
            r"\bvragen\s+(?:aan\s[^.]{0,300}\s)?voorgelegd\b[^?]{0,1500}\b[Vv]ragen\s+en\s+antwoorden\s+zijn\s+hierna\s+afgedrukt"
        ),
        LIST,
    ),
    (re.compile(r"\bschriftelijk\s+overleg\s+gevoerd\b[^?]{0,1500}\bverslag\s+uit\b"), VERSLAG),
)
# A committee lays questions and remarks of its factions before a minister, and they come back answered.
_CONSULTED = tuple(
    re.compile(pattern)
    for pattern in (r"\bcommissie\b", r"\bvragen\s+en\s+opmerkingen\s+voorgelegd\s+aan\b", r"\bbeantwoord\b")
)
_CHAMBER = re.compile(r"\b(tweede|eerste)\s+kamer\s+(?:der\s+staten-generaal|site\b)", re.IGNORECASE)
_EERSTE_KAMER_FORM = re.compile(r"\bBRIEF\s+VAN\s+DE\s+VOORZITTERS?\b|\bVOORLOPIG\s+VERSLAG\b")
_TWEEDE_KAMER_FORM = tuple(
    re.compile(pattern) for pattern in (r"\b(?:vragen|opmerkingen)\b", r"\bvoor\s?(?:ge|te\s)?leg(?:d|gen)\b")
)


def kind_of(paragraphs: Sequence[str], kinds: Sequence[str], *, answered: bool) -> tuple[str | None, bool]:
    """The kind of a document with this front matter, one of `kinds`, and whether it follows from the form alone.

    `answered` tells that the document holds marked answers.
    """
    printed = _printed_kind(paragraphs, kinds, answered=answered)
    if printed:
        return (printed, False) if printed in kinds else (None, False)
    text = "\n".join(paragraphs)
    told = next((kind for pattern, kind in _SENTENCES if pattern.search(text)), None)
    if told is None and _OFFERS.search(text):
        told = LETTER
    if told in kinds:
        return told, True
    consulted = answered and _in_order(_CONSULTED, "\n".join(paragraphs))
    return (VERSLAG, True) if consulted and VERSLAG in kinds else (None, False)


def expects_answers(paragraphs: Sequence[str], kind: str | None) -> bool:
    """Whether a document of this kind, with this front matter, should hold answers.

    The Eerste Kamer's report of questions (`VOORLOPIG VERSLAG`) has no kind in the official list.
    """
    return kind not in WITHOUT_ANSWERS and not any(_PRELIMINARY.search(paragraph) for paragraph in paragraphs)


def _printed_kind(paragraphs: Sequence[str], kinds: Sequence[str], *, answered: bool) -> str | None:
    for pattern, kind in _PRINTED:
        if any(pattern.match(paragraph) for paragraph in paragraphs):
            return kind
    text = "\n".join(paragraphs)
    if found := _IN_CAPITALS.search(text):
        return INBRENG if found.group().startswith("INBRENG") else VERSLAG
    if _ASKED_BY.search(text) and _SENT_IN.search(text):
        if _in_order((_ASKED_BY, _SENT_IN, _DELAYED_BY), text):
            return WITHDRAWAL if _WITHDRAWN_BY.search(text) else DELAY
        told = answered or _in_order((_ASKED_BY, _SENT_IN, _ANSWER_OF), text) or _ANSWERS_MEMBERS.search(text)
        return AANHANGSEL if told else QUESTIONS
    if _ANSWERS_MEMBERS.search(text):
        return AANHANGSEL
    return next((paragraph for paragraph in paragraphs if paragraph in kinds), None)


def chamber_of(front: str, kind: str | None, number: str | None) -> tuple[Chamber | None, bool]:
    """The chamber, and whether it follows from the document's form instead of its full name.

    The Eerste Kamer letters its documents where the Tweede Kamer numbers them; it sends a letter and prints the letter
    that comes back. Only in the Tweede Kamer does a committee report the remarks of its factions with the answers
    between them, and do members ask in writing what is printed as an Aanhangsel.
    """
    if named := _CHAMBER.search(front):
        return (Chamber.TK if named[1].lower() == "tweede" else Chamber.EK), False
    if _EERSTE_KAMER_FORM.search(front) or (number and number.isalpha()):
        return Chamber.EK, True
    laid_before = kind in (VERSLAG, INBRENG, *LISTS) and _in_order(_TWEEDE_KAMER_FORM, front)
    is_tweede = number or laid_before or kind in (AANHANGSEL, QUESTIONS, DELAY, WITHDRAWAL, BILL_REPORT)
    return (Chamber.TK, True) if is_tweede else (None, False)


def _in_order(patterns: Sequence[re.Pattern[str]], text: str) -> bool:
    """Whether the patterns occur one after the other; one search each, so that no text takes long."""
    end = 0
    for pattern in patterns:
        found = pattern.search(text, end)
        if found is None:
            return False
        end = found.end()
    return True
