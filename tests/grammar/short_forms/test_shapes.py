"""What may be a short form, by its letters; and names that are the same but for how they are written."""

from __future__ import annotations

import pytest

from generator.grammar.short_forms.shapes import (
    base,
    is_marked,
    is_number_of_part,
    is_of_province,
    is_province,
    is_surely_short,
    letters_of,
    may_be_short,
    year_of,
)
from generator.grammar.terms.same_name import is_same_name

SURE = [
    "EfP",
    "SACEUR",
    "IP4",
    "SMC’s",
    "GGD-en",
    "IBP VTH",
    "SDE++",
    "WMO 2015",
    "pCES’en",
    "ILT-IOD",
]
PERHAPS = ["ekv", "mvo", "Wlz", "Arbowet", "m.e.r.", "zzp'ers", "Wmo 2015"]
NEVER = [
    "NL",
    "XII",
    "o.a.",
    "jl.",
    "mei",
    "ook",
    "van",
    "4G",
    "a b c",
    "COM",
    "TZ202306",
    "een hele lange zin",
    "",
]


@pytest.mark.parametrize("word", SURE)
def test_two_capitals_or_a_capital_and_a_digit_are_surely_short(word: str) -> None:
    assert is_surely_short(word)
    assert may_be_short(word)


@pytest.mark.parametrize("word", PERHAPS)
def test_other_words_may_be_short(word: str) -> None:
    assert may_be_short(word)
    assert not is_surely_short(word)


@pytest.mark.parametrize("word", NEVER)
def test_provinces_numbers_and_small_words_are_never_short(word: str) -> None:
    assert not may_be_short(word)


def test_what_stands_behind_a_place_may_be_short_for_something_else() -> None:
    assert [word for word in ("NH", "GR", "OV", "OM", "Gr") if is_of_province(word)] == ["NH", "GR", "OV"]
    assert [name for name in ("provincie Groningen", "Gezondheidsraad") if is_province(name)] == ["provincie Groningen"]


def test_roman_figures_are_the_number_of_a_part() -> None:
    assert [word for word in ("VIII", "XV", "Raad", "CIVIEL", "iv") if is_number_of_part(word)] == ["VIII", "XV"]


def test_plurals_hyphens_and_years_are_no_letters() -> None:
    assert (base("SMC’s"), base("WIA-"), base("zzp'ers")) == ("SMC", "WIA", "zzp")
    assert (year_of("Wmo 2015"), year_of("Wmo")) == ("2015", "")
    assert letters_of("Wmo 2015") == ["W", "m", "o"]
    assert letters_of("SDE++") == ["S", "D", "E"]


@pytest.mark.parametrize(
    ("word", "marked"),
    [("EfP", True), ("ekv", True), ("NZa", True), ("Arbowet", True), ("Richtlijn", False), ("arbowet", False)],
)
def test_what_could_be_an_ordinary_word_is_not_marked_everywhere(word: str, marked: bool) -> None:
    assert is_marked(word) is marked


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Europese Unie", "europese unie", True),
        ("Wet langdurige zorg", "Wet Langdurige Zorg", True),
        ("onder toezichtstelling", "ondertoezichtstelling", True),
        (
            "vergadering van de ministers van Financiën",
            "vergadering van ministers van Financiën in Brussel",
            True,
        ),
        ("Openbaar Ministerie", "Openbaar onderwijs", False),
        ("Openbaar Ministerie", "ontwikkelingsmaatschappij", False),
        ("Europese Unie", "", False),
        ("van de", "Europese Unie", False),
    ],
)
def test_names_are_the_same_if_most_words_are(one: str, other: str, same: bool) -> None:
    assert is_same_name(one, other) is same
    assert is_same_name(other, one) is same
