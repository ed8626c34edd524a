"""Nouns of administration are no topic."""

from __future__ import annotations

import pytest

from generator.grammar.terms.administrative_nouns import is_administrative


@pytest.mark.parametrize("word", ["uitgaven", "Klachten", "TERMIJN", "miljoen", "jaarverslag", "risico's", "subsidies"])
def test_a_noun_that_questions_on_any_subject_hold_is_one(word: str) -> None:
    assert is_administrative(word)


@pytest.mark.parametrize("word", ["ligplaatsen", "inhuur", "batterijen", "klachtencommissie", "uitgavenplafond", ""])
def test_the_noun_of_a_subject_is_none(word: str) -> None:
    assert not is_administrative(word)
