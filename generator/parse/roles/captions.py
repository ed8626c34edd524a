"""Captions: short texts right above or below a table that name it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from generator.grammar.layout.captions import (
    heads_counts_of_table,
    names_source_of_table,
    names_table,
    only_names_table,
)
from generator.grammar.layout.headings import is_numbered
from generator.grammar.questions.answering import only_answers
from generator.grammar.questions.asking import asks
from generator.grammar.sentences.borders import ends_sentence, holds_sentences, runs_on, starts_new
from generator.model.text import MarkKind, SourceText, Span
from generator.parse.paragraphs.emphasis import is_emphasised
from generator.parse.paragraphs.text_paragraphs import TextParagraph

LONGEST = 300
LONGEST_NAMED = 200
# The greatest length of a caption that is recognised by emphasis alone.
LONGEST_LINE = 80
# Sizes that differ by less than this share count as equal.
_SAME_SIZE = 0.08


class Captions:
    """Recognises the captions in one source.

    A caption is marked by the format, or its words name a table, or its letters are as small as those of the table.
    """

    def __init__(self, source: SourceText) -> None:
        self._source = source

    def of_tables(self, paragraphs: Sequence[TextParagraph], texts: Sequence[str]) -> Iterator[int]:
        """The positions of all captions; below a table only its source, and a caption if there is none above."""
        for position, paragraph in enumerate(paragraphs):
            if paragraph.table:
                above = list(self._above(paragraphs, texts, position))
                below = [] if above else list(_below(paragraphs, texts, position + 1))
                yield from above or below
                yield from _source_below(paragraphs, texts, position + 1 + len(below))

    def _above(self, paragraphs: Sequence[TextParagraph], texts: Sequence[str], table: int) -> Iterator[int]:
        size = self._size(paragraphs[table].lines)
        is_small = 0 < size < (1 - _SAME_SIZE) * self._text_size
        for position in range(table - 1, -1, -1):
            text, lines = texts[position], paragraphs[position].lines
            if paragraphs[position].table or not text:
                return
            is_alike = is_small and len(text) <= LONGEST and abs(self._size(lines) - size) <= _SAME_SIZE * size
            is_marked = any(self._source.marked(MarkKind.CAPTION, paragraphs[position].span))
            if is_alike or is_marked:
                yield position
                continue
            if position == table - 1 and len(text) <= LONGEST_NAMED:
                yield from _named(paragraphs, texts, position) or self._set_apart(paragraphs, texts, position)
            return

    def _set_apart(self, paragraphs: Sequence[TextParagraph], texts: Sequence[str], position: int) -> tuple[int, ...]:
        """The position of an emphasised line after a plain sentence that may name a table: `Prijzen`."""
        text, before = texts[position], texts[position - 1] if position else ""
        is_line = len(text) <= LONGEST_LINE and starts_new(text) and not (holds_sentences(text) or runs_on(text))
        if not is_line or asks(text) or is_numbered(text) or only_answers(text) or not ends_sentence(before):
            return ()
        own, above = ([paragraphs[n]] for n in (position, position - 1))
        return (position,) if is_emphasised(self._source, own) and not is_emphasised(self._source, above) else ()

    def _size(self, lines: Sequence[Span]) -> float:
        """The size of most letters of some lines, in points; 0 if the format does not say."""
        sizes: Counter[float] = Counter()
        for span in lines:
            sizes[self._source.line_at(span.start).size] += len(span)
        return max(sizes, key=lambda size: (sizes[size], size))

    @cached_property
    def _text_size(self) -> float:
        return self._size([line.span for line in self._source.lines if line.span] or [Span(0, 0)])


def _named(paragraphs: Sequence[TextParagraph], texts: Sequence[str], position: int) -> tuple[int, ...]:
    """The caption, ending at a position, whose words name a table: one paragraph, or `Tabel 4` with its title below."""
    text, before = texts[position], texts[position - 1] if position else ""
    if names_table(text) or only_names_table(text) or heads_counts_of_table(text):
        return (position,)
    if only_names_table(before) and not paragraphs[position - 1].table and not holds_sentences(text):
        return (position - 1, position)
    return ()


def _below(paragraphs: Sequence[TextParagraph], texts: Sequence[str], position: int) -> Iterator[int]:
    """The paragraph below a table that names it; right above another table it would name the latter."""
    if position >= len(paragraphs) or paragraphs[position].table or len(texts[position]) > LONGEST_NAMED:
        return
    if not any(paragraph.table for paragraph in paragraphs[position + 1 : position + 2]) and names_table(
        texts[position]
    ):
        yield position


def _source_below(paragraphs: Sequence[TextParagraph], texts: Sequence[str], position: int) -> Iterator[int]:
    """The line with the source of the figures, below a table or below its caption there."""
    if position >= len(paragraphs) or paragraphs[position].table or len(texts[position]) > LONGEST_NAMED:
        return
    if names_source_of_table(texts[position]):
        yield position
