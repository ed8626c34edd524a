from __future__ import annotations

import pytest

from generator.parse.offices import addressee, committee


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
