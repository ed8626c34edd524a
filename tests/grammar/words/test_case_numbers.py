"""The letters in the number of a case at a court are no abbreviation that somebody must explain."""

from __future__ import annotations

import pytest

from generator.grammar.words.abbreviations import abbreviations


@pytest.mark.parametrize("case", ["UTR 25/1234", "AWB 24/812", "SGR 23/4567", "BRE V 22/310"])
def test_the_letters_of_a_court_are_none(case: str) -> None:
    text = f"De rechtbank liet het besluit in stand ({case}), zegt het CBR."
    assert [text[span.start : span.end] for span in abbreviations(text)] == ["CBR"]
