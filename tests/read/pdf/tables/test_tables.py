"""Cells of tagged tables."""

from __future__ import annotations

from dataclasses import replace

from generator.model.text import MarkKind, Span
from generator.read.pdf.glyphs.page import Element
from generator.read.pdf.rows.rows import Row
from generator.read.pdf.tables.tagged_tables import Cell, cells, empty_cells
from generator.read.tables import WIDEST
from tests.read.pdf.made import run


def cell_row(row: int, column: int, kind: str = "TD", table: int = 5, text: str = "x") -> Row:
    return Row(1, (run(text),), Element((0, table, row, column, 0), ("Document", "Table", "TR", kind, "P")))


def test_rows_of_text_know_their_cell_row_and_table() -> None:
    head, body = cell_row(0, 1, "TH"), cell_row(0, 2)
    found = cells([head, body])

    assert [found[part.key].kind for part in (head, body)] == [MarkKind.HEADER_CELL, MarkKind.CELL]
    assert [kind for kind, _ in found[body.key].levels()] == [MarkKind.TABLE, MarkKind.ROW, MarkKind.CELL]
    assert [element.path for _, element in found[body.key].levels()] == [(0, 5), (0, 5, 0), (0, 5, 0, 2)]


def test_columns_are_counted_from_the_first_that_holds_text() -> None:
    """Some files number what a row holds itself before its cells."""
    rows = [cell_row(0, 1), cell_row(0, 2), cell_row(1, 3)]
    found = cells(rows)

    assert [found[part.key].column for part in rows] == [1, 2, 3]


def test_a_table_that_never_has_two_cells_in_a_row_is_layout() -> None:
    layout, real = [cell_row(0, 0, table=1), cell_row(1, 0, table=1)], [cell_row(0, 0), cell_row(0, 1)]

    assert set(cells([*layout, *real])) == {part.key for part in real}


def test_text_outside_tables_and_cells_outside_rows_are_no_cells() -> None:
    paragraph = Row(1, (run("x"),), Element((0, 1), ("Document", "P")))
    stray = Row(1, (run("x"),), Element((0, 2), ("Document", "TD")))

    assert cells([paragraph, stray, Row(1, (run("x"),))]) == {}


def filled(row: int, column: int, start: int, end: int, kind: str = "TD") -> tuple[Cell, Span]:
    outer = Element((0, 5), ("Document", "Table"))
    line = Element((0, 5, row), ("Document", "Table", "TR"))
    cell = Element((0, 5, row, column), ("Document", "Table", "TR", kind))
    return Cell(cell, line, outer, column), Span(start, end)


def test_cells_that_a_row_leaves_out_are_empty_marks_in_their_place() -> None:
    found = list(empty_cells([filled(0, 1, 0, 4), filled(0, 4, 5, 9), filled(1, 2, 11, 15), filled(2, 1, 17, 20)]))

    assert [mark.span for mark in found] == [Span(4, 4), Span(4, 4), Span(11, 11)]
    assert {mark.kind for mark in found} == {MarkKind.CELL}


def test_cells_that_a_row_leaves_out_at_its_end_are_empty() -> None:
    """Else the last cell would be read under the heads of the columns that are left."""
    full = [filled(0, 1, 0, 1), filled(0, 2, 2, 3), filled(0, 3, 4, 5)]
    short = [filled(1, 1, 6, 7), filled(1, 2, 8, 9)]

    assert [mark.span for mark in empty_cells([*full, *short])] == [Span(9, 9)]


def test_what_stands_alone_in_a_row_or_ends_a_row_of_heads_may_stand_over_more_columns() -> None:
    full = [filled(2, 1, 6, 7), filled(2, 2, 8, 9), filled(2, 3, 10, 11)]
    heads = [filled(1, 1, 2, 3, "TH"), filled(1, 2, 4, 5, "TH")]

    assert list(empty_cells([filled(0, 1, 0, 1), *heads, *full])) == []


def test_a_short_row_is_no_shorter_for_a_wider_table_beside_it() -> None:
    other, line = Element((0, 4), ("Document", "Table")), Element((0, 4, 0), ("Document", "Table", "TR"))
    narrow = [filled(0, 1, 0, 1), filled(0, 2, 2, 3)]
    narrow = [(replace(cell, table=other, row=line), span) for cell, span in narrow]

    assert list(empty_cells([*narrow, filled(0, 1, 5, 6), filled(0, 2, 7, 8), filled(0, 3, 9, 10)])) == []


def test_a_full_table_has_no_empty_cells() -> None:
    assert list(empty_cells([filled(0, 1, 0, 4), filled(0, 2, 5, 9)])) == []


def test_a_row_is_never_filled_beyond_what_a_table_of_a_document_can_have() -> None:
    far = [filled(0, 1, 0, 1), filled(0, 2, 2, 3), filled(1, 1, 4, 5), filled(1, 2, 6, 7), filled(2, 10_000, 8, 9)]
    found = [mark.span for mark in empty_cells(far)]

    assert found.count(Span(3, 3)) == found.count(Span(7, 7)) == WIDEST - 2
