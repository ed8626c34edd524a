"""The numbers a document bears: dossiers, number or letter in them, number of an Aanhangsel."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from generator.grammar.sentences import ends_sentence

# Chapters of the budget are Roman numbers, some in two parts (`IXB`), or letters for the funds (`34 300 A`).
_DOSSIER = r"(?P<dossier>\d{2}\s?\d{3}(?:-\d{1,4})?(?:[ -](?:[IVXLC]+[AB]?|[A-M])(?![\w.]|\s+[A-Z]{4}))?)"
_TITLE = re.compile(rf"{_DOSSIER}\s+(?P<title>[A-ZÀ-Þ].*)")
_LONE = re.compile(rf"{_DOSSIER}|[A-Z]{{1,3}}|[Nn]r\.\s*\d+[a-z]?")
_DOCUMENT = r"(?:(?:NADERE?|VOORLOPIGE?|TWEEDE|DERDE|EIND)\s*)*(?:VERSLAG|NOTA|MEMORIE|LIJST|BRIEF|INBRENG)\b"
# Until 2000 the Eerste Kamer wrote `Nr. 251b`.
_NUMBER = re.compile(rf"[Nn]r\.\s*(?P<number>\d+[a-z]?)\b|(?P<letter>(?!DE\b|HET\b|EEN\b)[A-Z]{{1,3}})\s+{_DOCUMENT}")
# In a text without lines only the document's kind in capitals after it shows a number for its own.
_INSIDE = re.compile(rf"\bNr\.\s*(?P<number>\d+)\s+{_DOCUMENT}")
_LETTER = re.compile(r"[A-Z]{1,3}")
# A dossier and the document's letter on one line, without a title between them.
_AFTER_DOSSIER = re.compile(rf"{_DOSSIER}\s+(?=[A-Z]{{1,3}}\s+{_DOCUMENT})")
# How the site of official publications heads the text of a document.
_PUBLISHED = re.compile(
    r"(?:Tweede|Eerste) Kamer der Staten-Generaal \| [\d-]+ \| (?P<dossier>\d{5}(?:-[IVXLC]+)?) nr\. (?P<number>\w+) \|"
)
_PUBLISHED_APPENDIX = re.compile(r"Kamer der Staten-Generaal[ |]*\d{4}-\d{4}[ |]*(?P<number>\d{1,4})(?![\dZ])")
_APPENDIX = re.compile(r"\bAanhangsel\s+van\s+de\s+Handelingen\b")
_APPENDIX_NUMBER = re.compile(r"\d{1,4}")
_AFTER_FORMULA = re.compile(
    r"\bdoor\s+de\s+regering\s+(?:schriftelijk\s+)?gegeven\s+antwoorden\s+(?P<number>\d{1,4})\b"
)
_BEFORE_ASKED = re.compile(r"(?P<number>\d{1,4})\s+(?:Nadere\s+)?[Vv]ragen\s+van\s+(?:het\s+lid|de\s+leden)\b")
_ASKED = re.compile(r"(?:Nadere\s+)?[Vv]ragen\s+van\s+(?:het\s+lid|de\s+leden)\b")


@dataclass(frozen=True)
class Numbers:
    """The numbers of one document, empty or None where it bears none; `title` is that of its first dossier.

    Dossiers are written as published (`21501-32`, `34550-VI`); `is_appendix` tells a number of an Aanhangsel.
    """

    title: str | None
    dossiers: tuple[str, ...]
    number: str | None
    is_appendix: bool = False


def official_numbers(paragraphs: Sequence[str]) -> Numbers:
    """Read the numbers from the paragraphs of the front matter."""
    titles = list(_titles(paragraphs))
    text = "\n".join(paragraphs)
    published = _PUBLISHED.search(text)
    dossiers = dict.fromkeys([*(dossier for dossier, _ in titles), *((published["dossier"],) if published else ())])
    own = _own_number(paragraphs) or (published["number"] if published else None)
    appendix = None if own else _appendix_number(paragraphs)
    title = next((title for _, title in titles if title), None)
    return Numbers(title, tuple(dossiers), own or appendix, is_appendix=bool(appendix))


def _lines(paragraphs: Sequence[str]) -> Iterator[str]:
    """The paragraphs; a dossier, number or letter that stands alone is read with what follows it."""
    for paragraph, following in zip_longest(paragraphs, paragraphs[1:], fillvalue=""):
        yield f"{paragraph} {following}".rstrip() if _LONE.fullmatch(paragraph) else paragraph


def _titles(paragraphs: Sequence[str]) -> Iterator[tuple[str, str]]:
    for line in _lines(paragraphs):
        found = _TITLE.fullmatch(line)
        if found and not ends_sentence(line):
            title = "" if _is_number(found["title"]) else found["title"]
            yield re.sub(r"(?<=^\d\d)\s", "", found["dossier"]).replace(" ", "-"), title


def _is_number(title: str) -> bool:
    """Whether what follows a dossier is not its title but the letter of the document: `C`, `C MEMORIE VAN ANTWOORD`."""
    return _LETTER.fullmatch(title) is not None or _NUMBER.match(title) is not None


def _own_number(paragraphs: Sequence[str]) -> str | None:
    """The number or letter of the document itself: it opens a line, or ends the line before its kind."""
    lines = (_AFTER_DOSSIER.sub("", line) for line in _lines(paragraphs))
    found = next((m for line in lines if (m := _NUMBER.match(line))), None)
    if found:
        return found["number"] or found["letter"]
    inside = _INSIDE.search("\n".join(paragraphs))
    return inside["number"] if inside else None


def _appendix_number(paragraphs: Sequence[str]) -> str | None:
    """The number of an Aanhangsel: it stands alone before the title, or in the table above it on the official site."""
    if not any(_APPENDIX.search(paragraph) for paragraph in paragraphs):
        return None
    for before, after in pairwise(paragraphs):
        if _APPENDIX_NUMBER.fullmatch(before) and _ASKED.match(after):
            return before
    opened = next((match for paragraph in paragraphs if (match := _BEFORE_ASKED.match(paragraph))), None)
    if opened:
        return opened["number"]
    text = "\n".join(paragraphs)
    found = _AFTER_FORMULA.search(text) or _PUBLISHED_APPENDIX.search(text)
    return found["number"] if found else None
