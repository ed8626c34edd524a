"""Short forms of several words, of several things side by side, and in small letters that a phrase gives."""

from __future__ import annotations

import pytest

from generator.grammar.definitions.in_text import definitions

FOUND = [
    # The kind of an act, letters for the rest, and the year of both.
    ("de Wet op de havenbelasting 1969 (Wet Hvb 1969) is", "Wet Hvb 1969", "Wet op de havenbelasting 1969"),
    (
        "het Uitvoeringsbesluit havenbelasting 1968 (Uitvoeringsbesluit HB 1968) is",
        "Uitvoeringsbesluit HB 1968",
        "Uitvoeringsbesluit havenbelasting 1968",
    ),
    # As many names as the short form says.
    ("in Aruba, Curaçao en Sint Maarten (hierna: de drie landen) is", "drie landen", "Aruba, Curaçao en Sint Maarten"),
    (
        "De gemeenten Almere, Lelystad en Zeewolde (hierna: de drie gemeenten) zijn",
        "drie gemeenten",
        "gemeenten Almere, Lelystad en Zeewolde",
    ),
    # Three names or more, without their number.
    ("In Bonaire, Saba en Statia (hierna: de eilanden) geldt", "eilanden", "Bonaire, Saba en Statia"),
    ("door Polen, Spanje en Italië (hierna: de E3) is", "E3", "Polen, Spanje en Italië"),
    # Small letters that a phrase calls a thing by.
    ("met een ontwikkelingsperspectief, het zogenaamde opp. De", "opp", "ontwikkelingsperspectief"),
    ("naar de buitenschoolse opvang, de zogenaamde bso, en", "bso", "buitenschoolse opvang"),
    ("stellen een havenplan op, het zogenoemde hp, en", "hp", "havenplan"),
    # The change of an act, not the act that is changed.
    (
        "het Besluit van 3 mei 2023 tot wijziging van het Besluit havens (hierna: het wijzigingsbesluit) is",
        "wijzigingsbesluit",
        "Besluit van 3 mei 2023 tot wijziging van het Besluit havens",
    ),
    # The number of a thing in a row of them.
    ("Het zevende Actieprogramma Havens (7e AP) is", "7e AP", "zevende Actieprogramma Havens"),
    # Letters that look like a Roman number.
    ("het lage-inkomensvoordeel (LIV) is", "LIV", "lage-inkomensvoordeel"),
    # A treaty without those between whom it is.
    (
        "een Brede Economische Handelsovereenkomst tussen de Europese Unie en Borduria (CETA) is",
        "CETA",
        "Brede Economische Handelsovereenkomst",
    ),
    # No word of it stands before the verb of the sentence.
    (
        "Nederland is partij bij het Verdrag inzake de rechten van het kind (IVRK) en",
        "IVRK",
        "Verdrag inzake de rechten van het kind",
    ),
    # The first words begin with the same letter, behind the article of the sentence.
    ("De Energy Efficiency Existing Harbour Index (EEHI) is", "EEHI", "Energy Efficiency Existing Harbour Index"),
    # A name that is made of the first letters of words in small letters.
    (
        "De Stuurgroep Veiligheid noemt de Wet veiligheidstoets investeringen, fusies en overnames (Vifo).",
        "Vifo",
        "veiligheidstoets investeringen, fusies en overnames",
    ),
    # A known name with the word before it that gives the first letter.
    ("de Regeling vervroegde uittreding (RVU) is", "RVU", "Regeling vervroegde uittreding"),
]
NOT_FOUND = [
    # Four names, not three.
    "Het gaat om Heerlen, Kerkrade, Brunssum en Landgraaf (hierna: de drie gemeenten).",
    # The kind and a year do not say which one it is, and a name does not stand for itself.
    "De Regeling vaststelling van de uitgaven (Regeling 2003) is gewijzigd.",
    "op grond van de Wet Jansen (Wet Jansen) is",
    # Small letters that are a word.
    "In het pact, het zogenaamde plan, staat dit.",
    "Het gaat om een grote groep mensen, de zogenaamde gam, en dat is veel.",
]


def found(text: str) -> list[tuple[str, str]]:
    return [
        (text[each.short.start : each.short.end], text[each.long.start : each.long.end]) for each in definitions(text)
    ]


@pytest.mark.parametrize(("text", "short", "long"), FOUND)
def test_a_text_introduces_a_short_form(text: str, short: str, long: str) -> None:
    assert found(text) == [(short, long)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_text_introduces_none(text: str) -> None:
    assert found(text) == []


def test_the_name_of_a_second_act_does_not_begin_with_the_first_one() -> None:
    text = "Naast het Besluit bruggen (Bb) geldt het Besluit sluizen en kades (Besluit Sek)."
    assert found(text) == [("Bb", "Besluit bruggen"), ("Besluit Sek", "Besluit sluizen en kades")]


def test_a_second_scheme_has_the_short_form_of_the_first_one_and_more() -> None:
    text = "Met de Landelijke regeling veren (Lrv) en de variant voor ponten (Lrv-plus) is dit gedaan."
    assert found(text) == [("Lrv", "Landelijke regeling veren"), ("Lrv-plus", "variant voor ponten")]
