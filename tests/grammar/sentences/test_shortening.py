"""Long words of a question are cut where a clause or a phrase ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.grammar.sentences.shortening import said_first, shortened


@pytest.mark.parametrize(
    ("words", "longest", "cut"),
    [
        ("wie de brug van de stad betaalt", 22, "wie de brug"),
        ("wie de brug betaalt", 22, "wie de brug betaalt"),
        ("wie de grote brug (bij Zwolle) betaalt", 28, "wie de grote brug"),
        ("", 10, ""),
    ],
)
def test_no_small_word_and_no_open_bracket_stands_at_the_end(words: str, longest: int, cut: str) -> None:
    assert shortened(words, longest) == cut


@pytest.mark.parametrize(
    ("words", "cut"),
    [
        ("wie de oude brug herstelt, omdat de provincie geen geld heeft", "wie de oude brug herstelt"),
        ("wie de oude brug herstelt, die al jaren verzakt is geraakt", "wie de oude brug herstelt"),
        ("wie de oude brug herstelt terwijl de provincie geen geld heeft", "wie de oude brug herstelt"),
        ("wie de oude bruggen herstelt en hoe dat straks wordt betaald", "wie de oude bruggen herstelt"),
    ],
)
def test_a_clause_that_begins_late_is_left_out_whole(words: str, cut: str) -> None:
    assert shortened(words, 36) == cut


def test_a_phrase_ends_before_a_preposition_but_not_before_van() -> None:
    assert shortened("welke bruggen en sluizen sluiten na storm bij Goes", 42) == (
        "welke bruggen en sluizen sluiten na storm"
    )
    assert shortened("welke bruggen en sluizen van Zwolle en Goes", 30) == "welke bruggen en sluizen"


def test_a_clause_that_begins_early_is_kept_as_far_as_it_goes() -> None:
    words = "of de brug, omdat zij verzakt, nog voor de zomer van volgend jaar wordt hersteld"
    assert shortened(words, 60).startswith("of de brug, omdat zij verzakt, nog voor")


def test_no_single_word_is_left_behind_a_comma() -> None:
    assert shortened("welke bruggen en sluizen dicht gaan, uitgesplitst naar provincie", 52) == (
        "welke bruggen en sluizen dicht gaan"
    )


def test_a_word_that_describes_a_noun_that_was_cut_off_is_left_out() -> None:
    assert shortened("hoeveel houten bruggen stalen leuningen kregen", 30) == "hoeveel houten bruggen"


@pytest.mark.parametrize(
    ("words", "cut"),
    [
        (
            "hoe de oude brug wordt hersteld, nu de provincie heeft besloten de bouw van de sluis uit te stellen",
            "hoe de oude brug wordt hersteld",
        ),
        (
            "hoeveel Zwolle bijdraagt aan de brug, ook wel aangeduid als de Lange Brug, en of die bijdrage stijgt",
            "hoeveel Zwolle bijdraagt aan de brug",
        ),
        (
            "of de regering de brug herstelt, naast de sluizen die zij al langer wil openen voor de scheepvaart",
            "of de regering de brug herstelt",
        ),
        ("de stand van het herstel van de brug, dat de provincie samen met Zwolle betaalt", "de stand van het herstel"),
    ],
)
def test_a_complete_clause_is_better_than_a_tail(words: str, cut: str) -> None:
    assert shortened(words, 76).startswith(cut)
    assert said_first(words, 76) in (cut, "de stand van het herstel van de brug")


def test_nothing_is_said_before_the_verb_of_a_clause() -> None:
    assert not said_first("welke bruggen sinds de invoering van de wet over bruggen in Zeeland zijn gesloten", 60)
    assert not said_first("of de brug, die al jaren dicht is voor auto's, binnenkort weer open kan", 50)


@given(st.text(alphabet="aBc ,;:(en van die omdat in dat)", max_size=90), st.integers(10, 60))
def test_what_is_left_is_the_beginning_and_not_too_long(words: str, longest: int) -> None:
    plain = " ".join(words.split())
    left = shortened(plain, longest)
    assert plain.startswith(left)
    assert len(left) <= longest
