"""Columns: finds what the columns of a table of questions hold, from their heads or their cells."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from generator.grammar.labels.cells import is_number_cell
from generator.grammar.labels.column_heads import Column, is_prose, may_head_column, named_column, names_asker
from generator.grammar.labels.numbers import numbers, value
from generator.grammar.questions.asking import asks

Grid = Sequence[Sequence[str]]
"""The words of each cell, row by row."""

# The least share of the cells of a column that must be of its kind.
MOST = 0.8
HALF = 0.5
FEWEST_ROWS = 2


@dataclass(frozen=True)
class Columns:
    """The kind of each column, and the position of the row of heads (None when only the cells show the kinds)."""

    kinds: tuple[Column, ...]
    head: int | None = None

    def first(self, kind: Column) -> int | None:
        """The first column of a kind."""
        return self.kinds.index(kind) if kind in self.kinds else None

    def at(self, column: int) -> Column:
        """The kind of a column; beyond the last head, that of a last column of questions or answers, else OTHER."""
        if column < len(self.kinds):
            return self.kinds[column]
        last = self.kinds[-1]
        return last if last in (Column.QUESTION, Column.ANSWER) else Column.OTHER


def is_bare_head(row: Sequence[str]) -> bool:
    """Whether the cells of a row only name columns; heads of questions and answers have at most two words."""
    return all(
        len(cell.split()) <= FEWEST_ROWS if named_column(cell) else may_head_column(cell) for cell in row if cell
    )


def columns(grid: Grid) -> Columns | None:
    """The columns of a table whose rows are questions; None for any other table."""
    for position in range(min(len(grid), FEWEST_ROWS)):
        found = _named(grid, position)
        if found:
            return found
    return _by_cells(grid)


def answer_columns(grid: Grid, asked: Set[str]) -> Columns | None:
    """The columns of a table of answers only, to the numbered questions of a table before it.

    Without heads it must have the numbers of all these questions.
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
    """The columns named by a row of heads, if the cells below agree."""
    body = grid[head + 1 :]
    kinds = [named_column(cell) or Column.OTHER for cell in grid[head]]
    kinds = _without_head(kinds, grid[head], body)
    if Column.QUESTION in kinds and Column.NUMBER not in kinds and _number(body, kinds.index(Column.QUESTION)):
        kinds = _with_text(kinds, body)
    is_complete = kinds.count(Column.QUESTION) == 1 and {Column.NUMBER, Column.ANSWER} & set(kinds)
    return Columns(tuple(kinds), head) if is_complete and _ask(body, kinds.index(Column.QUESTION), HALF) else None


def _without_head(kinds: list[Column], heads: Sequence[str], body: Grid) -> list[Column]:
    """The columns with those without a head filled in: numbers that count up, or the rest under a wide head."""
    found = list(kinds)
    for n, head in enumerate(heads):
        if head:
            continue
        if Column.NUMBER not in found and _number(body, n) and _counts(_filled(body, n)):
            found[n] = Column.NUMBER
        elif n and found[n - 1] in (Column.QUESTION, Column.ANSWER) and _is_prose(body, n):
            found[n] = Column.ANSWER if Column.ANSWER not in found and not _ask(body, n, HALF) else found[n - 1]
    return found


def _is_prose(grid: Grid, column: int) -> bool:
    cells = _filled(grid, column)
    return bool(cells) and sum(map(is_prose, cells)) > HALF * len(cells)


def _with_text(kinds: list[Column], body: Grid) -> list[Column]:
    """The columns when the one with the head `Vraag` holds numbers, and the questions are under another head."""
    number = kinds.index(Column.QUESTION)
    made = [Column.NUMBER if n == number else kind for n, kind in enumerate(kinds)]
    text = next((n for n, kind in enumerate(made) if kind is Column.OTHER and _ask(body, n, HALF)), None)
    return [Column.QUESTION if n == text else kind for n, kind in enumerate(made)]


def _by_cells(grid: Grid) -> Columns | None:
    """The columns of a table without heads: numbers that count up beside text that asks, or only questions."""
    width = max((len(row) for row in grid), default=0)
    if width < FEWEST_ROWS or len(grid) < FEWEST_ROWS:
        return None
    number = _counting(grid, width)
    rows = grid if number is None else [row for row in grid if len(row) > number and row[number]]
    share = 1.0 if number is None else HALF
    asked = next((n for n in range(0 if number is None else number + 1, width) if _ask(rows, n, share)), None)
    if asked is None or (number is None and asked):
        return None
    answers = [n for n in range(asked + 1, width) if _answers(grid, n)]
    if not answers and number is None:
        return None
    kinds = [Column.ASKER if _name_askers(grid, n) else Column.OTHER for n in range(width)]
    kinds[0 if number is None else number] = Column.NUMBER
    kinds[asked] = Column.QUESTION
    if answers:
        # Remarks beside an answer are shorter than the answer.
        kinds[max(answers, key=lambda n: sum(len(cell) for cell in _filled(grid, n)))] = Column.ANSWER
    return Columns(tuple(kinds))


def _counting(grid: Grid, width: int) -> int | None:
    """The column with the numbers of the rows: the first that counts up, mostly by one."""
    counting = [n for n in range(width) if _number(grid, n) and _counts(_filled(grid, n))]
    return max(counting, key=lambda n: (_steps(_filled(grid, n)), -n), default=None)


def _steps(cells: Sequence[str]) -> int:
    return sum(after == before + 1 for before, after in pairwise(_firsts(cells)))


def _name_askers(grid: Grid, column: int) -> bool:
    cells = _filled(grid, column)
    return bool(cells) and sum(map(names_asker, cells)) >= MOST * len(cells)


def _filled(grid: Grid, column: int) -> list[str]:
    return [row[column] for row in grid if len(row) > column and row[column]]


def _number(grid: Grid, column: int) -> bool:
    """Whether the cells of a column are numbers of questions."""
    cells = _filled(grid, column)
    return bool(cells) and sum(map(is_number_cell, cells)) >= MOST * len(cells)


def _counts(cells: Sequence[str]) -> bool:
    """Whether numbers count up from cell to cell."""
    firsts = _firsts(cells)
    return len(firsts) >= FEWEST_ROWS and all(before < after for before, after in pairwise(firsts))


def _firsts(cells: Sequence[str]) -> list[int]:
    return [value(numbers(cell)[0]) for cell in cells if is_number_cell(cell)]


def _ask(grid: Grid, column: int, share: float) -> bool:
    """Whether at least this share of the cells of a column ask."""
    cells = _filled(grid, column)
    return bool(cells) and sum(map(asks, cells)) >= share * len(cells)


def _answers(grid: Grid, column: int) -> bool:
    """Whether a column holds text that mostly does not ask."""
    cells = _filled(grid, column)
    text = [cell for cell in cells if any(map(str.isalpha, cell)) and not asks(cell)]
    return bool(cells) and len(text) > HALF * len(cells)
