"""Rows, furniture, paragraphs and notes, put together."""

from __future__ import annotations

from generator.read.pdf.glyphs.page import Element, Page, Run
from generator.read.pdf.text.compose import Composition, compose
from tests.read.pdf.made import run

FULL = "een volle regel die tot aan de rechter rand van de kolom loopt en"


def page(number: int, *runs: Run, elements: dict[int, Element] | None = None) -> Page:
    return Page(number, 595, 842, runs, elements or {})


def text(number: int, count: int = 6) -> list[Run]:
    return [run(FULL, 70, 100 + 12 * index, content=number) for index in range(count)]


def paragraphs(document: Composition) -> list[str]:
    return [" ".join(row.text for row in paragraph) for paragraph in document.paragraphs]


def element(number: int, kind: str = "P") -> Element:
    return Element((0, number, 0), ("Document", kind, ""))


def test_no_pages_make_an_empty_document() -> None:
    document = compose([])

    assert (document.printed, document.paragraphs, document.has_paragraphs) == ((), (), False)
    assert (document.notes, document.cells, document.depths, document.paragraph_of) == ({}, {}, {}, {})


def test_furniture_is_printed_where_it_stands_and_belongs_to_no_paragraph() -> None:
    pages = [
        page(number, run("Ministerie van Zaken", 70, 40), *body, run(f"Pagina {number}", 290, 800))
        for number, body in enumerate((text(-1), [run("Ja.", 70, 100), *text(-1)[1:]]), start=1)
    ]
    document = compose(pages)
    loose = [row.text for row in document.printed if row.key not in document.paragraph_of]

    assert loose == ["Ministerie van Zaken", "Pagina 1", "Ministerie van Zaken", "Pagina 2"]
    assert [row.text for row in document.printed][:2] == ["Ministerie van Zaken", FULL]
    assert len(document.printed) == 16


def test_layout_parts_of_the_file_are_put_at_the_edge_where_they_stand() -> None:
    foot = run("onderaan", 70, 800, tag="Artifact")
    head = run("bovenaan", 70, 40, tag="Artifact")

    document = compose([page(1, foot, head, *text(1, 2))])

    assert [row.text for row in document.printed] == ["bovenaan", FULL, FULL, "onderaan"]


def test_a_page_of_nothing_but_layout_parts_is_furniture() -> None:
    document = compose([page(1, run("ISSN", 70, 40, tag="Artifact"))])

    assert [row.text for row in document.printed] == ["ISSN"]
    assert document.paragraphs == ()


def test_paragraphs_of_a_sound_tree_are_kept_though_geometry_would_join_them() -> None:
    runs = [run(FULL, 70, 100, content=1), run(FULL, 70, 112, content=2)]

    document = compose([page(1, *runs, elements={1: element(1), 2: element(2)})])

    assert paragraphs(document) == [FULL, FULL]
    assert document.has_paragraphs


def test_paragraphs_of_a_tree_that_holds_gaps_are_cut_by_geometry() -> None:
    runs = [*text(1), run(FULL, 70, 200, content=1), run(FULL, 70, 212, content=2)]

    document = compose([page(1, *runs, elements={1: element(1), 2: element(2)})])

    assert [len(paragraph) for paragraph in document.paragraphs] == [6, 1, 1]
    assert not document.has_paragraphs


def test_a_tree_that_does_not_know_a_page_is_no_witness_of_paragraphs() -> None:
    tagged = page(1, *text(1), elements={1: element(1)})

    assert compose([tagged]).has_paragraphs
    assert not compose([tagged, page(2, *text(-1))]).has_paragraphs


def test_a_paragraph_of_the_tree_continues_over_a_page() -> None:
    pages = [page(number, *text(1), elements={1: element(1)}) for number in (1, 2)]

    assert [len(paragraph) for paragraph in compose(pages).paragraphs] == [12]


def test_notes_cells_and_items_are_marked_on_paragraphs_and_rows() -> None:
    cells = [run("a", 70, 400, content=3, outer=2, tag="TD"), run("b", 200, 400, content=4, outer=2, tag="TD")]
    note = [run("1", 70, 697, 4.5), run("de noot", 76, 700, 7)]
    document = compose([page(1, *text(-1), run(f"• {FULL}", 70, 300), *cells, *note)])

    assert list(document.depths.values()) == [1]
    assert [found.key for found in document.notes.values()] == ["f1"]
    assert [cell.column for cell in document.cells.values()] == [1, 2]
    assert paragraphs(document)[1:] == [f"• {FULL}", "a", "b", "1 de noot"]
