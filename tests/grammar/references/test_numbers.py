from __future__ import annotations

import pytest

from generator.grammar.references.parts.numbers import Listed, NumberForm, is_closed, is_counted
from generator.model.text import Span

FORM = NumberForm(r"[0-9]{1,4}(?![0-9])")


def values(text: str, *, several: bool) -> list[str]:
    return [number.value for number in FORM.read(text, 0, several=several)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5 en 6)", ["5", "6"]),
        ("5, 6 en 7.", ["5", "6", "7"]),
        ("5, 6, en 7.", ["5", "6", "7"]),
        ("5 & 6", ["5", "6"]),
        ("5 t/m 8,", ["5", "6", "7", "8"]),
        ("5 tot en met 7", ["5", "6", "7"]),
        ("5, 6)", ["5"]),
        ("5; 6)", ["5"]),
        ("5/6)", ["5"]),
        ("5-6)", ["5"]),
        ("5, nr. 6 op", ["5", "6"]),
        ("5 en 6 brieven", ["5"]),
        ("x", []),
    ],
)
def test_a_single_number_continues_only_in_a_closed_list_with_en(text: str, expected: list[str]) -> None:
    assert values(text, several=False) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5, 6)", ["5", "6"]),
        ("5; 6 over", ["5", "6"]),
        ("5/6 over", ["5", "6"]),
        ("5-7 over", ["5", "6", "7"]),
        ("5, 6 mei", ["5"]),
        ("5, 6 000", ["5"]),
        ("5 en 6%", ["5"]),
        ("8 t/m 5", ["8", "5"]),
    ],
)
def test_announced_numbers_continue_until_a_date_or_an_amount(text: str, expected: list[str]) -> None:
    assert values(text, several=True) == expected


def test_numbers_that_a_range_implies_are_empty_places_before_its_end() -> None:
    assert FORM.read("5 t/m 7", 0, several=False) == (
        Listed("5", Span(0, 1)),
        Listed("6", Span(6, 6)),
        Listed("7", Span(6, 7)),
    )


def test_a_list_has_its_bounds() -> None:
    assert len(values(", ".join(["5"] * 200), several=True)) == 60


@pytest.mark.parametrize(
    ("written", "value"), [("12", "12"), ("007", "7"), ("188b", "188b"), ("5 h1", "5-h1"), ("5n1", "5-n1")]
)
def test_a_number_is_written_as_in_ids(written: str, value: str) -> None:
    form = NumberForm(r"[0-9]+[a-z]?(?:[ -]?[hnb]?[0-9])?")
    assert [number.value for number in form.read(written, 0, several=False)] == [value]


@pytest.mark.parametrize(
    ("after", "closed"), [(")", True), (".", True), ("", True), (" en", True), (" p. 3", True), (" brieven", False)]
)
def test_punctuation_or_the_end_closes_a_list(after: str, closed: bool) -> None:
    assert is_closed(f"5{after}", 1) is closed


@pytest.mark.parametrize(
    ("after", "counted"),
    [(" mei", True), (" euro", True), ("%", True), (".5", True), (" meisjes", False), (")", False)],
)
def test_months_and_units_count(after: str, counted: bool) -> None:
    assert is_counted(f"5{after}", 1) is counted
