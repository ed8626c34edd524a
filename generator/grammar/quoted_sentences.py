"""The words around a reference that say what it is: its sentence or list item, short enough to be quoted."""

from __future__ import annotations

import re

from generator.grammar.asked_clauses import sentences
from generator.model.text import Span

LONGEST = 240
# At least so many characters before a reference are kept: what it is called mostly stands there.
_BEFORE = 180
_WORD = re.compile(r"\S+")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
# Words that only lead to the reference itself: `Zie ook Kamerstuk …`, `Zoals gemeld in …`.
_LEADS = re.compile(
    r"[(\s]*(?:zie|vgl\.?|vergelijk|cf\.?|bron|zie\s+(?:ook|o\.a\.|onder\s+andere|bijvoorbeeld))[:\s]*", re.IGNORECASE
)
_BULLET = re.compile(r"\s*(?:[-–—•▪◦*]|[a-z]\)|\d{1,2}[.)])\s+")


def words_around(text: str, words: Span) -> Span:
    """The sentence that holds these words, at most about `LONGEST` characters of it; it ends where words end."""
    held = [each for each in sentences(text) if each.start < words.end and words.start < each.end]
    start = held[0].start if held else words.start
    end = held[-1].end if held else words.end
    bullet = _BULLET.match(text, start, words.start)
    start = bullet.end() if bullet else start
    if end - start > LONGEST:
        start = _word_from(text, max(start, min(words.start - _BEFORE, end - LONGEST)), words.start)
        end = _word_to(text, min(end, max(words.end, start + LONGEST)), words.end)
    return _stripped(text, Span(start, end))


def says_more(text: str, around: Span, words: Span) -> bool:
    """Whether a quotation says anything beside the reference in it: of `Zie Kamerstuk 28 676, nr. 500.` it does not."""
    before, after = text[around.start : words.start], text[words.end : around.end]
    return _LETTERS.search(f"{_LEADS.sub('', before, count=1)} {after}") is not None


def _word_from(text: str, start: int, latest: int) -> int:
    """The offset of the first whole word from an offset on."""
    if start == 0 or text[start - 1].isspace():
        return start
    space = text.find(" ", start, latest)
    return latest if space < 0 else space + 1


def _word_to(text: str, end: int, earliest: int) -> int:
    """The offset behind the last whole word up to an offset."""
    if end == len(text) or text[end].isspace():
        return end
    return max(earliest, text.rfind(" ", earliest, end))


def _stripped(text: str, span: Span) -> Span:
    found = list(_WORD.finditer(text, span.start, span.end))
    return Span(found[0].start(), found[-1].end()) if found else span
