"""The words around a reference that say what it is: its sentence or list item, short enough to be quoted."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.grammar.characters.expressions import expression
from generator.grammar.sentences.borders import sentence_spans
from generator.model.calendar import DUTCH_MONTHS
from generator.model.text import Span

LONGEST = 240
# At least so many characters before a reference are kept: what it is called mostly stands there.
_BEFORE = 180
_WORD = expression(r"\S+")
_LETTERS = expression(r"[^\W\d_]{2,}")
# Words that only lead to a reference or are part of it: `Zie ook`, `Tweede Kamer, vergaderjaar 2017–2018`, `blz. 3`,
# the day of a document (`d.d. 14 juli 2023`) and its address.
_DAY = rf"\d{{1,2}}\s+(?:{'|'.join(DUTCH_MONTHS)})(?:\s+\d{{4}})?"
_OF_REFERENCE = expression(
    rf"(?:https?://|www\.)\S+|(?<!\w)(?:{_DAY}|d\.d\."
    r"|zie|ook|van|in|uit|bij|de|het|TK|EK|o\.a\.|onder\s+andere|bijvoorbeeld|vgl\.?|vergelijk|cf\.?|bron|en|via|nrs?\.?"
    r"|(?:Tweede|Eerste)\s+Kamer|vergaderjaar|Kamerst(?:uk(?:ken)?|\.)|Aanhangsel|Handelingen|II?"
    r"|paragraaf|par\.|blz\.?|pagina|p\.|bladzijde|bijlage|voetnoot|noot)(?!\w)",
    re.IGNORECASE,
)
_BULLET = expression(r"\s*(?:[-–—•▪◦*]|[a-z]\)|\d{1,2}[.)])\s+")
_NUMBER_OF_NOTE = expression(r"\s*(?:\d{1,3}|\[\d{1,3}\]|[*†‡])\s+")
# The end of an item of a list in a sentence, each with its own reference in brackets.
_END_OF_ITEM = expression(r"(?<=\d)\)(?:\s+\([^()]*\))?[,;]?\s+(?:en\s+)?(?!\()")
_CLOSES = expression(r"[^()]{0,20}\)(?=[,;.]|\s+en\s|\s*$)")
_END_OF_LIST_ITEM = expression(r"[,;]?(?:\s+en)?\s*$")
_FEWEST_IN_ITEM = 16
# Signs that alone need not be left out, and those that no quotation ends with where it is cut.
_SIGNS, _CUT_OFF = " .;,?!", " ,;:–"
# Of the characters that may be shown, at least this share is where only whole sentences are.
_ENOUGH = 0.4


@dataclass(frozen=True)
class Quotation:
    """Words to quote; `goes_before` and `goes_on` show that their sentence begins before or goes on behind them."""

    span: Span
    goes_before: bool
    goes_on: bool


def words_around(text: str, words: Span, *, is_note: bool = False) -> Quotation:
    """The sentence that holds these words, at most about `LONGEST` characters of it, cut between words.

    A number that opens the text of a note (`is_note`) is left out, as is the sign of a list item.
    """
    held = [each for each in sentence_spans(text) if each.start < words.end and words.start < each.end]
    start = held[0].start if held else words.start
    end = held[-1].end if held else words.end
    opening = _BULLET.match(text, start, words.start)
    opening = opening or (_NUMBER_OF_NOTE.match(text, start, words.start) if is_note and not start else None)
    start = opening.end() if opening else start
    if end == len(text):
        tail = _END_OF_LIST_ITEM.search(text, words.end)
        end = tail.start() if tail else end
    whole = _stripped(text, Span(start, end))
    shown = _stripped(text, _shortened(text, whole, words))
    if not text[shown.end : whole.end].strip(_SIGNS):
        shown = Span(shown.start, whole.end)
    else:
        shown = Span(shown.start, max(words.end, shown.start + len(text[shown.start : shown.end].rstrip(_CUT_OFF))))
    return Quotation(shown, goes_before=shown.start > whole.start, goes_on=shown.end < whole.end)


def says_more(text: str, around: Span, words: Span) -> bool:
    """Whether a quotation says anything beside the reference in it: of `Zie Kamerstuk 28 676, nr. 500.` it does not."""
    before, after = text[around.start : words.start], text[words.end : around.end]
    return _LETTERS.search(_OF_REFERENCE.sub("", f"{before} {after}")) is not None


def _shortened(text: str, whole: Span, words: Span) -> Span:
    if len(whole) <= LONGEST:
        return whole
    start, end = whole.start, whole.end
    ends = [found.end() for found in _END_OF_ITEM.finditer(text, start, words.start)]
    closes = _CLOSES.match(text, words.end, end)
    if ends and words.start - ends[-1] >= _FEWEST_IN_ITEM:
        start = ends[-1]
    if closes:
        end = closes.end()
    if end - start > LONGEST:
        start = _word_from(text, max(start, min(words.start - _BEFORE, end - LONGEST)), words.start)
        end = _word_to(text, min(end, max(words.end, start + LONGEST)), words.end)
    return Span(start, end)


def _word_from(text: str, start: int, latest: int) -> int:
    """The offset of the first whole word from an offset on."""
    if start == 0 or text[start - 1].isspace():
        return start
    space = text.find(" ", start, latest)
    return latest if space < 0 else space + 1


def _word_to(text: str, end: int, earliest: int) -> int:
    """The offset behind the last whole word up to an offset."""
    if end == len(text) or text[end].isspace() or text[end] in ",;.":
        return end
    return max(earliest, text.rfind(" ", earliest, end))


def _stripped(text: str, span: Span) -> Span:
    found = list(_WORD.finditer(text, span.start, span.end))
    return Span(found[0].start(), found[-1].end()) if found else span


def first_sentences(text: str, longest: int) -> int:
    """Where the first words of a text end, at most so many characters: behind a sentence, else between two words."""
    if len(text) <= longest:
        return len(text)
    ends = [each.end for each in sentence_spans(text) if _ENOUGH * longest <= each.end <= longest]
    words = text[: max(0, text.rfind(" ", 0, longest + 1))].rstrip(_CUT_OFF)
    return ends[-1] if ends else len(words) or longest
