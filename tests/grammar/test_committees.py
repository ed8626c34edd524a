from __future__ import annotations

import pytest

from generator.grammar.committees import committee


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Binnen de vaste commissie voor Defensie1 hebben", "vaste commissie voor Defensie"),
        (
            "de vaste commissie voor Immigratie & Asiel / JBZ-Raad heeft",
            "vaste commissie voor Immigratie & Asiel / JBZ-Raad",
        ),
        (
            "De vaste commissies voor Justitie en Veiligheid1, voor Volksgezondheid, Welzijn en Sport2, en "
            "voor Binnenlandse Zaken en de Hoge Colleges van Staat / Algemene Zaken en Huis van de Koning3 hebben",
            "vaste commissies voor Justitie en Veiligheid, voor Volksgezondheid, Welzijn en Sport, en "
            "voor Binnenlandse Zaken en de Hoge Colleges van Staat / Algemene Zaken en Huis van de Koning",
        ),
        (
            "De commissie voor de Rijksuitgaven1 en de vaste commissies voor Financiën2 en voor Defensie3 hebben",
            "commissie voor de Rijksuitgaven en de vaste commissies voor Financiën en voor Defensie",
        ),
        ("VERSLAG VAN DE VASTE COMMISSIE VOOR DEFENSIE1", "VASTE COMMISSIE VOOR DEFENSIE"),
        ("VASTE COMMISSIE VOOR DEFENSIE\nDe vaste commissie voor Defensie heeft", "vaste commissie voor Defensie"),
        ("De commissie heeft gevraagd", None),
    ],
)
def test_a_committee_is_named_letter_for_letter_without_note_marks(text: str, found: str | None) -> None:
    assert committee(text) == found
