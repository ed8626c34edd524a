"""Unfolding: where paragraphs begin in text that some converter left without line breaks.

Only fixed phrases tell: labels with what they label, headings, signatures, the lines of the printed title.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.parse.series import Candidate, counting

# A shorter paragraph is one; a longer one is a document on one line when it holds so many labels or headings.
SHORTEST_FOLDED = 1500
FEWEST_SIGNS = 3

_NUMBER = r"\d{1,3}[a-z]?"
_NUMBERS = rf"{_NUMBER}(?:\s*(?:,|en|&|t/m|–|-)\s*{_NUMBER}){{0,20}}"
_NEXT = r"(?=\s+[A-ZÀ-ÞİŠŽ«“‘\"'(\[])"
_NAMES = r"(?:de\s+)?[A-Z\d][\w-]*(?:(?:,\s+|\s+en\s+)(?:de\s+)?[A-Z\d][\w-]*){0,20}"
_OFFICE = r"(?:minister|staatssecretaris|bewindslieden|regering)"
_LABEL = re.compile(
    rf"(?<!\S)(?:Vra(?:ag|gen)\s+{_NUMBERS}|Antwoord(?:en)?(?:\s+op)?(?:\s+(?:de\s+)?vra(?:ag|gen))?\s+{_NUMBERS})\s?[:.]?{_NEXT}"
    rf"|(?<=[.?!»”)\]]\s)\s*(?:{_NUMBERS}\s?[.)]?\s+)?Antwoord(?:\s+van\s+(?:het\s+kabinet|de\s+{_OFFICE}))?\s?:?{_NEXT}"
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
    r"(?<=[.?!»”)]\s)\s*(?P<number>\d{1,3})[.)]?(?=\s+[A-ZÀ-Þ«“‘])|^(?P<first>\d{1,3})[.)]?(?=\s+[A-ZÀ-Þ«“‘])"
)
_SENTENCE = re.compile(r"(?<=[.?!])[”’\"'»)]?\s+(?=[A-ZÀ-Þ«“‘])")


def beginnings(text: str) -> tuple[int, ...]:
    """The offsets within a paragraph at which others begin; empty unless it is a document on one line."""
    if len(text) < SHORTEST_FOLDED:
        return ()
    labels, headings = list(_LABEL.finditer(text)), list(_HEADING.finditer(text))
    if len(labels) + len(headings) >= FEWEST_SIGNS:
        found = {edge for match in (*labels, *headings) for edge in match.span()}
        return tuple(sorted(found | set(_lines(text)) | set(_turns(text, labels, headings))))
    return tuple(_counted(text))


def _lines(text: str) -> Iterator[int]:
    for match in _LINES.finditer(text):
        yield match.start()
        if match["ends"] is not None:
            yield match.end()


def _turns(text: str, labels: Sequence[re.Match[str]], headings: Sequence[re.Match[str]]) -> Iterator[int]:
    """Where askers have the word again behind each answer, in texts that label no questions."""
    if any(label.group().lstrip().startswith("Vra") for label in labels):
        return
    edges = sorted({*(match.start() for match in (*labels, *headings)), len(text)})
    for label in labels:
        turn = _TURN.search(text, label.end(), edges[bisect_right(edges, label.start())])
        if turn:
            yield turn.start()


def _counted(text: str) -> Iterator[int]:
    """Bare numbers that count up through sentences, each before one that asks, and where it stops asking."""
    found = list(_COUNT.finditer(text))
    edges = [*(match.start() for match in found), len(text)]
    numbers = [int(match["number"] or match["first"]) for match in found]
    asked = [_asked(text[start:end]) for start, end in pairwise(edges)]
    series = counting([Candidate(n, n, sure=bool(end)) for n, end in zip(numbers, asked, strict=True)])
    for position in sorted(series):
        yield edges[position]
        yield edges[position] + asked[position]


def _asked(text: str) -> int:
    """How far a text asks: to the end of the last of its first sentences that do."""
    end, start = 0, 0
    for edge in [*(match.end() for match in _SENTENCE.finditer(text)), len(text)]:
        asks = "?" in text[start:edge]
        if end and not asks:
            break
        end, start = (edge if asks else end), edge
    return end
