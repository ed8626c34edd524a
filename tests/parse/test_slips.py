from __future__ import annotations

import re

import pytest

from generator.parse.slips import slips


@pytest.mark.parametrize("text", ["Antwoor", "Antwooord", "Antwoodr", "Antwpord", "Antword", "Atnwoord", "Anwtoord"])
def test_a_word_with_one_slip_is_known(text: str) -> None:
    assert re.fullmatch(slips("Antwoord"), text)


@pytest.mark.parametrize("text", ["Antwoord", "antwooord", "Antwoorden", "Antwaard", "Ontwoord", "Woord", ""])
def test_other_words_are_no_slips(text: str) -> None:
    assert re.fullmatch(slips("Antwoord"), text) is None


@pytest.mark.parametrize("text", ["Vraagt", "Vlaag", "Vaag"])
def test_a_word_of_its_own_is_no_slip(text: str) -> None:
    assert re.fullmatch(slips("Vraag"), text) is None
