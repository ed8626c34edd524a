"""Tables of pages without a tree."""

from __future__ import annotations

import pytest

from generator.read.pdf.glyphs.page import Page, Run
from generator.read.pdf.glyphs.ruling import Box, Grid
from generator.read.pdf.tables.cells import tables_on
from tests.read.pdf.made import run

GRID = Grid((60.0, 200.0), (90.0, 120.0), Box(60, 90, 340, 160))


def named(text: str, place: tuple[float, float], cell: tuple[int, int], kind: str = "TD") -> Run:
    """A run at a place, in the content of a row and a cell of it."""
    row, column = cell
    return run(text, *place, tag=kind, outer=row, content=row + column)


def tables(*runs: Run, grids: tuple[Grid, ...] = ()) -> list[list[str]]:
    page = Page(1, 595, 842, runs, grids=grids)
    return [[row.text for row in table.rows(1)] for table in tables_on(page, runs)]


def test_text_is_no_table() -> None:
    assert tables(run("tekst"), run("meer tekst", 70, 112)) == []


def test_runs_of_one_cell_are_its_lines() -> None:
    cells = [named("een", (70, 100), (4, 1)), named("cel", (70, 112), (4, 1)), named("twee", (200, 100), (4, 2))]

    assert tables(*cells) == [["een", "cel", "twee"]]


def test_text_between_cells_parts_two_tables() -> None:
    first, second = named("een", (70, 100), (4, 1)), named("twee", (70, 140), (9, 1))

    assert tables(first, run("tekst", 70, 120), second) == [["een"], ["twee"]]


def test_cells_keep_the_order_of_their_row_whatever_the_order_of_the_file() -> None:
    cells = [
        named("d", (200, 112), (7, 2)),
        named("a", (70, 100), (4, 1)),
        named("b", (200, 100), (4, 2)),
        named("c", (70, 112), (7, 1)),
    ]

    assert tables(*cells) == [["a", "b", "c", "d"]]


def test_heads_of_columns_keep_their_kind() -> None:
    runs = (named("Jaar", (70, 100), (4, 1), "TH"), named("2025", (70, 112), (7, 1)))
    [table] = tables_on(Page(1, 595, 842, runs), runs)

    kinds = [row.element.kinds[-1] for row in table.rows(1) if row.element]

    assert kinds == ["TH", "TD"]
    assert table.top == 100


def test_a_cell_without_a_row_around_it_is_text() -> None:
    assert tables(run("los", tag="TD", content=4, outer=4)) == []


def test_cells_whose_letters_stand_turned_are_text() -> None:
    assert tables(run("gedraaid", tag="TD", content=5, outer=4, rotation=1)) == []


def test_runs_between_rules_are_cells_and_runs_outside_are_not() -> None:
    runs = [
        run("a", 70, 110),
        run("b", 210, 110),
        run("c", 70, 150),
        run("buiten", 70, 300),
        run("gedraaid", 80, 130, rotation=1),
    ]

    assert tables(*runs, grids=(GRID,)) == [["a", "b", "c"]]


def test_rules_around_named_cells_make_no_second_table() -> None:
    assert tables(named("a", (70, 110), (4, 1)), named("b", (210, 110), (4, 2)), grids=(GRID,)) == [["a", "b"]]


def test_rules_around_nothing_make_no_table() -> None:
    assert tables(run("elders", 70, 500), grids=(GRID,)) == []


def test_tables_come_from_the_top_of_the_page() -> None:
    lower = Grid((60.0, 200.0), (390.0, 420.0), Box(60, 390, 340, 460))

    assert tables(run("onder", 70, 410), run("boven", 70, 110), grids=(lower, GRID)) == [["boven"], ["onder"]]


@pytest.mark.parametrize("place", [(70, 100), (250, 100), (250, 130)])
def test_words_between_lines_that_lie_in_a_cell_of_another_table_are_read_once(place: tuple[float, float]) -> None:
    """A smaller table drawn in a cell: its words stay in that cell, in their order."""
    left, top = place
    inner = Grid((left - 5, left + 40), (top - 8,), Box(left - 5, top - 8, left + 85, top + 4))
    words = [run("binnen", left, top), run("in", left + 50, top)]

    [table] = tables(run("buiten", 70, 150), *words, grids=(GRID, inner))

    assert sorted(table) == ["binnen", "buiten", "in"]
