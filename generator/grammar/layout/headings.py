"""Headings in consultations: of parts with all questions or all answers, of factions, and lines of a printed title."""

from __future__ import annotations

import re

from generator.grammar.characters.alphabet import UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered
from generator.grammar.factions.word import FRACTIE

LONGEST_HEADING = 220

_PART = expression(
    r"(?:(?:[IVX]+\.?|[AB][.:])\s+)?"
    rf"(?:(?:Vragen|Opmerkingen)(?:\s+en\s+opmerkingen)?\s+(?:vanuit|uit|van|door)\s+de\s+{FRACTIE}s?\b(?!\s+van\b)"
    r"|(?:Antwoord|Reactie|Antwoorden)\s*/\s*reactie\b"
    r"|(?:Volledige agenda|Geagendeerde stukken|Inhoudsopgave|Inhoud)$)",
    re.IGNORECASE,
)
_AGENDA = expression(r"(?:(?:[IVX]+\.?|[ABC][.:])\s+)?(?:Volledige agenda|Geagendeerde stukken)$", re.IGNORECASE)
_TITLE_LINE = expression(
    r"(?:Vastgesteld|Ontvangen)\s?\d|Nr\.\s\d+[a-z]?\b|nr\.\s\d+[a-z]?(?:$|\s+[A-Z]{4})"
    r"|\d{2}\s?\d{3}(?:-\d+|\s[IVXLC]+)?\s[A-Z]|[A-Z ,/()]{12,}$",
    re.ASCII,
)
_ROMAN_ANSWER = expression(r"(?:[IVX]+\.?|[AB][.:])\s+(?:Antwoord|Reactie)", re.IGNORECASE)
# `Nagekomen vragen van de leden van de SP-fractie`.
_WHICH = (
    r"(?:(?:Nagekomen|Nadere|Aanvullende|Overige|Verdere|Schriftelijke|Gezamenlijke|Algemene|Resterende|Tweede)\s+)?"
)
_FACTION_HEADING = expression(
    rf"(?:[IVX]+\.?\s+|\d{{1,2}}\.?\s+)?{_WHICH}(?:Vragen|Opmerkingen|Inbreng|Vraag|Reactie)\b.{{0,60}}?"
    rf"\b(?:{FRACTIE}s?|{FRACTIE}leden|leden(?!\s+der\s+Kamer)|lid|\w+-?{FRACTIE}s?|(?-i:Groep(?=\s[{UPPER}])))\b",
    re.IGNORECASE,
)
# `Vragen van het lid … aan de Minister van …` is the title of a document.
_ASKED_OF = expression(
    r"\baan\s+(?:(?:de|het)\s+)?(?:vice-?)?(?:minister|staatssecretaris|bewinds|regering|kabinet)", re.IGNORECASE
)
_NUMBERED = expression(
    r"(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-Za-z])[.):]?\s|§\s?\d"
    r"|(?:Artikel|Artikelen|Onderdeel|Onderdelen|Hoofdstuk|Paragraaf|Deel|ARTIKEL|HOOFDSTUK)\s+(?:\d|[IVXLC]+\b|[A-Z]{1,2}\b)"
)
# A Roman number alone opens a part: `II. ARTIKELSGEWIJS`; `II.1` and `III-A` are below one.
_WHOLE_PART = expression(
    rf"[IVX]{{1,5}}\.?\s+(?=[{UPPER}])|(?:DEEL|Deel)\s+(?:[IVX]{{1,5}}|\d{{1,2}})\b|[{UPPER}]{{5,}}(?:\s[{UPPER}]+)*$"
)
_FACTION_WORD = rf"(?:{FRACTIE}s?|{FRACTIE}leden|leden|lid|[\w&/-]+-?{FRACTIE}s?)"
# With these a heading begins that has no capital; `nr.` begins a line of a title.
_SMALL_BEGINNINGS = frozenset(
    {"vra", "opm", "ant", "rea", "vol", "gea", "inh", "inb", "nag", "nad", "aan", "ove", "ver", "sch", "gez"}
    | {"alg", "res", "twe", "nr."}
)
_ROMAN = frozenset("ivx")
_BARE_FACTION = expression(
    rf"(?:(?:De|Het)\s)?(?:[Ff]ra[ck]ties?|[Ff]ra[ck]tieleden|[Ll]eden|[Ll]id|{_FACTION_WORD})"
    rf"(?:,?\s(?:van|voor|de|het|der|en|{_FACTION_WORD}|[{UPPER}\d][\w&/’'-]*))*"
)
_OF_ASKERS = expression(
    r"(?:(?:[IVX]{1,5}|\d{1,2}|[A-Z])[.)]?\s+)?(?:Nadere\s+)?[Vv]ragen(?:\s+en\s+opmerkingen)?\s+(?:van|uit)\b"
)


@remembered
def is_part_heading(text: str) -> bool:
    """`I Vragen en opmerkingen vanuit de fracties`, `II Reactie van de Minister`, `Inhoudsopgave`."""
    return len(text) <= LONGEST_HEADING and bool(_PART.match(text) or _ROMAN_ANSWER.match(text))


def is_no_heading(text: str) -> bool:
    """Whether a line is surely no heading of a part or a faction and no line of a title: most begin like none."""
    head = text[:3].lower()
    if not (head.isascii() and text[:1].islower() and head[1:2].isalnum()):
        return False
    return head not in _SMALL_BEGINNINGS and not _ROMAN.issuperset(head[:2])


def heads_agenda(text: str) -> bool:
    """Whether a line heads the list of papers on the agenda: their titles may hold questions that nobody asks."""
    return _AGENDA.match(text) is not None


def heads_questions_of_factions(text: str) -> bool:
    """Whether a line heads the questions of factions, also in a letter of a minister: `Vragen van de VVD-fractie`."""
    return _OF_ASKERS.match(text) is not None and may_name_factions(text)


@remembered
def may_name_factions(text: str) -> bool:
    """Whether a text has the form of a heading over the questions of factions or members."""
    if not text or len(text) > LONGEST_HEADING or text.endswith((".", "?", "!", ":", ";", ",")):
        return False
    return bool(_FACTION_HEADING.match(text) or _is_bare_faction(text)) and not _ASKED_OF.search(text)


def _is_bare_faction(text: str) -> bool:
    """`VVD-fractie`, `De leden van de fracties van VVD en Groep Van Haga`, without a verb."""
    rest = text[1:]
    names_one = text[0].isupper() and ("-" in rest or (not rest.islower() and any(map(str.isupper, rest))))
    return names_one and _BARE_FACTION.fullmatch(text) is not None


def is_numbered(text: str) -> bool:
    """Whether a heading has a number of its own: `2.1 Hoofdlijnen`, `II. OVERIG`, `Artikel III`, `§ 4 Kosten`."""
    return _NUMBERED.match(text) is not None


def opens_part_of_document(text: str) -> bool:
    """Whether a heading opens one of the few parts of a document: `I. ALGEMEEN`, `ARTIKELSGEWIJS`, `Deel 2`."""
    return _WHOLE_PART.match(text) is not None


def is_title_line(text: str) -> bool:
    """Whether a line belongs to the printed title: a number, a dossier, a day of adoption, words in capitals."""
    return _TITLE_LINE.match(text) is not None
