"""What a consultation is about, in the words of its opening, or of the title of a bill, short enough for a list.

`vragen voorgelegd aan de minister over de brief van 17 maart 2016 over ligplaatsen voor de binnenvaart (Kamerstuk …)`:
the title above it is that of the dossier, and many documents bear it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.grammar.characters.expressions import expression

SHORTEST, LONGEST = 4, 80

_ABOUT = r"(?:over|inzake|betreffende|aangaande|met\s+betrekking\s+tot|met(?=\s+de\s+geannoteerde))"
_WHOSE = r"(?:(?:de|het|een|haar|zijn|diens|hun|uw)\s+)"
_PAPERS = r"(?:brie(?:f|ven)|nota|notitie|reactie|kabinetsreactie|schrijven|afschrift|stukken|ontwerpbesluit)"
_CONSULTS = expression(
    r"\b(?:voorgelegd|voor\s+te\s+leggen|voorleggen|kennis\s?genomen)\b|\bde\s+(?:volgende|navolgende)\s+vragen\b"
)
_FIRST = expression(
    rf"\b(?:{_ABOUT}\s+|kennis\s?genomen\s+van\s+(?={_WHOSE}{_PAPERS}\b))(?!de\s+(?:volgende|navolgende)\s+vragen)"
)
# The letter that brings the subject: what it is about follows.
_LETTER = expression(rf"{_WHOSE}?{_PAPERS}\b(?:(?!{_ABOUT}\s)[^.?]|\bd\.d\.|\bnrs?\.)*?\s{_ABOUT}\s+")
_END = expression(
    r"\s*\((?:Kamerstuk|Handelingen|\d{2}\s?\d{3})|\s*[.?](?:\s|$)|,\s+(?:d\.d\.|waarin|met\s+het\s+kenmerk)"
    r"|\s+(?:ter\s+beantwoording|(?:aan\s+de\s+(?:minister|staatssecretaris)\b.{0,120}?\s)?voorgelegd|de\s+(?:volgende|navolgende)\s)"
    r"|\s+d\.d\.\s",
    re.IGNORECASE,
)
_AGENDA = expression(r"(?:de\s+)?geannoteerde\s+agenda(?:’s|'s)?\s+(?:van|voor)\s+")
# An adjective keeps the form that `het` gives it: `het toekomstige stelsel`.
_ARTICLE = expression(r"(?:de|een|het(?!\s+\w+e\s))\s+", re.IGNORECASE)
_NOTE = expression(r"(?<=[^\W\d_])\d{1,2}$")
# These say nothing without what was said before, or are cut before a number.
_SAYS_NOTHING = expression(
    r"(?:dit|deze|dat|enkele|onderhavige?|voorliggende?|een aantal)\b|.*\b(?:Verordening|Richtlijn)$", re.IGNORECASE
)
_BECAUSE = expression(r"\bin\s+verband\s+met\s+")


def consulted_subject(opening: Iterable[str]) -> str | None:
    """The subject of the letter or document that was consulted about, from the first paragraph that says it."""
    texts = (" ".join(text.split()) for text in opening)
    return next(filter(None, (_of(text) for text in texts if _CONSULTS.search(text))), None)


def bill_subject(title: str) -> str | None:
    """What a bill changes: `Wijziging van de Meststoffenwet in verband met de invoering van een register`."""
    found = _BECAUSE.search(title)
    return _named(title[found.end() :]) if found else None


def _of(text: str) -> str | None:
    first = _FIRST.search(text)
    if first is None:
        return None
    rest = text[first.end() :]
    while letter := _LETTER.match(rest):
        rest = rest[letter.end() :]
    if re.match(rf"{_WHOSE}?{_PAPERS}\b", rest):
        return None
    end = _END.search(rest)
    return _named(rest[: end.start()]) if end else None


def _named(words: str) -> str | None:
    """The words with a capital and without what every such title has; None where they are too long for a list."""
    words = _AGENDA.sub("", words, count=1).split(" (", 1)[0].strip(" ,;:.")
    words = _NOTE.sub("", words)
    if not SHORTEST <= len(words) <= LONGEST or _SAYS_NOTHING.match(words):
        return None
    article = _ARTICLE.match(words)
    words = words[article.end() :] if article else words
    return f"{words[:1].upper()}{words[1:]}"
