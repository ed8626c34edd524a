"""Tables of a page: data row by row, layout as running text."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind
from tests.read.readings import page

CELLS = (MarkKind.HEADER_CELL, MarkKind.CELL)


def cells(content: str) -> list[tuple[str, str]]:
    source = page(content).source
    assert source is not None
    return [(mark.kind.value, source.slice(mark.span)) for mark in source.marks if mark.kind in CELLS]


def test_cells_stand_on_lines_rows_in_paragraphs_and_the_caption_before() -> None:
    found = page("<table><caption>Tabel 1</caption><tr><th>Jaar<th>€</tr><tr><td>2025<td><p>3,5<p>mld</table>Slot")

    assert found.text == "Tabel 1\n\nJaar\n€\n\n2025\n3,5\n\nmld\n\nSlot"
    assert found.marked(MarkKind.CAPTION) == ["Tabel 1"]
    assert found.marked(MarkKind.TABLE) == ["Jaar\n€\n\n2025\n3,5\n\nmld"]
    assert found.marked(MarkKind.ROW) == ["Jaar\n€", "2025\n3,5\n\nmld"]
    assert found.marked(MarkKind.HEADER_CELL) == ["Jaar", "€"]
    assert found.marked(MarkKind.CELL) == ["2025", "3,5\n\nmld"]


def test_rows_of_a_head_are_headers_and_rows_stand_in_any_group() -> None:
    found = cells(
        "<table><thead><tr><td>a<td>b</thead><tbody><tr><td>c<td>d</tbody><tfoot><tr><td>e<td>f</tfoot></table>"
    )

    assert [kind for kind, _ in found] == ["header-cell"] * 2 + ["cell"] * 4


def test_empty_cells_and_covered_places_keep_their_place() -> None:
    found = cells(
        "<table><tr><td rowspan=2>a<td colspan=2>b<tr><td><td>c<tr><td>d<td>e<td>f</table>",
    )

    assert [text for _, text in found] == ["a", "b", "", "", "", "c", "d", "e", "f"]


def test_a_head_over_several_columns_is_a_head_in_each_of_them() -> None:
    found = cells("<table><tr><th rowspan=2>a<th colspan=2>b<tr><th>c<th>d<tr><td>e<td colspan=2>f</table>")

    assert [kind for kind, _ in found] == ["header-cell"] * 6 + ["cell"] * 3


def test_a_table_with_heads_and_a_table_in_a_cell_of_it_are_both_data() -> None:
    inner = "<table><tr><th>c<th>d<tr><td>e<td>f</table>"
    found = page(f"<table><tr><th>a<th>b<tr><td>1<td>{inner}<tr><td>2<td>3</table>")

    assert found.marked(MarkKind.ROW) == ["a\nb", "1\nc\nd\n\ne\nf", "c\nd", "e\nf", "2\n3"]
    assert found.marked(MarkKind.TABLE) == ["a\nb\n\n1\nc\nd\n\ne\nf\n\n2\n3", "c\nd\n\ne\nf"]


@pytest.mark.parametrize(
    "table",
    [
        "<table><tr><td>links<td>rechts</table>",
        "<table><tr><td>links<tr><td>rechts</table>",
        "<table role='presentation'><tr><td>links<td>rechts<tr><td><td></table>",
        "<table><tr><td>links<td><table><tr><td>rechts</table><tr><td></table>",
        "<table></table><p>links</p><p>rechts</p>",
    ],
)
def test_tables_that_only_lay_out_are_running_text(table: str) -> None:
    found = page(table)

    assert found.text == "links\n\nrechts"
    assert found.marked(MarkKind.TABLE) == []


def test_one_row_with_headers_is_a_table() -> None:
    assert page("<table><tr><th>Jaar<td>2025</table>").marked(MarkKind.ROW) == ["Jaar\n2025"]


def test_a_table_of_empty_cells_has_no_marks_without_place() -> None:
    assert page("<table><tr><td><td><tr><td><td></table><p>Ja").text == "Ja"


def test_spans_beyond_belief_are_not_followed() -> None:
    row = "<tr><td colspan=1000 rowspan=1000>x<td>y"

    assert len(cells(f"<table>{row * 300}</table>")) == 600


@pytest.mark.parametrize(
    "row",
    [
        "<td>Ja.</td><td>Nee.</td>Nee.",
        "<td>Ja.</td>Nee.<td>Nee.</td>",
        "Ja.<td>Nee.</td><td>Nee.</td>",
        "<td>Ja.</td><td>Nee.</td><b>Nee.</b>",
        "<td>Ja.</td><td>Nee.</td><p>Nee.</p>",
        "<td>Ja.</td><!-- - --><td>Nee.</td><!-- - -->Nee.",
        "<td>Ja.</td><td>Nee.</td></tr>Nee.<tr>",
        "<td>Ja.</td><td>Nee.</td></tr></tbody>Nee.<tbody><tr>",
    ],
)
@pytest.mark.parametrize("cell", ["td", "th"])
def test_words_outside_cells_are_no_part_of_the_words_in_them(row: str, cell: str) -> None:
    row = row.replace("td>", f"{cell}>")
    found = page(f"<table><tbody><tr><th>a</th><th>b</th></tr><tr>{row}</tr></tbody></table>Slot")

    assert found.text.split() == ["a", "b", "Ja.", "Nee.", "Nee.", "Slot"]
