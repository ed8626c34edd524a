"""Tables of Word: data as tables, letterheads as paragraphs."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind
from generator.read.word import tables
from tests.read.readings import Reading
from tests.read.word.documents import letter, p, r, table

LINES = '<w:tblBorders><w:insideH w:val="single"/></w:tblBorders>'
ROWS = (("Datum", "Besluit"), ("4 december", "ja"))


def cells(found: Reading) -> list[str]:
    return found.marked(MarkKind.CELL)


def test_a_table_with_lines_is_one() -> None:
    found = letter(p("Voor.") + table(*ROWS, properties=LINES) + p("Na."))
    assert found.text == "Voor.\n\nDatum\nBesluit\n\n4 december\nja\n\nNa."
    assert found.marked(MarkKind.TABLE) == ["Datum\nBesluit\n\n4 december\nja"]
    assert found.marked(MarkKind.ROW) == ["Datum\nBesluit", "4 december\nja"]
    assert cells(found) == ["Datum", "Besluit", "4 december", "ja"]


@pytest.mark.parametrize("properties", ["", LINES.replace("single", "none"), LINES.replace("single", "nil")])
def test_a_table_without_lines_lays_out(properties: str) -> None:
    found = letter(table(*ROWS, properties=properties))
    assert found.text == "Datum\n\nBesluit\n\n4 december\n\nja"
    assert found.marked(MarkKind.TABLE) == []


def test_lines_can_come_with_the_style_or_with_cells() -> None:
    styles = f'<w:style w:type="table" w:styleId="Raster"><w:tblPr>{LINES}</w:tblPr></w:style>'
    style = '<w:tblStyle w:val="Raster"/>'
    cell = f'<w:tcPr><w:tcBorders><w:top w:val="single"/></w:tcBorders></w:tcPr>{p("ja")}'
    assert letter(table(*ROWS, properties=style), styles=styles).marked(MarkKind.TABLE)
    assert letter(table(ROWS[0], ("4 december", cell))).marked(MarkKind.TABLE)
    none = style + LINES.replace("single", "none")
    assert not letter(table(*ROWS, properties=none), styles=styles).marked(MarkKind.TABLE)


def test_header_rows_are_those_that_word_repeats() -> None:
    found = letter(table(*ROWS, row_properties="<w:tblHeader/>"))
    assert found.marked(MarkKind.HEADER_CELL) == ["Datum", "Besluit"]
    assert cells(found) == ["4 december", "ja"]


def test_a_first_row_all_in_bold_is_a_header() -> None:
    bold = tuple(p(r(text, "<w:b/>")) for text in ROWS[0])
    assert letter(table(bold, ROWS[1])).marked(MarkKind.HEADER_CELL) == ["Datum", "Besluit"]
    assert letter(table(bold, bold, properties=LINES)).marked(MarkKind.HEADER_CELL) == []


def test_a_cell_over_columns_leaves_empty_ones_behind_it() -> None:
    wide = f'<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{p("breed")}'
    found = letter(table((wide, "c"), ("a", "b", "c"), properties=LINES))
    assert cells(found) == ["breed", "", "c", "a", "b", "c"]


def test_a_cell_that_continues_below_is_empty_there() -> None:
    begin = f'<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>{p("hoog")}'
    below = f"<w:tcPr><w:vMerge/></w:tcPr>{p('')}"
    assert cells(letter(table((begin, "a"), (below, "b"), ("c", "d"), properties=LINES))) == [
        "hoog",
        "a",
        "",
        "b",
        "c",
        "d",
    ]


def test_a_span_beyond_belief_is_not_believed() -> None:
    wide = f'<w:tcPr><w:gridSpan w:val="999999"/></w:tcPr>{p("breed")}'
    assert len(cells(letter(table((wide, "c"), ("a", "b"), properties=LINES)))) == 67


def test_a_table_that_holds_tables_and_those_in_it_are_tables_where_they_have_lines() -> None:
    inner = table(*ROWS, properties=LINES)
    found = letter(table(("kop", inner + p("")), ("voet", "slot"), properties=LINES))
    assert found.text == "kop\n\nDatum\nBesluit\n\n4 december\nja\n\nvoet\nslot"
    assert found.marked(MarkKind.TABLE) == [found.text, "Datum\nBesluit\n\n4 december\nja"]


def test_a_table_without_lines_that_holds_tables_lays_out() -> None:
    found = letter(table(("kop", table(*ROWS, properties=LINES) + p(""), "a"), ("voet", "slot", "b"), ("c", "d", "e")))
    assert found.marked(MarkKind.TABLE) == ["Datum\nBesluit\n\n4 december\nja"]


def test_rows_and_cells_outside_a_table_are_paragraphs() -> None:
    assert letter(f"<w:tr><w:tc>{p('een')}</w:tc><w:tc>{p('twee')}</w:tc></w:tr>").text == "een\n\ntwee"


FIRST_ROW = (
    '<w:style w:type="table" w:styleId="Lijst"><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>'
    '</w:style><w:style w:type="paragraph" w:styleId="Kolomkop"><w:rPr><w:b/></w:rPr></w:style>'
)


@pytest.mark.parametrize(
    ("look", "heads"),
    [
        ('<w:tblLook w:val="04A0"/>', ["Datum", "Besluit"]),
        ('<w:tblLook w:firstRow="1"/>', ["Datum", "Besluit"]),
        ('<w:tblLook w:firstRow="0" w:val="0480"/>', []),
        ('<w:tblLook w:val="geen"/>', []),
        ("", []),
    ],
)
def test_a_style_may_make_the_first_row_a_header(look: str, heads: list[str]) -> None:
    properties = f'<w:tblStyle w:val="Lijst"/>{LINES}{look}'

    assert letter(table(*ROWS, properties=properties), styles=FIRST_ROW).marked(MarkKind.HEADER_CELL) == heads


def test_a_first_row_that_a_style_sets_in_bold_is_a_header() -> None:
    head = tuple(p(text, properties='<w:pStyle w:val="Kolomkop"/>') for text in ROWS[0])

    assert letter(table(head, ROWS[1]), styles=FIRST_ROW).marked(MarkKind.HEADER_CELL) == ["Datum", "Besluit"]


def test_the_words_of_a_row_that_a_change_took_out_are_deleted() -> None:
    content = table(*ROWS, properties=LINES).replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>", 1)
    found = letter(content)

    assert found.marked(MarkKind.DELETED) == ["Datum", "Besluit"]


def test_cells_of_a_document_cover_no_more_places_than_are_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MOST_EMPTY", 5)
    wide = f'<w:tcPr><w:gridSpan w:val="4"/></w:tcPr>{p("breed")}'
    row = f"<w:tr><w:tc>{wide}</w:tc><w:tc>{p('smal')}</w:tc></w:tr>"
    found = letter(f"<w:tbl><w:tblPr>{LINES}</w:tblPr>{row * 3}</w:tbl>")
    assert cells(found) == ["breed", "", "", "", "smal", "breed", "", "", "smal", "breed", "smal"]
