"""Tables of tagged files: the cell of each row of text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.model.text import Mark, MarkKind, Span
from generator.read.pdf.glyphs.page import Element, Key
from generator.read.pdf.glyphs.structure import CELLS, within
from generator.read.pdf.rows.rows import Row
from generator.read.tables import WIDEST

_TABLE, _ROW = frozenset({"Table"}), frozenset({"TR"})
_LEAST_COLUMNS = 2


@dataclass(frozen=True)
class Cell:
    """A cell of a table with the elements of its row and its table, and the number of its column, from 1."""

    cell: Element
    row: Element
    table: Element
    column: int = 0

    @property
    def kind(self) -> MarkKind:
        """HEADER_CELL if it heads a row or a column, else CELL."""
        return MarkKind.HEADER_CELL if self.cell.kinds[-1] == "TH" else MarkKind.CELL

    def levels(self) -> Iterator[tuple[MarkKind, Element]]:
        """The kinds of its marks with their elements, from the outermost (the table) to the innermost."""
        yield MarkKind.TABLE, self.table
        yield MarkKind.ROW, self.row
        yield self.kind, self.cell


def cells(rows: Sequence[Row]) -> dict[Key, Cell]:
    """The cell of each row of text, by the key of the row; a table without two cells in any row is layout, no table."""
    found = {row.key: cell for row in rows if (cell := _cell(row.element))}
    columns: defaultdict[tuple[int, ...], set[int]] = defaultdict(set)
    first: dict[tuple[int, ...], int] = {}
    for cell in found.values():
        place = cell.cell.path[-1]
        columns[cell.row.path].add(place)
        first[cell.table.path] = min(place, first.get(cell.table.path, place))
    real = {cell.table.path for cell in found.values() if len(columns[cell.row.path]) >= _LEAST_COLUMNS}
    return {
        key: replace(cell, column=cell.cell.path[-1] - first[cell.table.path] + 1)
        for key, cell in found.items()
        if cell.table.path in real
    }


def _cell(element: Element | None) -> Cell | None:
    cell = within(element, CELLS)
    row = within(cell, _ROW)
    table = within(row, _TABLE)
    return Cell(cell, row, table) if cell and row and table else None


def around(cell: Cell) -> Iterator[Cell]:
    """The cells that contain the table of a cell, from the innermost."""
    outer: Cell | None = cell
    while outer:
        path, kinds = outer.table.path[:-1], outer.table.kinds[:-1]
        outer = _cell(Element(path, kinds)) if path else None
        if outer:
            yield outer


def empty_cells(filled: Iterable[tuple[Cell, Span]]) -> Iterator[Mark]:
    """Empty marks for the missing cells of a row, so that columns stay aligned.

    `filled` are the cells with text in their order, each with its span (offsets). No cells are added after the only
    cell of a row or the last of a row of heads, because it may span all remaining columns.
    """
    rows: defaultdict[tuple[int, ...], list[tuple[Cell, Span]]] = defaultdict(list)
    width: defaultdict[tuple[int, ...], int] = defaultdict(int)
    for cell, span in filled:
        rows[cell.row.path].append((cell, span))
        width[cell.table.path] = max(width[cell.table.path], cell.column)
    for row in rows.values():
        column, end = 0, row[0][1].start
        for cell, span in row:
            yield from (Mark(MarkKind.CELL, Span(end, end)) for _ in range(column + 1, cell.column))
            column, end = cell.column, span.end
        if len(row) > 1 and any(cell.kind is MarkKind.CELL for cell, _ in row):
            last = min(width[row[0][0].table.path], WIDEST)
            yield from (Mark(MarkKind.CELL, Span(end, end)) for _ in range(column, last))
