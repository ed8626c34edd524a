"""The number of an Aanhangsel van de Handelingen: questions of members and their answers are numbered in each year."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from generator.grammar.characters.expressions import expression

# The line over its number: `Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden`.
_FORMULA = r"\bdoor\s+de\s+[Rr]egering\s+(?:schriftelijk\s+)?gegeven\s+antwoorden\b"
_APPENDIX = expression(
    rf"\bAanhangsel\s+van\s+de\s+Handelingen\b|\bgesteld\s+door\s+(?:de\s+)?leden\s+der\s+Kamer\b[^.?!]{{0,60}}{_FORMULA}"
)
_NUMBER = expression(r"\d{1,4}")
# A number of one figure is mostly that of a page.
_LONG_NUMBER = expression(r"\d{2,4}")
# Only an Aanhangsel prints when an answer or a notice came in: `(ontvangen 21 juni 2011)`.
_RECEIVED = expression(r"\([Oo]ntvangen:?\s\d")
_ASKED_BY = r"(?:Nadere\s+)?[Vv]ragen\s+van\s+(?:het\s+(?:Kamer)?lid|de\s+(?:Kamer)?leden)\b"
_ASKED = expression(_ASKED_BY)
_BEFORE_ASKED = expression(rf"(?P<number>\d{{1,4}})\s+{_ASKED_BY}")
_AFTER_FORMULA = expression(rf"{_FORMULA}\s+(?P<number>\d{{1,4}})\b")
_PUBLISHED = expression(r"Kamer der Staten-Generaal[ |]*\d{4}-\d{4}[ |]*(?P<number>\d{1,4})(?![\dZ])")


def is_appendix(paragraphs: Sequence[str]) -> bool:
    """Whether a text of the front matter or of the edge of a page says that the document is an Aanhangsel."""
    return any(_APPENDIX.search(paragraph) for paragraph in paragraphs)


def heads_with_number(paragraphs: Sequence[str]) -> bool:
    """Whether a text begins with a bare number right above the title of questions, as copies from websites do."""
    before, after = [*paragraphs[:2], "", ""][:2]
    return _LONG_NUMBER.fullmatch(before) is not None and _ASKED.match(after) is not None


def appendix_number(paragraphs: Sequence[str], edges: Sequence[str] = ()) -> str | None:
    """The number of an Aanhangsel: it stands alone before the title, or in the table above it on the official site.

    When neither the text nor the `edges` of pages call it an Aanhangsel, the day on which the answer was received must
    be printed.
    """
    if not is_appendix([*paragraphs, *edges]):
        is_printed = heads_with_number(paragraphs) and any(map(_RECEIVED.search, paragraphs))
        return paragraphs[0] if is_printed else None
    for before, after in pairwise(paragraphs):
        if _NUMBER.fullmatch(before) and _ASKED.match(after):
            return before
    opened = next((match for paragraph in paragraphs if (match := _BEFORE_ASKED.match(paragraph))), None)
    if opened:
        return opened["number"]
    text = "\n".join(paragraphs)
    found = _AFTER_FORMULA.search(text) or _PUBLISHED.search(text)
    return found["number"] if found else None
