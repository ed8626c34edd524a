from __future__ import annotations

import pytest

from generator.grammar.offices.addressees import addressee
from generator.knowledge.shipped.official_lists import ministries


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Hierbij de antwoorden van de minister van Financiën op de vragen van de commissie.",
            "minister van Financiën",
        ),
        (
            "Bijgaand treft u de reactie van de staatssecretaris van Defensie op de schriftelijke vragen van de leden.",
            "staatssecretaris van Defensie",
        ),
        ("De beantwoording door de minister van Defensie van de vragen over de marine", "minister van Defensie"),
        (
            "Antwoorden van de ministers van Financiën en van Defensie op vragen",
            "ministers van Financiën en van Defensie",
        ),
        ("Zij vernam het antwoord van de minister van Defensie op het advies.", None),
        ("Antwoorden van staatssecretaris De Vries-Bakker op de vragen van de Kamerleden", None),
        ("Antwoord van minister Jansen op vragen van het lid Smit", None),
        ("Beantwoording door minister Van Dijk van de vragen van het lid Smit", None),
        ("Reactie van staatssecretaris Mulder op de schriftelijke vragen", None),
        ("Antwoord van Minister Bos (Financiën) op vragen", None),
        ("Antwoorden van minister van Financiën op vragen", "minister van Financiën"),
        ("Antwoord van de Minister Justitie en Veiligheid op vragen", "Minister Justitie en Veiligheid"),
        ("Antwoord van minister-president op vragen", "minister-president"),
        (
            "Antwoord van de minister van Defensie op vragen aan de minister van Financiën",
            "minister van Financiën",
        ),
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
        (
            "voor het schriftelijk overleg van de vaste commissie voor Defensie met de minister van Defensie over",
            "minister van Defensie",
        ),
        (
            "voor het overleg van de commissie voor Financiën met de staatssecretaris van Financiën",
            "staatssecretaris van Financiën",
        ),
        (
            "aan de Staatssecretaris en de Minister van Volksgezondheid, Welzijn en Sport over zorg",
            "Staatssecretaris en de Minister van Volksgezondheid, Welzijn en Sport",
        ),
        ("aan de minister en staatssecretaris van Defensie", "minister en staatssecretaris van Defensie"),
        ("aan de minister/staatssecretaris van Defensie over", "minister/staatssecretaris van Defensie"),
        (
            "aan de Ministers van Buitenlandse Zaken, van Defensie en voor Buitenlandse Handel over wapens",
            "Ministers van Buitenlandse Zaken, van Defensie en voor Buitenlandse Handel",
        ),
        (
            "aan de minister-president, minister van Algemene Zaken, en de minister van Justitie over dreiging",
            "minister-president, minister van Algemene Zaken, en de minister van Justitie",
        ),
        (
            "aan de viceminister-president, minister voor Jeugd en Gezin over het programma",
            "viceminister-president, minister voor Jeugd en Gezin",
        ),
        (
            "aan de Minister voor Bestuurlijke Vernieuwing, zonder portefeuille over het referendum",
            "Minister voor Bestuurlijke Vernieuwing, zonder portefeuille",
        ),
        ("voorgelegd aan de minister van economische zaken over de brief", "minister van economische zaken"),
        (
            "aan de minister van landbouw, natuur en voedselkwaliteit een aantal vragen",
            "minister van landbouw, natuur en voedselkwaliteit",
        ),
        (
            "aan de minister van economische zaken en de minister van financiën voorgelegd",
            "minister van economische zaken en de minister van financiën",
        ),
        ("aan de minister van economische zaken gestuurd", "minister van economische zaken"),
        ("aan de bewindspersonen van Financiën over", "bewindspersonen van Financiën"),
        (
            "bestond de behoefte de minister van Defensie een aantal vragen voor te leggen over de vloot",
            "minister van Defensie",
        ),
        ("heeft een aantal vragen ter beantwoording aan de regering voorgelegd", "regering"),
        (
            "vragen voorgelegd aan de Minister voor Bossen, Duinen en Klimaataanpassing over bomen",
            "Minister voor Bossen, Duinen en Klimaataanpassing",
        ),
    ],
)
def test_the_addressee_is_who_is_written_to_else_whose_letter_is_discussed(text: str, found: str | None) -> None:
    assert addressee(text) == found


@pytest.mark.parametrize("name", ministries())
@pytest.mark.parametrize(
    "office",
    [
        "Minister van {}",
        "staatssecretaris van {}",
        "Minister en Staatssecretaris van {}",
        "ministers van {} en voor Zorg",
    ],
)
def test_the_ministers_of_every_ministry_are_addressed(name: str, office: str) -> None:
    written = office.format(name)
    assert addressee(f"een aantal vragen voorgelegd aan de {written} over de brief") == written


@pytest.mark.parametrize("unit", ["aan de minister van Aa, ", "aan de minister en de ", "heeft de minister van aa "])
def test_hostile_repetition_takes_no_time(unit: str) -> None:
    addressee(unit * 2_000)
