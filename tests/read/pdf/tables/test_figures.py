"""Tables of figures: rows that only their figures part, heads over several columns, cells in the middle of rows."""

from __future__ import annotations

import pytest

from tests.read.pdf.made import run
from tests.read.pdf.tables.test_aligned import cells, line

WIDE = (70.0, 260.0, 300.0)
HEAD = line(100, "Artikel", "2024", "2025")


def test_a_name_without_figures_is_a_row_of_its_own() -> None:
    runs = [
        *HEAD,
        *line(112, "Uitgaven"),
        *line(124, "Zorg", "12", "3"),
        *line(136, "Rente", "13", "4"),
        *line(148, "Ontvangsten"),
        *line(160, "Zorg", "1", "2"),
    ]

    assert [row[0] for row in cells(runs)[0]] == ["Artikel", "Uitgaven", "Zorg", "Rente", "Ontvangsten", "Zorg"]


def test_a_name_over_several_lines_is_one_cell_wherever_its_figures_stand() -> None:
    runs = [
        *HEAD,
        *line(112, "Bijdrage aan de", "12", "3"),
        *line(124, "medeoverheden"),
        *line(136, "Bijdrage van de"),
        *line(148, "gemeenten", "13", "4"),
        *line(160, "Rente", "1", "2"),
    ]

    assert cells(runs)[0][1:] == [
        ["Bijdrage aan de medeoverheden", "12", "3"],
        ["Bijdrage van de gemeenten", "13", "4"],
        ["Rente", "1", "2"],
    ]


def test_a_long_name_that_fills_its_column_goes_on_below_with_a_capital_too() -> None:
    runs = [
        *HEAD,
        *line(112, "Bijdrage aan het fonds van", lefts=(70,)),
        *line(124, "Economische Zaken", "12", "3", lefts=(70, 230, 300)),
        *line(136, "Rente", "1", "2", lefts=(70, 230, 300)),
        *line(148, "Zorg", "1", "2", lefts=(70, 230, 300)),
    ]

    assert [row[0] for row in cells(runs)[0]][1:] == ["Bijdrage aan het fonds van Economische Zaken", "Rente", "Zorg"]


def test_heads_that_span_others_are_a_row_above_them() -> None:
    lefts = (70.0, 200.0, 260.0, 320.0, 380.0)
    runs = [
        *line(100, "", "2024", "", "2025", lefts=lefts),
        *line(112, "", "Man", "Vrouw", "Man", "Vrouw", lefts=lefts),
        *(part for n in range(4) for part in line(124 + 12 * n, f"Regio {n}", "1", "2", "3", "4", lefts=lefts)),
    ]

    assert [row[1] for row in cells(runs)[0]][:3] == ["2024", "Man", "1"]


def test_heads_over_two_lines_are_one_row() -> None:
    runs = [
        *line(100, "Regio", "Aantal", "Deel"),
        *line(112, "", "inwoners", "in procenten"),
        *(part for n in range(4) for part in line(124 + 12 * n, f"Regio {n}", "1", "2")),
    ]

    assert cells(runs)[0][0] == ["Regio", "Aantal inwoners", "Deel in procenten"]


def test_cells_in_the_middle_of_their_rows_belong_to_these() -> None:
    lefts = (70.0, 110.0, 260.0, 340.0)
    runs = [*line(100, "Nr.", "Maatregel", "Stand", "Bedrag", lefts=lefts)]
    for number, top in enumerate((112, 136, 160)):
        runs += line(top, "", f"Een maatregel {number}", lefts=lefts)
        runs += line(top + 6, f"{number}", "", "Afgerond", f"1{number}", lefts=lefts)
        runs += line(top + 12, "", "die doorloopt", lefts=lefts)

    assert cells(runs)[0] == [
        ["Nr.", "Maatregel", "Stand"],
        *([f"{number}", f"Een maatregel {number} die doorloopt", "Afgerond"] for number in range(3)),
    ]


def test_text_between_two_tables_is_in_neither() -> None:
    table = [*line(0, "Regio", "2024", "2025"), *line(12, "Noord", "1", "2"), *line(24, "Zuid", "3", "4")]
    text = "een zin van veel woorden die over alle kolommen van de twee tabellen heen loopt"
    below = [run(part.text, part.left, part.baseline + 160) for part in table]
    above = [run(part.text, part.left, part.baseline + 100) for part in table]

    assert (
        cells([*above, run(text, 70, 142), *below])
        == [
            [["Regio", "2024", "2025"], ["Noord", "1", "2"], ["Zuid", "3", "4"]],
        ]
        * 2
    )


def test_names_may_have_leaders_to_their_figures() -> None:
    runs = [part for n in range(4) for part in line(100 + 12 * n, "Totaal ........", f"1{n}", f"2{n}")]

    assert [row[1:] for row in cells(runs)[0]] == [[f"1{n}", f"2{n}"] for n in range(4)]


def test_leaders_fill_no_column() -> None:
    runs = [
        *(
            part
            for n in range(3)
            for part in line(100 + 12 * n, "Diefstal in vereniging ........", "1", "2", lefts=WIDE)
        ),
        *line(136, "Verduistering", "3", "4", lefts=WIDE),
        *line(148, "Moord en", lefts=WIDE),
        *line(160, "doodslag ...................", "3", "4", lefts=WIDE),
    ]

    assert [row[0] for row in cells(runs)[0]][3:] == ["Verduistering", "Moord en doodslag ..................."]


def test_names_and_one_figure_each_are_a_table() -> None:
    runs = [
        *line(100, "Onderdeel", "Bedrag"),
        *line(112, "Zorg", "1.200", lefts=(70, 205)),
        *line(124, "Inkoop van de hele"),
        *line(136, "zorg", "200", lefts=(70, 215)),
        *line(148, "Rente", "–", lefts=(70, 225)),
    ]

    assert [row[:2] for row in cells(runs)[0]] == [
        ["Onderdeel", "Bedrag"], ["Zorg", "1.200"], ["Inkoop van de hele zorg", "200"], ["Rente", "–"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    "pairs",
    [
        [("Inleiding", "3"), ("Stelsel", "7"), ("Slot", "12"), ("Bijlage", "12")],
        [("Datum", "4 mei 2025"), ("Kenmerk", "12"), ("Uw brief", "geen"), ("Bijlagen", "2")],
        [("1", "12"), ("2", "13"), ("3", "11"), ("4", "9")],
        [("Zorg", "12"), ("Rente", "9")],
    ],
    ids=["contents", "letterhead", "numbers of lines", "two lines"],
)
def test_other_lines_of_two_entries_are_no_table(pairs: list[tuple[str, str]]) -> None:
    assert cells([part for n, pair in enumerate(pairs) for part in line(100 + 12 * n, *pair)]) == []


def test_figures_that_end_at_different_edges_are_no_column() -> None:
    runs = [part for n in range(4) for part in line(100 + 12 * n, "Zorg", f"{9 - n}", lefts=(70, 200 + 15 * n))]

    assert cells(runs) == []
