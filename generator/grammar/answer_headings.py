"""Headings over answers: of a minister to all, of a minister to factions, and the line with the day of receipt."""

from __future__ import annotations

import re

from generator.grammar.dates import dates

LONGEST = 220

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
# Older Aanhangsels print this line over the answers, newer ones under the title; those of the Eerste Kamer name the
# minister before the office: `Antwoord van de heer Hoogervorst, minister van Financiën. (Ontvangen 3 juni 2003)`.
_RECEIVED = re.compile(
    rf"(?:Antwoord(?:en)?|Reactie)\s+van\s+(?:(?:de\s+)?{_MINISTERS}|[^()?!]{{2,60}},\s+(?:de\s+)?{_MINISTERS}).*\(\s*ontvangen\s+(?P<day>[^()]{{6,80}})\)[.:]?",
    re.IGNORECASE,
)


def heads_answers(line: str) -> bool:
    """Whether a heading stands over the answers of a minister to all: `II Reactie van de minister`."""
    return _ANSWERING.match(line) is not None


def announces_answers(line: str) -> bool:
    """Whether a line says who answers and when: `Antwoord van minister Sorgdrager (Justitie). (Ontvangen …)`."""
    received = _RECEIVED.fullmatch(line) if len(line) <= LONGEST else None
    return received is not None and any(date.day for date in dates(received["day"]))


def replies_to_factions(line: str) -> bool:
    """Whether a heading stands over answers to factions: `Antwoorden op de vragen van de leden van de VVD-fractie`."""
    if len(line) > LONGEST or line[-1:] in (*".?!;,", ""):
        return False
    return _REPLY_TO.match(line) is not None and _TITLE.search(line) is None
