"""Cells of tagged tables."""

from __future__ import annotations

from generator.model.text import MarkKind, Span
from generator.read.pdf.page import Element
from generator.read.pdf.rows import Row
from generator.read.pdf.tables import Cell, cells, empty_cells
from tests.read.pdf.made import run


def cell_row(row: int, column: int, kind: str = "TD", table: int = 5, text: str = "x") -> Row:
    return Row(1, (run(text),), Element((0, table, row, column, 0), ("Document", "Table", "TR", kind, "P")))


def test_rows_of_text_know_their_cell_row_and_table() -> None:
    head, body = cell_row(0, 1, "TH"), cell_row(0, 2)
    found = cells([head, body])

    assert [found[id(part)].kind for part in (head, body)] == [MarkKind.HEADER_CELL, MarkKind.CELL]
    assert [kind for kind, _ in found[id(body)].levels()] == [MarkKind.TABLE, MarkKind.ROW, MarkKind.CELL]
    assert [element.path for _, element in found[id(body)].levels()] == [(0, 5), (0, 5, 0), (0, 5, 0, 2)]


def test_columns_are_counted_from_the_first_that_holds_text() -> None:
    """Some files number what a row holds itself before its cells."""
    rows = [cell_row(0, 1), cell_row(0, 2), cell_row(1, 3)]
    found = cells(rows)

    assert [found[id(part)].column for part in rows] == [1, 2, 3]


def test_a_table_that_never_has_two_cells_in_a_row_is_layout() -> None:
    layout, real = [cell_row(0, 0, table=1), cell_row(1, 0, table=1)], [cell_row(0, 0), cell_row(0, 1)]

    assert set(cells([*layout, *real])) == {id(part) for part in real}


def test_text_outside_tables_and_cells_outside_rows_are_no_cells() -> None:
    paragraph = Row(1, (run("x"),), Element((0, 1), ("Document", "P")))
    stray = Row(1, (run("x"),), Element((0, 2), ("Document", "TD")))

    assert cells([paragraph, stray, Row(1, (run("x"),))]) == {}


def filled(row: int, column: int, start: int, end: int) -> tuple[Cell, Span]:
    table = Element((0, 5), ("Document", "Table"))
    line = Element((0, 5, row), ("Document", "Table", "TR"))
    return Cell(Element((0, 5, row, column), ("Document", "Table", "TR", "TD")), line, table, column), Span(start, end)


def test_cells_that_a_row_leaves_out_are_empty_marks_in_their_place() -> None:
    found = list(empty_cells([filled(0, 1, 0, 4), filled(0, 4, 5, 9), filled(1, 2, 11, 15), filled(2, 1, 17, 20)]))

    assert [mark.span for mark in found] == [Span(4, 4), Span(4, 4), Span(11, 11)]
    assert {mark.kind for mark in found} == {MarkKind.CELL}


def test_a_full_table_has_no_empty_cells() -> None:
    assert list(empty_cells([filled(0, 1, 0, 4), filled(0, 2, 5, 9)])) == []
