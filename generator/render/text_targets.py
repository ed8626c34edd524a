"""Selectors: they say which words of the plain text are meant, by their place and by quoting them.

Rules: Web Annotation Data Model (W3C, 23 February 2017), 4.2.4 and 4.2.5.
"""

from __future__ import annotations

from generator.model.text import Span
from generator.render.annotation_fields import PositionSelectorData, QuoteSelectorData, WordsData

# Of what stands before and after the words, in code points, before it is lengthened to whole words.
_LEAST_CONTEXT = 12


def words_at(text: str, span: Span, source: str) -> WordsData:
    """The words of a non-empty span of the plain text, which is published at `source`."""
    return WordsData(source=source, selector=(_quote(text, span), PositionSelectorData(start=span.start, end=span.end)))


def _quote(text: str, span: Span) -> QuoteSelectorData:
    """As much context as it takes until it stands around these words and nowhere else in the text."""
    length = _LEAST_CONTEXT
    while not _is_single(text, around := Span(_back(text, span.start, length), _on(text, span.end, length))):
        length *= 2
    return QuoteSelectorData(
        exact=text[span.start : span.end],
        prefix=text[around.start : span.start],
        suffix=text[span.end : around.end],
    )


def _is_single(text: str, span: Span) -> bool:
    """Whether these words stand in one place only, also where they would overlap themselves."""
    words = text[span.start : span.end]
    first = text.find(words)
    return text.find(words, first + 1) < 0


def _back(text: str, start: int, length: int) -> int:
    """The beginning of the word that stands so many code points before an offset, but never before the text."""
    at = max(0, start - length)
    while at > 0 and not text[at - 1].isspace():
        at -= 1
    return at


def _on(text: str, end: int, length: int) -> int:
    """The end of the word that stands so many code points after an offset."""
    at = min(len(text), end + length)
    while at < len(text) and not text[at].isspace():
        at += 1
    return at
