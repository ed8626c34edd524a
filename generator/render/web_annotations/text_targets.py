"""Selectors: they say which words of the plain text are meant, by their place and by quoting them.

Rules: Web Annotation Data Model (W3C, 23 February 2017), 4.2.4 and 4.2.5.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from generator.model.text import Span
from generator.render.web_annotations.fields import PositionSelectorData, QuoteSelectorData, WordsData

# How much stands before and after quoted words, in code points before it is lengthened to whole words: the first length
# that tells the words apart. Text that repeats for longer than the last is told apart by its position alone.
_CONTEXTS = (12, 24, 48, 96, 192, 384, 768)
_SPACE = re.compile(r"\s")


class TextTargets:
    """Makes the selectors of words in one plain text, which is published at `source`."""

    def __init__(self, text: str, source: str) -> None:
        self._text = text
        self._source = source
        self._spaces = [space.start() for space in _SPACE.finditer(text)]
        self._words: dict[tuple[int, int], WordsData] = {}
        self._places: dict[str, Sequence[int]] = {}
        self._contexts: dict[tuple[str, int], Mapping[str, int]] = {}

    def words_at(self, span: Span) -> WordsData:
        """The words of a non-empty span, in offsets into the text."""
        key = span.start, span.end
        if key not in self._words:  # what decided a topic often decided its theme
            place = PositionSelectorData(start=span.start, end=span.end)
            self._words[key] = WordsData(source=self._source, selector=(self._quote(span), place))
        return self._words[key]

    def _quote(self, span: Span) -> QuoteSelectorData:
        for length in _CONTEXTS:
            if self._is_single(span, length):
                break
        text = self._text
        return QuoteSelectorData(
            exact=text[span.start : span.end],
            prefix=text[self._back(span.start - length) : span.start],
            suffix=text[span.end : self._on(span.end + length)],
        )

    def _back(self, at: int) -> int:
        """The beginning of the word that stands at an offset, but never before the text."""
        before = bisect_left(self._spaces, at)
        return self._spaces[before - 1] + 1 if before else 0

    def _on(self, at: int) -> int:
        """The end of the word that stands at an offset, but never after the text."""
        after = bisect_left(self._spaces, at)
        return self._spaces[after] if after < len(self._spaces) else len(self._text)

    def _is_single(self, span: Span, length: int) -> bool:
        """Whether the words stand with so much context in one place only."""
        exact = self._text[span.start : span.end]
        places = self._places.get(exact)
        if places is None:
            places = self._places[exact] = tuple(_places(self._text, exact))
        if len(places) == 1:
            return True
        around = _around(self._text, span, length)
        if span.start < length or span.end + length > len(self._text):
            # What the edge of the text cuts short may also be the end of longer context elsewhere.
            return len(list(islice(_places(self._text, around), 2))) == 1
        key = exact, length
        if key not in self._contexts:
            text, behind = self._text, len(exact) + length
            self._contexts[key] = Counter([text[max(0, at - length) : at + behind] for at in places])
        # The words of a cut context elsewhere are shorter, so that they are no other place of these.
        return self._contexts[key][around] == 1


def _around(text: str, span: Span, length: int) -> str:
    return text[max(0, span.start - length) : span.end + length]


def _places(text: str, words: str) -> Iterator[int]:
    """Where words stand, also where they overlap themselves."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)
