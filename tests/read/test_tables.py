"""Which tables hold data, and which places in them are covered."""

from __future__ import annotations

import pytest
from lxml import etree

from generator.model.text import MarkKind, SourceFile
from generator.problems import Problems
from generator.read import read, tables
from generator.read.tables import WIDEST, Cell, Layout, lay_out, number
from generator.read.tree import Element


def element(name: str) -> Element:
    return etree.Element(name)


def layout(*rows: list[Cell]) -> Layout | None:
    return lay_out([(element("tr"), row) for row in rows])


def cell(columns: int = 1, rows: int = 1, *, is_header: bool = False) -> Cell:
    return Cell(element("td"), is_header, columns, rows)


def covered(found: Layout | None) -> list[int]:
    assert found is not None
    return [len(places) for _, places in found.cells.values()]


def at_ends(found: Layout | None) -> list[int]:
    assert found is not None
    return list(map(len, found.rows.values()))


def test_cells_beside_each_other_in_two_rows_are_data() -> None:
    found = layout([cell(), cell()], [cell(), cell()])

    assert covered(found) == [0, 0, 0, 0]
    assert at_ends(found) == [0, 0]


@pytest.mark.parametrize("rows", [[], [[]], [[cell(), cell()]], [[cell()], [cell()], []]])
def test_a_row_or_a_column_alone_lays_out(rows: list[list[Cell]]) -> None:
    assert layout(*rows) is None


def test_headers_make_a_table_of_any_shape() -> None:
    found = layout([cell(is_header=True)])

    assert found is not None
    assert [kind for kind, _ in found.cells.values()] == [MarkKind.HEADER_CELL]


def test_a_wide_cell_covers_places_after_it() -> None:
    found = layout([cell(columns=3)], [cell(), cell(), cell()])

    assert covered(found) == [0, 0, 0, 0]
    assert at_ends(found) == [2, 0]


def test_a_deep_cell_covers_places_in_later_rows() -> None:
    found = layout([cell(rows=3), cell(), cell(rows=2)], [cell()], [cell(), cell()])

    assert covered(found) == [0, 0, 0, 1, 1, 0]
    assert at_ends(found) == [0, 1, 0]


def test_a_cell_that_is_wide_and_deep() -> None:
    found = layout([cell(columns=2, rows=2), cell()], [cell()])

    assert covered(found) == [0, 1, 2]


def test_a_table_that_covers_too_much_is_believed_to_cover_nothing() -> None:
    found = layout(*[[cell(columns=WIDEST, rows=WIDEST), cell()] for _ in range(300)])

    assert set(covered(found)) == set(at_ends(found)) == {0}


@pytest.mark.parametrize(
    ("value", "result"),
    [
        (None, 1),
        ("", 1),
        ("3", 3),
        (" 3 ", 3),
        ("0", 1),
        ("-2", 1),
        ("x", 1),
        ("99999", WIDEST),
        ("9" * 5000, 1),
        ("²", 1),
    ],
)
def test_numbers_as_files_write_them(value: str | None, result: int) -> None:
    assert number(value) == result


def test_a_number_can_be_allowed_to_be_none() -> None:
    assert (number("0", 0), number(None, 0)) == (0, 0)


def test_tables_of_a_document_cover_no_more_places_than_are_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MOST_EMPTY", 5)
    page = '<table><tr><th colspan="4">breed</th></tr><tr><td>smal</td></tr></table>' * 2
    source = read(SourceFile("x.html", page.encode()), Problems())

    assert source is not None
    assert sum(not mark.span for mark in source.marks) == 5
