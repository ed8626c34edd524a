"""What pages repeat is distinguished from what a document says."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from generator.read.pdf.glyphs.page import Page
from generator.read.pdf.rows.furniture import furniture
from generator.read.pdf.rows.rows import Row
from tests.read.pdf.made import row


def found(*pages: Sequence[Row]) -> list[list[str]]:
    numbered = [
        [Row(number, part.runs, part.element, part.column) for part in page]
        for number, page in enumerate(pages, start=1)
    ]
    repeated = furniture([Page(number, 595, 842, ()) for number in range(1, len(pages) + 1)], numbered)
    return [[part.text for part in page if part.key in repeated] for page in numbered]


def body(first: str = "De leden van de fractie vragen dit", count: int = 20, top: float = 100) -> list[Row]:
    return [row(first if index == 0 else f"regel {first} {index}", 70, top + 12 * index) for index in range(count)]


def test_a_header_on_two_pages_that_keeps_its_distance_is_furniture() -> None:
    pages = [[row("Directie Veiligheidsbeleid", 70, 50), *body(f"tekst van {number}")] for number in "ab"]

    assert found(*pages) == [["Directie Veiligheidsbeleid"]] * 2


def test_a_line_that_stands_at_once_above_the_text_belongs_to_it() -> None:
    pages = [[row("Vragen van de leden", 70, 88), *body(f"tekst van {number}")] for number in "ab"]

    assert found(*pages) == [[], []]


def test_a_line_above_the_text_of_all_of_three_pages_is_furniture_nevertheless() -> None:
    pages = [[row("Vragen van de leden", 70, 88), *body(f"tekst van {number}")] for number in "abc"]

    assert found(*pages) == [["Vragen van de leden"]] * 3


def test_a_single_word_that_begins_two_pages_is_text() -> None:
    pages = [[row("Antwoord", 70, 76), *body(f"tekst van {number}")] for number in "ab"]

    assert found(*pages) == [[], []]


def test_what_few_of_many_pages_begin_with_is_text() -> None:
    pages = [
        [row("Antwoord op vraag" if name in "ab" else f"kop {name}", 70, 60), *body(f"tekst {name}")]
        for name in "abcdefghij"
    ]

    assert found(*pages) == [[]] * 10


@pytest.mark.parametrize("form", ["{}", "Pagina {} van 3", "- {} -", "blad {}", "p. {}", "{}/3", "Page {} of 3"])
def test_numbers_that_count_up_with_the_pages_are_furniture(form: str) -> None:
    pages = [
        [*body(f"tekst van {name}"), row(form.format(number), 290, 800)] for number, name in enumerate("abc", start=1)
    ]

    assert found(*pages) == [[form.format(number)] for number in (1, 2, 3)]


def test_page_numbers_that_begin_elsewhere_count_up_too() -> None:
    pages = [
        [*body(f"tekst van {name}"), row(f"blz. {number}", 290, 800)] for number, name in enumerate("abc", start=17)
    ]

    assert found(*pages) == [["blz. 17"], ["blz. 18"], ["blz. 19"]]


def test_question_numbers_that_begin_pages_are_text() -> None:
    pages = [[row(number, 70, 88), *body(f"tekst van {number}x")] for number in ("3", "7", "12")]

    assert found(*pages) == [[], [], []]


def test_the_number_of_the_only_page_is_furniture_at_its_edge_and_nowhere_else() -> None:
    assert found([*body(), row("1", 290, 800)]) == [["1"]]
    assert found([*body(count=5), row("1", 290, 300)]) == [[]]
    assert found([*body(), row("7", 290, 800)]) == [[]]


@pytest.mark.parametrize(
    "line",
    [
        "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2",
        "Tweede Kamer, vergaderjaar 1998–1999, 26 200 VIII, nr. 5",
        "Eerste Kamer, vergaderjaar 2006–2007, 30 312, B 1",
        "ah-tk-20232024-1178",
        "kst-36450-6",
        "kst-30312-B",
        "KST123456",
        "ISSN 0921 - 7371",
        "ISSN 0921-737X",
        "’s-Gravenhage 2024",
        "Sdu Uitgevers ’s-Gravenhage 2001",
    ],
)
def test_official_lines_at_the_foot_are_furniture_on_a_single_page(line: str) -> None:
    assert found([*body(), row(line, 70, 345)]) == [[line]]


@pytest.mark.parametrize(
    "line",
    [
        "De Tweede Kamer, vergaderjaar onbekend, besloot anders.",
        "Kamerstuk 36 450, nr. 6",
        "’s-Gravenhage, 12 mei 2025",
        "Sdu is een uitgever",
        "1 Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424",
    ],
)
def test_other_lines_at_the_foot_are_text(line: str) -> None:
    assert found([*body(), row(line, 70, 380)]) == [[]]


def test_official_lines_in_the_middle_of_a_page_are_text() -> None:
    middle = [*body(), row("kst-36450-6", 70, 352), *body("na", top=380)]

    assert found(middle) == [[]]


def test_what_the_file_calls_layout_is_furniture_wherever_it_stands() -> None:
    assert found([*body(), row("Watermerk", 70, 220, tag="Artifact")]) == [["Watermerk"]]


def test_the_large_number_of_the_chamber_is_furniture() -> None:
    name = row("Tweede Kamer der Staten-Generaal", 70, 50, 18)

    assert found([name, row("2", 480, 70, 51), *body(top=150)]) == [["2"]]
    assert found([name, row("2", 480, 70, 20), *body(top=150)]) == [[]]


def margin(number: str) -> list[Row]:
    return [row("Ons kenmerk", 470, 200, 7), row("5086975", 470, 209, 7), row(f"los {number}", 470, 230, 7)]


def test_a_margin_that_later_pages_repeat_is_furniture_and_the_first_page_has_it_as_text() -> None:
    pages = [[*body(f"tekst van {name}"), *margin(name)] for name in "abc"]

    assert found(*pages) == [[], ["Ons kenmerk", "5086975"], ["Ons kenmerk", "5086975"]]


def test_the_same_word_at_the_same_height_of_the_text_is_text() -> None:
    pages = [
        [*body(f"tekst van {name}", count=5), row("Antwoord", 70, 172), *body(f"en {name}", top=184)] for name in "abc"
    ]

    assert found(*pages) == [[], [], []]


def test_a_row_of_very_many_numbers_is_text() -> None:
    numbers = " ".join(map(str, range(200)))

    assert found([row(numbers, 70, 50), *body("a")], [row(numbers, 70, 50), *body("b")]) == [[], []]


def test_a_document_without_rows_has_no_furniture() -> None:
    assert found([], []) == [[], []]


def test_pages_that_are_wholly_alike_are_text() -> None:
    assert found(body(count=6), body(count=6)) == [[], []]


@pytest.mark.parametrize(
    ("line", "bottom", "is_furniture"),
    [
        ("Ministerie van Financiën Ons kenmerk 2018-123 Pagina 1", 810, True),
        ("Directie Veiligheid pagina 1 van 4", 810, True),
        ("Ministerie van Financiën Pagina 7", 810, False),
        ("Zie voor de cijfers de tabel op pagina 1", 400, False),
        ("Zie voor de cijfers pagina 1", 340, False),
    ],
)
def test_a_line_at_the_edge_that_ends_in_the_number_of_its_page_is_furniture(
    line: str, bottom: float, is_furniture: bool
) -> None:
    assert found([*body(), row(line, 70, bottom)]) == [[line] if is_furniture else []]
