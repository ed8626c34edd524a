from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.text import SourceFile, SourceText, Span
from generator.problems import Code, Place, Problem, Problems, Severity
from generator.read.plaintext import read_plain_text


def reading(data: bytes) -> tuple[SourceText | None, list[Problem]]:
    problems = Problems()
    return read_plain_text(SourceFile("map/source.txt", data), problems), list(problems)


def read_well(data: bytes) -> SourceText:
    source, problems = reading(data)
    assert problems == []
    assert source is not None
    return source


def test_text_is_taken_over_letter_for_letter() -> None:
    assert read_well("Oekraïne  \n\n\tİmamoğlu…\n".encode()).text == "Oekraïne  \n\n\tİmamoğlu…\n"


def test_the_source_keeps_the_name_of_its_file() -> None:
    assert read_well(b"a").name == "map/source.txt"


def test_a_byte_order_mark_is_no_text() -> None:
    assert read_well(b"\xef\xbb\xbfJa.").text == "Ja."


@pytest.mark.parametrize("data", [b"a\nb\nc", b"a\r\nb\r\nc", b"a\rb\rc", b"a\r\nb\nc", b"a\rb\r\nc", b"a\vb\nc"])
def test_all_line_ends_become_line_feeds(data: bytes) -> None:
    assert read_well(data).text == "a\nb\nc"


def test_two_carriage_returns_are_two_line_ends() -> None:
    assert read_well(b"a\r\rb").text == "a\n\nb"


def test_lines_are_numbered_from_1_and_know_their_stretch_without_line_end() -> None:
    source = read_well(b"een\n\ndrie\n")

    assert [(line.number, line.span) for line in source.lines] == [
        (1, Span(0, 3)),
        (2, Span(4, 4)),
        (3, Span(5, 9)),
        (4, Span(10, 10)),
    ]


def test_a_text_without_form_feeds_has_no_pages() -> None:
    assert {line.page for line in read_well(b"a\nb").lines} == {None}


def test_a_form_feed_at_the_start_of_a_line_begins_a_page_with_that_line() -> None:
    assert [line.page for line in read_well(b"a\n\fb\nc\n\fd").lines] == [1, 2, 2, 3]


def test_a_form_feed_within_a_line_begins_a_page_with_the_next_line() -> None:
    assert [line.page for line in read_well(b"a\f\nb").lines] == [1, 2]
    assert [line.page for line in read_well(b"\fa\fb\nc").lines] == [2, 3]


def test_windows_1252_is_read_and_doubted_at_its_first_byte() -> None:
    source, [problem] = reading("Nu al.\nOekraïne… ’s avonds".encode("cp1252"))

    assert source is not None
    assert source.text == "Nu al.\nOekraïne… ’s avonds"
    assert (problem.code, problem.severity) == (Code.ENCODING, Severity.DOUBT)
    assert problem.place == Place("map/source.txt", 2, 6)
    assert "0xEF" in problem.message


def test_a_byte_that_is_no_letter_in_either_encoding_makes_the_file_unreadable() -> None:
    source, [problem] = reading(b"Ja \xe9\n\x81")

    assert source is None
    assert problem.code is Code.UNREADABLE
    assert problem.place == Place("map/source.txt", 1, 4)


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        (b"\xff", 1, 1),
        (b"ab\xff", 1, 3),
        (b"a\nb\n\xff", 3, 1),
        (b"a\r\nbc\xff", 2, 3),
        (b"a\rb\rcd\xff", 3, 3),
        ("a\u2028b".encode() + b"\xff", 2, 2),
        ("éé".encode() + b"\xff", 1, 3),
        (b"\xef\xbb\xbfab\xff", 1, 3),
    ],
)
def test_the_place_of_a_byte_counts_characters_and_every_kind_of_line_end(data: bytes, line: int, column: int) -> None:
    _, problems = reading(data)

    assert problems[0].place == Place("map/source.txt", line, column)


@pytest.mark.parametrize("junk", [b"\x00", b"\x07", b"\x1b", b"\x7f", b"\x0e"])
def test_control_characters_show_that_a_file_is_no_text(junk: bytes) -> None:
    source, [problem] = reading(b"een\ntwee" + junk)

    assert source is None
    assert problem.code is Code.UNREADABLE
    assert problem.place == Place("map/source.txt", 2, 5)
    assert f"U+{junk[0]:04X}" in problem.message


def test_a_file_of_another_format_is_distinguished_from_text() -> None:
    source, problems = reading(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\x00\x01")

    assert source is None
    assert Code.UNREADABLE in [problem.code for problem in problems]


@pytest.mark.parametrize("kept", ["\t", "\f", "\u00a0", "\u2003", "\u200b", "\u00ad"])
def test_odd_spaces_and_invisible_characters_do_occur_in_text(kept: str) -> None:
    assert read_well(f"a{kept}b".encode()).text == f"a{kept}b"


@pytest.mark.parametrize("data", [b"", b"\n\n", b" \t\r\n", b"\xef\xbb\xbf", "\u00a0\u2003".encode()])
def test_a_file_without_a_word_is_an_error_of_the_file_as_a_whole(data: bytes) -> None:
    source, [problem] = reading(data)

    assert source is None
    assert (problem.code, problem.severity) == (Code.UNREADABLE, Severity.ERROR)
    assert problem.place == Place("map/source.txt")
    assert "empty" in problem.message


@given(st.binary(max_size=200))
def test_any_bytes_give_a_text_or_an_error_never_an_exception(data: bytes) -> None:
    source, problems = reading(data)

    assert (source is None) == any(problem.severity is Severity.ERROR for problem in problems)


@given(st.text(max_size=200))
def test_lines_tile_any_text(text: str) -> None:
    source, _ = reading(text.encode("utf-8", "surrogatepass"))
    if source is None:
        return

    assert "\n".join(source.slice(line.span) for line in source.lines) == source.text
    assert [line.number for line in source.lines] == list(range(1, len(source.lines) + 1))


@given(st.lists(st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=5), min_size=1, max_size=9))
def test_pages_never_go_back(parts: list[str]) -> None:
    source, _ = reading("a\f".join(["x", *parts]).encode())
    assert source is not None

    pages = [line.page or 0 for line in source.lines]
    assert pages == sorted(pages)
