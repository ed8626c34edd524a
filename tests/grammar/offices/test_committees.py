from __future__ import annotations

import pytest

from generator.grammar.offices.committees import committee
from generator.knowledge.shipped.official_lists import committees


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
        (
            "De vaste commissie voor Onderwijs, Cultuur en Wetenschap mij bij brief van 12 mei 2020 heeft gevraagd",
            "vaste commissie voor Onderwijs, Cultuur en Wetenschap",
        ),
        (
            "vragen die de commissie voor Financiën ons op 3 mei 2020 heeft gesteld",
            "commissie voor Financiën",
        ),
        (
            "vragen die de vaste commissie voor Economische Zaken van de Eerste Kamer bij e-mail van 3 mei heeft",
            "vaste commissie voor Economische Zaken",
        ),
        (
            "De vaste commissie voor Zorg en Jeugd heeft",
            "vaste commissie voor Zorg en Jeugd",
        ),
        (
            "De vragen die de commissie voor Koninkrijksrelaties per brief van 3 mei 2021 jl. heeft voorgelegd",
            "commissie voor Koninkrijksrelaties",
        ),
        (
            "De tijdelijke commissie digitale toekomst bij schrijven d.d. 3 mei 2021 stelt vragen",
            "tijdelijke commissie digitale toekomst",
        ),
        (
            "de vragen die de vaste commissie voor Defensie in haar brief van 3 mei heeft gesteld",
            "vaste commissie voor Defensie",
        ),
        (
            "de vragen die de algemene commissie voor Wonen via een mail van 12 juni 2020 heeft gesteld",
            "algemene commissie voor Wonen",
        ),
        (
            "overleg van de vaste commissie voor Defensie van de Tweede Kamer met de minister",
            "vaste commissie voor Defensie",
        ),
        ("De commissie voor Financiën uit de Eerste Kamer heeft vragen.", "commissie voor Financiën"),
        ("de vaste commissie voor Financiën van de Tweede Kamer der Staten-Generaal", "vaste commissie voor Financiën"),
        (
            "De vaste commissie voor Infrastructuur en Waterstaat / Landbouw, Visserij en Natuur heeft vragen",
            "vaste commissie voor Infrastructuur en Waterstaat / Landbouw, Visserij en Natuur",
        ),
        (
            "De vaste commissie voor Klimaat/Landbouw, Natuur en Voedselkwaliteit heeft vragen",
            "vaste commissie voor Klimaat/Landbouw, Natuur en Voedselkwaliteit",
        ),
        (
            "Binnen de vaste commissie voor Volksgezondheid, Welzijn en Sport hebben fracties de behoefte",
            "vaste commissie voor Volksgezondheid, Welzijn en Sport",
        ),
        ("De vaste commissie voor Volksgezondheid¹, heeft", "vaste commissie voor Volksgezondheid"),
        ("De vaste commissie voor Financiën [1] heeft", "vaste commissie voor Financiën"),
        ("De vaste commissie voor Financiën 1 heeft", "vaste commissie voor Financiën"),
        (
            "De Vaste Commissie voor Justitie en Veiligheid heeft",
            "Vaste Commissie voor Justitie en Veiligheid",
        ),
        ("de vaste commissie voor economische zaken heeft", "vaste commissie voor economische zaken"),
        (
            "De tijdelijke commissie Grondrechten en constitutionele toetsing heeft",
            "tijdelijke commissie Grondrechten en constitutionele toetsing",
        ),
        (
            "De parlementaire ondervragingscommissie ongewenste beïnvloeding uit onvrije landen heeft",
            "parlementaire ondervragingscommissie ongewenste beïnvloeding uit onvrije landen",
        ),
        (
            "De bijzondere commissie voor Bossen, Duinen & Heide / Zeeland heeft een aantal vragen",
            "bijzondere commissie voor Bossen, Duinen & Heide / Zeeland",
        ),
        (
            "De commissie voor de Inlichtingen- en Veiligheidsdiensten en de vaste commissie voor Defensie hebben",
            "commissie voor de Inlichtingen- en Veiligheidsdiensten en de vaste commissie voor Defensie",
        ),
        (
            "Over de commissie voor Gelijke Behandeling. De vaste commissie voor Financiën heeft vragen.",
            "vaste commissie voor Financiën",
        ),
        ("een voorstel van de Commissie van de Europese Gemeenschappen", None),
        ("de Adviescommissie voor Vreemdelingenzaken heeft geadviseerd", "Adviescommissie voor Vreemdelingenzaken"),
        ("de commissie van toezicht van de gevangenis", None),
        ("de commissie-Van Aartsen heeft", None),
        ("Het onderzoek heeft de commissie aanleiding gegeven tot vragen", None),
    ],
)
def test_a_committee_is_named_letter_for_letter_without_note_marks(text: str, found: str | None) -> None:
    assert committee(text) == found


# Two that are named without a word for committee before their field, and one with a word that ends names.
ODD = {"Bouwbegeleidingscommissie", "Kunstcommissie", "Tijdelijke commissie Onderzoek naar Infrastructuurprojecten"}


@pytest.mark.parametrize("name", [name for name in committees() if "ommissie" in name and name not in ODD])
@pytest.mark.parametrize(
    "sentence", ["De {} heeft een aantal vragen voorgelegd.", "Binnen de {}1 hebben enkele fracties"]
)
def test_every_committee_of_the_official_list_is_taken_whole(name: str, sentence: str) -> None:
    written = f"{name[0].lower()}{name[1:]}"
    assert committee(sentence.format(written)) == written


@pytest.mark.parametrize(
    "unit", ["vaste commissie voor Aa, ", "De commissie voor de ", "tijdelijke commissie aa ", "COMMISSIE VOOR A "]
)
def test_hostile_repetition_takes_no_time(unit: str) -> None:
    committee(unit * 2_000)


@pytest.mark.parametrize("matter", ["vragen", "nadere vragen", "enkele vragen", "opmerkingen", "schriftelijke vragen"])
def test_what_a_committee_puts_is_no_part_of_its_name(matter: str) -> None:
    assert (
        committee(f"uw brief, waarin de vaste commissie voor Defensie {matter} stelt")
        == "vaste commissie voor Defensie"
    )
