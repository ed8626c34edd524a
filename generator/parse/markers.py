"""Markers: the fixed phrases by which such documents announce their parts.

Each function looks at one text and says what it announces; none looks at its surroundings.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.grammar.signatures import signature
from generator.parse.slips import slips

LONGEST_LABEL = 90
LONGEST_HEADING = 220
# A wider range is a slip or no range at all.
WIDEST_RANGE = 100

_NUMBER = r"\d{1,3}[a-z]?"
_LISTED = rf"{_NUMBER}(?:\s*(?:,|en|&|t/m|tot en met|–|-)\s*{_NUMBER})*"
_BRACKETED = r"\(\d{1,3}[a-z]?\)"
_NUMBERS = rf"(?:{_LISTED}|{_BRACKETED}(?:\s*(?:,|en|&|t/m|tot en met|–|-)\s*{_BRACKETED})*)"
# What a label tells beside its number, mostly who asks: `Vraag 1 (VVD)`, `Vraag van de leden van de VVD-fractie:`.
_IN_BRACKETS = r"\([^()]{2,60}\)"
_FACTION = r"(?:[\w&/-]+-fracties?|fracties?|fractieleden|leden|lid)"
_ASKERS = rf"van\s+(?:de|het)\s+{_FACTION}\b[^.?!:()]*(?:{_IN_BRACKETS}[^.?!:()]{{0,60}}){{0,4}}(?=:)"
_ANSWER_LABEL = re.compile(
    rf"(?:(?P<before>{_NUMBERS})[.):]?\s+)?(?:Antwoord(?:en)?|ANTWOORD(?:EN)?|Reactie|{slips('Antwoord')})(?![^\W\d_])"
    rf"(?:\s*(?:op\s+)?(?:de\s+)?(?:vraag|vragen|vr\.)?\s*(?P<after>{_NUMBERS})(?:\s*{_IN_BRACKETS})?)?"
    r"(?P<by>(?:\s+(?:van|op|door|namens)\s(?!(?:Minister|Staatssecretaris)\s[A-ZÀ-Þ])[^.?!:()]*)?)\s*[:.)]?",
)
_ANSWERED_NUMBERS = re.compile(rf"\bvra(?:ag|gen)\s+(?P<numbers>{_NUMBERS})")
# The offices of those who answer together make a label long.
_ON_BEHALF = re.compile(r",\s+mede\s+namens\s")
# `Antwoorden van de minister op Kamervragen van het lid …` is a title.
_OF_OTHERS = re.compile(r"\b(?:Kamer)?vragen\s*(?:$|van\b|door\b)")
_QUESTION_LABEL = re.compile(
    rf"(?:(?P<before>{_NUMBERS})[.):]?\s+)?(?:Vraag|Vragen|VRAAG|{slips('Vraag')}(?=\s*\(?\d))(?:\s*(?P<after>{_NUMBERS})(?:\s*{_IN_BRACKETS})?)?"
    rf"(?:\s+{_ASKERS})?\s*[:.)]?"
)
# The figures of a name count nothing: `12 D66`.
_RANGE = re.compile(rf"(?<!\w)(?:({_NUMBER})\s*(?:t/m|tot en met|–|-)\s*({_NUMBER})|({_NUMBER}))")
# Stars of Markdown may stand around it.
_GLUED = re.compile(r"\*{0,2}(?:Vraag|VRAAG|Antwoord|ANTWOORD)\s*\d{1,3}[a-z]?\s?[:.)]?\*{0,2}(?=[A-ZÀ-Þ«“‘])")
_NO_BRACKETS = str.maketrans("", "", "()")
_PART = re.compile(
    r"(?:(?:[IVX]+\.?|[AB][.:])\s+)?"
    r"(?:(?:Vragen|Opmerkingen)(?:\s+en\s+opmerkingen)?\s+(?:vanuit|uit|van|door)\s+de\s+fracties?\b(?!\s+van\b)"
    r"|(?:Antwoord|Reactie|Antwoorden)\s*/\s*reactie\b|(?:Volledige agenda|Inhoudsopgave|Inhoud)$)",
    re.IGNORECASE,
)
_TITLE_LINE = re.compile(
    r"(?:Vastgesteld|Ontvangen)\s?\d|Nr\.\s\d+[a-z]?\b|nr\.\s\d+[a-z]?(?:$|\s+[A-Z]{4})"
    r"|\d{2}\s?\d{3}(?:-\d+|\s[IVXLC]+)?\s[A-Z]|[A-Z ,/()]{12,}$",
    re.ASCII,
)
_ROMAN_ANSWER = re.compile(r"(?:[IVX]+\.?|[AB][.:])\s+(?:Antwoord|Reactie)", re.IGNORECASE)
_FACTION_HEADING = re.compile(
    r"(?:[IVX]+\.?\s+|\d{1,2}\.?\s+)?(?:Vragen|Opmerkingen|Inbreng|Vraag|Reactie)\b.{0,60}?"
    r"\b(?:fracties?|fractieleden|leden(?!\s+der\s+Kamer)|lid|\w+-fracties?|(?-i:Groep(?=\s[A-ZÀ-Þ])))\b",
    re.IGNORECASE,
)
# `Vragen van het lid … aan de Minister van …` is the title of a document.
_ASKED_OF = re.compile(
    r"\baan\s+(?:(?:de|het)\s+)?(?:vice-?)?(?:minister|staatssecretaris|bewinds|regering|kabinet)", re.IGNORECASE
)
_FACTION_WORD = r"(?:fracties?|fractieleden|leden|lid|[\w&/-]+-fracties?)"
_BARE_FACTION = re.compile(
    rf"(?:(?:De|Het)\s)?(?:[Ff]racties?|[Ff]ractieleden|[Ll]eden|[Ll]id|{_FACTION_WORD})"
    rf"(?:,?\s(?:van|voor|de|het|der|en|{_FACTION_WORD}|[A-ZÀ-Þ\d][\w&/’'-]*))*"
)


@dataclass(frozen=True)
class Label:
    """A line that announces a question or an answer, with the numbers it names, as printed."""

    numbers: tuple[str, ...]


def answer_label(text: str) -> Label | None:
    """`1. Antwoord van het kabinet`, `Antwoord op vraag 3:`, `Antwoord 5 en 6`: the whole text, or None."""
    is_short = len(text) <= LONGEST_LABEL or (len(text) <= LONGEST_HEADING and _ON_BEHALF.search(text))
    found = _ANSWER_LABEL.fullmatch(text) if is_short else None
    if found is None or is_part_heading(text):
        return None
    if not (found["before"] or found["after"]) and _OF_OTHERS.search(found["by"]):
        return None
    later = _ANSWERED_NUMBERS.search(found["by"])
    return Label(numbers(found["before"] or found["after"] or (later["numbers"] if later else "")))


def question_label(text: str) -> Label | None:
    """`Vraag 1`, `Vragen 5 t/m 8:`, `1. Vraag:`, `Vraag 2 (VVD)`: the whole text, or None."""
    found = _QUESTION_LABEL.fullmatch(text) if len(text) <= LONGEST_LABEL else None
    return Label(numbers(found["before"] or found["after"] or "")) if found else None


def is_glued(text: str) -> bool:
    """Whether a text begins with a label that is glued to a word, and so cannot be cut off: `Vraag 2:Wanneer …`."""
    return _GLUED.match(text) is not None


def numbers(text: str) -> tuple[str, ...]:
    """The numbers a label names, ranges written out: `5 t/m 8, 10a` gives 5, 6, 7, 8, 10a."""
    found: list[str] = []
    for first, last, single in _RANGE.findall(text.translate(_NO_BRACKETS)):
        if single:
            found.append(single)
        elif first.isdigit() and last.isdigit() and 0 <= int(last) - int(first) < WIDEST_RANGE:
            found.extend(str(n) for n in range(int(first), int(last) + 1))
        else:
            found.extend((first, last))
    return tuple(found)


def is_part_heading(text: str) -> bool:
    """`I Vragen en opmerkingen vanuit de fracties`, `II Reactie van de Minister`, `Inhoudsopgave`."""
    return len(text) <= LONGEST_HEADING and bool(_PART.match(text) or _ROMAN_ANSWER.match(text))


def may_name_factions(text: str) -> bool:
    """Whether a text has the form of a heading over the questions of factions or members."""
    if not text or len(text) > LONGEST_HEADING or text.endswith((".", "?", "!", ":", ";", ",")):
        return False
    return bool(_FACTION_HEADING.match(text) or _is_bare_faction(text)) and not _ASKED_OF.search(text)


def _is_bare_faction(text: str) -> bool:
    """`VVD-fractie`, `De leden van de fracties van VVD en Groep Van Haga`, with nothing said of them."""
    names_one = text[0].isupper() and any(letter.isupper() or letter == "-" for letter in text[1:])
    return names_one and _BARE_FACTION.fullmatch(text) is not None


def is_label(text: str) -> bool:
    """Whether a line is the label of a question or an answer."""
    return answer_label(text) is not None or question_label(text) is not None


def is_title_line(text: str) -> bool:
    """Whether a line belongs to the printed title: a number, a dossier, a day of adoption, words in capitals."""
    return _TITLE_LINE.match(text) is not None


def is_announcement(text: str) -> bool:
    """Whether a line stands alone even where no blank lines do: labels, headings, signatures, title lines."""
    signed = signature(text)
    return (
        is_label(text)
        or is_part_heading(text)
        or may_name_factions(text)
        or (signed is not None and bool(signed.name))
        or is_title_line(text)
    )
