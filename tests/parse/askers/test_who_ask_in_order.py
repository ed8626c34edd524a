"""The factions of a document: those that ask, in the order in which they do."""

from __future__ import annotations

import pytest

from generator.grammar.layout.headings import may_name_factions
from generator.grammar.questions.no_questions import asks_none
from tests.parse.asking import understood
from tests.parse.documents import FRONT

HEADING = "Vragen en opmerkingen van de leden van de {}-fractie"


def section(faction: str, *between: str) -> tuple[str, ...]:
    """The question of a faction under its heading, and its answer."""
    asked = f"De leden van de {faction}-fractie vragen wat de planning is."
    return (HEADING.format(faction), *between, asked, "Antwoord", "De planning volgt.")


def factions(*paragraphs: str) -> tuple[str, ...]:
    found, _ = understood(FRONT, *paragraphs)
    return found.front.factions


@pytest.mark.parametrize(
    "spoken",
    [
        "De leden van de VVD-fractie verwijzen naar de vraag die zij samen met de leden van de Volt-fractie stellen.",
        "De leden van de VVD-fractie herinneren aan het voorstel van de leden van de Volt-fractie.",
        "De leden van de VVD-fractie waarderen het gesprek met de fractie van Volt.",
        "De leden van de VVD-fractie denken terug aan de motie die door de leden van de Volt-fractie is ingediend.",
        "De leden van de VVD-fractie danken voor het antwoord aan de leden van de Volt-fractie.",
    ],
)
def test_who_is_spoken_of_first_stands_where_it_asks(spoken: str) -> None:
    assert factions(*section("VVD", spoken), *section("CDA"), *section("Volt")) == ("VVD", "CDA", "Volt")


def test_an_introduction_shows_the_order() -> None:
    lead = "De leden van de fracties van CDA, Volt en VVD hebben vragen gesteld."

    assert factions(lead, *section("VVD"), *section("CDA"), *section("Volt")) == ("CDA", "Volt", "VVD")


def test_a_list_of_contents_shows_no_order() -> None:
    contents = ("Inhoudsopgave", "I Vragen en opmerkingen vanuit de fracties", "II Nagekomen vragen van de SP-fractie")
    late = ("II Nagekomen vragen van de SP-fractie", *section("SP")[1:])

    first = "I Vragen en opmerkingen vanuit de fracties"
    assert factions(*contents, first, *section("VVD"), *section("CDA"), *late) == ("VVD", "CDA", "SP")


NONE = [
    "De leden van de SP-fractie hebben op dit moment geen vragen.",
    "De leden van de SP-fractie hebben de stukken gelezen. Zij hebben geen nadere vragen of opmerkingen.",
    "De leden van de SP-fractie zien op dit moment af van inbreng.",
    "De leden van de SP-fractie hebben geen behoefte aan het stellen van vragen.",
    "De stukken geven de leden van de SP-fractie geen aanleiding tot het stellen van vragen.",
    "De SP-fractie heeft geen inbreng.",
]


@pytest.mark.parametrize("words", NONE[:4] + NONE[5:])
def test_who_says_that_it_asks_nothing_is_none_of_those_who_ask(words: str) -> None:
    assert factions(*section("VVD"), HEADING.format("SP"), words, *section("CDA")) == ("VVD", "CDA")


@pytest.mark.parametrize("words", NONE)
def test_words_for_asking_nothing_are_known(words: str) -> None:
    assert asks_none(words)


@pytest.mark.parametrize(
    "words",
    [
        "De leden van de SP-fractie vragen waarom er geen vragen zijn gesteld.",
        "De leden van de SP-fractie hebben nog enkele vragen.",
        "De leden van de SP-fractie hebben geen vragen over lid 1, maar is lid 2 wel uitvoerbaar?",
        "De leden van de SP-fractie hebben geen bezwaar.",
    ],
)
def test_other_words_are_not(words: str) -> None:
    assert not asks_none(words)


def test_who_asks_elsewhere_asks() -> None:
    none = "De leden van de VVD-fractie hebben over dit onderdeel geen vragen."

    assert factions(*section("VVD", none), *section("CDA")) == ("VVD", "CDA")


@pytest.mark.parametrize(
    "which", ["Nagekomen", "Nadere", "Aanvullende", "Overige", "Gezamenlijke", "II Nagekomen", "3. Nadere"]
)
def test_a_heading_says_which_questions_stand_below_it(which: str) -> None:
    heading = f"{which} vragen van de leden van de SP-fractie"

    assert may_name_factions(heading)
    found, _ = understood(FRONT, *section("VVD"), heading, "Wat kost dat?", "Antwoord", "Niets.")
    assert [each.factions for each in found.exchanges] == [("VVD",), ("SP",)]


@pytest.mark.parametrize(
    "text", ["Nagekomen stukken van de leden", "Overige stukken", "De nadere vragen van de leden volgen."]
)
def test_other_lines_are_no_such_heading(text: str) -> None:
    assert not may_name_factions(text)
