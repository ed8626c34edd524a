"""Tables: their rows and cells as the format marks them, with no words lost between cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from generator.model.block import Cell
from generator.model.text import COVERED, Mark, MarkKind, SourceText, Span

# The greatest column number that is believed: no table of a document is wider.
WIDEST = 100


def rows(source: SourceText, table: Span) -> tuple[tuple[Cell, ...], ...]:
    """The rows of a table, each with its cells from the first column on; empty when no cells are marked.

    The mark of a cell may give its column (from 1); skipped columns become empty cells.
    """
    found = [tuple(_row(source, row.span)) for row in row_marks(source, table)]
    return tuple(row for row in found if row)


def row_marks(source: SourceText, table: Span) -> Iterator[Mark]:
    """The marks of the rows of a table, without those of tables in its cells."""
    return _outermost(source.marked(MarkKind.ROW, table))


def cell_marks(source: SourceText, row: Span) -> Iterator[Mark]:
    """The marks of the cells of a row, without those of tables in these cells."""
    return _outermost(_cells(source, row))


def cell_lines(table: Sequence[Sequence[Cell]], lines: Sequence[Span]) -> Iterator[tuple[Span, ...]]:
    """The lines of a table, grouped by cell, because no word continues from one cell into the next."""
    starts = sorted(cell.span.start for row in table for cell in row if cell.span)
    held: list[Span] = []
    passed = 0
    for line in lines:
        before = passed
        while passed < len(starts) and starts[passed] <= line.start:
            passed += 1
        if held and passed != before:
            yield tuple(held)
            held.clear()
        held.append(line)
    yield tuple(held)


def _row(source: SourceText, row: Span) -> Iterator[Cell]:
    column = 1
    for mark in cell_marks(source, row):
        given = int(mark.value) if mark.value.isdecimal() else column
        for _ in range(column, min(given, WIDEST)):
            yield Cell(Span(mark.span.start, mark.span.start))
            column += 1
        yield Cell(mark.span, mark.kind is MarkKind.HEADER_CELL, not mark.span and mark.value == COVERED)
        column += 1


def _cells(source: SourceText, row: Span) -> list[Mark]:
    """The marks of cells in order; empty cells at the same offset keep the order of the reader."""
    kinds = (MarkKind.CELL, MarkKind.HEADER_CELL)
    found = chain.from_iterable(source.marked(kind, Span(row.start, row.end + 1)) for kind in kinds)
    inside = (mark for mark in found if row.start <= mark.span.start and mark.span.end <= row.end)
    return sorted(inside, key=lambda mark: (mark.span.start, len(mark.span) > 0, -mark.span.end))


def _outermost(marks: Iterator[Mark] | Sequence[Mark]) -> Iterator[Mark]:
    """The marks that lie in no other mark of these kinds, because a cell may hold a table."""
    end = -1
    for mark in marks:
        if mark.span.start >= end:
            yield mark
            end = max(end, mark.span.end)
