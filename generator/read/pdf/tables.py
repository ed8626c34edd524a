"""Tables of tagged files: which rows of text stand in which cell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.model.text import MarkKind
from generator.read.pdf.page import Element
from generator.read.pdf.rows import Row
from generator.read.pdf.structure import CELLS, within

_TABLE, _ROW = frozenset({"Table"}), frozenset({"TR"})
_LEAST_COLUMNS = 2


@dataclass(frozen=True)
class Cell:
    """A cell of a table with its row, its table, and the number of its column, from 1."""

    cell: Element
    row: Element
    table: Element
    column: int = 0

    @property
    def kind(self) -> MarkKind:
        """Whether it heads a row or a column."""
        return MarkKind.HEADER_CELL if self.cell.kinds[-1] == "TH" else MarkKind.CELL

    def levels(self) -> Iterator[tuple[MarkKind, Element, str]]:
        """The marks from the outermost to the innermost; a cell's value is its column, for empty cells have no text."""
        yield MarkKind.TABLE, self.table, ""
        yield MarkKind.ROW, self.row, ""
        yield self.kind, self.cell, str(self.column)


def cells(rows: Sequence[Row]) -> dict[int, Cell]:
    """The cell of each row of text, by its `id`; tables that never have two cells in a row are layout, and none."""
    found = {id(row): cell for row in rows if (cell := _cell(row.element))}
    columns: defaultdict[tuple[int, ...], set[int]] = defaultdict(set)
    first: dict[tuple[int, ...], int] = {}
    for cell in found.values():
        place = cell.cell.path[-1]
        columns[cell.row.path].add(place)
        first[cell.table.path] = min(place, first.get(cell.table.path, place))
    real = {cell.table.path for cell in found.values() if len(columns[cell.row.path]) >= _LEAST_COLUMNS}
    return {
        row: replace(cell, column=cell.cell.path[-1] - first[cell.table.path] + 1)
        for row, cell in found.items()
        if cell.table.path in real
    }


def _cell(element: Element | None) -> Cell | None:
    cell = within(element, CELLS)
    row = within(cell, _ROW)
    table = within(row, _TABLE)
    return Cell(cell, row, table) if cell and row and table else None
