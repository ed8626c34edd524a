"""Columns: what the columns of a table hold where its rows are questions, by their heads or by their cells."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from generator.grammar.asking import asks
from generator.grammar.column_heads import Column, named_column
from generator.grammar.labels import is_number_cell
from generator.grammar.numbers import numbers, value

Grid = Sequence[Sequence[str]]
"""The words of each cell, row by row."""

# Among the cells of a column so many at least must be what the column holds.
MOST = 0.8
HALF = 0.5
FEWEST_ROWS = 2


@dataclass(frozen=True)
class Columns:
    """What each column holds, and the row that says so (None where only the cells do)."""

    kinds: tuple[Column, ...]
    head: int | None = None

    def first(self, kind: Column) -> int | None:
        """The first column of a kind."""
        return self.kinds.index(kind) if kind in self.kinds else None


def is_bare_head(row: Sequence[str]) -> bool:
    """Whether the cells of a row only name columns, and say no more."""
    return all(len(cell.split()) <= FEWEST_ROWS and named_column(cell) for cell in row if cell)


def columns(grid: Grid) -> Columns | None:
    """What the columns of a table hold if its rows are questions; None for any other table."""
    for position in range(min(len(grid), FEWEST_ROWS)):
        found = _named(grid, position)
        if found:
            return found
    return _by_cells(grid)


def answer_columns(grid: Grid, asked: Set[str]) -> Columns | None:
    """What the columns hold of a table of answers alone, to questions that a table before it has asked by number.

    Without heads its numbers must be those of all these questions.
    """
    for head in range(min(len(grid), FEWEST_ROWS)):
        kinds = tuple(named_column(cell) or Column.OTHER for cell in grid[head])
        if kinds[:1] == (Column.NUMBER,) and kinds.count(Column.ANSWER) == 1 and Column.QUESTION not in kinds:
            numbers = question_numbers(grid[head + 1 :])
            return Columns(kinds, head) if numbers and numbers <= asked else None
    is_bare = bool(grid) and all(len(row) == FEWEST_ROWS and is_number_cell(row[0]) for row in grid)
    if is_bare and question_numbers(grid) == asked and _answers(grid, 1):
        return Columns((Column.NUMBER, Column.ANSWER))
    return None


def question_numbers(grid: Grid, column: int = 0) -> set[str]:
    """The numbers of questions in a column."""
    return {number for cell in _filled(grid, column) if is_number_cell(cell) for number in numbers(cell)}


def _named(grid: Grid, head: int) -> Columns | None:
    """The columns as a row of heads names them; what stands below must bear it out."""
    names = [named_column(cell) for cell in grid[head]]
    kinds = [name or Column.OTHER for name in names]
    body = grid[head + 1 :]
    if Column.QUESTION in kinds and Column.NUMBER not in kinds and _number(body, kinds.index(Column.QUESTION)):
        kinds = _with_text(kinds, body)
    is_told = kinds.count(Column.QUESTION) == 1 and {Column.NUMBER, Column.ANSWER} & set(kinds)
    return Columns(tuple(kinds), head) if is_told and _ask(body, kinds.index(Column.QUESTION), HALF) else None


def _with_text(kinds: list[Column], body: Grid) -> list[Column]:
    """The columns where that of the head `Vraag` holds numbers: the questions stand in one without a telling head."""
    number = kinds.index(Column.QUESTION)
    made = [Column.NUMBER if n == number else kind for n, kind in enumerate(kinds)]
    text = next((n for n, kind in enumerate(made) if kind is Column.OTHER and _ask(body, n, HALF)), None)
    return [Column.QUESTION if n == text else kind for n, kind in enumerate(made)]


def _by_cells(grid: Grid) -> Columns | None:
    """The columns of a table without heads: numbers that count up beside text that asks, or nothing but questions."""
    width = max((len(row) for row in grid), default=0)
    if width < FEWEST_ROWS or len(grid) < FEWEST_ROWS:
        return None
    counts = _number(grid, 0) and _counts(_filled(grid, 0))
    first = 1 if counts else 0
    asked = next(
        (n for n in range(first, width) if _ask(_numbered(grid, counts=counts), n, HALF if counts else 1.0)), None
    )
    if asked is None or (not counts and asked):
        return None
    answered = next((n for n in range(asked + 1, width) if _answers(grid, n)), None)
    if answered is None and not counts:
        return None
    kinds = [Column.OTHER] * width
    kinds[0] = Column.NUMBER
    kinds[asked] = Column.QUESTION
    if answered is not None:
        kinds[answered] = Column.ANSWER
    return Columns(tuple(kinds))


def _numbered(grid: Grid, *, counts: bool) -> Grid:
    return [row for row in grid if row and row[0]] if counts else grid


def _filled(grid: Grid, column: int) -> list[str]:
    return [row[column] for row in grid if len(row) > column and row[column]]


def _number(grid: Grid, column: int) -> bool:
    """Whether a column holds numbers of questions."""
    cells = _filled(grid, column)
    return bool(cells) and sum(map(is_number_cell, cells)) >= MOST * len(cells)


def _counts(cells: Sequence[str]) -> bool:
    """Whether numbers count up from cell to cell."""
    firsts = [value(numbers(cell)[0]) for cell in cells if is_number_cell(cell)]
    return len(firsts) >= FEWEST_ROWS and all(before < after for before, after in pairwise(firsts))


def _ask(grid: Grid, column: int, share: float) -> bool:
    """Whether so many of the cells of a column ask."""
    cells = _filled(grid, column)
    return bool(cells) and sum(map(asks, cells)) >= share * len(cells)


def _answers(grid: Grid, column: int) -> bool:
    """Whether a column holds text that mostly does not ask."""
    cells = _filled(grid, column)
    text = [cell for cell in cells if any(map(str.isalpha, cell)) and not asks(cell)]
    return bool(cells) and len(text) > HALF * len(cells)
