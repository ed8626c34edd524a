"""Tables that only the places of their entries show."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from generator.read.pdf.glyphs.page import Page, Run
from generator.read.pdf.order.geometry import ordered_rows
from generator.read.pdf.tables.aligned import aligned_tables
from tests.pace import Watch
from tests.read.pdf.made import run

LEFTS = (70.0, 200.0, 300.0)


def line(top: float, *texts: str, lefts: Sequence[float] = LEFTS, bold: bool = False) -> list[Run]:
    return [run(text, left, top, bold=bold) for text, left in zip(texts, lefts, strict=False) if text]


def cells(runs: Sequence[Run]) -> list[list[list[str]]]:
    """The texts of each cell, by row and column, of each table."""
    found = []
    for table in aligned_tables(runs):
        rows: dict[int, dict[int, list[str]]] = {}
        for part, (row, column) in table:
            rows.setdefault(row, {}).setdefault(column, []).append(part.text)
        found.append([[" ".join(rows[row].get(column, [])) for column in range(3)] for row in sorted(rows)])
    return found


def test_entries_in_three_columns_over_three_lines_are_a_table() -> None:
    runs = [*line(100, "Jaar", "Aantal", "Deel"), *line(114, "2023", "12", "3"), *line(128, "2024", "13", "4")]

    assert cells(runs) == [[["Jaar", "Aantal", "Deel"], ["2023", "12", "3"], ["2024", "13", "4"]]]


@pytest.mark.parametrize(
    "runs",
    [
        [],
        [*line(100, "a", "b", "c"), *line(114, "a", "b", "c")],
        [part for top in range(100, 180, 12) for part in line(top, "a", "b")],
        [part for top in range(100, 180, 12) for part in line(top, "1", "Inleiding ........", "3")],
        [part for top in range(100, 400, 50) for part in line(top, "a", "b", "c")],
        [part for top in range(100, 180, 12) for part in line(top, "een", "twee", "drie", lefts=(70, 90, 115))],
    ],
    ids=["nothing", "two lines", "two columns", "contents", "lines far apart", "words of a line"],
)
def test_less_is_none(runs: list[Run]) -> None:
    assert cells(runs) == []


def test_numbers_that_stand_at_the_right_of_their_column_belong_to_its_head() -> None:
    runs = [
        *line(100, "Regio", "Aantal woningen", "Deel"),
        *[part for n in range(6) for part in line(114 + 14 * n, "Noord", f"{n}", "x", lefts=(70, 268, 300))],
    ]

    assert cells(runs)[0][1] == ["Noord", "0", "x"]
    assert cells(runs)[0][0] == ["Regio", "Aantal woningen", "Deel"]


def test_a_cell_of_several_lines_stays_one_where_gaps_part_the_rows() -> None:
    runs = [
        part
        for top in (100, 130, 160)
        for part in (*line(top, "Regio", "12", "een lange toelichting"), *line(top + 12, "Noord", "", "die doorloopt"))
    ]

    assert cells(runs) == [[["Regio Noord", "12", "een lange toelichting die doorloopt"]] * 3]


def test_a_cell_of_several_lines_stays_one_where_only_it_continues() -> None:
    runs = [
        part
        for top in (100, 124, 148)
        for part in (*line(top, "Noord", "12", "een lange toelichting"), *line(top + 12, "", "", "die doorloopt"))
    ]

    assert cells(runs) == [[["Noord", "12", "een lange toelichting die doorloopt"]] * 3]


def test_a_gutter_between_columns_of_the_page_parts_no_cells() -> None:
    lefts = (50.0, 320.0)
    above = [part for top in range(100, 220, 12) for part in line(top, "tekst " * 6, "kolom " * 6, lefts=lefts)]
    table = [
        part for top in range(240, 300, 14) for part in line(top, "a", "b", "kolom " * 6, lefts=(50.0, 150.0, 320.0))
    ]

    assert cells([*above, *table]) == []


def order(*runs: Run) -> list[str]:
    page = Page(1, 595, 842, runs)
    return [row.text for row in ordered_rows(page, page.runs)]


def test_a_table_is_read_row_by_row_between_the_lines_around_it() -> None:
    table = [part for n in range(3) for part in line(120 + 14 * n, f"a{n}", f"b{n}", f"c{n}")]
    after = run("een regel tekst na de tabel die over de hele breedte loopt", 70, 190)

    found = order(after, *table[::-1], run("Tabel 1", 70, 100))

    assert found == ["Tabel 1", "a0", "b0", "c0", "a1", "b1", "c1", "a2", "b2", "c2", after.text]


def test_a_table_in_one_column_stays_in_it() -> None:
    text = "een regel van een kolom met tekst"
    left = [run(f"l{n} {text}", 50, 100 + 12 * n) for n in range(4)]
    table = [part for n in range(3) for part in line(160 + 14 * n, f"a{n}", "b", "c", lefts=(50.0, 120.0, 190.0))]
    right = [run(f"r{n} {text}", 320, 100 + 12 * n) for n in range(10)]

    found = [text.split()[0] for text in order(*left, *table, *right)]

    assert found == [f"l{n}" for n in range(4)] + [f"{c}{n}" if c == "a" else c for n in range(3) for c in "abc"] + [
        f"r{n}" for n in range(10)
    ]


def test_bold_entries_at_the_top_head_their_columns() -> None:
    runs = [*line(100, "Jaar", "Aantal", "Deel", bold=True), *line(114, "1", "2", "3"), *line(128, "4", "5", "6")]
    page = Page(1, 595, 842, tuple(runs))

    kinds = [row.element.kinds[-1] for row in ordered_rows(page, page.runs) if row.element]

    assert kinds == ["TH"] * 3 + ["TD"] * 6


@pytest.mark.slow
def test_a_page_full_of_entries_is_read_in_time_that_grows_with_it() -> None:
    def seconds(lines: int) -> float:
        runs = [run("ab", 20 + 30 * column, 10 + 12 * n) for column in range(18) for n in range(lines)]
        watch = Watch()
        assert len(ordered_rows(Page(1, 595, 842, tuple(runs)), runs)) == len(runs)
        return watch.seconds()

    assert seconds(800) < 8 * seconds(200) + 0.5
