"""The rows and cells of a table of a page."""

from __future__ import annotations

from collections.abc import Iterator

from generator.read.tables import Cell, Layout, lay_out, number
from generator.read.tree import Element, name_of

_GROUPS = frozenset({"thead", "tbody", "tfoot"})
_CELLS = frozenset({"td", "th"})


def table_layout(table: Element) -> Layout | None:
    """The layout of a table of data; None for a table that is only layout: by its role, or because it holds tables.

    A table with heads of its own holds data, even if there are tables in its cells.
    """
    if table.get("role") in ("presentation", "none"):
        return None
    if next(table.iterdescendants("table"), None) is not None and not _has_heads(table):
        return None
    return lay_out(
        [(row, [_cell(cell, group) for cell in row if name_of(cell) in _CELLS]) for row, group in _rows(table)]
    )


def _has_heads(table: Element) -> bool:
    return any(name_of(cell) == "th" for row, _ in _rows(table) for cell in row)


def _rows(table: Element) -> Iterator[tuple[Element, str]]:
    for child in table:
        if name_of(child) == "tr":
            yield child, ""
        elif name_of(child) in _GROUPS:
            yield from ((row, name_of(child)) for row in child if name_of(row) == "tr")


def _cell(cell: Element, group: str) -> Cell:
    is_header = name_of(cell) == "th" or group == "thead"
    return Cell(cell, is_header, number(cell.get("colspan")), number(cell.get("rowspan")))
