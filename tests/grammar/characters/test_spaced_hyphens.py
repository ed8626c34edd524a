"""Words with a space behind their hyphen are found; compounds that share a part are not."""

from __future__ import annotations

import pytest

from generator.grammar.characters.spaced_hyphens import spaced_hyphens


def found(text: str) -> list[str]:
    return [text[span.start : span.end] for span in spaced_hyphens(text)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("het overleg (Chief Information Office- Rijk) en", "Office- Rijk"),
        ("de zorgverzeke- raars betalen", "zorgverzeke- raars"),
        ("om IT- beheer te leren", "IT- beheer"),
        ("het macro\u2010 economische beeld", "macro\u2010 economische"),
        ("land- en tuinbouw, en de zieken- huizen", "zieken- huizen"),
        ("Een tele-\u00a0foon", "tele-\u00a0foon"),
    ],
)
def test_a_space_behind_a_hyphen_is_found(text: str, word: str) -> None:
    assert found(text) == [word]


@pytest.mark.parametrize(
    "text",
    [
        "land- en tuinbouw",
        "in- (en) uitvoer",
        "middel- in plaats van doelvoorschriften",
        "functionerings- ontwikkel- en beoordelingsgesprekken",
        "import-, export- en doorvoer",
        "energie- gas- en waterbedrijven",
        "een -in mijn ogen- goed plan",
        "de leden van de PVV- fractie vragen",
        "het VVD- Kamerlid vraagt",
        "de periode 2019- heden",
        "A- water",
        "water-\nschappen",
        "een plan - dat er al lag - wordt",
    ],
)
def test_what_explains_the_space_is_no_slip(text: str) -> None:
    assert found(text) == []
