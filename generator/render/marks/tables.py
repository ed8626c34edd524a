"""Tables of official text: their cells as stretches of the joined text, and their rows as pages show them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain, takewhile

from generator.model.block import Block, Cell, JoinedText
from generator.model.text import Span
from generator.render.marks.paint import Insertion, Part
from generator.render.writing.markdown import Markdown


@dataclass(frozen=True)
class CellView:
    """A cell; `scope` is what a header cell heads (`col` or `row`), empty for other cells.

    `columns` counts those that it stands over: the last cell of a short row stands over all that are left.
    """

    markdown: Markdown
    scope: str
    columns: int = 1


@dataclass(frozen=True)
class TableView:
    """The rows of a table: those of nothing but header cells at its top, and the others.

    `titles` are the words that stand over all of it, as rows of one cell; `number` counts the tables of the page.
    """

    number: int | Markdown
    titles: tuple[Markdown, ...]
    head: tuple[tuple[CellView, ...], ...]
    body: tuple[tuple[CellView, ...], ...]


def cell_parts(joined: JoinedText, table: Block, insertions: Sequence[Insertion]) -> tuple[Part, ...]:
    """The stretch of each cell, row by row, in the joined text of a table; together they hold all of it.

    Words between two cells belong to the one before them, words before the first cell to the first.
    """
    cells = list(chain.from_iterable(table.cells))
    begins = _begins(cells, table.end)
    starts = [0, *map(joined.position, begins[1:])]
    ends = [*starts[1:], len(joined.text)]
    owned: dict[int, list[Insertion]] = {}
    for insertion in insertions:
        owned.setdefault(max(0, bisect_right(begins, insertion.offset) - 1), []).append(insertion)
    spans = (Span(start, max(start, end)) for start, end in zip(starts, ends, strict=True))
    return tuple(Part(span, tuple(owned.get(number, ()))) for number, span in enumerate(spans))


def _begins(cells: Sequence[Cell], end: int) -> list[int]:
    """Where each cell begins in the source; one without words where the next that has any does."""
    found: list[int] = []
    for cell in reversed(cells):
        end = cell.span.start if cell.span else end
        found.append(end)
    return found[::-1]


def table_view(table: Block, painted: Sequence[Markdown], number: int | Markdown) -> TableView:
    """The rows of a table of which each cell is painted.

    A row that repeats one of the head, as printed tables do on each page, heads columns too. A first row of one cell
    over all columns heads none of them: it is what the table is called.
    """
    words = iter(painted)
    filled = [[(cell, Markdown(next(words).strip())) for cell in row] for row in table.cells]
    width = max(map(len, filled), default=0)
    over_all = list(takewhile(lambda row: len(row) == 1 < width, filled))
    below = filled[len(over_all) :]
    head = list(takewhile(lambda row: _is_head([cell for cell, _ in row]), below))
    printed = {_words(row) for row in (*over_all, *head)}
    rows = [_row(row, "col" if _words(row) in printed else "row", width) for row in below]
    titles = tuple(markdown for ((_, markdown),) in over_all if markdown)
    return TableView(number, titles, tuple(rows[: len(head)]), tuple(rows[len(head) :]))


def _words(row: Sequence[tuple[Cell, Markdown]]) -> tuple[tuple[str, bool], ...]:
    return tuple((markdown, cell.is_header) for cell, markdown in row)


def _row(row: Sequence[tuple[Cell, Markdown]], scope: str, width: int) -> tuple[CellView, ...]:
    cells = [CellView(markdown, scope if _heads(cell) else "") for cell, markdown in row]
    return (*cells[:-1], *(replace(cell, columns=width - len(cells) + 1) for cell in cells[-1:]))


def _heads(cell: Cell) -> bool:
    """Whether a cell heads others: a head without words shows nobody anything."""
    return cell.is_header and len(cell.span) > 0


def _is_head(row: Sequence[Cell]) -> bool:
    """Whether a row heads columns: all its cells that hold words are header cells."""
    return all(cell.is_header for cell in row if cell.span) and any(cell.is_header for cell in row)
