"""The subject of questions: `Vragen van het lid Bouwmeester (PvdA) aan de Minister … over onterechte rekeningen`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.grammar.characters.expressions import expression

_MEMBERS = r"(?:(?:van|door|het)\s){0,4}(?:de\s)?(?:Kamer)?(?:lid|leden)\s"
# Such a paragraph is a title: it begins with the kind of document, and names those who ask before the word `over`.
_OPENING = expression(
    r"(?:(?:Antwoord schriftelijke vragen\s?:\s?)?(?:Beantwoording|Antwoord(?:en)?)\s(?:[^.?]{0,200}?\s)??)?"
    rf"(?:[Nn]adere\s|[Aa]anvullende\s)?(?:[Ss]chriftelijke\s)?(?:[Vv]ragen|[Kk]amervragen)\s{_MEMBERS}"
)
# In a letter a sentence gives it: `Hierbij bied ik u de antwoorden aan op de vragen van het lid Van Middelkoop over …`.
_IN_LETTER = expression(
    r"\b(?:[Hh]ierbij|[Bb]ijgaand|[Ii]n\s(?:het\s)?antwoord\sop)\s(?:nr\.|[^.?]){0,300}?\b(?:[Vv]ragen|[Kk]amervragen)\s"
    + _MEMBERS
)
_ABOUT = expression(r"\b(?:over|inzake|betreffende)\s+")
_END = expression(
    r"\s*[.,]?\s*\((?:[Ii]ngezonden|[Oo]ntvangen|[Kk]enmerk|\d{4}Z\d)|,\s+(?:[Ii]ngezonden|(?:met|onder)\s+(?:het\s+)?kenmerk|welke|die\s|d\.d\.|zoals)"
    r"|\s*\.?\s*$|\s+worden\s+(?:als\svolgt\s)?beantwoord\b|\s+(?=Vragen\svan\s)"
)
_END_OF_SENTENCE = expression(rf"\.\s+(?=[A-Z])|{_END.pattern}")
_WORD = expression(r"\w")


def subject(paragraphs: Iterable[str]) -> str | None:
    """The subject of written questions in the words of their title, with a capital; None when there is none.

    A title may be spread over paragraphs: `Antwoorden van de minister op Kamervragen`, `van de leden A en B over …`.
    Without a title the subject is taken from the letter of the minister.
    """
    texts = [" ".join(paragraph.split()) for paragraph in paragraphs]
    spread = (way for n, text in enumerate(texts) for way in (text, f"{texts[n - 1] if n else ''} {text}".strip()))
    titles = (_after(text, _OPENING.match(text), _END) for text in spread)
    letters = (_after(text, _IN_LETTER.search(text), _END_OF_SENTENCE) for text in texts)
    return next(filter(None, titles), None) or next(filter(None, letters), None)


def _after(text: str, opening: re.Match[str] | None, ends: re.Pattern[str]) -> str | None:
    about = _ABOUT.search(text, opening.end()) if opening else None
    end = ends.search(text, about.end()) if about else None
    if about is None or end is None:
        return None
    words = text[about.end() : end.start()]
    return f"{words[:1].upper()}{words[1:]}" if _WORD.search(words) else None
