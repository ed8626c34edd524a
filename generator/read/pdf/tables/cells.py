"""Tables of pages without a structure tree: by the names of marked contents, by ruled lines, by alignment.

The official publisher removes the tree from many files and keeps the names: `TR` around `TH` and `TD`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from generator.read.pdf.glyphs.page import Element, Page, Run
from generator.read.pdf.glyphs.structure import CELLS
from generator.read.pdf.rows.rows import Row, level_rows, strings
from generator.read.pdf.tables.aligned import aligned_tables

_Place = tuple[int, int, str]


@dataclass(frozen=True)
class Table:
    """The runs of a table on one page, each with its row, its column and the name of its cell (`TH` or `TD`).

    `begun` is the first page of a table that continues over pages; 0 for a table on a single page.
    """

    number: int
    cells: tuple[tuple[Run, _Place], ...]
    begun: int = 0

    @property
    def top(self) -> float:
        """The highest baseline in it, in points from the top of the page."""
        return min(run.baseline for run, _ in self.cells)

    @property
    def runs(self) -> list[Run]:
        """All runs of the table."""
        return [run for run, _ in self.cells]

    def rows(self, page: int) -> list[Row]:
        """Its printed lines, cell by cell, with elements like those of a tagged file."""
        places: defaultdict[_Place, list[Run]] = defaultdict(list)
        for run, place in self.cells:
            places[place].append(run)
        return [
            replace(
                row,
                element=Element((self.begun or page, self.number, *place[:2]), ("Document", "Table", "TR", place[2])),
            )
            for place in sorted(places)
            for row in level_rows(page, strings(places[place]), 0)
        ]


def tables_on(page: Page, runs: Sequence[Run]) -> list[Table]:
    """The tables among some runs of a page, from the top of the page."""
    found = [*_named(runs), *_ruled(page, runs)]
    return sorted((Table(number, cells) for number, cells in enumerate(found)), key=lambda table: table.top)


def aligned_on(runs: Sequence[Run], first: int) -> list[Table]:
    """The tables recognised by the alignment of their entries only, numbered from `first`."""
    found = (tuple((run, (*place, "TD")) for run, place in table) for table in aligned_tables(runs))
    return [Table(number, _headed(cells)) for number, cells in enumerate(found, start=first)]


def _headed(cells: Sequence[tuple[Run, _Place]]) -> tuple[tuple[Run, _Place], ...]:
    """The cells of a table; its first rows that are entirely bold become heads, unless all rows are bold."""
    is_bold: dict[int, bool] = {}
    for run, (row, *_) in cells:
        is_bold[row] = is_bold.get(row, True) and run.bold
    heads = set(takewhile(is_bold.__getitem__, sorted(is_bold)))
    if len(heads) == len(is_bold):
        return tuple(cells)
    return tuple((run, (row, column, "TH" if row in heads else kind)) for run, (row, column, kind) in cells)


def _named(runs: Sequence[Run]) -> Iterator[tuple[tuple[Run, _Place], ...]]:
    """Consecutive runs in contents named as cells; the number of the content around a cell is that of its row."""
    table: list[tuple[Run, _Place]] = []
    for run in runs:
        if _is_cell(run):
            table.append((run, (run.outer, run.content - run.outer, run.tag)))
        elif table:
            yield tuple(table)
            table = []
    if table:
        yield tuple(table)


def _ruled(page: Page, runs: Sequence[Run]) -> Iterator[tuple[tuple[Run, _Place], ...]]:
    """The runs in each grid of ruled lines; a run in nested grids belongs to the outer one, which begins first."""
    rest = [run for run in runs if run.rotation == 0 and not _is_cell(run)]
    for grid in page.grids:
        places = [(run, grid.cell(run.left, run.baseline)) for run in rest]
        rest = [run for run, place in places if place is None]
        if inside := tuple((run, (*place, "TD")) for run, place in places if place):
            yield _headed(inside)


def _is_cell(run: Run) -> bool:
    return run.tag in CELLS and run.rotation == 0 and run.content > run.outer
