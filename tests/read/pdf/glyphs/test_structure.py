"""The structure tree: elements, blocks and levels."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind, SourceFile, SourceText
from generator.problems import Problems
from generator.read.pdf.glyphs.page import Element
from generator.read.pdf.glyphs.structure import NOTES, block, heading_level, within
from generator.read.pdf.opening.document import open_pages
from tests.read.pdf.made import at, objects, read_well, stream


def element(*kinds: str) -> Element:
    return Element(tuple(range(len(kinds))), kinds)


@pytest.mark.parametrize(
    ("kinds", "paragraph"),
    [
        (("Document", "P", "Span", ""), ("Document", "P")),
        (("Document", "L", "LI", "Lbl", ""), ("Document", "L", "LI")),
        (("Document", "L", "LI", "LBody", "P", "Span", ""), ("Document", "L", "LI", "LBody", "P")),
        (("Document", "H1", ""), ("Document", "H1")),
        (("Eigen", ""), ("Eigen",)),
        (("Span", ""), ("Span",)),
    ],
)
def test_a_paragraph_is_the_innermost_that_is_no_part_of_a_line(
    kinds: tuple[str, ...], paragraph: tuple[str, ...]
) -> None:
    assert block(element(*kinds)).kinds == paragraph


def test_what_an_element_lies_in_is_the_innermost_of_a_kind() -> None:
    inside = element("Document", "Note", "P", "Note", "P")

    assert within(inside, NOTES) == Element((0, 1, 2, 3), ("Document", "Note", "P", "Note"))
    assert within(element("Document", "P"), NOTES) is None
    assert within(None, NOTES) is None


@pytest.mark.parametrize(
    ("kinds", "level"),
    [(("H1",), "1"), (("Sect", "H6"), "6"), (("H7",), ""), (("P",), ""), (("H",), "1"), (("Sect", "Sect", "H"), "3")],
)
def test_the_level_of_a_heading(kinds: tuple[str, ...], level: str) -> None:
    assert heading_level(element(*kinds)) == level


def tagged(content: str, *elements: bytes, roots: bytes = b"[7 0 R]") -> bytes:
    """A tagged page: `elements` are objects from number 7, and the parent tree gives the first of them all contents."""
    count = content.count("/MCID")
    parents = b" ".join([b"8 0 R"] * count)
    return objects(
        b"<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/StructParents 0/Contents 4 0 R"
        b"/Resources<</Font<</F 5 0 R>>>>>>",
        stream(content.encode("cp1252")),
        b"<</Type/Font/Subtype/Type1/Encoding/WinAnsiEncoding/BaseFont/Helvetica>>",
        b"<</Type/StructTreeRoot/K %s/ParentTree<</Nums[0[%s]]>>>>" % (roots, parents),
        *elements,
    )


def part(number: int, *drawn: str, name: str = "P") -> str:
    return f"/{name} <</MCID {number}>> BDC\n{''.join(drawn)}EMC\n"


def node(kind: str, kids: str, parent: int = 7) -> bytes:
    return f"<</Type/StructElem/S/{kind}/P {parent} 0 R/Pg 3 0 R/K {kids}>>".encode()


def kinds_of(data: bytes) -> list[tuple[str, ...]]:
    pages = open_pages(SourceFile("a.pdf", data), Problems())
    assert pages
    return [pages[0].elements[number].kinds for number in sorted(pages[0].elements)]


def marked(source: SourceText, kind: MarkKind) -> list[str]:
    return [source.slice(mark.span) for mark in source.marks if mark.kind is kind]


DOCUMENT = b"<</Type/StructElem/S/Document/P 6 0 R/K [8 0 R]>>"


def test_each_content_has_the_element_that_the_tree_gives_it() -> None:
    content = part(0, at(70, 100, "Kop")) + part(1, at(70, 130, "tekst"))

    assert kinds_of(tagged(content, DOCUMENT, node("H2", "[0 1]"))) == [("Document", "H2", "")] * 2


def test_a_heading_is_marked_with_its_level() -> None:
    source = read_well(tagged(part(0, at(70, 100, "Kop")), DOCUMENT, node("H2", "[0]")))

    assert [(mark.kind, mark.value) for mark in source.marks] == [(MarkKind.HEADING, "2")]
    assert source.has_paragraphs


def test_what_the_tree_calls_a_caption_is_marked() -> None:
    source = read_well(tagged(part(0, at(70, 100, "Tabel 1 Uitgaven")), DOCUMENT, node("Caption", "[0]")))

    assert [source.slice(m.span) for m in source.marks if m.kind is MarkKind.CAPTION] == ["Tabel 1 Uitgaven"]


def test_a_content_that_no_element_claims_is_read_nevertheless() -> None:
    content = part(0, at(70, 100, "Het eerste deel van een lange zin")) + part(5, at(70, 130, "verdwaald"))

    assert read_well(tagged(content, DOCUMENT, node("P", "[0]"))).text.split()[-1] == "verdwaald"


def test_a_tree_that_is_empty_or_missing_leaves_it_to_geometry() -> None:
    content = part(0, at(70, 100, "onder")) + part(1, at(70, 90, "boven"))

    assert read_well(tagged(content, DOCUMENT, node("P", "[]"))).text.split() == ["boven", "onder"]
    assert read_well(tagged(content, DOCUMENT, node("P", "[0]"), roots=b"[]")).text.split() == ["boven", "onder"]


def test_a_tree_that_nests_without_end_is_left_where_it_gets_absurd() -> None:
    deep = [node("Div", f"[{8 + index + 1} 0 R]", 7 + index) for index in range(100)]
    data = tagged(part(0, at(70, 100, "diep")), DOCUMENT, *deep, node("P", "[0]", 107))

    assert read_well(data.replace(b"[8 0 R]]>>>>", b"[108 0 R]]>>>>")).text == "diep"


def test_a_tree_that_bites_its_tail_is_read_to_an_end() -> None:
    data = tagged(part(0, at(70, 100, "rond")), DOCUMENT, node("P", "[8 0 R 0]", 8))

    assert read_well(data).text == "rond"
