"""Which words look like abbreviations, by their letters and by where they stand."""

from __future__ import annotations

import pytest

from generator.grammar.words.abbreviations import abbreviations, is_abbreviation


@pytest.mark.parametrize("word", ["NAVO", "EU", "iFMM", "EfP", "IP4", "D66", "CO2", "BuZa", "PvdA", "MC", "CD", "İÖ"])
def test_capitals_and_digits_mixed_are_an_abbreviation(word: str) -> None:
    assert is_abbreviation(word)


@pytest.mark.parametrize(
    "word",
    [
        "De",
        "A",
        "II",
        "XVI",
        "IV",
        "XL",
        "GroenLinks",
        "DigiD",
        "2025Z0123",
        "8B",
        "2025",
        "mkb",
        "a1",
        "",
        "TOELICHTING5",
    ],
)
def test_names_numbers_initials_and_roman_numerals_are_none(word: str) -> None:
    assert not is_abbreviation(word)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("De NAVO en de EU praten.", ["NAVO", "EU"]),
        ("Zie https://www.navo.nl/NAVO/EU en de A12.", []),
        ("2511 DP Den Haag", []),
        ("LIJST VAN VRAGEN EN ANTWOORDEN over de NAVO", ["NAVO"]),
        ("(EN/AR) en TZ202306-026", []),
        ("NAVO-norm", ["NAVO"]),
        ("", []),
    ],
)
def test_abbreviations_stand_in_running_text_only(text: str, words: list[str]) -> None:
    assert [text[span.start : span.end] for span in abbreviations(text)] == words
