"""Markers: the fixed phrases by which such documents announce their parts.

Each function looks at one text and says what it announces; none looks at its surroundings.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

LONGEST_LABEL = 90
LONGEST_HEADING = 220
# A wider range is a slip or no range at all.
WIDEST_RANGE = 100

_NUMBER = r"\d{1,3}[a-z]?"
_NUMBERS = rf"{_NUMBER}(?:\s*(?:,|en|&|t/m|tot en met|–|-)\s*{_NUMBER})*"
_ANSWER_LABEL = re.compile(
    rf"(?:(?P<before>{_NUMBERS})[.):]?\s+)?(?:Antwoord(?:en)?|ANTWOORD(?:EN)?|Reactie)\b"
    rf"(?:\s+(?:op\s+)?(?:de\s+)?(?:vraag|vragen|vr\.)?\s*(?P<after>{_NUMBERS}))?"
    r"(?P<by>(?:\s+(?:van|op|door|namens)\s[^.?!:]*)?)\s*[:.]?",
)
_QUESTION_LABEL = re.compile(rf"(?:Vraag|Vragen|VRAAG)\s+(?P<numbers>{_NUMBERS})\s*[:.)]?")
_RANGE = re.compile(rf"({_NUMBER})\s*(?:t/m|tot en met|–|-)\s*({_NUMBER})|({_NUMBER})")
_ROLE = re.compile(
    r"(?:(?:De|Het)\s+)?(?P<role>(?:(?:fungerend|waarnemend|plaatsvervangend|plv\.|tijdelijk)\s+)?"
    r"(?:(?:onder)?voorzitter|adjunct-griffier|griffier))(?P<of>\s+(?:van|voor)\s[^,]*?)?"
    r"\s*(?:,\s*|\s*$|\s*\n\s*)(?P<name>.*)",
    re.IGNORECASE | re.DOTALL,
)
_NAME = re.compile(r"[A-ZÀ-ÞİŠŽ][\w.’'-]*(?:[ -][\w.’'-]+){0,5}")
_PART = re.compile(
    r"(?:[IVX]+\.?\s+)?(?:(?:Vragen|Opmerkingen)(?:\s+en\s+opmerkingen)?\s+(?:vanuit|uit|van|door)\s+de\s+fracties?\b"
    r"|(?:Antwoord|Reactie|Antwoorden)\s*/\s*reactie\b|(?:Volledige agenda|Inhoudsopgave|Inhoud)$)",
    re.IGNORECASE,
)
_TITLE_LINE = re.compile(
    r"(?:Vastgesteld|Ontvangen)\s?\d|Nr\.\s\d+\b|\d{2}\s?\d{3}(?:-\d+|\s[IVXLC]+)?\s\D|[A-Z ,/()]{12,}$", re.ASCII
)
_ROMAN_ANSWER = re.compile(r"[IVX]+\.?\s+(?:Antwoord|Reactie)", re.IGNORECASE)
_FACTION_HEADING = re.compile(
    r"(?:[IVX]+\.?\s+|\d{1,2}\.?\s+)?(?:Vragen|Opmerkingen|Inbreng|Vraag|Reactie)\b.{0,60}?"
    r"\b(?:fracties?|fractieleden|leden|lid|\w+-fracties?)\b",
    re.IGNORECASE,
)
_BARE_FACTION = re.compile(
    r"(?:De\s+)?[\w&/ -]{2,40}-fractie|(?:De\s+)?(?:leden|fractie)\s+van\s.{2,60}", re.IGNORECASE
)


@dataclass(frozen=True)
class Label:
    """A line that announces a question or an answer, with the numbers it names, as printed."""

    numbers: tuple[str, ...]
    length: int


def answer_label(text: str) -> Label | None:
    """`1. Antwoord van het kabinet`, `Antwoord op vraag 3:`, `Antwoord 5 en 6`: the whole text, or None."""
    found = _ANSWER_LABEL.fullmatch(text)
    if found is None or len(text) > LONGEST_LABEL or is_part_heading(text):
        return None
    return Label(numbers(found["before"] or found["after"] or ""), len(text))


def question_label(text: str) -> Label | None:
    """`Vraag 1`, `Vragen 5 t/m 8:`: the whole text, or None."""
    found = _QUESTION_LABEL.fullmatch(text)
    return Label(numbers(found["numbers"]), len(text)) if found else None


def numbers(text: str) -> tuple[str, ...]:
    """The numbers a label names, ranges written out: `5 t/m 8, 10a` gives 5, 6, 7, 8, 10a."""
    found: list[str] = []
    for first, last, single in _RANGE.findall(text):
        if single:
            found.append(single)
        elif first.isdigit() and last.isdigit() and 0 <= int(last) - int(first) < WIDEST_RANGE:
            found.extend(str(n) for n in range(int(first), int(last) + 1))
        else:
            found.extend((first, last))
    return tuple(found)


@dataclass(frozen=True)
class SignatureLine:
    """Who signs and as what; the name is empty when it stands on a line of its own."""

    role: str
    name: str


def signature(text: str) -> SignatureLine | None:
    """`De voorzitter van de commissie, Klaver`, with or without the name."""
    found = _ROLE.fullmatch(text)
    if found is None or len(text) > LONGEST_HEADING:
        return None
    name = " ".join(found["name"].split())
    if name and not is_name(name):
        return None
    return SignatureLine(found["role"].lower(), name)


def is_name(text: str) -> bool:
    """Whether a text could be the name of a person and nothing else."""
    return _NAME.fullmatch(text) is not None


def is_part_heading(text: str) -> bool:
    """`I Vragen en opmerkingen vanuit de fracties`, `II Reactie van de Minister`, `Inhoudsopgave`."""
    return len(text) <= LONGEST_HEADING and bool(_PART.match(text) or _ROMAN_ANSWER.match(text))


def may_name_factions(text: str) -> bool:
    """Whether a text has the form of a heading over the questions of factions or members."""
    if len(text) > LONGEST_HEADING or text.rstrip().endswith((".", "?", "!", ":", ";", ",")):
        return False
    return bool(_FACTION_HEADING.match(text) or _BARE_FACTION.fullmatch(text))


def is_label(text: str) -> bool:
    """Whether a line is the label of a question or an answer."""
    return answer_label(text) is not None or question_label(text) is not None


def is_announcement(text: str) -> bool:
    """Whether a line stands alone even where no blank lines do: labels, headings, signatures, title lines."""
    signed = signature(text)
    return (
        is_label(text)
        or is_part_heading(text)
        or may_name_factions(text)
        or (signed is not None and bool(signed.name))
        or _TITLE_LINE.match(text) is not None
    )
