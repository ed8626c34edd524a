"""Parts: the headings under which the questions of all stand, or all answers, and the letters that hold them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise

from generator.parse.markers import LONGEST_HEADING, answer_label


class Side(StrEnum):
    """Who has the word under a heading, as far as its words tell."""

    ASKING = "asking"
    ANSWERING = "answering"


_ROMAN = r"(?:[IVX]+[.:]?\s+|[AB][.:]\s+)?"
_MINISTERS = r"(?:minister|staatssecretaris|bewinds|kabinet|regering|initiatiefnemer|rekenkamer)"
_ANSWERING = re.compile(
    rf"{_ROMAN}(?:Antwoord(?:en)?\s*/\s*reactie|(?:Antwoord(?:en)?|Reactie|Beantwoording)\b.*\b{_MINISTERS}"
    rf"|(?:Antwoord(?:en)?|Reactie|Beantwoording)$)",
    re.IGNORECASE,
)
# With a number before it `Antwoord` is a label: `5. Antwoord op de vraag van de leden van de VVD-fractie`.
_REPLY_TO = re.compile(
    rf"(?:{_ROMAN}(?:Antwoord(?:en)?|Reactie|Beantwoording)|\d{{1,2}}[.:]?\s+(?:Antwoorden|Reactie|Beantwoording))\s+(?:op|van|aan|naar)\b.*"
    r"\b(?:fracties?|fractieleden|leden|lid|\w+-fractie)\b",
    re.IGNORECASE,
)
# `Antwoorden van de Minister op vragen van het lid Jansen (VVD) over de marine` is the title of a document.
_TITLE = re.compile(r"\b(?:lid|leden)\s+[^()]{2,100}\([^()]{2,40}\).*\bover\b")
_LETTER_OUT = re.compile(
    r"BRIEF\s+(?:VAN|AAN)\s+(?!DE\s+(?:MINISTER|STAATSSECRETARIS)).*(?:VOORZITTER|COMMISSIE)"
    r"|BRIEF\s+AAN\s+DE\s+(?:MINISTER|STAATSSECRETARIS)|Brief van de voorzitter"
)
_LETTER_BACK = re.compile(
    r"BRIEF\s+VAN\s+(?:DE\s+)?(?:MINISTER|STAATSSECRETARIS|REGERING)|Brief van de (?:minister|staatssecretaris)"
)
_TO_A_MINISTER = re.compile(r"Aan\s+de\s+(?:[Mm]inister|[Ss]taatssecretaris).{0,200}")
_TO_THE_CHAMBER = re.compile(
    r"Aan\s+de\s+[Vv]oorzitters?\s+van\s+(?:de\s+)?(?:vaste\s+commissie|Eerste|Tweede|beide)\b.{0,80}"
)
# Older Aanhangsels print this line over the answers, newer ones under the title.
_RECEIVED = re.compile(
    rf"(?:Antwoord(?:en)?|Reactie)\s+van\s+(?:de\s+)?{_MINISTERS}.*\(\s*ontvangen\s+\d{{1,2}}\s+\w+\s+\d{{4}}\s*\)[.:]?",
    re.IGNORECASE,
)
_PLACE_AND_DAY = re.compile(r"(?:Den\s+Haag|[’']s-Gravenhage),\s?\d{1,2}\s\w+\s\d{4}")


def side(text: str) -> Side | None:
    """The side that a heading opens for all that follows: `II Reactie van de minister`, `BRIEF VAN DE VOORZITTER …`."""
    if announces_answers(text):
        return Side.ANSWERING
    if not text or len(text) > LONGEST_HEADING or text[-1] in ".?!;,:":
        return None
    if _LETTER_OUT.match(text):
        return Side.ASKING
    if _LETTER_BACK.match(text) or _TO_THE_CHAMBER.fullmatch(text):
        return Side.ANSWERING
    if replies_to_factions(text) or answer_label(text):
        return None
    return Side.ANSWERING if _ANSWERING.match(text) else None


def letters(texts: Sequence[str]) -> frozenset[int]:
    """The positions of the lines with which the letters of a correspondence begin.

    Such a line is a printed heading, else the line that names to whom a letter goes, the one to the chamber only after
    the one that it answers.
    """
    found: list[int] = []
    for position, text in enumerate(texts):
        if len(text) > LONGEST_HEADING or text.endswith((".", "?")):
            continue
        is_headed = bool(found) and position - found[-1] <= 1
        if _LETTER_OUT.match(text) or _LETTER_BACK.match(text):
            found.append(position)
        elif _TO_A_MINISTER.fullmatch(text) and not is_headed:
            found += [position] if any(map(_PLACE_AND_DAY.fullmatch, texts[position + 1 : position + 3])) else []
        elif _TO_THE_CHAMBER.fullmatch(text) and found and not is_headed:
            found.append(position)
    return frozenset(found)


def over_answers(texts: Sequence[str]) -> frozenset[int]:
    """The positions of lines that read like the label of an answer and stand over the answers of all.

    An answer begins with no heading: `Antwoorden van de minister`, then `Antwoorden op de vragen van de leden …`.
    """
    return frozenset(
        n
        for n, (text, following) in enumerate(pairwise(texts))
        if (label := answer_label(text)) and not label.numbers and replies_to_factions(following)
    )


def announces_answers(text: str) -> bool:
    """Whether a line says who answers and when: `Antwoord van minister Sorgdrager (Justitie). (Ontvangen …)`."""
    return len(text) <= LONGEST_HEADING and _RECEIVED.fullmatch(text) is not None


def replies_to_factions(text: str) -> bool:
    """Whether a heading stands over answers to factions: `Antwoorden op de vragen van de leden van de VVD-fractie`."""
    if len(text) > LONGEST_HEADING or text[-1:] in (*".?!;,", ""):
        return False
    return _REPLY_TO.match(text) is not None and _TITLE.search(text) is None


def is_letterhead(text: str) -> bool:
    """Whether a line belongs to the head of a letter: its heading, to whom it goes, place and day."""
    heads = (
        _LETTER_OUT.match,
        _LETTER_BACK.match,
        _TO_A_MINISTER.fullmatch,
        _TO_THE_CHAMBER.fullmatch,
        _PLACE_AND_DAY.fullmatch,
    )
    return len(text) <= LONGEST_HEADING and any(head(text) for head in heads)
