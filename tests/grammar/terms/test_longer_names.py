"""Words that are only a part of a longer name, number or address."""

from __future__ import annotations

import pytest

from generator.grammar.terms.longer_names import is_part
from generator.model.text import Span


def part(text: str, stands_for: str | None = None, form: str = "") -> bool:
    """Whether the words in square brackets are only a part."""
    start, end = text.index("["), text.index("]") - 1
    return is_part(text.replace("[", "").replace("]", ""), Span(start, end), stands_for, form)


@pytest.mark.parametrize(
    "text",
    [
        "het Uitvoeringsbesluit [Waterwet] regelt dit",
        "De Invoeringswet [Omgevingswet] volgt",
        "in de Uitvoeringsregeling [Wmo] 2015",
        "het Besluit [Jeugdwet] noemt",
        "volgens de Regeling [Kinderopvang]",
        "de wijzigingswet [Participatiewet] van toen",
    ],
)
def test_a_law_is_a_part_of_the_name_of_a_rule_under_it(text: str) -> None:
    assert part(text)


@pytest.mark.parametrize("text", ["de Raad voor [Verkeer en Waterstaat]", "Inspectie voor de [Sociale Zaken]"])
def test_what_a_council_is_for_is_a_part_of_its_name(text: str) -> None:
    assert part(text)
    assert not part("de minister van [Verkeer en Waterstaat]")


@pytest.mark.parametrize(
    "text",
    ["de Wet [BIG] geldt", "evaluatie [Jeugdwet] volgt", "op grond van de [Waterwet].", "Uitvoeringstoets [Wajong]"],
)
def test_a_law_itself_is_none(text: str) -> None:
    assert not part(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ons kenmerk [OCW]-2021-0042 van vandaag",
        "brief [IENW]/BSK-2023/4711",
        "zaak DGK/[EZK]/2019/12",
        "mail naar postbus@[vws].example.nl",
        "zie www.[duo].nl voor meer",
        "zie https://example.org/[bzk]/stuk",
        "Richtlijn 2011/92/[EU] van het Parlement",
        "nummer 2020-[SZW]",
        "Verordening ([EU]) 2016/679 van het Parlement",
        "Verordening ([EG]) nr. 1/2005",
        "het arrest [ECLI]:NL:HR:2001:AB1234",
    ],
)
def test_letters_in_a_number_or_an_address_are_a_part(text: str) -> None:
    assert part(text)


@pytest.mark.parametrize(
    "text",
    ["de [EU]/VN-missie", "[VWS]/SZW", "OCW/[SZW]", "de [NAVO]-top 2024", "[EU]-norm"],
)
def test_letters_beside_other_letters_are_none(text: str) -> None:
    assert not part(text)


NOTION = "geestelijke gezondheidszorg"


@pytest.mark.parametrize(
    "text", ["de koepel [GGZ] Nederland", "het Platform [GGZ] zei", "Kenniscentrum [GGZ]", "de [GGZ]-Alliantie vraagt"]
)
def test_letters_for_a_notion_are_a_part_of_the_name_of_a_body(text: str) -> None:
    assert part(text, NOTION)


@pytest.mark.parametrize(
    "text",
    [
        "in de [GGZ] werken mensen",
        "de [GGZ]. Nederland doet",
        "de [GGZ]-sector",
        "wachttijd [GGZ]: vier weken",
        "de [GGZ] Zeeland",
    ],
)
def test_letters_for_a_notion_stand_by_themselves(text: str) -> None:
    assert not part(text, NOTION)


def test_letters_for_a_body_are_explained_beside_a_name() -> None:
    assert not part("de [GGD] Amsterdam doet mee", "Gemeentelijke Gezondheidsdienst")


@pytest.mark.parametrize(
    "text",
    [
        "de minister voor Natuur en [Stikstof] antwoordt",
        "de Staatssecretaris van Onderwijs en [Media]",
        "het ministerie van Volkshuisvesting, [Wonen] en Wijken",
        "de commissie voor [Werkgelegenheid], Arbeid en Zorg",
        "Aan het Landelijk Overleg Kennis en [Participatie] is gevraagd",
        "over de Agenda Wonen [Zorg]",
        "bij de Nederlandse Orde van [Advocaten] is gevraagd",
        "de Vereniging van [Gewone Burgers] en Boeren",
        "de Minister voor Basis- en [Voortgezet Onderwijs]",
    ],
)
def test_a_common_word_with_a_capital_is_a_part_of_a_name(text: str) -> None:
    assert part(text, form="zorg")


@pytest.mark.parametrize(
    "text",
    [
        "[Stikstof] is een gas",
        "Dat klopt. [Stikstof] is een gas",
        "3. [Stikstof] en Natuur",
        "«[Stikstof] en landbouw»",
        "De [Verordening] geldt",
        "In deze [Motie] staat dat",
        "Deze leden lezen de [Richtlijn] zo",
        "de Minister van Justitie en de [Staatssecretaris] van Defensie",
        "31 444 XVIII [Jaarverslag] en slotwet",
        "zie Kadaster, [Jaarverslag] 2002",
        "De [Nota van Toelichting] zegt",
        "[NOTA VAN TOELICHTING] BIJ DE WET",
    ],
)
def test_a_common_word_with_a_capital_may_stand_by_itself(text: str) -> None:
    assert not part(text, form="zorg")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("de [Commissie] voor de Rijksuitgaven", True),
        ("De [Raad] van State adviseert", True),
        ("de [Commissie] Jansen adviseert", True),
        ("de [Commissie]-De Vries", True),
        ("een [Commissie] onderzoekt", True),
        ("Brede [Raad] 21", True),
        ("de [Commissie] stelt voor", False),
        ("De [Raad] en het Parlement", False),
    ],
)
def test_a_body_in_short_is_none_where_its_name_goes_on(text: str, expected: bool) -> None:
    assert part(text) is expected
