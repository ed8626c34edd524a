"""Tables of questions: reads tables in which each row is a question with its answer.

Their words stay in place; the marks of the table are replaced by a mark of the kind of each cell. A table of data keeps
its marks, also in the cell of an answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from generator.grammar.labels.column_heads import Column
from generator.grammar.labels.forms import AnsweredOrAsked, opens_with
from generator.grammar.labels.labels import signed_label
from generator.model.block import Cell
from generator.model.text import Mark, MarkKind, SourceText, Span
from generator.parse.blocks.tables import cell_marks, row_marks, rows
from generator.parse.marking.columns import Columns, Grid, answer_columns, columns, question_numbers
from generator.parse.marking.table_rows import RowReader
from generator.parse.paragraphs import markers

_CELLS = frozenset({MarkKind.CELL, MarkKind.HEADER_CELL})
# This many labels of answers without numbers before a table show that the table is part of an answer.
FEWEST_LABELS = 2
# The number of characters of a cell that decide its kind; a cell may hold nested tables.
LONGEST_READ = 20_000
# The deepest nesting of layout tables that is resolved; anything deeper counts as one table.
DEEPEST = 5


@dataclass(frozen=True)
class _Table:
    """A table with the words of its cells; `own` are its marks, without those of nested tables."""

    span: Span
    own: tuple[Mark, ...]
    cells: tuple[tuple[Cell, ...], ...]
    grid: tuple[tuple[str, ...], ...]
    holds_tables: bool

    @property
    def is_layout(self) -> bool:
        """Whether it is only layout: each row begins with a label, or it has no heads and holds other tables."""
        if self.holds_tables and all(mark.kind is not MarkKind.HEADER_CELL for mark in self.own):
            return True
        opening = [next(filter(None, row), "") for row in self.grid]
        if not all(markers.is_label(words) or signed_label(words) > 0 for words in opening):
            return False
        return all(any(opens_with(kind, words) for words in opening) for kind in AnsweredOrAsked)


def with_question_tables(source: SourceText) -> SourceText:
    """The source, with the cells of its tables of questions marked by kind.

    The marks of layout tables are removed first, so that tables in their cells stand by themselves.
    """
    row_reader = RowReader(source)
    for _ in range(DEEPEST):
        tables = list(source.marked(MarkKind.TABLE, Span(0, len(source.text))))
        reader = _Reader(source, row_reader)
        for mark in tables:
            reader.read(mark)
        if reader.gone:
            kept = _without(source.marks, reader.gone)
            source = replace(source, marks=tuple(sorted((*kept, *reader.marks), key=_order)))
        if not reader.uncovered:
            break
    return source


def _without(marks: Iterable[Mark], gone: set[Mark]) -> Iterator[Mark]:
    """The marks without those that are removed, compared by value.

    Of equal marks with text only the first, outer one is removed; the others belong to a table that fills a cell. Equal
    empty marks belong to one place of a row and are all removed.
    """
    passed: set[Mark] = set()
    for mark in marks:
        if mark not in gone or mark in passed:
            yield mark
        elif mark.span:
            passed.add(mark)


def _order(mark: Mark) -> tuple[int, int]:
    return mark.span.start, -mark.span.end


class _Reader:
    """Reads the tables of a source one after another; `gone` are the marks that `marks` replace.

    `uncovered` shows that a replaced table held other tables.
    """

    def __init__(self, source: SourceText, row_reader: RowReader) -> None:
        self._source = source
        self._rows = row_reader
        self._done = 0
        self._asked: set[str] = set()
        self.uncovered = False
        self.gone: set[Mark] = set()
        self.marks: list[Mark] = []

    def read(self, mark: Mark) -> None:
        """Read one table, unless it lies in a cell of a table already read."""
        if mark.span.start < self._done:
            return
        self._done = mark.span.end
        table = self._table(mark)
        found = None if self._stands_in_answer(table.span) else self._columns(table.grid)
        if found:
            self._replace(table, self._rows.marks(table.cells, table.grid, found))
        elif table.is_layout:
            held = (each for each in table.own if each.kind in _CELLS and each.span)
            self._replace(table, (Mark(MarkKind.LAYOUT_CELL, each.span) for each in held))
            self.uncovered = self.uncovered or table.holds_tables

    def _columns(self, grid: Grid) -> Columns | None:
        """The columns of a table of questions, or of a table that answers earlier tables by number."""
        found = columns(grid)
        if found is None:
            return answer_columns(grid, self._asked) if self._asked else None
        number = found.first(Column.NUMBER)
        if number is not None and found.first(Column.ANSWER) is None:
            self._asked |= question_numbers(grid, number)
        return found

    def _replace(self, table: _Table, marks: Iterable[Mark]) -> None:
        self.gone.update(table.own)
        self.marks.extend(marks)

    def _table(self, mark: Mark) -> _Table:
        rows_of_it = list(row_marks(self._source, mark.span))
        own = [mark, *rows_of_it, *(cell for row in rows_of_it for cell in cell_marks(self._source, row.span))]
        cells = rows(self._source, mark.span)
        grid = tuple(tuple(self._words(cell.span) for cell in row) for row in cells)
        inside = sum(1 for _ in self._source.marked(MarkKind.TABLE, mark.span))
        return _Table(mark.span, tuple(own), cells, grid, inside > 1)

    def _words(self, span: Span) -> str:
        return " ".join(self._source.text[span.start : min(span.end, span.start + LONGEST_READ)].split())

    def _stands_in_answer(self, table: Span) -> bool:
        """Whether labels before a table show that questions are answered outside tables."""
        before = [numbers for offset, numbers in self._answer_labels if offset < table.start]
        return any(before) or len(before) >= FEWEST_LABELS

    @cached_property
    def _answer_labels(self) -> list[tuple[int, bool]]:
        """The offsets of labels of answers above text, and whether each has a number."""
        filled = [line.span for line in self._source.lines if self._source.slice(line.span).strip()]
        found = []
        for line, following in pairwise(filled):
            label = markers.answer_label(self._source.slice(line).strip())
            if label and not self._in_table(line) and not self._in_table(following):
                found.append((line.start, bool(label.numbers)))
        return found

    def _in_table(self, line: Span) -> bool:
        return any(self._source.marked(MarkKind.TABLE, line))
