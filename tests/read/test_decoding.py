"""Characters out of bytes; what plain text alone shows stands with the reader of plain text."""

from __future__ import annotations

import codecs

import pytest

from generator.model.text import SourceFile
from generator.problems import Code, Place, Problems
from generator.read.decoding import decode


def decoded(data: bytes, declared: str = "") -> tuple[str | None, list[Code]]:
    problems = Problems()
    text = decode(SourceFile("x.txt", data), problems, declared)
    return text, [problem.code for problem in problems]


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_over_what_is_declared(mark: bytes, encoding: str) -> None:
    assert decoded(mark + "Oekraïne — €".encode(encoding), "windows-1252") == ("Oekraïne — €", [])


def test_wide_text_that_breaks_off_is_an_error_and_not_read_as_something_else() -> None:
    text, codes = decoded(codecs.BOM_UTF16_LE + b"a\x00b")

    assert (text, codes) == (None, [Code.UNREADABLE])


@pytest.mark.parametrize("label", ["iso-8859-1", "ISO-8859-1", "latin1", "us-ascii", "windows-1252", " cp1252 "])
def test_pages_that_say_they_are_latin_are_windows_text(label: str) -> None:
    assert decoded("“Oekraïne” – €".encode("cp1252"), label) == ("“Oekraïne” – €", [])


def test_a_declared_encoding_is_followed() -> None:
    assert decoded("Gülen Łódź".encode("iso8859-2", "replace"), "iso-8859-2")[0] == "Gülen Łódź"


@pytest.mark.parametrize("label", ["", "klingon", "rot13", "utf-16", "unicode_escape", "x\0y", "base64"])
def test_a_label_that_stands_for_no_encoding_of_such_text_is_passed_over(label: str) -> None:
    assert decoded("Oekraïne \\u0041".encode(), label) == ("Oekraïne \\u0041", [])


def test_a_file_that_is_not_in_the_encoding_it_declares_is_read_as_utf_8() -> None:
    assert decoded("één İ\x81".encode(), "windows-1252")[0] == "één İ\x81"


def test_zero_width_marks_at_the_edge_of_a_word_become_spaces_and_keep_every_column() -> None:
    text = "\u200bVraag 1\u200b\n\ufeff\u2060Ja\u200b "

    assert decoded(text.encode())[0] == " Vraag 1 \n  Ja  "


def test_zero_width_marks_inside_a_word_stay() -> None:
    assert decoded("nos.nl/\u200bnieuws".encode())[0] == "nos.nl/\u200bnieuws"


def test_separators_of_lines_and_paragraphs_end_lines() -> None:
    assert decoded("een\u2028twee\u2029drie\vvier".encode())[0] == "een\ntwee\ndrie\nvier"


def test_the_old_sign_for_a_next_line_stays_for_it_may_have_been_an_ellipsis() -> None:
    text = "en dan\u0085 niets\u00a0meer"

    assert decoded(text.encode())[0] == text
    assert text.split() == ["en", "dan", "niets", "meer"]


def test_a_control_character_is_reported_with_its_place_after_any_kind_of_line_end() -> None:
    problems = Problems()
    decode(SourceFile("x.txt", "een\r\ntwee\u2028dr\x01ie".encode()), problems)

    assert [problem.place for problem in problems] == [Place("x.txt", 3, 3)]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_letters_of_two_bytes_are_known_without_a_byte_order_mark(encoding: str) -> None:
    text = "Vraag 1\r\nIs de motie-Şahin «aangenomen»? Nee – nog niet.\r\n"

    assert decoded(text.encode(encoding)) == (text.replace("\r\n", "\n"), [])


def test_what_only_looks_like_letters_of_two_bytes_is_refused_by_their_name() -> None:
    problems = Problems()

    assert decode(SourceFile("source.txt", "Vraag 1".encode("utf-16-le") + b"x"), problems) is None
    [problem] = problems
    assert (problem.code, "UTF-16" in problem.message) == (Code.UNREADABLE, True)


@pytest.mark.parametrize("data", [b"a\0\0\0b\0\0\0", b"\0\0\0\0", b"een\0twee drie vier vijf"])
def test_other_zero_bytes_are_no_text(data: bytes) -> None:
    assert decoded(data)[0] is None
