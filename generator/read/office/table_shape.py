"""Distinguishes tables of data from tables that are only layout, such as a letterhead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from generator.grammar.characters.amounts import is_amount
from generator.grammar.labels.column_heads import head_questions

_FEW = 3


@dataclass(frozen=True)
class TableShape:
    """The features that decide: the words of each cell by row, properties from the format, and nested tables."""

    rows: Sequence[Sequence[str]]
    has_headers: bool = False
    has_borders: bool = False
    holds_tables: bool = False


def is_data(shape: TableShape) -> bool:
    """Whether a table holds data.

    Ministries set their letterheads in tables without borders, with empty cells and nested tables. A table of data has
    headers, borders, heads of questions, or a full grid of three columns or with a column of figures under a heading.
    """
    filled = [[words for words in row if words] for row in shape.rows]
    wide = [row for row in filled if len(row) > 1]
    if len(wide) < 2:  # noqa: PLR2004  rows that stand under one another
        return False
    if shape.has_headers or shape.has_borders or head_questions(filled[0]):
        return True
    if shape.holds_tables:
        return False
    is_full = len({len(row) for row in [*filled, *shape.rows]}) == 1
    return is_full and (
        (len(wide) >= _FEW and len(wide[0]) >= _FEW) or any(map(_are_amounts, zip(*filled, strict=True)))
    )


def _are_amounts(column: Sequence[str]) -> bool:
    """Whether a column holds only figures, below a heading that is not a figure."""
    return not is_amount(column[0]) and all(is_amount(words) for words in islice(column, 1, None))
