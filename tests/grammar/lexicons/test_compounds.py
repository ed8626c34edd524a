"""Nouns of German that are made of others, and what looks like them."""

from __future__ import annotations

import pytest

from generator.grammar.lexicons.compounds import is_german_compound


@pytest.mark.parametrize(
    "word", ["Staatskanzlei", "Bußgeldkatalog", "Unfallgeschehen", "Wohnbauinitiative", "Umweltamt"]
)
def test_two_words_that_german_has_make_a_noun(word: str) -> None:
    assert is_german_compound(word)


@pytest.mark.parametrize(
    "word",
    [
        "Rijkswaterstaat",  # Dutch
        "Merkelplan",  # Dutch, of a name
        "Kindergarten",  # a loan
        "Steinmeier",  # a person
        "Wolfsburg",  # a place
        "staatskanzlei",  # small
        "Amt",  # made of nothing
    ],
)
def test_dutch_names_and_loans_are_none(word: str) -> None:
    assert not is_german_compound(word)
