"""Tables in markup: rows and cells of tables of data; layout tables are read as running text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from generator.model.text import COVERED, MarkKind
from generator.read.tree import Element
from generator.read.writing import Writer

# The greatest width of a table and height of a cell; larger claims are ignored.
WIDEST = 100
# If the cells of a table claim to cover more places than this, all its claims are ignored.
MOST_COVERED = 10_000
# The most empty cells in the tables of a document; beyond this number no more covered places are written.
MOST_EMPTY = 100_000
_NUMBER = re.compile(r"[0-9]{1,6}")


@dataclass(frozen=True)
class Cell:
    """A cell of a table, and the numbers of columns and rows that it covers."""

    element: Element
    is_header: bool = False
    columns: int = 1
    rows: int = 1


Places = tuple[str, ...]
Rows = Sequence[tuple[Element, Sequence[Cell]]]


@dataclass
class Layout:
    """A table of data: its cells and rows, each with the covered places before a cell, or at the end of a row.

    A covered place is given by the value of its mark, which shows whether a cell above covers it. `covered` is the kind
    of covered places in the row that is being written: heads in a row of only heads.
    """

    cells: dict[Element, tuple[MarkKind, Places]] = field(default_factory=dict)
    rows: dict[Element, Places] = field(default_factory=dict)
    heads: set[Element] = field(default_factory=set)
    covered: MarkKind = MarkKind.CELL
    has_begun: bool = False


def number(value: str | None, at_least: int = 1) -> int:
    """A number of columns or rows from a file, at most `WIDEST`; `at_least` for any other text."""
    digits = (value or "").strip()
    return min(max(int(digits), at_least), WIDEST) if _NUMBER.fullmatch(digits) else at_least


def lay_out(rows: Rows) -> Layout | None:
    """The layout of a table; None when it holds no data: one row, or never a cell beside another."""
    has_header = any(cell.is_header for _, cells in rows for cell in cells)
    if not has_header and (len(rows) <= 1 or max(len(cells) for _, cells in rows) <= 1):
        return None
    return _placed(rows) or _placed(
        [(row, [replace(cell, columns=1, rows=1) for cell in cells]) for row, cells in rows]
    )


def _placed(rows: Rows) -> Layout | None:
    """Where the cells stand; None when they cover more places than a table may have."""
    layout, hanging, left = Layout(), dict[int, int](), MOST_COVERED
    for row, cells in rows:
        coming = {column: below - 1 for column, below in hanging.items() if below > 1}
        missing = column = 0
        for cell in cells:
            free = _next_free(column, hanging)
            kind = MarkKind.HEADER_CELL if cell.is_header else MarkKind.CELL
            layout.cells[cell.element] = (kind, _places(missing, free - column))
            left -= missing + free - column
            column = min(free + cell.columns, max(WIDEST, free + 1))
            missing = column - free - 1
            if cell.rows > 1:
                coming.update(dict.fromkeys(range(free, column), cell.rows - 1))
        if cells and all(cell.is_header for cell in cells):
            layout.heads.add(row)
        layout.rows[row] = _places(missing, _next_free(column, hanging) - column)
        left -= len(layout.rows[row])
        if left < 0:
            return None
        hanging = coming
    return layout


def _places(beside: int, below: int) -> Places:
    """Places that a cell covers beside it, and then places below others."""
    return ("",) * beside + (COVERED,) * below


def _next_free(column: int, hanging: dict[int, int]) -> int:
    while column in hanging:
        column += 1
    return column


class Tables:
    """Writes rows and cells; a cell without words keeps its place, and so does one that another covers."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._layouts: list[Layout | None] = []

    def begin_table(self, layout: Layout | None) -> None:
        """Begin a table; None stands for a layout table."""
        self._writer.end_paragraph()
        self._layouts.append(layout)

    def end_table(self) -> None:
        """End the innermost table."""
        layout = self._layouts.pop()
        if layout and layout.has_begun:
            self._writer.close(MarkKind.TABLE)
        self._writer.end_paragraph()

    def begin(self, element: Element) -> bool:
        """Begin a row or cell of data; False when the element is neither."""
        layout = self._layouts[-1] if self._layouts else None
        if layout and element in layout.rows:
            self._writer.end_paragraph()
            if not layout.has_begun:
                self._writer.open(MarkKind.TABLE)
                layout.has_begun = True
            layout.covered = MarkKind.HEADER_CELL if element in layout.heads else MarkKind.CELL
            self._writer.open(MarkKind.ROW)
            return True
        if layout and element in layout.cells:
            kind, covered = layout.cells[element]
            self._write_covered(covered, layout.covered)
            if self._writer.has_words:
                self._writer.begin_line()
            self._writer.open(kind)
            return True
        return False

    def end(self, element: Element) -> bool:
        """End a row or cell of data; False when the element is neither."""
        layout = self._layouts[-1] if self._layouts else None
        if layout and element in layout.rows:
            self._write_covered(layout.rows[element], layout.covered)
            self._writer.close(MarkKind.ROW)
            self._writer.end_paragraph()
            return True
        if layout and element in layout.cells:
            self._writer.close(layout.cells[element][0])
            self._writer.begin_line()  # for words between cells, which a page may hold though no table may
            return True
        return False

    def _write_covered(self, places: Places, kind: MarkKind) -> None:
        for value in places[: max(0, MOST_EMPTY - self._writer.empty_cells)]:
            self._writer.open(kind, value)
            self._writer.close(kind)
