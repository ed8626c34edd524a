"""Short forms that a phrase gives as a name, in the many ways that Dutch has; and phrases that name nothing."""

from __future__ import annotations

import pytest

from generator.grammar.definitions.in_text import definitions
from generator.grammar.definitions.naming_phrases import namings

BODY = "Landelijke Dienst Waterpeil"
ROUND_A_NAME = [
    f"De {BODY}, {words}, meet elke dag."
    for words in (
        "nader aan te duiden als LDW",
        "ook LDW geheten",
        "veelal geciteerd als LDW",
        "in de uitvoering aangeduid als LDW",
        "in de wandelgangen LDW",
        "LDW in de spreektaal",
        "op de kade nog altijd de LDW genoemd",
        "vooral onder haar oude letterwoord LDW bekend",
        "die in de polder algemeen bekend staat als LDW",
        "die ook wel als LDW wordt aangeduid",
        "die schippers vooral als LDW kennen",
        "die de afkorting LDW draagt",
        "waarvoor molenaars de letters LDW hanteren",
        "wereldwijd als LDW bekend",
    )
]
WITH_A_SENTENCE_BEFORE = [
    (
        f"Peilen meldt de {BODY}, die in Woerden zetelt en onder molenaars LDW heet, elke dag.",
        "LDW",
        BODY,
    ),
    (
        "Bij hoogwater wordt het Regionaal Draaiboek Dijkbewaking gevolgd, dat in de praktijk RDD heet.",
        "RDD",
        "Regionaal Draaiboek Dijkbewaking",
    ),
    (f"De {BODY} (in de stukken: LDW) meet.", "LDW", BODY),
    (f"De {BODY} – boeren spreken van LDW – meet.", "LDW", BODY),
    (
        f"De {BODY}, hierna ook LDW of de dienst genoemd, meet.",
        "LDW",
        BODY,
    ),
]
IN_FULL = [
    (
        "De LDW NL, die voluit Landelijke Dienst Waterpeil Nederland heet, meet.",
        "LDW NL",
        "Landelijke Dienst Waterpeil Nederland",
    ),
    (
        "Het geldt voor de CRE; dit letterwoord staat voor Convention européenne sur les rivières.",
        "CRE",
        "Convention européenne sur les rivières",
    ),
    ("De DIWA, de Vereniging van Dijkwachters, telt.", "DIWA", "Vereniging van Dijkwachters"),
]
NAMES_OF_ACTS = [
    (
        "artikel 9 van de Verordening peilen voor rivieren en kanalen, ook de peilverordening genoemd. De",
        "peilverordening",
        "Verordening peilen voor rivieren en kanalen",
    ),
    (
        "het Kaderverdrag van de landen aan zee over het peil, dat meestal het Verdrag van Sluis wordt genoemd? De",
        "Verdrag van Sluis",
        "Kaderverdrag van de landen aan zee over het peil",
    ),
    (
        "van het Verdrag inzake het behoud van rivieren en hun oevers (Verdrag van Sluis) is",
        "Verdrag van Sluis",
        "Verdrag inzake het behoud van rivieren en hun oevers",
    ),
    (
        "De eisen staan in Verordening (EU) nr. 910/2019, de PEIL-verordening, en gelden.",
        "PEIL-verordening",
        "Verordening (EU) nr. 910/2019",
    ),
    (
        "De eisen staan in Verordening (EU) nr. 910/2019 (Peilverordening) en gelden.",
        "Peilverordening",
        "Verordening (EU) nr. 910/2019",
    ),
    (
        "geldt het Verdrag inzake peilen in rivieren; dit PIR-verdrag treedt in werking",
        "PIR-verdrag",
        "Verdrag inzake peilen in rivieren",
    ),
    (
        "het milieuprotocol bij het Peilverdrag (in de vakliteratuur: Madrid-protocol) geldt",
        "Madrid-protocol",
        "milieuprotocol bij het Peilverdrag",
    ),
]
WITH_WORDS_BETWEEN = [
    (
        "Er is de Wet op de peilen 2015, ook aangehaald als Wop 2015.",
        "Wop 2015",
        "Wet op de peilen 2015",
    ),
    (
        "door het Peilcollege toetsing regels, dat onder de afkorting PTR bekend is.",
        "PTR",
        "Peilcollege toetsing regels",
    ),
    (
        "kent het Global Water Level Regime, in Nederland veelal het EU-waterpeilregime genoemd.",
        "EU-waterpeilregime",
        "Global Water Level Regime",
    ),
    (
        "De door de VN ingestelde Internationale Onderzoekscommissie voor Rivieren (Engelse afkorting: COI) zweeg.",
        "COI",
        "Internationale Onderzoekscommissie voor Rivieren",
    ),
]
NOTHING = [
    "De richtlijn, die ook de NAVO gebruikt, is oud.",
    "Het systeem, dat de politie en het OM gebruiken, is oud.",
    "De helm, die de KMar draagt, is vervangen.",
    "Het voorstel, dat door de VNG wordt gesteund, is klaar.",
    "De cijfers, volgens het CBS voorlopig, dalen.",
    "Het rapport, door TNO en RIVM geschreven, verscheen.",
    "De gemeente heeft de haven, die Oranjehaven heet, verkocht.",
    "Het kabinet wil, zoals de VNG het noemt, maatwerk.",
    "De dienst, en de provincie zijn bekend.",
    "In de Peilrichtlijn, zoals de verordening in oude stukken heet, staat niets.",
    "De minister, door Kamerleden de brievenschrijver genoemd, zegde dit toe.",
    "Het voorstel is aangenomen; deze EU-verordening is streng.",
]


def found(text: str) -> list[tuple[str, str]]:
    return [
        (text[each.short.start : each.short.end], text[each.long.start : each.long.end]) for each in definitions(text)
    ]


@pytest.mark.parametrize("text", ROUND_A_NAME)
def test_words_around_a_short_form_give_it_as_a_name_in_any_order(text: str) -> None:
    assert found(text) == [("LDW", BODY)]


@pytest.mark.parametrize(
    ("text", "short", "long"), [*WITH_A_SENTENCE_BEFORE, *IN_FULL, *NAMES_OF_ACTS, *WITH_WORDS_BETWEEN]
)
def test_a_phrase_gives_a_name_to_what_is_before_it(text: str, short: str, long: str) -> None:
    assert (short, long) in found(text)


@pytest.mark.parametrize("text", NOTHING)
def test_who_uses_something_or_did_it_gives_it_no_name(text: str) -> None:
    assert found(text) == []


def test_a_second_name_is_given_by_the_same_phrase() -> None:
    names = namings(f"De {BODY}, verder LDW of de dienst genoemd, meet.")
    assert [(each.is_said, each.is_called, each.has_article) for each in names] == [
        (True, True, False),
        (True, True, True),
    ]
