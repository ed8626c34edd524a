"""Notes and the signs that point to them."""

from __future__ import annotations

import pytest

from generator.read.pdf.glyphs.page import Element
from generator.read.pdf.rows.layout import layout
from generator.read.pdf.rows.rows import Row
from generator.read.pdf.text.notes import Note, NoteMarks, note_paragraphs, note_sign
from tests.read.pdf.made import row, run

FULL = "een volle regel die tot aan de rechter rand van de kolom loopt en"
NOTE = Element((0, 1, 2), ("Document", "P", "Note"))


def raised(sign: str, text: str, top: float = 700, page: int = 1, left: float = 70) -> Row:
    """A row that begins with a raised sign, as official documents set notes."""
    return Row(page, (run(sign, left, top - 3, 4.5), run(text, left + 6, top, 7)))


def plain(text: str, top: float = 700, page: int = 1, left: float = 70, column: int = 0) -> Row:
    return Row(page, row(text, left, top, 7).runs, None, column)


def text(page: int = 1, count: int = 9) -> list[list[Row]]:
    return [[row(FULL, baseline=100 + 12 * index, page=page)] for index in range(count)]


def keys(*paragraphs: list[Row]) -> list[str]:
    """The key of each paragraph that belongs to a note."""
    measured = layout([part for paragraph in [*text(), *paragraphs] for part in paragraph])
    found = note_paragraphs([*text(), *paragraphs], measured)
    return [found[index].key if index in found else "" for index in range(9, 9 + len(paragraphs))]


@pytest.mark.parametrize(
    ("part", "sign"),
    [
        (raised("3", "Kamerstuk 28 828, nr. 70"), "3"),
        (raised("12", "Zie hierboven"), "12"),
        (raised("*", "Zie hierboven"), "*"),
        (raised("a,", "Zie hierboven"), ""),
        (row("¹ Zie hierboven"), ""),
        (Row(1, (run("¹"), run("Zie hierboven", 80))), "1"),
        (plain("3 Kamerstuk 28 828, nr. 70"), "3"),
        (plain("3. Kamerstuk"), "3"),
        (Row(1, (run("3", 70, 100, 7), run("Kamerstuk", 74, 100, 7))), "3"),
        (plain("2024 was een jaar"), ""),
        (plain("3"), ""),
        (row("3 leden vroegen dit"), ""),
        (row("gewone tekst"), ""),
    ],
)
def test_the_sign_with_which_a_row_begins_a_note(part: Row, sign: str) -> None:
    assert note_sign(part, 10) == sign


def test_what_the_file_calls_a_note_begins_with_its_number_in_letters_of_any_size() -> None:
    plain_row = row("3 Kamerstuk 28 828, nr. 70")

    assert note_sign(Row(1, plain_row.runs, NOTE), 10) == "3"
    assert note_sign(plain_row, 10) == ""


def test_raised_numbers_begin_notes_anywhere() -> None:
    assert keys([raised("1", "Kamerstuk 1")], [raised("2", "Kamerstuk 2")]) == ["f1", "f2"]


def test_a_note_of_more_paragraphs_is_one_note() -> None:
    assert keys([raised("1", "Een noot")], [plain("die nog een alinea heeft", 712)]) == ["f1", "f1"]


def test_text_after_notes_ends_them() -> None:
    assert keys([raised("1", "Een noot")], [row(FULL)], [plain("klein gedrukt")]) == ["f1", "", ""]


def test_small_print_without_a_note_before_it_is_text() -> None:
    assert keys([plain("klein gedrukt")]) == [""]


def test_a_note_continues_at_the_foot_of_the_next_page() -> None:
    found = keys([raised("1", "Een lange noot")], [plain("die hier verdergaat", page=2)])

    assert found == ["p1-1", "p2-1"]


def test_a_margin_beside_a_note_is_no_part_of_it() -> None:
    assert keys([raised("1", "Een noot")], [plain("Ons kenmerk", left=400, column=2)]) == ["f1", ""]
    assert keys([raised("1", "Een noot")], [plain("Ons kenmerk", left=400, page=2)]) == ["f1", ""]


def test_small_numbers_that_are_not_raised_begin_notes_in_their_turn() -> None:
    assert keys([plain("1 Kamerstuk")], [plain("2 Kamerstuk", 710)], [plain("7 dagen", 720)]) == ["f1", "f2", "f2"]
    assert keys([plain("3 Kamerstuk")]) == [""]


def test_small_numbers_that_are_not_raised_begin_no_notes_above_the_text() -> None:
    assert keys([plain("1 Retouradres")], [row(FULL)]) == ["", ""]


def test_small_numbers_in_the_margin_begin_no_notes() -> None:
    assert keys([plain("1 Pagina", left=400)]) == [""]


def test_what_the_file_calls_a_note_is_one_whatever_its_number() -> None:
    by_element = Row(1, row("7 Kamerstuk", size=7).runs, NOTE)
    by_name = row("8 Kamerstuk", size=7, tag="Note")

    assert keys([by_element], [by_name]) == ["f7", "f8"]


def test_signs_that_start_anew_on_each_page_have_keys_with_the_page() -> None:
    found = keys([raised("1", "een")], [raised("1", "twee", page=2)], [raised("2", "drie", page=2)])

    assert found == ["p1-1", "p2-1", "f2"]


def marks(*runs: tuple[str, bool], page: int = 1, notes: tuple[Note, ...] = ()) -> list[tuple[str, str, str]]:
    left, parts = 70.0, []
    for words, is_raised in runs:
        parts.append(run(words, left, 96 if is_raised else 100, 5 if is_raised else 10))
        left = parts[-1].right
    line = Row(page, tuple(parts))
    found = NoteMarks(notes).marks(line)
    return [(kind.value, line.text[start:end], value) for kind, start, end, value in found]


ONE, TWO, TWELVE = Note("1", 1, "f1"), Note("2", 1, "f2"), Note("12", 1, "f12")


def test_a_raised_number_with_a_note_points_to_it() -> None:
    assert marks(("nr. 2345", False), ("1", True), (", zie", False), notes=(ONE,)) == [("note-mark", "1", "f1")]


def test_a_raised_number_without_a_note_is_a_superscript() -> None:
    assert marks(("CO", False), ("2", True), notes=(ONE,)) == [("superscript", "2", "")]


def test_signs_with_a_comma_between_them_are_two_marks() -> None:
    assert marks(("dit", False), ("1,2", True), notes=(ONE, TWO)) == [
        ("note-mark", "1", "f1"),
        ("superscript", ",", ""),
        ("note-mark", "2", "f2"),
    ]


def test_a_number_of_two_digits_is_one_sign() -> None:
    assert marks(("dit", False), ("12", True), notes=(ONE, TWO, TWELVE)) == [("note-mark", "12", "f12")]


def test_small_digits_of_the_alphabet_point_to_notes_too() -> None:
    assert marks(("Kamerstuk¹ en m³", False), notes=(ONE,)) == [("note-mark", "¹", "f1"), ("superscript", "³", "")]


@pytest.mark.parametrize("unit", ["40 m", "40 km", "(cm", "m"])
def test_units_are_no_signs_of_notes(unit: str) -> None:
    assert marks((unit, False), ("2", True), notes=(TWO,)) == [("superscript", "2", "")]


def test_a_word_that_ends_like_a_unit_has_a_note_nevertheless() -> None:
    assert marks(("het programm", False), ("2", True), notes=(TWO,)) == [("note-mark", "2", "f2")]


def test_a_sign_points_to_the_note_on_its_page_else_to_the_next_one_that_follows() -> None:
    notes = (Note("1", 2, "p2-1"), Note("1", 5, "p5-1"))

    assert [marks(("dit", False), ("1", True), page=page, notes=notes)[0][2] for page in (1, 2, 3, 5)] == [
        "p2-1",
        "p2-1",
        "p5-1",
        "p5-1",
    ]
    assert marks(("dit", False), ("1", True), page=6, notes=notes) == [("superscript", "1", "")]


def test_a_row_without_raised_letters_has_no_marks() -> None:
    assert marks(("gewone tekst 1", False), notes=(ONE,)) == []


@pytest.mark.parametrize("measure", ["4 m", "25 mg/m", "(2 km", "9,8 m/s", "3 × 10", "2 x 10"])
def test_exponents_of_units_and_multiples_of_ten_call_no_note(measure: str) -> None:
    assert marks((measure, False), ("2", True), notes=(TWO,)) == [("superscript", "2", "")]


def test_a_negative_exponent_calls_no_note() -> None:
    assert marks(("10", False), ("-2", True), notes=(TWO,)) == [("superscript", "-2", "")]


def test_behind_ten_a_raised_number_is_an_exponent_if_its_note_is_called_elsewhere() -> None:
    ten, word = (Row(1, (run(text, 70, 100), run("2", 120, 96, 5))) for text in ("artikel 10", "een de wet"))

    assert [kind.value for kind, *_ in NoteMarks([TWO], [ten]).marks(ten)] == ["note-mark"]
    assert [kind.value for kind, *_ in NoteMarks([TWO], [ten, word]).marks(ten)] == ["superscript"]
    assert [kind.value for kind, *_ in NoteMarks([TWO], [ten, word]).marks(word)] == ["note-mark"]
