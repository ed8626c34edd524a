"""A source as people see it: for what looks at lines of it and not at blocks."""

from __future__ import annotations

from dataclasses import replace

from generator.grammar.folding import folded
from generator.model.text import SourceText, Span


class VisibleText:
    """`source` folded, without characters that nobody sees, and without marks where that moved a character.

    It gives the way there and back.
    """

    def __init__(self, source: SourceText) -> None:
        self._folded = folded(source.text)
        self.source = replace(source, text=self._folded.text)
        if self._folded.starts is not None:
            lines = tuple(replace(line, span=self.there(line.span)) for line in source.lines)
            self.source = replace(source, text=self._folded.text, lines=lines, marks=())

    def there(self, span: Span) -> Span:
        """What is seen of a stretch of the whole source."""
        return self._folded.there(span)

    def back(self, span: Span) -> Span:
        """The stretch of the whole source that a non-empty stretch of what is seen came from."""
        return self._folded.back(span)
