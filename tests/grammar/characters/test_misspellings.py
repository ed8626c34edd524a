"""Words with one slip are known; words of their own are none."""

from __future__ import annotations

import re

import pytest

from generator.grammar.characters.misspellings import misspelt


@pytest.mark.parametrize(
    "text",
    [
        "Antwoor",
        "Antwooord",
        "Antwoodr",
        "Antwpord",
        "Antword",
        "Atnwoord",
        "Anwtoord",
        "nAtwoord",
        "ntwoord",
        "AntWoord",
    ],
)
def test_a_word_with_one_slip_is_known(text: str) -> None:
    assert re.fullmatch(misspelt("Antwoord"), text)


@pytest.mark.parametrize("text", ["Vraagg", "Vrraag", "Vragg", "Vrag", "rVaag", "Vraga", "Vraah", "VraAg", "Vrafg"])
def test_a_question_with_one_slip_is_known(text: str) -> None:
    assert re.fullmatch(misspelt("Vraag"), text)


@pytest.mark.parametrize("text", ["VRAAGG", "VRAG", "VRAGA"])
def test_capitals_may_slip_too(text: str) -> None:
    assert re.fullmatch(misspelt("VRAAG"), text)


@pytest.mark.parametrize("text", ["Antwoord", "Antwaard", "Ontwoord", "Woord", "Antwoordt", ""])
def test_other_words_are_no_slips(text: str) -> None:
    assert re.fullmatch(misspelt("Antwoord"), text) is None


@pytest.mark.parametrize("text", ["Vraagt", "Vlaag", "Vaag", "Vroeg", "Vraag", "Vragen"])
def test_a_word_of_its_own_is_no_slip(text: str) -> None:
    assert re.fullmatch(misspelt("Vraag", "Vragen"), text) is None
