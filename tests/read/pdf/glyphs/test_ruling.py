"""Ruled lines make tables."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind
from generator.read.pdf.glyphs.ruling import Box, Grid, grids, turned
from tests.read.pdf.made import at, pdf, read_well


def level(top: float, left: float = 100, right: float = 400) -> Box:
    return Box(left, top, right, top + 0.5)


def upright(left: float, top: float = 100, bottom: float = 160) -> Box:
    return Box(left, top, left + 0.5, bottom)


TABLE = [level(100), level(130), level(160), upright(100), upright(200), upright(399)]


def test_crossing_lines_make_a_grid() -> None:
    [grid] = grids(TABLE)

    assert (grid.lefts, grid.tops) == ((100, 200), (100, 130))
    assert grid.box == Box(100, 100, 399, 160)


@pytest.mark.parametrize(
    ("point", "cell"),
    [
        ((150, 110), (0, 0)),
        ((250, 110), (0, 1)),
        ((150, 150), (1, 0)),
        ((399, 160), (1, 1)),
        ((50, 110), None),
        ((150, 90), None),
    ],
)
def test_a_point_lies_in_a_cell_or_outside(point: tuple[float, float], cell: tuple[int, int] | None) -> None:
    [grid] = grids(TABLE)

    assert grid.cell(*point) == cell


def test_borders_that_are_drawn_cell_by_cell_make_the_same_grid() -> None:
    pieces = [level(top, left, left + 100) for top in (100, 130, 160) for left in (100, 200, 300)]
    walls = [upright(left, top, top + 30) for left in (100, 200, 399) for top in (100, 130)]

    assert grids([*pieces, *walls]) == grids(TABLE)


def test_frames_around_cells_make_a_grid() -> None:
    cells = [Box(left, top, left + 100, top + 30) for left in (100, 200) for top in (100, 130)]

    assert [(grid.lefts, grid.tops) for grid in grids(cells)] == [((100, 200), (100, 130))]


@pytest.mark.parametrize(
    "drawn",
    [
        [],
        [level(100)],
        [level(100), level(130)],
        [Box(100, 100, 400, 160)],
        [upright(100), upright(200), upright(300)],
        [level(100), upright(100), upright(200), upright(300)],
    ],
    ids=["nothing", "a rule", "two rules", "a frame", "walls", "no floor"],
)
def test_lines_that_make_no_cells_beside_each_other_are_no_table(drawn: list[Box]) -> None:
    assert grids(drawn) == []


def test_two_tables_are_distinguished_and_come_from_the_top() -> None:
    lower = [Box(box.left, box.top + 300, box.right, box.bottom + 300) for box in TABLE]

    assert [grid.box.top for grid in grids([*lower, *TABLE])] == [100, 400]


def test_a_drawing_made_of_many_lines_is_no_table() -> None:
    assert grids([level(top, top, top + 50) for top in range(0, 2000, 4)]) == []


def test_a_line_that_hangs_two_groups_together_makes_them_one() -> None:
    parts = [
        upright(100, 100, 128),
        upright(100, 132, 160),
        upright(200),
        upright(399),
        level(100),
        level(130),
        level(160),
    ]

    assert len(grids(parts)) == 1


def test_the_lines_of_a_page_are_seen() -> None:
    rules = "".join(f"60 {y} m 400 {y} l S\n" for y in (760, 735, 710)) + "".join(
        f"{x} 760 m {x} 710 l S\n" for x in (60, 200, 400)
    )
    words = at(70, 100, "Jaar") + at(210, 100, "Bedrag") + at(70, 125, "2025") + at(210, 125, "12,5")
    source = read_well(pdf(rules + words))

    assert [source.slice(mark.span) for mark in source.marks if mark.kind is MarkKind.ROW] == [
        "Jaar\nBedrag",
        "2025\n12,5",
    ]


def test_a_page_that_draws_very_much_is_read_without_tables() -> None:
    source = read_well(pdf("1 1 m 2 2 l S\n" * 5001 + at(70, 100, "Ja.")))

    assert source.text == "Ja."


def test_a_grid_has_a_value() -> None:
    assert Grid((1.0,), (2.0,), Box(0, 0, 1, 1)) == Grid((1.0,), (2.0,), Box(0, 0, 1, 1))


@pytest.mark.parametrize(
    ("rotation", "box"),
    [
        (0, Box(10, 20, 110, 21)),
        (1, Box(779, 10, 780, 110)),
        (2, Box(490, 779, 590, 780)),
        (3, Box(20, 490, 21, 590)),
    ],
)
def test_lines_are_turned_with_the_letters(rotation: int, box: Box) -> None:
    assert turned(Box(10, 20, 110, 21), rotation, 600, 800) == box


def test_a_ruled_table_on_a_turned_page_is_read() -> None:
    lines = "0.5 w\n" + "".join(f"{x} 100 m {x} 500 l S\n" for x in (100, 130, 160))
    lines += "".join(f"100 {y} m 160 {y} l S\n" for y in (100, 300, 500))
    words = "".join(
        f"BT /F 10 Tf 0 1 -1 0 {x} {y} Tm ({text}) Tj ET\n"
        for text, x, y in (("Land", 120, 110), ("Jaar", 120, 310), ("Nederland", 150, 110), ("2025", 150, 310))
    )
    source = read_well(pdf(lines + words))

    assert [source.slice(mark.span) for mark in source.marks if mark.kind is MarkKind.CELL] == [
        "Land",
        "Jaar",
        "Nederland",
        "2025",
    ]
