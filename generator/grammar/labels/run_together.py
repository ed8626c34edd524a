"""Text that a converter left without line breaks: fixed phrases that show where its paragraphs begin.

These are labels, headings, signatures, and the lines of the printed title.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.characters.alphabet import UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.factions.word import FRACTIE
from generator.grammar.labels.forms import (
    ANSWER_ANYWHERE,
    ONE_ANSWER,
    QUESTION_AGAIN,
    QUESTION_CAPITAL,
    SHORT_QUESTION,
    AnsweredOrAsked,
    opens_with,
)
from generator.grammar.labels.numbers import NUMBERS
from generator.model.text import Span

_OPENING = f"{UPPER}«“‘"
_NR = r"(?:[Nn]r\.?\s+)?"
_NEXT = rf"(?=\s+[{_OPENING}\"'(\[])"
_NAMES = rf"(?:de\s+)?[{UPPER}\d][\w-]*(?:(?:,\s+|\s+en\s+)(?:de\s+)?[{UPPER}\d][\w-]*){{0,20}}"
_OFFICE = r"(?:minister|staatssecretaris|bewindslieden|regering)"
_AFTER_SENTENCE = r"(?<=[.?!»”)\]]\s)\s*"
_QUESTION = rf"(?:{QUESTION_CAPITAL}|{SHORT_QUESTION})"
_LABEL = expression(
    rf"(?<!\S)(?:{_QUESTION}\s+{_NR}{NUMBERS}"
    rf"|{ANSWER_ANYWHERE}(?:\s+op)?(?:\s+(?:de\s+)?{QUESTION_AGAIN})?\s+{_NR}{NUMBERS})\s?[:.]?{_NEXT}"
    rf"|{_AFTER_SENTENCE}(?:{NUMBERS}\s?[.)]?\s+)?{ONE_ANSWER}(?:\s+van\s+(?:het\s+kabinet|de\s+{_OFFICE}))?\s?:?{_NEXT}"
)
_OF_FACTIONS = (
    rf"(?:(?:leden\s+van\s+)?(?:de\s+)?(?:\S+-{FRACTIE}|{FRACTIE}s?\s+van\s+{_NAMES}(?:\s+gezamenlijk)?)|{FRACTIE}s)"
)
_HEADING = expression(
    r"(?<!\S)(?:[IVX]{1,4}\.?\s+)?(?:Antwoorden\s+op\s+de\s+vragen|Vragen|Opmerkingen|Inbreng)(?:\s+en\s+opmerkingen)?\s+"
    rf"(?:van|vanuit|uit)\s+de\s+{_OF_FACTIONS}{_NEXT}"
    r"|(?<!\S)[IVX]{1,4}\.?\s+(?:Antwoord\s*/\s*)?(?:Antwoord|[Rr]eactie)\s+van\s+de\s+"
    rf"{_OFFICE}(?=\s+(?:[IVX]+\s|[{UPPER}]))"
    rf"|(?<!\S)BRIEF\s+VAN(?:\s+(?!H\b)[{UPPER},/’-]{{2,}})+(?=\s)|(?<!\S)Inhoudsopgave(?=\s+[IVX]+\s)"
)
# Lines of a title, a letterhead or a signature; where one ends the next line begins.
_LINES = expression(
    rf"(?<!\S)(?:Nr\.\s+\d+\s+(?=[{UPPER}]{{4}})"
    r"|[A-Z]{1,3}\s+(?=(?:NADER\s+|VOORLOPIG\s+)*(?:VERSLAG|MEMORIE|NOTA)\s))"
    r"|(?<!\S)(?:Vastgesteld|Den\s+Haag,|Ontvangen)\s+\d{1,2}\s+[a-z]+\s+\d{4}(?P<ends>)"
    r"|(?<!\S)(?:De\s+)?(?:fungerend\s+)?(?:voorzitter|griffier|[Aa]djunct-griffier)\s+van\s+de(?:ze)?\s+(?:vaste\s+)?commissie\b"
    rf"|(?<!\S)Aan\s+de\s+(?:[Vv]oorzitter|{_OFFICE})\b"
    rf"|(?<=[.?!»”]\s)\s*De\s+{_OFFICE}(?:\s+(?:van|voor)\s[^.?!]{{2,80}})?,\s(?:[{UPPER}]\.)+\s?[{UPPER}]"
    r"|(?<=[.?!»”]\s)\s*De\s+leden\s+van\s+de\s+(?:vaste\s+)?commissie\b(?=[^.]{0,160}\btegemoet\b)"
)
# Between one labelled answer and the next, only these words show that those who ask are speaking again.
_TURN = expression(
    rf"{_AFTER_SENTENCE}(?:(?:Ook|Voorts|Daarnaast|Verder|Tevens|Tot\s+slot|Ten\s+slotte|Als\s+laatste?)\b,?\s+"
    r"(?:(?:vra(?:gen|agt)|wil(?:len|t)|zi(?:jn|en|et)|verzoe(?:ken|kt)|le(?:zen|est)|hebben|heeft)\s+)?)?"
    rf"(?:[Dd]e(?:ze)?\s+(?:aan\s+het\s+woord\s+zijnde\s+)?leden|[Hh]et\s+lid|[Dd]eze\s+{FRACTIE}s?|zij)\b"
)
_COUNT = expression(
    rf"(?<=[.?!»”)]\s)\s*(?P<number>\d{{1,4}})[.)]?(?=\s+[{_OPENING}])|^(?P<first>\d{{1,4}})[.)]?(?=\s+[{_OPENING}])"
)
_SENTENCE = expression(rf"(?<=[.?!])[”’\"'»)]?\s+(?=[{_OPENING}])")


def labels(text: str) -> Iterator[Span]:
    """The spans of labels of questions and answers."""
    return (Span(*found.span()) for found in _LABEL.finditer(text))


def headings(text: str) -> Iterator[Span]:
    """The spans of headings over the words of factions or ministers."""
    return (Span(*found.span()) for found in _HEADING.finditer(text))


def is_of_question(label: str) -> bool:
    """Whether a label is that of a question."""
    return opens_with(AnsweredOrAsked.QUESTION, label.lstrip())


def title_lines(text: str) -> Iterator[int]:
    """The offsets at which lines of a title, a letterhead or a signature begin or end."""
    for found in _LINES.finditer(text):
        yield found.start()
        if found["ends"] is not None:
            yield found.end()


def turn(text: str, start: int, end: int) -> int | None:
    """The offset, between two others, at which those who ask are speaking again; None when nothing shows that."""
    found = _TURN.search(text, start, end)
    return found.start() if found else None


def counted(text: str) -> tuple[tuple[int, int], ...]:
    """The bare numbers that may be the numbers of questions, each with its offset."""
    return tuple((found.start(), int(found["number"] or found["first"])) for found in _COUNT.finditer(text))


def asked(text: str) -> int:
    """The offset after the questions at the start of a text."""
    end, start = 0, 0
    for edge in [*(match.end() for match in _SENTENCE.finditer(text)), len(text)]:
        asks = "?" in text[start:edge]
        if end and not asks:
            break
        end, start = (edge if asks else end), edge
    return end
