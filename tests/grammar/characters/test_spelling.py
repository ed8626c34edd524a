"""Words that are one however they are written, and words that one slip sets apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.grammar.characters.spelling import one_letter_apart, plain_letters

WORDS = st.text(alphabet="abcd", max_size=6)


@pytest.mark.parametrize(
    ("written", "letters"),
    [
        ("PvdA", "pvda"),
        ("P.v.d.A.", "pvda"),
        ("D’66", "d66"),
        ("GroenLinks - PvdA", "groenlinkspvda"),
        ("GÜNDOĞAN", "gundogan"),
        ("Gündoğan", "gundogan"),
        ("Gu\u0308ndog\u0306an", "gundogan"),
        ("Łapin", "lapin"),
        ("İnan", "inan"),
        ("ınan", "inan"),
        ("Ĳsselmeer", "ijsselmeer"),
        ("50+", "50"),
        (" – ", ""),
    ],
)
def test_case_accents_spaces_and_signs_are_no_difference(written: str, letters: str) -> None:
    assert plain_letters(written) == letters


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("pvv", "pvvv"),
        ("pvvv", "pvv"),
        ("pvv", "vv"),
        ("cda", "cdb"),
        ("cda", "cad"),
        ("groenlinks", "groenlink"),
        ("denk", "dnek"),
        ("", "a"),
    ],
)
def test_one_slip_is_a_letter_too_many_another_letter_or_two_that_changed_places(first: str, second: str) -> None:
    assert one_letter_apart(first, second)


@pytest.mark.parametrize(
    ("first", "second"), [("pvv", "pvv"), ("pvv", "pvvvv"), ("abc", "cba"), ("abcd", "badc"), ("sp", "vvd"), ("", "")]
)
def test_equal_words_and_those_further_apart_do_not_count(first: str, second: str) -> None:
    assert not one_letter_apart(first, second)


@given(WORDS, WORDS)
def test_it_is_the_same_from_both_sides(first: str, second: str) -> None:
    assert one_letter_apart(first, second) == one_letter_apart(second, first)


@given(WORDS, st.integers(0, 6), st.sampled_from("abcd"))
def test_every_letter_more_is_one_slip(word: str, position: int, letter: str) -> None:
    assert one_letter_apart(word, word[:position] + letter + word[position:])
