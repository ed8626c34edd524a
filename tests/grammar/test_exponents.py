"""Raised figures that belong to their word: exponents of units and of ten."""

from __future__ import annotations

import pytest

from generator.grammar.notes.exponents import REACH, Exponent, exponent


@pytest.mark.parametrize(
    "before", ["m", "van 40 m", "25 mg/m", "12 km", "(3 dm", "9,81 m/s", "3 × 10", "2,5 x 10", "4·10"]
)
def test_behind_units_and_multiples_of_ten_a_raised_figure_is_an_exponent(before: str) -> None:
    assert exponent(before[-REACH:], "2") is Exponent.YES


@pytest.mark.parametrize("raised", ["-6", "−3", "–2"])
def test_a_negative_figure_is_an_exponent(raised: str) -> None:
    assert exponent("10", raised) is Exponent.YES


@pytest.mark.parametrize("before", ["10", "artikel 10", "(10"])
def test_behind_ten_alone_it_may_be_one(before: str) -> None:
    assert exponent(before[-REACH:], "2") is Exponent.MAYBE


@pytest.mark.parametrize(
    "before", ["nr. 2345", "het programma", "2010", "3,10", "10.", "de leden.", "hem", "N10", "", "bbp"]
)
def test_behind_other_words_it_is_none(before: str) -> None:
    assert exponent(before[-REACH:], "2") is Exponent.NO
