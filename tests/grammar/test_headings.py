"""Headings over what factions ask, as a line of a document has them."""

from __future__ import annotations

import pytest

from generator.grammar.headings import heads_questions_of_factions


@pytest.mark.parametrize(
    "text",
    [
        "Vragen van de leden van de VVD-fractie",
        "Vragen en opmerkingen van de leden van de fractie van GroenLinks",
        "II Vragen van de D66-fractie",
        "Nadere vragen van de leden van de SP-fractie",
    ],
)
def test_headings_over_what_factions_ask(text: str) -> None:
    assert heads_questions_of_factions(text)


@pytest.mark.parametrize(
    "text",
    [
        "Antwoorden op de vragen van de VVD-fractie",
        "VVD-fractie",
        "Vragen",
        "De leden van de VVD-fractie",
        "Vragen van ouders",
    ],
)
def test_other_headings_are_not_over_what_factions_ask(text: str) -> None:
    assert not heads_questions_of_factions(text)
