"""Scores tables by neighbouring cells, as the competition of ICDAR 2013 did.

Each cell with words is compared by its nearest neighbours to the right and below, past blank cells; white space does
not count (M. Göbel, T. Hassan, E. Oro, G. Orsi: “A Methodology for Evaluating Algorithms for Table Understanding in PDF
Documents”, DocEng 2012).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.model.text import MarkKind, SourceText

Relation = tuple[str, str, bool]
"""The words of a cell, those of its neighbour, and whether that is below it."""


@dataclass(frozen=True)
class Cell:
    """A cell: its words, and the numbers of rows and columns that it covers."""

    text: str
    columns: int = 1
    rows: int = 1


Table = Sequence[Sequence[Cell]]
"""The cells that begin in each row, from the left."""


@dataclass(frozen=True)
class Score:
    """The numbers of relations that are in the document, that were found, and that are both."""

    wanted: int
    found: int
    right: int

    @property
    def recall(self) -> float:
        """The share of the relations of the document that were found."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def precision(self) -> float:
        """The share of the relations found that are in the document; 1 where none was found."""
        return self.right / self.found if self.found else 1.0


def score(wanted: Iterable[Table], found: Iterable[Table]) -> Score:
    """The score of the tables found in one document."""
    own, other = Counter[Relation](), Counter[Relation]()
    for table in wanted:
        own.update(relations(table))
    for table in found:
        other.update(relations(table))
    return Score(own.total(), other.total(), (own & other).total())


def relations(table: Table) -> Iterator[Relation]:
    """The neighbours in a table, each pair once."""
    grid = _grid(table)
    pairs: dict[tuple[int, int, bool], tuple[Cell, Cell]] = {}
    for (row, column), cell in grid.items():
        for is_below in (False, True):
            other = _next(grid, row, column, is_below=is_below)
            if cell.text and other is not None and other is not cell:
                pairs[id(cell), id(other), is_below] = cell, other
    yield from ((cell.text, other.text, is_below) for (_, _, is_below), (cell, other) in pairs.items())


def _next(grid: dict[tuple[int, int], Cell], row: int, column: int, *, is_below: bool) -> Cell | None:
    """The next cell with words to the right or below; None at the edge, or where this cell goes on."""
    own = grid[row, column]
    while True:
        row, column = (row + 1, column) if is_below else (row, column + 1)
        if (row, column) not in grid:
            last = max(grid)
            wide = max(place[1] for place in grid)
            if row > last[0] or column > wide:
                return None
            continue
        found = grid[row, column]
        if found.text or found is own:
            return found


def _grid(table: Table) -> dict[tuple[int, int], Cell]:
    grid: dict[tuple[int, int], Cell] = {}
    for row, cells in enumerate(table):
        column = 0
        for cell in cells:
            own = Cell("".join(cell.text.split()), cell.columns, cell.rows)
            while (row, column) in grid:
                column += 1
            places = ((row + down, column + right) for down in range(cell.rows) for right in range(cell.columns))
            grid.update(dict.fromkeys(places, own))
            column += cell.columns
    return grid


def tables_of(source: SourceText) -> Sequence[Table]:
    """The tables that a reader found."""
    marks = [
        mark
        for mark in source.marks
        if mark.kind in (MarkKind.TABLE, MarkKind.ROW, MarkKind.CELL, MarkKind.HEADER_CELL)
    ]
    found: list[list[list[Cell]]] = []
    for mark in marks:
        if mark.kind is MarkKind.TABLE:
            found.append([])
        elif mark.kind is MarkKind.ROW and found:
            found[-1].append([])
        elif found and found[-1]:
            found[-1][-1].append(Cell(source.slice(mark.span)))
    return found
