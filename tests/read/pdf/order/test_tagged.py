"""The reading order of tagged pages."""

from __future__ import annotations

from generator.read.pdf.glyphs.page import Element, Page, Run
from generator.read.pdf.order.tagged import is_tagged, lacks_tables, tagged_rows
from generator.read.pdf.rows.rows import Row
from tests.read.pdf.made import run


def element(path: str, *kinds: str) -> Element:
    return Element(tuple(map(int, path.split("."))), ("Document", *kinds, ""))


def rows(elements: dict[int, Element], *runs: Run) -> list[Row]:
    page = Page(1, 595, 842, runs, elements)
    return tagged_rows(page, runs)


def texts(elements: dict[int, Element], *runs: Run) -> list[str]:
    return [row.text for row in rows(elements, *runs)]


def content(text: str, number: int, left: float = 70, top: float = 100, **more: float) -> Run:
    outer = int(more.pop("outer", number))
    return run(text, left, top, content=number, outer=outer, **more)


def test_the_tree_orders_paragraphs_whatever_the_order_of_the_file() -> None:
    elements = {0: element("0.1.0", "P"), 1: element("0.0.0", "P")}

    assert texts(elements, content("tweede", 0, top=100), content("eerste", 1, top=300)) == ["eerste", "tweede"]


def test_the_label_of_an_item_and_its_text_are_one_row_of_the_paragraph() -> None:
    elements = {0: element("0.0.0.0.0", "L", "LI", "Lbl"), 1: element("0.0.0.1.0.0", "L", "LI", "LBody", "P")}

    [row] = rows(elements, content("1.", 0), content("Antwoord", 1, left=120))

    assert (row.text, row.element and row.element.kinds[-1]) == ("1. Antwoord", "P")


def test_contents_in_contents_keep_the_order_of_the_file() -> None:
    elements = {4: element("0.3.0", "H"), 5: element("0.3.1.0", "H", "H4")}

    [first, second] = rows(
        elements,
        content("Nr.", 4),
        content("6", 5, left=90, outer=4),
        content("NOTA", 4, left=200),
        content("NAAR", 4, left=230),
    )

    assert (first.text, second.text) == ("Nr. 6", "NOTA NAAR")
    assert first.element == second.element == Element((0, 3), ("Document", "H"))


def test_a_gap_between_columns_parts_rows_even_in_one_paragraph() -> None:
    elements = {0: element("0.0.0", "H")}

    assert texts(elements, content("36 450", 0), content("Regels", 0, left=300)) == ["36 450", "Regels"]


def test_two_paragraphs_on_one_line_are_two_rows() -> None:
    elements = {0: element("0.0.0", "P"), 1: element("0.1.0", "P")}

    assert texts(elements, content("links", 0), content("rechts", 1, left=100)) == ["links", "rechts"]


def test_bodies_of_notes_come_after_the_text_of_their_page() -> None:
    elements = {0: element("0.0.0", "P"), 1: element("0.0.1.0", "P", "Note"), 2: element("0.0.2", "P")}

    found = texts(elements, content("voor", 0), content("noot", 1, top=700, size=8), content("na", 2, top=112))

    assert found == ["voor", "na", "noot"]


def test_the_sign_of_a_note_stays_in_the_text_though_it_is_tagged_as_the_note() -> None:
    elements = {0: element("0.0.0", "P"), 1: element("0.0.1.0", "P", "Note"), 2: element("0.0.2", "P")}
    text = content("woord", 0)
    sign = content("1", 1, left=text.right, top=96, size=6)

    found = texts(elements, text, sign, content("1 de noot", 1, top=700, size=8), content("verder", 2, left=110))

    assert found == ["woord1 verder", "1 de noot"]


def test_what_the_tree_does_not_know_stays_behind_what_it_follows() -> None:
    elements = {0: element("0.1.0", "P"), 1: element("0.0.0", "P")}

    found = texts(elements, content("tweede", 0, top=100), run("los", 70, 112), content("eerste", 1, top=300))

    assert found == ["eerste", "tweede", "los"]


def test_a_tree_shows_how_to_read_a_page_when_it_knows_most_of_its_letters() -> None:
    elements = {0: element("0.0.0", "P")}
    page = Page(1, 595, 842, (), elements)

    assert is_tagged(page, [content("bekende tekst", 0), run("los")])
    assert not is_tagged(page, [content("bekend", 0), run("onbekende tekst")])
    assert not is_tagged(page, [])


def statistics(kind: str) -> Page:
    """A page with a table of figures, each in an element of this kind."""
    lefts = enumerate((70.0, 200.0, 260.0, 320.0))
    places = [(column, left, row) for column, left in lefts for row in range(7)]
    runs = [
        content(f"{row}{column}" if column else f"Regio {row}", 4 * row + column, left, 100 + 12 * row)
        for column, left, row in places
    ]
    return Page(1, 595, 842, tuple(runs), {run.content: element("0.1", kind) for run in runs})


def test_a_tree_that_knows_no_table_where_there_is_one_does_not_give_the_order() -> None:
    spans, tables = statistics("Span"), statistics("Table")

    assert lacks_tables(spans, spans.runs)
    assert not lacks_tables(tables, tables.runs)


def test_a_page_of_text_lacks_no_tables() -> None:
    runs = tuple(content("een zin van enkele woorden", n, top=100 + 12 * n) for n in range(20))

    assert not lacks_tables(Page(1, 595, 842, runs, {n: element("0.1", "P") for n in range(20)}), runs)
