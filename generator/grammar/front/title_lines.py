"""The lines of a printed title: dossier and title, number or letter, kind of document, the day it was adopted.

21 501-32 Landbouw- en Visserijraad
Nr. 1459 HERDRUK VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
Vastgesteld 12 september 2022
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from generator.grammar.characters.alphabet import UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.front.letter_heads import is_letterhead

# Chapters of the budget are Roman numbers, some in two parts (`IXB`), or letters for the funds (`34 300 A`).
_CHAPTER = r"(?:[ -](?:[IVXLC]+[AB]?|[A-M])(?![\w.]|\s+[A-Z]{4}))?"
# A bill of the kingdom (Rijkswet) has one more number: `34 134 (R2049)`.
_KINGDOM = r"(?:\s?\((?P<kingdom>R\s?\d{1,4})\))?"
_DOSSIER = rf"(?P<dossier>\d{{2}}\s?\d{{3}}(?:-\d{{1,4}})?{_CHAPTER}){_KINGDOM}"
TITLE = expression(rf"{_DOSSIER}\s+(?P<title>[{UPPER}].*)")
_ORDINAL = r"(?:NADERE?|VOORLOPIGE?|TWEEDE|DERDE|EIND)"
DOCUMENT = rf"(?:{_ORDINAL}\s*)*(?:VERSLAG|NOTA|MEMORIE|LIJST|BRIEF|INBRENG)\b"
# Until 2000 the Eerste Kamer wrote `Nr. 251b`.
_OWN = r"[Nn]r\.\s*(?P<number>\d+\s?[a-z]?)\b"
_NUMBER = expression(rf"{_OWN}|(?P<letter>(?!DE\b|HET\b|EEN\b)[A-Z]{{1,3}})\s+{DOCUMENT}")
# In a text without lines a number is that of the document itself only when the kind follows in capitals.
_INSIDE = expression(rf"\bNr\.\s*(?P<number>\d+[a-z]?)\s+{DOCUMENT}")
# Papers of the Eerste Kamer have it at the right of the line with the session, or in a cell below. The line above, with
# the chamber and the page number, may be in the same paragraph.
_CHAMBER = r"(?:(?:Eerste|Tweede)\s+Kamer\s+der\s+Staten-Generaal(?:\s+\d{1,2})?[\s,|]+)?"
_SESSION = expression(rf"{_CHAMBER}Vergaderjaar\s+\d{{4}}\s?[-–—/]\s?\d{{2,4}}[\s,|]+{_OWN}\s*", re.IGNORECASE)
_LETTER = expression(r"[A-Z]{1,3}")
_LONE = expression(rf"{_DOSSIER}|[A-Z]{{1,3}}|[Nn]r\.\s*\d+[a-z]?")
# A dossier and the document's letter on one line, without a title between them.
_AFTER_DOSSIER = expression(rf"{_DOSSIER}\s+(?=[A-Z]{{1,3}}\s+{DOCUMENT})")
# `AF VERSLAG VAN EEN SCHRIFTELIJK OVERLEG`, `Nr. 7 LIJST VAN VRAGEN EN ANTWOORDEN`, `VOORLOPIG VERSLAG`.
_KIND_ALONE = expression(
    rf"(?:{_OWN}\s*|[A-Z]{{1,3}}\s+)?(?:{DOCUMENT}|Nr\.\s*\d+[a-z]?$|(?![IVX]+$)[A-Z]{{1,3}}$)"
    r"|(?i:(?:(?:nader|voorlopig|nadere|gewijzigde?)\s+)?(?:verslag\s+van\s+een|nota\s+naar|memorie\s+van|lijst\s+van)\b.{0,90}$)"
)
# Reprinted: `HERDRUK`, `TWEEDE HERDRUK`; changed before printing: `GEWIJZIGDE LIJST`. A sign of a note follows.
_REPRINT = expression(
    r"\s*\(?\b(?:(?:(?P<second>TWEEDE)|(?P<third>DERDE)|GEWIJZIGDE|VERBETERDE)\s+)?HERDRUK\)?(?:\d{1,2}|[¹²³⁰-⁹]{1,2}|\*)?(?!\w)"
)
_CHANGED = expression(rf"\b(?:GEWIJZIGDE?|VERBETERDE?|GECORRIGEERDE?|AANGEVULDE?)\s+(?={DOCUMENT})")
# The start of a line of a title within a paragraph in which an editor or a program joined several.
_NEXT_LINE = expression(
    rf"\s(?={_DOSSIER.replace('?P<dossier>', '?:').replace('?P<kingdom>', '?:')}\s[{UPPER}][^\W\d_]"
    rf"|[Nn]r\.\s?\d{{1,5}}[a-z]?\s(?:(?i:verslag|lijst|nota|inbreng)\b|{DOCUMENT})|(?:Vastgesteld|Ontvangen):?\s?\d|[Nn]r\.\s?\d{{1,5}}[a-z]?$)"
)
# The head of a paper, whose lines may stand in one paragraph with the title: `Tweede Kamer der Staten-Generaal`.
_HEAD = expression(
    r"(?:Tweede|Eerste)\s+Kamer\s+der\s+Staten-Generaal\b|Vergaderjaar\s+\d{4}|Zitting\s+\d{4}", re.IGNORECASE
)
# The lines above questions and answers printed in the Aanhangsel: its name, what it holds, the number of the paper.
_APPENDIX = expression(
    r"Aanhangsel\s+van\s+de\s+Handelingen$|Vragen\s+gesteld\s+door\s+de\s+leden\s+der\s+Kamer,.{0,80}antwoorden$|\d{1,4}$",
    re.IGNORECASE,
)
# The heading that the site of official publications puts above the text of a document.
_PUBLISHED = expression(
    r"(?:Tweede|Eerste) Kamer der Staten-Generaal \| [\d-]+ \| (?P<dossier>\d{5}(?:-[IVXLC]+)?) nr\. (?P<number>\w+) \|"
)


def lines_of(paragraphs: Sequence[str]) -> tuple[str, ...]:
    """The lines of a title in these paragraphs: without `HERDRUK`, and joined lines separated."""
    kept = (_CHANGED.sub("", _REPRINT.sub("", paragraph)).strip() for paragraph in paragraphs)
    return tuple(line for paragraph in kept if paragraph for line in _parted(paragraph))


def _parted(paragraph: str) -> list[str]:
    return _NEXT_LINE.split(paragraph) if TITLE.match(paragraph) or _HEAD.match(paragraph) else [paragraph]


def reprint(paragraphs: Sequence[str]) -> int:
    """The number of the reprint according to the title, counted from 1; 0 when it is no reprint."""
    found = next((match for paragraph in paragraphs if (match := _REPRINT.search(paragraph))), None)
    if found is None:
        return 0
    return 2 if found["second"] else 3 if found["third"] else 1


def lone_joined(lines: Sequence[str]) -> Iterator[str]:
    """The lines, with each dossier, number or letter that stands alone joined to the next line."""
    for line, following in zip_longest(lines, lines[1:], fillvalue=""):
        yield f"{line} {following}".rstrip() if _LONE.fullmatch(line) else line


def own_number(lines: Sequence[str]) -> str | None:
    """The number or letter of the document itself: it opens a line, or ends the line before the kind."""
    found = next((m for line in lone_joined(lines) if (m := _NUMBER.match(_AFTER_DOSSIER.sub("", line)))), None)
    found = found or next((m for line in lines if (m := _SESSION.fullmatch(line))), None)
    if found:
        number = found["number"]
        return "".join(number.split()) if number else found["letter"]
    inside = _INSIDE.search("\n".join(lines))
    return inside["number"] if inside else None


def is_number(title: str) -> bool:
    """Whether the words after a dossier are the letter of the document, not a title: `C`, `C MEMORIE VAN ANTWOORD`."""
    return _LETTER.fullmatch(title) is not None or _NUMBER.match(title) is not None


def is_of_title(line: str) -> bool:
    """Whether a line belongs to the printed title or to the head of a letter: dossier, kind, place and day."""
    is_kind = _KIND_ALONE.match(_AFTER_DOSSIER.sub("", line)) is not None
    return is_kind or is_letterhead(line) or any(form.match(line) for form in (TITLE, _HEAD, _SESSION, _PUBLISHED))


def is_of_appendix(line: str) -> bool:
    """Whether a line stands in the head of the Aanhangsel: `Aanhangsel van de Handelingen`, `2129`."""
    return _APPENDIX.match(line) is not None


def published_as(text: str) -> tuple[str, str] | None:
    """The dossier and number in the table that the site of official publications prints above a text."""
    found = _PUBLISHED.search(text)
    return (found["dossier"], found["number"]) if found else None
