"""What looks like an abbreviation and needs no explanation."""

from __future__ import annotations

import pytest

from generator.grammar.terms.plain_capitals import is_plain
from generator.grammar.words.abbreviations import abbreviations, further_forms


@pytest.mark.parametrize(
    "word", ["PDF", "HTML", "MSc", "TV", "GWh", "NRC", "TOTAAL", "BIJLAGE", "F4", "Q1", "A12", "H2"]
)
def test_formats_units_degrees_names_headings_and_codes_need_none(word: str) -> None:
    assert is_plain(word)


@pytest.mark.parametrize("word", ["AVG", "IP4", "CO2", "JEF", "PM10", "A", "VERSLAGEN"])
def test_other_words_in_capitals_may_need_one(word: str) -> None:
    assert not is_plain(word)


def found(text: str) -> list[str]:
    return [text[span.start : span.end] for span in abbreviations(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Kamerstuk 36 600-IXA, nr. 5",
        "Kamerstukken 36600 XVI en 36 600 (VIIB)",
        "Kamerstukken I 2023/24, 36 410, BM",
        "hoofdstuk IXB en de hoofdstukken XVII",
        "ECLI:NL:RVS:2019:1603",
        "COM(2021) 802 en SWD (2021) 453",
        "ons kenmerk BSK-2023/123456 en DGBEB/2012345",
        "verzoek 08-DEF-B-084",
    ],
)
def test_numbers_of_documents_and_chapters_hold_no_abbreviations(text: str) -> None:
    assert found(text) == []


def test_an_abbreviation_beside_a_number_of_a_document_is_found() -> None:
    assert found("Zie Kamerstuk 36 600, nr. 5, over de AVG en 12 345 voor de JEF") == ["AVG", "JEF"]


@pytest.mark.parametrize(
    ("written", "expansion", "forms"),
    [
        ("SDG", "Sustainable Development Goal", ["SDGs"]),
        ("ngo", "niet-gouvernementele organisatie", ["NGO"]),
        ("Wlz", "Wet langdurige zorg", ["WLZ"]),
        ("mer", None, []),
        ("huurtoeslag", "huurtoeslag", []),
        ("CO2", "koolstofdioxide", []),
        ("ruimen", None, []),
    ],
)
def test_how_else_a_term_is_written(written: str, expansion: str | None, forms: list[str]) -> None:
    assert list(further_forms(written, expansion)) == forms
