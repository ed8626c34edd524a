from __future__ import annotations

import pytest

from generator.read.numerals import FORMS, letters, roman


@pytest.mark.parametrize(("number", "text"), [(1, "a"), (26, "z"), (27, "aa"), (52, "az"), (53, "ba"), (703, "aaa")])
def test_letters_count_on_after_z(number: int, text: str) -> None:
    assert letters(number) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [(1, "i"), (4, "iv"), (9, "ix"), (14, "xiv"), (40, "xl"), (1994, "mcmxciv"), (3999, "mmmcmxcix")],
)
def test_roman_numerals(number: int, text: str) -> None:
    assert roman(number) == text


@pytest.mark.parametrize("number", [0, -1])
def test_numbers_that_cannot_be_lettered_stay_digits(number: int) -> None:
    assert letters(number) == roman(number) == str(number)


def test_numbers_too_large_for_roman_numerals_stay_digits() -> None:
    assert roman(4000) == "4000"


def test_forms_are_known_by_their_signs() -> None:
    assert [FORMS[sign](28) for sign in "1aAiI"] == ["28", "ab", "AB", "xxviii", "XXVIII"]
