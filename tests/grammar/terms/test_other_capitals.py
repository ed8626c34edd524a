"""Terms with other capitals."""

from __future__ import annotations

import pytest

from generator.grammar.terms.other_capitals import in_other_capitals


@pytest.mark.parametrize(
    ("written", "others"),
    [
        ("Openbaar Ministerie", ["openbaar ministerie"]),
        ("Algemene Rekenkamer", ["algemene rekenkamer"]),
        ("Raad van State", ["raad van state"]),
        ("Provinciale Staten", ["provinciale staten"]),
        ("Koninklijke Marechaussee", ["koninklijke marechaussee"]),
        ("terinzagelegging", ["TERINZAGELEGGING"]),
        ("Habitatrichtlijn", ["habitatrichtlijn"]),
        ("Kamerbrieven", ["kamerbrieven"]),
        ("Omgevingswet", ["omgevingswet"]),
        ("Vinex", []),
        ("NAVO-raad", []),
        ("Economische Zaken", []),
        ("Veilig Thuis", []),
        ("Buitenlandse Zaken", []),
        ("fractie", []),
        ("EU-raad", []),
        ("memorie van antwoord", []),
    ],
)
def test_names_of_bodies_in_small_letters_and_long_words_in_capitals(written: str, others: list[str]) -> None:
    assert list(in_other_capitals(written)) == others
