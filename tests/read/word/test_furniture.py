"""Headers and footers come once, at the end, where they are printed at all."""

from __future__ import annotations

from generator.model.text import MarkKind
from tests.read.readings import Reading
from tests.read.word.documents import field, letter, p, r, table


def section(*kinds: str, more: str = "") -> str:
    """References such as `header1` or `footer1:first`."""
    references = ""
    for kind in kinds:
        name, _, page = kind.partition(":")
        references += f'<w:{name.rstrip("0123456789")}Reference w:type="{page or "default"}" r:id="{name}"/>'
    return f"<w:sectPr>{references}{more}</w:sectPr>"


def furniture(found: Reading) -> list[str]:
    return found.marked(MarkKind.FURNITURE)


def test_headers_and_footers_stand_at_the_end() -> None:
    found = letter(
        p("Tekst.") + section("header1", "footer1"), header1=p("Kop"), footer1=p("Pagina ", field("PAGE", r("2")))
    )
    assert found.text == "Tekst.\n\nKop\n\nPagina 2"
    assert furniture(found) == ["Kop", "Pagina 2"]


def test_a_header_of_two_sections_stands_once() -> None:
    body = p("Een.", properties=section("header1")) + p("Twee.") + section("header1")
    assert furniture(letter(body, header1=p("Kop"))) == ["Kop"]


def test_a_first_or_even_page_counts_only_where_it_differs() -> None:
    kinds = ("header1:first", "header2", "header3:even")
    heads = {"header1": p("Eerste"), "header2": p("Gewoon"), "header3": p("Even")}
    assert furniture(letter(p("T") + section(*kinds), None, **heads)) == ["Gewoon"]
    assert furniture(letter(p("T") + section(*kinds, more="<w:titlePg/>"), None, **heads)) == ["Eerste", "Gewoon"]
    even = letter(p("T") + section(*kinds), None, settings="<w:evenAndOddHeaders/>", **heads)
    assert furniture(even) == ["Gewoon", "Even"]


def test_a_section_has_the_headers_of_the_one_before() -> None:
    body = p("Een.", properties=section("header1:first", "header2")) + p("Twee.") + section(more="<w:titlePg/>")
    assert furniture(letter(body, header1=p("Eerste"), header2=p("Gewoon"))) == ["Gewoon", "Eerste"]


def test_a_header_in_a_table_is_furniture_and_no_table() -> None:
    found = letter(p("T") + section("header1"), header1=table(("Land", "% bbp"), ("Nederland", "2,05")))
    assert furniture(found) == ["Land\n\n% bbp\n\nNederland\n\n2,05"]
    assert found.marked(MarkKind.TABLE) == []


def test_a_header_that_is_not_there_is_none() -> None:
    assert letter(p("T") + section("header1")).text == "T"


def test_furniture_stands_on_no_page_of_its_own() -> None:
    found = letter(p("<w:r><w:lastRenderedPageBreak/></w:r>", "T") + section("header1"), header1=p("Kop"))
    assert found.source is not None
    assert [line.page for line in found.source.lines if line.span] == [2, None]
