"""What stands in a story: spaces, links, notes, boxes, changes, sections, tables, what is unknown."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind
from generator.problems import Code
from tests.read.odt.documents import letter, p, paragraph, style, table, text
from tests.read.readings import Reading


def pages(found: Reading) -> list[int | None]:
    assert found.source is not None
    return [line.page for line in found.source.lines if line.span]


def note(sign: str, body: str, kind: str = "footnote", label: str = "") -> str:
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation {label}>{sign}</text:note-citation>'
        f"<text:note-body>{body}</text:note-body></text:note>"
    )


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("a\n  b", "a b"),
        ('a<text:s text:c="4"/>b', "a b"),
        ("a<text:tab/>b", "a\tb"),
        ("a<text:line-break/>b", "a\nb"),
        ("a<text:span>b</text:span>c", "abc"),
        ("a<text:bookmark/>b", "ab"),
        ("<text:date>4 december</text:date> a", "4 december a"),
        ("a<text:ruby><text:ruby-base>b</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby>", "ab"),
        ("a<office:annotation><text:p>intern</text:p></office:annotation>b", "ab"),
        ("a<text:change-start text:change-id='x'/>b<text:change-end text:change-id='x'/>c", "abc"),
    ],
)
def test_what_stands_in_a_paragraph(content: str, expected: str) -> None:
    found = letter(p(content))
    assert found.text == expected
    assert found.problems == ()


def test_links_know_where_they_lead() -> None:
    found = letter(p('<text:a xlink:href="https://voorbeeld.nl">een</text:a> <text:a>twee</text:a>'))
    assert found.valued(MarkKind.LINK) == [("een", "https://voorbeeld.nl")]


def test_the_sign_of_a_note_stays_glued_and_its_body_follows_the_text() -> None:
    found = letter(
        p("nr. 2345" + note("1", p("Kamerstuk.") + p("Meer.")) + " en" + note("*", p("Zelf."), label='text:label="*"'))
    )
    assert found.text == "nr. 23451 en*\n\n1 Kamerstuk.\n\nMeer.\n\n* Zelf."
    assert found.valued(MarkKind.NOTE_MARK) == [("1", "f1"), ("*", "f2")]
    assert found.valued(MarkKind.NOTE) == [("1 Kamerstuk.\n\nMeer.", "f1"), ("* Zelf.", "f2")]
    assert found.marked(MarkKind.GENERATED) == ["1", "1"]


def test_the_two_series_of_notes_are_kept_apart() -> None:
    found = letter(p(f"a{note('i', p('Eind.'), 'endnote')} b{note('1', p('Voet.'))}"))
    assert found.valued(MarkKind.NOTE_MARK) == [("i", "e1"), ("1", "f1")]


def test_a_note_in_a_note_comes_after_it() -> None:
    assert letter(p(f"a{note('1', p('Een' + note('2', p('Twee.'))))}")).text == "a1\n\n1 Een2\n\n2 Twee."


def test_a_note_without_a_body_is_none() -> None:
    assert letter(p("a<text:note><text:note-citation>1</text:note-citation></text:note>b")).text == "ab"


BOX = "<draw:frame><draw:text-box>{}</draw:text-box></draw:frame>"


def test_a_text_box_is_read_after_its_paragraph() -> None:
    assert (
        letter(p(f"Een {BOX.format(p('Kader') + p('regel'))}alinea") + p("Twee")).text
        == "Een alinea\n\nKader\n\nregel\n\nTwee"
    )


def test_a_text_box_beside_paragraphs_is_read_where_it_stands() -> None:
    assert letter(BOX.format(p("Kader")) + p("Een")).text == "Kader\n\nEen"


def test_the_number_of_a_page_in_a_box_is_furniture() -> None:
    found = letter(p("Een" + BOX.format(p("Pagina <text:page-number>1</text:page-number>"))))
    assert found.marked(MarkKind.FURNITURE) == ["Pagina 1"]
    assert letter(p("blz. <text:page-number>1</text:page-number>")).marked(MarkKind.FURNITURE) == []


def test_changes_are_read_as_accepted_with_what_they_took_out_marked() -> None:
    changes = (
        '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info/>'
        f"{p('oude')}{p('woorden ')}</text:deletion></text:changed-region></text:tracked-changes>"
    )
    change = '<text:change text:change-id="c1"/>'
    found = letter(changes + p(f"Het {change}nieuwe{change}<text:change/>"))
    assert found.text == "Het oude woorden nieuwe"
    assert found.valued(MarkKind.DELETED) == [("oude woorden ", "")]


def test_a_change_is_found_by_either_id() -> None:
    changes = (
        f'<text:tracked-changes><text:changed-region xml:id="c1"><text:deletion>{p("weg")}</text:deletion>'
        "</text:changed-region></text:tracked-changes>"
    )
    assert letter(changes + p('a <text:change text:change-id="c1"/>')).marked(MarkKind.DELETED) == ["weg"]


def test_hidden_text_is_kept_off_the_page_and_reported() -> None:
    hidden = style("G", text('text:display="none"'), "text")
    body = p('Zichtbaar <text:span text:style-name="G">geheim</text:span>')
    found = letter(body + f'<text:section text:display="none">{p("ook")}</text:section>' + p("niet"), hidden)
    assert found.marked(MarkKind.HIDDEN) == ["geheim", "ook"]
    assert found.marked(MarkKind.DELETED) == []
    assert found.codes == [Code.HIDDEN_TEXT, Code.HIDDEN_TEXT]


def test_an_unknown_element_keeps_its_text_and_is_reported_once() -> None:
    found = letter(p("<text:nieuw>woord</text:nieuw> <text:nieuw>meer</text:nieuw>"))
    assert found.text == "woord meer"
    assert [problem.message for problem in found.problems] == [
        "the document holds “text:nieuw”, which the reader does not know; its text was kept"
    ]


def test_what_holds_its_text_elsewhere_is_reported() -> None:
    found = letter(p("a<draw:frame><draw:object/></draw:frame>"))
    assert [problem.message for problem in found.problems] == [
        "the document holds an object of another program, whose text is not read"
    ]


def test_pages_are_counted_where_the_file_shows_where_they_begin() -> None:
    styles = style("Voor", paragraph('fo:break-before="page"')) + style("Na", paragraph('fo:break-after="page"'))
    styles += style("Blad", more='style:master-page-name="Bijlage"')
    body = p("een", "Voor") + p("<text:soft-page-break/>twee") + p("drie", "Voor") + p("vier", "Na") + p("vijf")
    assert pages(letter(body + p("zes", "Blad"), styles)) == [1, 2, 3, 3, 4, 5]
    assert pages(letter(p("een") + p("twee", "Voor"), styles)) == [None, None]


LINES = style("Lijn", '<style:table-cell-properties fo:border="0.5pt solid #000000"/>', "table-cell")
NONE = style("Lijn", '<style:table-cell-properties fo:border="none" fo:padding="0in"/>', "table-cell")
ROWS = (("Datum", "Besluit"), ("4 december", "ja"))


def test_a_table_with_lines_is_one_and_without_lays_out() -> None:
    found = letter(p("Voor.") + table(*ROWS, cell_style="Lijn") + p("Na."), LINES)
    assert found.text == "Voor.\n\nDatum\nBesluit\n\n4 december\nja\n\nNa."
    assert found.marked(MarkKind.ROW) == ["Datum\nBesluit", "4 december\nja"]
    assert found.marked(MarkKind.CELL) == ["Datum", "Besluit", "4 december", "ja"]
    for styles in (NONE, ""):
        assert letter(table(*ROWS, cell_style="Lijn"), styles).marked(MarkKind.TABLE) == []


def test_header_rows_make_headers() -> None:
    found = letter(table(*ROWS, header=1))
    assert found.marked(MarkKind.HEADER_CELL) == ["Datum", "Besluit"]
    assert found.marked(MarkKind.CELL) == ["4 december", "ja"]


def test_a_covered_cell_is_an_empty_one() -> None:
    rows = ("breed", "<table:covered-table-cell/>"), ("a", "b"), ("c", "d")
    assert letter(table(*rows, cell_style="Lijn"), LINES).marked(MarkKind.CELL) == ["breed", "", "a", "b", "c", "d"]


def test_a_table_that_holds_tables_lays_out() -> None:
    inner = table(*ROWS, cell_style="Lijn")
    found = letter(table(("kop", inner), ("voet", "slot"), cell_style="Lijn"), LINES)
    assert found.marked(MarkKind.TABLE) == ["Datum\nBesluit\n\n4 december\nja"]


def test_what_a_comment_says_makes_no_table() -> None:
    comment = "<office:annotation><text:p>2,05</text:p></office:annotation>"
    found = letter(table(("Land", "Aandeel"), ("NL", p(f"veel{comment}"))))
    assert found.marked(MarkKind.TABLE) == []


def test_what_a_change_took_out_keeps_its_spaces_and_the_order_of_its_words() -> None:
    gone = "een <text:span>twee<text:s/>drie <text:span>vier</text:span> vijf</text:span><text:tab/>zes"
    changes = (
        '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>'
        f"{p(gone)}</text:deletion></text:changed-region></text:tracked-changes>"
    )
    found = letter(changes + p('Nul <text:change text:change-id="c1"/> zeven'))
    assert found.text == "Nul een twee drie vier vijf zes zeven"
