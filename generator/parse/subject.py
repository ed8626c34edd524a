"""What members ask about: `Vragen van het lid Bouwmeester (PvdA) aan de Minister … over onterechte rekeningen`."""

from __future__ import annotations

import re
from collections.abc import Iterable

# Such a paragraph is a title: it begins with what the document is, and names those who ask before it says `over`.
_OPENING = re.compile(
    r"(?:(?:Antwoord schriftelijke vragen\s?:\s?)?(?:Beantwoording|Antwoord(?:en)?)\s(?:[^.?]{0,200}?\s)??)?"
    r"(?:[Nn]adere\s|[Aa]anvullende\s)?(?:[Ss]chriftelijke\s)?(?:[Vv]ragen|[Kk]amervragen)\s"
    r"(?:(?:van|door|het)\s){0,4}(?:de\s)?(?:lid|leden)\s"
)
_ABOUT = re.compile(r"\b(?:over|inzake|betreffende)\s+")
_END = re.compile(r"\s*\((?:[Ii]ngezonden|[Oo]ntvangen)\b|\s*\.?\s*$|\s+worden\s+beantwoord\b|\s+(?=Vragen\svan\s)")
_WORD = re.compile(r"\w")


def subject(paragraphs: Iterable[str]) -> str | None:
    """What written questions are about, in the words of their title, with a capital; None where no title says so.

    A title may be spread over paragraphs: `Antwoorden van de minister op Kamervragen`, `van de leden A en B over …`.
    """
    before = ""
    for paragraph in paragraphs:
        for text in (paragraph, f"{before} {paragraph}"):
            if found := _subject(" ".join(text.split())):
                return found
        before = paragraph
    return None


def _subject(text: str) -> str | None:
    opening = _OPENING.match(text)
    about = _ABOUT.search(text, opening.end()) if opening else None
    end = _END.search(text, about.end()) if about else None
    if about is None or end is None:
        return None
    words = text[about.end() : end.start()]
    return f"{words[:1].upper()}{words[1:]}" if _WORD.search(words) else None
