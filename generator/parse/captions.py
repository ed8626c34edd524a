"""Captions: the short texts that stand right above a table and name it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from generator.grammar.captions import names_table
from generator.model.text import MarkKind, SourceText, Span
from generator.parse.chunks import Chunk

LONGEST = 300
LONGEST_NAMED = 200
# Sizes within this share of each other are one size.
_SAME_SIZE = 0.08


class Captions:
    """Tells captions from other text of one source.

    The format marks them, or their words name a table, or they are set like the table: smaller than the text.
    """

    def __init__(self, source: SourceText) -> None:
        self._source = source

    def above_tables(self, chunks: Sequence[Chunk], texts: Sequence[str]) -> Iterator[int]:
        """The positions of all captions."""
        for position, chunk in enumerate(chunks):
            if chunk.table:
                yield from self._above(chunks, texts, position)

    def _above(self, chunks: Sequence[Chunk], texts: Sequence[str], table: int) -> Iterator[int]:
        size = self._size(chunks[table].lines)
        is_small = 0 < size < (1 - _SAME_SIZE) * self._text_size
        for position in range(table - 1, -1, -1):
            text, lines = texts[position], chunks[position].lines
            if chunks[position].table or not text:
                return
            is_alike = is_small and len(text) <= LONGEST and abs(self._size(lines) - size) <= _SAME_SIZE * size
            is_marked = any(self._source.marked(MarkKind.CAPTION, chunks[position].span))
            if is_alike or is_marked:
                yield position
                continue
            if position == table - 1 and len(text) <= LONGEST_NAMED and names_table(text):
                yield position
            return

    def _size(self, lines: Sequence[Span]) -> float:
        """The size of most of the letters of some lines, in points; 0 where the format does not say."""
        sizes: Counter[float] = Counter()
        for span in lines:
            sizes[self._source.line_at(span.start).size] += len(span)
        return max(sizes, key=lambda size: (sizes[size], size))

    @cached_property
    def _text_size(self) -> float:
        return self._size([line.span for line in self._source.lines if line.span] or [Span(0, 0)])
