from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.text import Line, SourceFile, SourceText, Span
from generator.problems import Place

# Three lines, the last on a second page; the words start at 0, 4 and 9.
SOURCE = SourceText(
    "source.txt",
    "een\ntwee\ndrie",
    (Line(1, Span(0, 3), 1), Line(2, Span(4, 8), 1), Line(3, Span(9, 13), 2)),
)


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("source.txt", ".txt"),
        ("map/source.TXT", ".txt"),
        ("a.b.pdf", ".pdf"),
        ("source", ""),
        (".gitignore", ""),
        ("map.d/source", ""),
        ("source.", "."),
    ],
)
def test_the_suffix_is_the_ending_in_lower_case(name: str, suffix: str) -> None:
    assert SourceFile(name, b"").suffix == suffix


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2), (-3, -1)])
def test_a_span_runs_forward_from_zero(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_a_span_is_as_long_as_what_it_holds() -> None:
    assert (len(Span(3, 3)), len(Span(3, 7))) == (0, 4)


@pytest.mark.parametrize(
    ("other", "shared"),
    [
        (Span(0, 5), False),
        (Span(0, 6), True),
        (Span(6, 7), True),
        (Span(9, 12), True),
        (Span(10, 12), False),
        (Span(7, 7), False),
    ],
)
def test_spans_overlap_when_they_share_a_character(other: Span, shared: bool) -> None:
    assert Span(5, 10).overlaps(other) is shared
    assert other.overlaps(Span(5, 10)) is shared


def test_spans_are_ordered_by_their_beginning_then_their_end() -> None:
    assert sorted([Span(2, 3), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(2, 3)]


@pytest.mark.parametrize(("offset", "number"), [(0, 1), (2, 1), (3, 1), (4, 2), (8, 2), (9, 3), (13, 3), (99, 3)])
def test_a_character_stands_on_the_line_that_begins_before_it(offset: int, number: int) -> None:
    assert SOURCE.line_at(offset).number == number


def test_a_place_counts_lines_and_columns_from_1_and_knows_the_page() -> None:
    assert SOURCE.place(0) == Place("source.txt", 1, 1, 1)
    assert SOURCE.place(6) == Place("source.txt", 2, 3, 1)
    assert SOURCE.place(9) == Place("source.txt", 3, 1, 2)


def test_a_slice_is_the_raw_characters_with_their_line_ends() -> None:
    assert SOURCE.slice(Span(2, 10)) == "n\ntwee\nd"


@given(st.text(alphabet="ab\n", max_size=60), st.data())
def test_the_place_of_any_character_leads_back_to_it(text: str, data: st.DataObject) -> None:
    lines = text.split("\n")
    starts = [sum(len(line) + 1 for line in lines[:n]) for n in range(len(lines))]
    source = SourceText("x", text, tuple(Line(n + 1, Span(s, s + len(lines[n]))) for n, s in enumerate(starts)))
    offset = data.draw(st.integers(0, len(text)))

    place = source.place(offset)

    assert starts[place.line - 1] + place.column - 1 == offset
