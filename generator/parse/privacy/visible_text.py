"""A source as people see it, for code that looks at lines instead of blocks."""

from __future__ import annotations

from dataclasses import replace

from generator.grammar.characters.folding import folded
from generator.model.text import SourceText, Span


class VisibleText:
    """`source` folded, without invisible characters; without marks if folding moved any character.

    It converts spans in both directions.
    """

    def __init__(self, source: SourceText) -> None:
        self._folded = folded(source.text)
        self.source = replace(source, text=self._folded.text)
        if self._folded.starts is not None:
            lines = tuple(replace(line, span=self.there(line.span)) for line in source.lines)
            self.source = replace(source, text=self._folded.text, lines=lines, marks=())

    def there(self, span: Span) -> Span:
        """The span in the folded text for a span of the original source."""
        return self._folded.there(span)

    def back(self, span: Span) -> Span:
        """The span of the original source for a non-empty span of the folded text."""
        return self._folded.back(span)
