"""Words around a term."""

from __future__ import annotations

import pytest

from generator.grammar.terms.neighbours import Neighbours

HERE = Neighbours(("De Ouders en de leerlingen.", "EU-lidstaten; sociale\nhuur", "Curac\u0327ao"))


@pytest.mark.parametrize(
    ("phrase", "stands"),
    [
        ("ouders", True),
        ("OUDERS", True),
        ("ouder", False),
        ("eu-lidstaten", True),
        ("lidstaten", True),
        ("sociale huur", True),
        ("leerlingen eu", False),
        ("curaçao", True),
        ("huur sociale", False),
    ],
)
def test_whole_words_and_phrases_are_found_in_any_capitals(phrase: str, stands: bool) -> None:
    assert HERE.holds(phrase) is stands


def test_it_counts_how_many_different_words_stand_there() -> None:
    assert HERE.count(("ouders", "leerlingen", "scholen")) == 2
    assert Neighbours(()).count(("ouders",)) == 0
