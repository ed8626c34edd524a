"""Tables that hold data are distinguished from tables that lay out a page."""

from __future__ import annotations

import pytest

from generator.read.office.table_shape import TableShape, is_data
from tests.pace import Watch


@pytest.mark.parametrize(
    "rows",
    [
        [["Land", "% bbp"], ["Nederland", "2,05"]],
        [["Jaar", "Bedrag"], ["2024", "€ 3,5 mln"], ["2025", "€ 1.200"]],
        [["Land", "Naam", "Rol"], ["NL", "Jansen", "lid"], ["BE", "Peeters", "lid"]],
    ],
    ids=["figures", "amounts", "three columns"],
)
def test_a_full_grid_of_three_columns_or_figures_is_data(rows: list[list[str]]) -> None:
    assert is_data(TableShape(rows))


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [["Alleen", "een", "rij"]],
        [["Retouradres"], ["Datum"], ["Onderwerp"]],
        [["Datum", "4 december 2023"], ["Onderwerp", "Beantwoording"]],
        [["De voorzitter,", "De griffier,"], ["Klaver", "Dekker"]],
        [["Aan de Voorzitter", ""], ["Datum", "4 december 2023"], ["Kenmerk", "5086975"]],
        [["Datum", "Ons kenmerk"], ["4 december 2023", "5086975"]],
        [["1", "2"], ["3", "4"]],
        [["Land", "Naam", "Rol"], ["NL", "Jansen", "lid"]],
    ],
)
def test_a_letterhead_lays_out(rows: list[list[str]]) -> None:
    assert not is_data(TableShape(rows))


def test_lines_or_headers_make_a_table_of_rows_that_lie_side_by_side() -> None:
    rows = [["Datum", "Onderwerp"], ["4 december", ""], ["5 december", "Brief"]]
    assert not is_data(TableShape(rows))
    assert is_data(TableShape(rows, has_borders=True))
    assert is_data(TableShape(rows, has_headers=True))


def test_lines_around_a_single_column_frame_it() -> None:
    assert not is_data(TableShape([["Tekst in een kader"], ["nog een regel"]], has_borders=True))


def test_a_cell_of_endless_figures_takes_no_time() -> None:
    watch = Watch()
    assert not is_data(TableShape([["Land", "Bedrag"], ["Nederland", "1" * 100_000 + "x"]]))
    assert watch.seconds() < 1
