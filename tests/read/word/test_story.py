"""What stands in a story: characters, breaks, fields, links, boxes, changes, what is unknown."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind
from generator.problems import Code
from tests.read.word.documents import box, field, letter, p, r, table

BREAK = '<w:r><w:br w:type="page"/></w:r>'
RENDERED = "<w:r><w:lastRenderedPageBreak/></w:r>"


def one(*runs: str) -> str:
    return letter(p(*runs)).text


@pytest.mark.parametrize(
    ("element", "text"),
    [
        ("<w:tab/>", "a\tb"),
        ("<w:br/>", "a\nb"),
        ("<w:cr/>", "a\nb"),
        ("<w:noBreakHyphen/>", "a\u2011b"),
        ("<w:softHyphen/>", "a\u00adb"),
        ('<w:sym w:font="Wingdings" w:char="F0E0"/>', "a→b"),
        ('<w:sym w:font="Symbol" w:char="F0B3"/>', "a≥b"),
        ('<w:sym w:font="Symbol" w:char="F061"/>', "aαb"),
        ('<w:sym w:font="Arial" w:char="20AC"/>', "a€b"),
        ("<w:t>\nnieuwe\nregel </w:t>", "a\nnieuwe regelb".replace("\n", " ", 1).replace("a ", "a")),
        ('<w:t xml:space="preserve"> c </w:t>', "a c b"),
    ],
)
def test_elements_that_are_characters(element: str, text: str) -> None:
    assert one(f"<w:r><w:t>a</w:t>{element}<w:t>b</w:t></w:r>") == text


@pytest.mark.parametrize(
    ("font", "char"), [("Wingdings", "F001"), ("Onbekend", "F0E0"), ("Arial", "x"), ("Arial", "D800")]
)
def test_a_sign_that_nobody_knows_keeps_its_place_and_is_a_doubt(font: str, char: str) -> None:
    found = letter(p(f'<w:r><w:sym w:font="{font}" w:char="{char}"/></w:r>'))
    assert found.text == "\ufffd"
    assert found.codes == [Code.UNREAD_ELEMENT]
    assert font in found.problems[0].message


def test_only_the_result_of_a_field_is_text() -> None:
    assert one("a ", field(" DOCPROPERTY datum ", r("4 december")), " b", field(" PAGE ")) == "a 4 december b"


def test_a_field_inside_a_code_prints_nothing() -> None:
    inner = field(" DOCPROPERTY x ", r("nooit"))
    code = f' IF </w:instrText></w:r>{inner}{r("ook nooit")}<w:r><w:instrText> = "1"'
    assert one(field(code, r("wel"))) == "wel"


def test_a_field_continues_over_paragraphs() -> None:
    begin, end = field("TOC", "|").split("|")
    assert letter(p(begin, "Inhoud") + p("Vraag 1") + p(end, "slot")).text == "Inhoud\n\nVraag 1\n\nslot"


def test_fields_that_end_before_they_begin_change_nothing() -> None:
    stray = "".join(f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("end", "separate"))
    assert one(stray, "<w:r><w:instrText>x</w:instrText></w:r>", "tekst") == "tekst"


def test_a_simple_field_prints_what_it_holds() -> None:
    assert one('<w:fldSimple w:instr=" NUMPAGES ">' + r("6") + "</w:fldSimple>") == "6"


def test_a_simple_field_that_holds_the_end_of_another_ends_once() -> None:
    stray = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    assert one('<w:fldSimple w:instr=" NUMPAGES ">' + r("6") + stray + "</w:fldSimple>", " na") == "6 na"


def test_links_know_where_they_lead() -> None:
    found = letter(
        p(
            '<w:hyperlink r:id="l1" w:anchor="deel">' + r("een") + "</w:hyperlink> ",
            '<w:hyperlink w:anchor="hier">' + r("twee") + "</w:hyperlink>",
            field(' HYPERLINK "https://voorbeeld.nl/a" ', r("drie")),
            field(' HYPERLINK \\l "daar" ', r("vier")),
            field(' HYPERLINK "https://voorbeeld.nl" \\l "b" ', r("vijf")),
            field(" HYPERLINK https://voorbeeld.nl/c ", r("zes")),
            "<w:hyperlink>" + r("zeven") + "</w:hyperlink>",
        ),
        links={"l1": "https://voorbeeld.nl/x"},
    )
    assert found.valued(MarkKind.LINK) == [
        ("een", "https://voorbeeld.nl/x#deel"),
        ("twee", "#hier"),
        ("drie", "https://voorbeeld.nl/a"),
        ("vier", "#daar"),
        ("vijf", "https://voorbeeld.nl#b"),
        ("zes", "https://voorbeeld.nl/c"),
    ]


def test_groups_leave_no_trace() -> None:
    grouped = (
        "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>" + r("een ") + "</w:sdtContent></w:sdt>"
        "<w:smartTag><w:smartTagPr/>" + r("twee ") + "</w:smartTag><w:customXml>" + r("drie") + "</w:customXml>"
    )
    found = letter(p(grouped) + "<w:sdt><w:sdtContent>" + p("vier") + "</w:sdtContent></w:sdt>")
    assert found.text == "een twee drie\n\nvier"
    assert found.problems == ()


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    assert (
        letter(p("Een", box(p("Kader") + p("regel")), " alinea") + p("Twee")).text
        == "Een alinea\n\nKader\n\nregel\n\nTwee"
    )


def test_text_boxes_in_one_another_are_read() -> None:
    assert letter(p(box(p("Een", box(p("Twee")))))).text == "Een\n\nTwee"


def test_the_older_form_is_read_where_the_newer_has_no_text() -> None:
    drawing = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="x"/><mc:Fallback><w:pict><w:txbxContent>'
        f"{p('Kader')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert letter(p("Een", drawing)).text == "Een\n\nKader"


def test_a_branch_without_alternatives_is_read() -> None:
    assert one("<mc:Choice>" + r("tekst") + "</mc:Choice>") == "tekst"


def test_the_number_of_a_page_in_a_box_is_furniture() -> None:
    found = letter(p("Een", box(p("Pagina ", field(" PAGE ", r("1")), " van ", field(" SECTIONPAGES ", r("2"))))))
    assert found.marked(MarkKind.FURNITURE) == ["Pagina 1 van 2"]


def test_a_box_inside_the_code_of_a_field_is_not_printed() -> None:
    code = f" IF </w:instrText></w:r>{box(p('nooit'))}<w:r><w:instrText>"
    assert one("Een", field(code)) == "Een"


def test_a_watermark_is_text() -> None:
    assert one('<w:r><w:pict><v:textpath string="CONCEPT"/></w:pict></w:r>') == "CONCEPT"


def test_changes_are_read_as_accepted_with_what_they_took_out_marked() -> None:
    found = letter(
        p(
            "Het ",
            '<w:del><w:r><w:delText xml:space="preserve">oude </w:delText></w:r></w:del>',
            "<w:ins>" + r("nieuwe ") + "</w:ins>",
            "<w:moveFrom>" + r("weg ") + "</w:moveFrom>",
            "<w:moveTo>" + r("hier") + "</w:moveTo>",
        )
    )
    assert found.text == "Het oude nieuwe weg hier"
    assert found.valued(MarkKind.DELETED) == [("oude ", ""), ("weg ", "")]


def test_a_paragraph_of_which_the_end_was_taken_out_reads_on() -> None:
    gone = "<w:rPr><w:del/></w:rPr>"
    assert (
        letter(p("Een zin die ", properties=gone) + p("doorloopt.") + p("Twee.")).text
        == "Een zin die doorloopt.\n\nTwee."
    )


def test_a_paragraph_that_was_taken_out_whole_stays_apart() -> None:
    gone = p("<w:del>" + r("Weg.") + "</w:del>", properties="<w:rPr><w:del/></w:rPr>")
    found = letter(gone + p("Blijft."))
    assert found.text == "Weg.\n\nBlijft."
    assert found.marked(MarkKind.DELETED) == ["Weg."]


def test_a_paragraph_does_not_read_on_into_a_table() -> None:
    gone = "<w:rPr><w:del/></w:rPr>"
    assert letter(p("Een", properties=gone) + table(("a", "b")) + p("c")).text == "Een\n\na\n\nb\n\nc"


def test_comments_are_never_text() -> None:
    commented = (
        '<w:commentRangeStart w:id="1"/>' + r("tekst") + '<w:commentRangeEnd w:id="1"/>'
        '<w:r><w:commentReference w:id="1"/></w:r>'
    )
    found = letter(p(commented), comments="<w:comment w:id='1'>" + p("intern") + "</w:comment>")
    assert found.text == "tekst"
    assert found.problems == ()


def test_hidden_text_is_kept_off_the_page_and_reported() -> None:
    found = letter(p("Zichtbaar ", r("geheim", "<w:vanish/>")))
    assert found.marked(MarkKind.HIDDEN) == ["geheim"]
    assert found.marked(MarkKind.DELETED) == []
    assert [(problem.code, problem.quote, problem.place.column) for problem in found.problems] == [
        (Code.HIDDEN_TEXT, "geheim", 11)
    ]


def test_an_unknown_element_keeps_its_text_and_is_reported_once() -> None:
    found = letter(p("<w:r><w:nieuw>woord</w:nieuw></w:r>", "<w:nieuw>" + r(" meer") + "</w:nieuw>"))
    assert found.text == "woord meer"
    assert [problem.message for problem in found.problems] == [
        "the document holds “w:nieuw”, which the reader does not know; its text was kept"
    ]


def test_a_formula_keeps_its_text_and_is_reported() -> None:
    found = letter(p("<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>"))
    assert found.text == "x=2"
    assert "m:oMath" in found.problems[0].message


def test_what_holds_its_text_elsewhere_is_reported() -> None:
    found = letter(p("tekst") + '<w:altChunk r:id="a"/>')
    assert [problem.message for problem in found.problems] == [
        "the document holds a document within the document, whose text is not read"
    ]


def pages(body: str) -> list[int | None]:
    source = letter(body).source
    assert source is not None
    return [line.page for line in source.lines if line.span]


def test_pages_are_counted_where_word_wrote_them_down() -> None:
    assert pages(p("een") + p(RENDERED, "twee") + p("drie ", RENDERED, "vier") + p("vijf")) == [1, 2, 2, 3]


def test_a_break_of_the_writer_that_word_wrote_down_again_is_one() -> None:
    assert pages(p("een", BREAK) + p(RENDERED, "twee") + p(BREAK, "drie") + p(RENDERED, "vier")) == [1, 2, 3, 4]


def test_a_break_of_the_writer_alone_shows_no_pages() -> None:
    assert pages(p("een", BREAK) + p("twee")) == [None, None]


def test_cells_side_by_side_turn_the_same_page() -> None:
    cells = (p("a") + p(RENDERED, "b"), p("c") + p(RENDERED, "d"), "e")
    assert pages(table(cells) + p("f")) == [1, 2, 1, 2, 1, 2]
