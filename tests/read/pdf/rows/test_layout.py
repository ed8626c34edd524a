"""What a document shows of its layout."""

from __future__ import annotations

from generator.read.pdf.rows.layout import is_smaller, layout
from generator.read.pdf.rows.rows import Row
from tests.read.pdf.made import row

TEXT = "x" * 80


def page(number: int, left: float = 70, size: float = 10, column: int = 0, length: int = 80) -> list[Row]:
    return [
        Row(number, row("x" * (length - index % 3), left, 100 + 12 * index, size).runs, None, column)
        for index in range(9)
    ]


def test_the_size_of_the_text_is_that_of_most_letters() -> None:
    assert layout([row("Kop", size=18), *page(1), row(TEXT, size=7)]).size == 10


def test_the_left_edge_is_the_outermost_that_much_of_the_text_keeps() -> None:
    rows = [row("Nr. 6", 40), *page(1, left=70), *page(2, left=98), *page(3, left=98)]

    assert layout(rows).left == 70


def test_the_leading_is_the_usual_distance_between_lines_of_a_size() -> None:
    found = layout([*page(1), row("nieuw", 70, 230), row(TEXT, 70, 500, 7)])

    assert found.leading(row("a")) == 12
    assert found.leading(row("a", size=20)) == 24


def test_lines_over_which_a_sentence_continues_show_the_leading_where_most_paragraphs_have_one_line() -> None:
    short = [row("Een korte vraag?", 70, 80 + 19 * n) for n in range(12)]
    long = [
        row(text, 70, 320 + 12 * n)
        for n, text in enumerate(("Een antwoord dat", "over", "deze", "vijf", "regels loopt."))
    ]

    assert layout([*short, *long]).leading(row("a")) == 12
    assert layout([*short, *long[:2]]).leading(row("a")) == 19


def test_the_right_edge_is_where_words_fill_lines_of_the_same_place_and_size() -> None:
    found = layout([*page(1), *page(2)])

    assert found.right_edge(row("kort")) == 470
    assert found.right_edge(row("item", 85)) == 470
    assert found.right_edge(row("marge", 600)) == 625


def test_a_column_has_an_edge_of_its_own() -> None:
    narrow = page(2, column=1, length=30)
    found = layout([*page(1), *narrow])

    assert found.right_edge(narrow[0]) == 220
    assert found.right_edge(page(1)[0]) == 470


def test_a_column_of_few_lines_decides_nothing_and_takes_the_edge_of_the_document() -> None:
    few = page(2, column=1, length=30)[:3]

    assert layout([*page(1), *few]).right_edge(few[0]) == 470


def test_a_size_that_the_document_hardly_has_ends_where_it_ends() -> None:
    assert layout(page(1)).right_edge(row("Kop", size=18)) == 97


def test_a_document_without_rows_has_a_layout() -> None:
    assert (layout([]).size, layout([]).left) == (0, 0)


def test_small_is_clearly_smaller_than_the_text() -> None:
    assert is_smaller(8, 10)
    assert not is_smaller(9.5, 10)
    assert layout(page(1)).is_small(row("noot", size=7))
