"""Tables of pages that no structure tree describes: by the names of their contents, by ruled lines, by alignment.

The official publisher strips the tree from many files and leaves the names: `TR` around `TH` and `TD`.
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
    """The runs of a table on one page, each with its row, its column and the name of its cell.

    `begun` is the page on which a table begins that goes on over pages; 0 for one that stands on a single page.
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
        """All its runs."""
        return [run for run, _ in self.cells]

    def rows(self, page: int) -> list[Row]:
        """Its printed lines, cell by cell, with elements as a tagged file has them."""
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
    """The tables among some runs of a page, from its top."""
    found = [*_named(runs), *_ruled(page, runs)]
    return sorted((Table(number, cells) for number, cells in enumerate(found)), key=lambda table: table.top)


def aligned_on(runs: Sequence[Run], first: int) -> list[Table]:
    """The tables that only the places of their entries tell, numbered from `first`."""
    found = (tuple((run, (*place, "TD")) for run, place in table) for table in aligned_tables(runs))
    return [Table(number, _headed(cells)) for number, cells in enumerate(found, start=first)]


def _headed(cells: Sequence[tuple[Run, _Place]]) -> tuple[tuple[Run, _Place], ...]:
    """The cells of a table, as heads those of the rows at its top that are bold throughout, if not all are."""
    is_bold: dict[int, bool] = {}
    for run, (row, *_) in cells:
        is_bold[row] = is_bold.get(row, True) and run.bold
    heads = set(takewhile(is_bold.__getitem__, sorted(is_bold)))
    if len(heads) == len(is_bold):
        return tuple(cells)
    return tuple((run, (row, column, "TH" if row in heads else kind)) for run, (row, column, kind) in cells)


def _named(runs: Sequence[Run]) -> Iterator[tuple[tuple[Run, _Place], ...]]:
    """Runs that follow each other in contents named as cells, each numbered after the row around it."""
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
    """Runs between ruled lines; of grids that lie in one another, the outer one, which begins first, has the words."""
    rest = [run for run in runs if run.rotation == 0 and not _is_cell(run)]
    for grid in page.grids:
        places = [(run, grid.cell(run.left, run.baseline)) for run in rest]
        rest = [run for run, place in places if place is None]
        if inside := tuple((run, (*place, "TD")) for run, place in places if place):
            yield _headed(inside)


def _is_cell(run: Run) -> bool:
    return run.tag in CELLS and run.rotation == 0 and run.content > run.outer
