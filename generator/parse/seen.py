"""A source as people see it: for what looks at lines of it and not at blocks."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from generator.model.legible import INVISIBLE
from generator.model.text import SourceText, Span


class Seen:
    """`source` without characters that nobody sees, and without marks where it had such; and the way there and back."""

    def __init__(self, source: SourceText) -> None:
        self.source = source
        self._offsets: list[int] | None = None
        if INVISIBLE.search(source.text):
            self._offsets = [n for n, character in enumerate(source.text) if INVISIBLE.match(character) is None]
            text = "".join(map(source.text.__getitem__, self._offsets))
            lines = tuple(replace(line, span=self.there(line.span)) for line in source.lines)
            self.source = replace(source, text=text, lines=lines, marks=())

    def there(self, span: Span) -> Span:
        """What is seen of a stretch of the whole source."""
        if self._offsets is None:
            return span
        return Span(bisect_left(self._offsets, span.start), bisect_left(self._offsets, span.end))

    def back(self, span: Span) -> Span:
        """The stretch of the whole source that a non-empty stretch of what is seen came from."""
        if self._offsets is None:
            return span
        return Span(self._offsets[span.start], self._offsets[span.end - 1] + 1)
