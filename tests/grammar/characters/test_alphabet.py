"""The alphabet holds the letters of names in every spelling of the registry."""

from __future__ import annotations

import re
import unicodedata

import pytest

from generator.grammar.characters.alphabet import CAPITAL, LETTER, SMALL


@pytest.mark.parametrize("letter", "AZÀÞČĞİŁŃŐŘŠŞŹŽȘȚẞỲĲ")
def test_capitals_of_any_language_in_latin_letters_are_capitals(letter: str) -> None:
    assert re.fullmatch(CAPITAL, letter)
    assert not re.fullmatch(SMALL, letter)


@pytest.mark.parametrize("letter", "azàþčğıłńőřšşźžșțßỳĳ")
def test_small_letters_are_small(letter: str) -> None:
    assert re.fullmatch(SMALL, letter)
    assert not re.fullmatch(CAPITAL, letter)


def test_a_letter_and_its_mark_are_one_letter_however_the_file_holds_them() -> None:
    apart = unicodedata.normalize("NFD", "Š")
    assert len(apart) == 2
    assert re.fullmatch(CAPITAL, apart)
    assert re.fullmatch(LETTER, apart)


@pytest.mark.parametrize("sign", "0_-×÷’ ")
def test_other_characters_are_not_letters(sign: str) -> None:
    assert not re.fullmatch(LETTER, sign)
