"""Tables that hold data, told from tables that only lay out a page, such as a letterhead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

_FIGURE = re.compile(r"[€$£%<>≤≥±~+\-–−.,\s\d]*\d[€$£%<>≤≥±~+\-–−.,\s\d]*(?:mln|mld|miljoen|miljard|procent)?\.?")
# Amounts are written in groups of three figures; what is not is the reference of a letter.
_REFERENCE = re.compile(r"\d{5}")
_FEW = 3
_LONGEST_FIGURE = 40


@dataclass(frozen=True)
class TableShape:
    """What decides: the words of each cell by row, what the format says, and whether tables stand in its cells."""

    rows: Sequence[Sequence[str]]
    has_headers: bool = False
    has_borders: bool = False
    holds_tables: bool = False


def is_data(shape: TableShape) -> bool:
    """Whether a table holds data.

    Ministries set their letterheads in tables without borders, with empty cells and tables inside; a table that people
    read as one has headers, lines, or a full grid of three columns or of figures under a heading.
    """
    filled = [[words for words in row if words] for row in shape.rows]
    wide = [row for row in filled if len(row) > 1]
    if len(wide) < 2:  # noqa: PLR2004  rows that stand under one another
        return False
    if shape.has_headers or shape.has_borders:
        return True
    if shape.holds_tables:
        return False
    is_full = len({len(row) for row in [*filled, *shape.rows]}) == 1
    return is_full and (
        (len(wide) >= _FEW and len(wide[0]) >= _FEW) or any(map(_is_figures, zip(*filled, strict=True)))
    )


def _is_figures(column: Sequence[str]) -> bool:
    """Whether a column holds nothing but figures under a heading that is none."""
    return not _is_figure(column[0]) and all(_is_figure(words) for words in islice(column, 1, None))


def _is_figure(words: str) -> bool:
    is_short = len(words) <= _LONGEST_FIGURE
    return is_short and _FIGURE.fullmatch(words) is not None and not _REFERENCE.search(words)
