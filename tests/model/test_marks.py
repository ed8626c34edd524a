from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.text import Line, Mark, MarkKind, SourceText, Span


def source(*marks: Mark) -> SourceText:
    return SourceText("source.x", "x" * 40, (Line(1, Span(0, 40)),), marks)


def bold(start: int, end: int) -> Mark:
    return Mark(MarkKind.BOLD, Span(start, end))


def test_a_source_without_marks_has_none_anywhere() -> None:
    assert list(source().marked(MarkKind.BOLD, Span(0, 40))) == []


def test_marks_of_other_kinds_are_left_out() -> None:
    assert list(source(Mark(MarkKind.ITALIC, Span(0, 5))).marked(MarkKind.BOLD, Span(0, 40))) == []


@pytest.mark.parametrize(
    ("span", "is_found"),
    [((0, 10), False), ((0, 11), True), ((12, 15), True), ((19, 30), True), ((20, 30), False), ((5, 40), True)],
)
def test_a_mark_is_found_by_every_character_it_shares(span: tuple[int, int], is_found: bool) -> None:
    assert (list(source(bold(10, 20)).marked(MarkKind.BOLD, Span(*span))) == [bold(10, 20)]) is is_found


def test_marks_come_in_order_an_outer_one_before_those_inside_it() -> None:
    marks = (bold(12, 14), bold(2, 4), bold(2, 30))

    assert list(source(*marks).marked(MarkKind.BOLD, Span(0, 40))) == [bold(2, 30), bold(2, 4), bold(12, 14)]


def test_a_long_mark_before_short_ones_is_found_after_them() -> None:
    marks = (bold(0, 40), bold(1, 2), bold(3, 4))

    assert list(source(*marks).marked(MarkKind.BOLD, Span(30, 31))) == [bold(0, 40)]


@pytest.mark.parametrize(("span", "is_found"), [((5, 6), True), ((0, 6), True), ((0, 5), False), ((6, 9), False)])
def test_an_empty_mark_is_found_where_it_lies(span: tuple[int, int], is_found: bool) -> None:
    assert (list(source(bold(5, 5)).marked(MarkKind.BOLD, Span(*span))) == [bold(5, 5)]) is is_found


spans = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda pair: Span(min(pair), max(pair)))


@given(st.lists(spans, max_size=12), spans)
def test_every_mark_that_shares_a_character_is_found(marked: list[Span], wanted: Span) -> None:
    found = source(*(Mark(MarkKind.BOLD, span) for span in marked)).marked(MarkKind.BOLD, wanted)

    assert sorted(mark.span for mark in found if mark.span) == sorted(s for s in marked if s and s.overlaps(wanted))
