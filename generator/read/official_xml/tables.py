"""The rows and cells of a table of an official publication (the CALS table model, as OASIS laid it down)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.read.tables import Cell, Layout, lay_out, number
from generator.read.tree import Element, name_of


def table_layout(table: Element) -> Layout | None:
    """The layout of a table, with all its groups of columns as one; None for a table that is only layout."""
    return lay_out([row for group in table if name_of(group) == "tgroup" for row in _rows(group)])


def _rows(group: Element) -> Iterator[tuple[Element, list[Cell]]]:
    columns = _columns(group)
    for part in group:
        if name_of(part) not in ("thead", "tbody", "tfoot"):
            continue
        for row in part:
            if name_of(row) == "row":
                cells = [entry for entry in row if name_of(entry) == "entry"]
                yield row, [_cell(entry, columns, is_header=name_of(part) == "thead") for entry in cells]


def _columns(group: Element) -> dict[str, int]:
    specs = [spec for spec in group if name_of(spec) == "colspec"]
    return {spec.get("colname") or "": number(spec.get("colnum"), n) for n, spec in enumerate(specs, start=1)}


def _cell(entry: Element, columns: dict[str, int], *, is_header: bool) -> Cell:
    first, last = columns.get(entry.get("namest") or ""), columns.get(entry.get("nameend") or "")
    width = last - first + 1 if first and last else 1
    return Cell(entry, is_header, max(width, 1), number(entry.get("morerows"), 0) + 1)
