"""Names whose own words say nothing on the subject, and names that are one."""

from __future__ import annotations

import pytest

from generator.grammar.offices.silent_names import is_name, ministries_in, silent_spans, without_bodies


def silent(text: str) -> list[str]:
    return [text[span.start : span.end] for span in silent_spans(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("De leden van de Partij voor de Dieren vragen hoe dat zit.", "Partij voor de Dieren"),
        ("De Partij van de Arbeid vraagt dit.", "Partij van de Arbeid"),
        ("Is de staatssecretaris van Onderwijs, Cultuur en Wetenschap bereid?", "Onderwijs, Cultuur en Wetenschap"),
        (
            "Met de minister van Landbouw, Natuur en Voedselkwaliteit is gesproken.",
            "Landbouw, Natuur en Voedselkwaliteit",
        ),
        ("Het ministerie van Infrastructuur en Waterstaat betaalt.", "ministerie van Infrastructuur en Waterstaat"),
        ("Kan dat vóór het commissiedebat Elektriciteitsnet?", "commissiedebat Elektriciteitsnet"),
        ("Voor het algemeen overleg Maritiem van 22 mei komt de brief.", "algemeen overleg Maritiem"),
        ("In het tweeminutendebat Zoönosen is dat gezegd.", "tweeminutendebat Zoönosen"),
        ("Tijdens het AO Vreemdelingen is dit beloofd.", "AO Vreemdelingen"),
        ("In het notaoverleg Water kwam dat ter sprake.", "notaoverleg Water"),
        ("De vaste commissie voor Financiën heeft vragen.", "vaste commissie voor Financiën"),
        ("Er liggen volgens Omroep Gelderland 34 aanvragen.", "volgens Omroep Gelderland"),
        ("Dat meldt Omroep Zeeland.", "Omroep Zeeland"),
        ("Wat kost de Rijksdienst voor Ondernemend Nederland?", "Rijksdienst voor Ondernemend Nederland"),
        ("De Afdeling advisering van de Raad van State vindt dat.", "Afdeling advisering van de Raad van State"),
        ("Het Planbureau voor de Leefomgeving rekent dat uit.", "Planbureau voor de Leefomgeving"),
        ("Het advies van de Stichting Natuur en Milieu is bekend.", "advies van de Stichting Natuur en Milieu"),
        ("Aldus het Dagblad van het Noorden komt er een tunnel.", "Aldus het Dagblad van het Noorden"),
    ],
)
def test_the_words_of_a_party_an_office_a_debate_or_a_source_are_silent(text: str, name: str) -> None:
    assert any(name in found for found in silent(text))


@pytest.mark.parametrize(
    "text",
    [
        "Hoeveel dieren zijn er geslacht?",
        "De publieke omroep krijgt minder geld.",
        "Het debat over de wolf duurt lang.",
        "Wat kost onderwijs in de wetenschap?",
        "De Wet langdurige zorg geldt hier.",
    ],
)
def test_the_same_words_outside_such_names_are_not(text: str) -> None:
    assert silent(text) == []


def test_a_name_has_several_words_with_capitals() -> None:
    assert is_name("Inspectie Leefomgeving en Transport")
    assert not is_name("hoger beroep")
    assert not is_name("Hoger beroep")


def test_all_fields_of_a_ministry_are_found() -> None:
    title = "Begroting van het Ministerie van Volksgezondheid, Welzijn en Sport (XVI) voor het jaar 2020"
    assert ministries_in(title) == ["Volksgezondheid, Welzijn en Sport"]
    assert ministries_in("Begroting voor 2020") == []


def test_bodies_that_have_to_do_with_any_subject_go() -> None:
    assert without_bodies("Algemene Rekenkamer . Financiën").split() == [".", "Financiën"]
    assert without_bodies("Inspectie van het Onderwijs") == "Inspectie van het Onderwijs"
