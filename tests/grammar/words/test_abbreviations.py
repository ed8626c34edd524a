"""Which words look like abbreviations, by their letters and by where they stand."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.grammar.words import abbreviations as module
from generator.grammar.words.abbreviations import abbreviations, is_abbreviation
from generator.grammar.words.tokens import tokens

COVERING = [re.compile(vars(module)[name].pattern) for name in ("_SHOUTING", "_OTHER", "_CHAPTER")]
PARTS = (
    *(
        "AB",
        "NAVO",
        "A12",
        "N3",
        "1234 ",
        "36 600-",
        "IXA",
        "VI",
        "COM",
        "(2021)",
        "EN",
        "www.",
        "ECLI:",
        "Pb EU",
        "A",
        "b",
    ),
    *(
        "Hoofdstuk ",
        "25/1234",
        "nr. ",
        "letter ",
        "TZ2023",
        "BSK-",
        "UTR ",
        "10",
        " ",
        "-",
        "/",
        "(",
        "[",
        "_",
        "É",
        "ß",
    ),
)
TEXTS = st.one_of(*map(st.from_regex, COVERING), st.lists(st.sampled_from(PARTS), max_size=8).map("".join))


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


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_they_are_all_words_that_look_so_but_those_that_something_else_covers(text: str) -> None:
    spans = (match.span() for pattern in COVERING for match in pattern.finditer(text))
    covered = {offset for span in spans for offset in range(*span)}
    words = [(start, word) for start, word in tokens(text) if is_abbreviation(word) and start not in covered]
    assert [(span.start, text[span.start : span.end]) for span in abbreviations(text)] == words
