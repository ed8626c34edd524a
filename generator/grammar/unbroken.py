"""Signs within text that some converter left without line breaks: labels, headings, lines of titles, speakers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.alphabet import UPPER
from generator.grammar.numbers import NUMBERS
from generator.model.text import Span

_NEXT = rf"(?=\s+[{UPPER}«“‘\"'(\[])"
_NAMES = r"(?:de\s+)?[A-Z\d][\w-]*(?:(?:,\s+|\s+en\s+)(?:de\s+)?[A-Z\d][\w-]*){0,20}"
_OFFICE = r"(?:minister|staatssecretaris|bewindslieden|regering)"
_LABEL = re.compile(
    rf"(?<!\S)(?:Vra(?:ag|gen)\s+{NUMBERS}|Antwoord(?:en)?(?:\s+op)?(?:\s+(?:de\s+)?vra(?:ag|gen))?\s+{NUMBERS})\s?[:.]?{_NEXT}"
    rf"|(?<=[.?!»”)\]]\s)\s*(?:{NUMBERS}\s?[.)]?\s+)?Antwoord(?:\s+van\s+(?:het\s+kabinet|de\s+{_OFFICE}))?\s?:?{_NEXT}"
)
_HEADING = re.compile(
    rf"(?<!\S)(?:[IVX]{{1,4}}\.?\s+)?(?:Antwoorden\s+op\s+de\s+vragen|Vragen|Opmerkingen|Inbreng)(?:\s+en\s+opmerkingen)?\s+"
    rf"(?:van|vanuit|uit)\s+de\s+(?:(?:leden\s+van\s+)?(?:de\s+)?(?:\S+-fractie|fracties?\s+van\s+{_NAMES}(?:\s+gezamenlijk)?)|fracties){_NEXT}"
    rf"|(?<!\S)[IVX]{{1,4}}\.?\s+(?:Antwoord\s*/\s*)?(?:Antwoord|[Rr]eactie)\s+van\s+de\s+{_OFFICE}(?=\s+(?:[IVX]+\s|[A-Z]))"
    r"|(?<!\S)BRIEF\s+VAN(?:\s+(?!H\b)[A-ZÀ-Þ,/’-]{2,})+(?=\s)|(?<!\S)Inhoudsopgave(?=\s+[IVX]+\s)"
)
# Lines of a title, a letterhead or a signature; where they end the next begins.
_LINES = re.compile(
    r"(?<!\S)(?:Nr\.\s+\d+\s+(?=[A-ZÀ-Þ]{4})|[A-Z]{1,3}\s+(?=(?:NADER\s+|VOORLOPIG\s+)*(?:VERSLAG|MEMORIE|NOTA)\s))"
    r"|(?<!\S)(?:Vastgesteld|Den\s+Haag,|Ontvangen)\s+\d{1,2}\s+[a-z]+\s+\d{4}(?P<ends>)"
    r"|(?<!\S)(?:De\s+)?(?:fungerend\s+)?(?:voorzitter|griffier|adjunct-griffier|Adjunct-griffier)\s+van\s+de(?:ze)?\s+(?:vaste\s+)?commissie\b"
    rf"|(?<!\S)Aan\s+de\s+(?:[Vv]oorzitter|{_OFFICE})\b"
    rf"|(?<=[.?!»”]\s)\s*De\s+{_OFFICE}(?:\s+(?:van|voor)\s[^.?!]{{2,80}})?,\s(?:[A-Z]\.)+\s?[A-Z]"
    r"|(?<=[.?!»”]\s)\s*De\s+leden\s+van\s+de\s+(?:vaste\s+)?commissie\b(?=[^.]{0,160}\btegemoet\b)"
)
# Behind an answer that carries a label, and before the next, only these words tell that others have the word again.
_TURN = re.compile(
    r"(?<=[.?!»”)\]]\s)\s*(?:(?:Ook|Voorts|Daarnaast|Verder|Tevens|Tot\s+slot|Ten\s+slotte|Als\s+laatste?)\b,?\s+"
    r"(?:(?:vra(?:gen|agt)|wil(?:len|t)|zi(?:jn|en|et)|verzoe(?:ken|kt)|le(?:zen|est)|hebben|heeft)\s+)?)?"
    r"(?:[Dd]e(?:ze)?\s+(?:aan\s+het\s+woord\s+zijnde\s+)?leden|[Hh]et\s+lid|[Dd]eze\s+fracties?|zij)\b"
)
_COUNT = re.compile(
    rf"(?<=[.?!»”)]\s)\s*(?P<number>\d{{1,4}})[.)]?(?=\s+[{UPPER}«“‘])|^(?P<first>\d{{1,4}})[.)]?(?=\s+[{UPPER}«“‘])"
)
_SENTENCE = re.compile(r"(?<=[.?!])[”’\"'»)]?\s+(?=[A-ZÀ-Þ«“‘])")


def labels_within(text: str) -> list[Span]:
    """Where labels stand that their words tell, in order."""
    return [Span(*found.span()) for found in _LABEL.finditer(text)]


def headings_within(text: str) -> list[Span]:
    """Where headings stand, in order."""
    return [Span(*found.span()) for found in _HEADING.finditer(text)]


def line_edges(text: str) -> Iterator[int]:
    """Where lines of a title, a letterhead or a signature begin, and where those end that the next one follows."""
    for found in _LINES.finditer(text):
        yield found.start()
        if found["ends"] is not None:
            yield found.end()


def next_speaker(text: str, start: int, end: int) -> int | None:
    """Where those who ask speak again between two offsets."""
    found = _TURN.search(text, start, end)
    return found.start() if found else None


def counted(text: str) -> Iterator[tuple[int, int]]:
    """Where bare numbers stand at the start of sentences, with their values."""
    for found in _COUNT.finditer(text):
        yield found.start(), int(found["number"] or found["first"])


def sentence_ends(text: str) -> Iterator[int]:
    """The offsets at which sentences begin after others."""
    yield from (found.end() for found in _SENTENCE.finditer(text))
