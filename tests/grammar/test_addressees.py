from __future__ import annotations

import pytest

from generator.grammar.addressees import addressee


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "voorgelegd aan de minister van Defensie over de brief van de Minister van Financiën",
            "minister van Defensie",
        ),
        (
            "aan de Ministers voor Natuur en Stikstof en van Financiën",
            "Ministers voor Natuur en Stikstof en van Financiën",
        ),
        (
            "aan de staatssecretaris van Infrastructuur en de minister van Justitie en Veiligheid over",
            "staatssecretaris van Infrastructuur en de minister van Justitie en Veiligheid",
        ),
        (
            "aan de Ministers voor Basis- en Voortgezet Onderwijs en Media en van Defensie over",
            "Ministers voor Basis- en Voortgezet Onderwijs en Media en van Defensie",
        ),
        (
            "aan de Staatssecretaris van Financiën - Fiscaliteit en Belastingdienst over",
            "Staatssecretaris van Financiën - Fiscaliteit en Belastingdienst",
        ),
        ("Vragen aan de Minister Justitie en Veiligheid over", "Minister Justitie en Veiligheid"),
        (
            "heeft schriftelijk overleg gevoerd met de Minister van Defensie en de Staatssecretaris Jeugd in het kader",
            "Minister van Defensie en de Staatssecretaris Jeugd",
        ),
        (
            "Naar aanleiding hiervan heeft zij de Minister voor Zorg op 10 april een brief gestuurd.",
            "Minister voor Zorg",
        ),
        ("vragen voorgelegd aan de Algemene Rekenkamer over het rapport", "Algemene Rekenkamer"),
        ("voor te leggen over de brief van de Minister van Defensie van 2 mei", "Minister van Defensie"),
        ("aan de minister-president", "minister-president"),
        (
            "De commissie heeft de minister van Defensie bij brief van 2 mei 1997 een aantal vragen voorgelegd.",
            "minister van Defensie",
        ),
        (
            "aan de regering voorgelegd. De minister van Defensie heeft deze vragen beantwoord bij brief van 2 mei.",
            "minister van Defensie",
        ),
        ("aan de commissie", None),
    ],
)
def test_the_addressee_is_who_is_written_to_else_whose_letter_is_discussed(text: str, found: str | None) -> None:
    assert addressee(text) == found
