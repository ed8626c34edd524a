"""Names of numbered acts, names behind a description, and what brackets give that stands for nothing."""

from __future__ import annotations

import pytest

from generator.grammar.definitions.in_text import definitions

ACTS = [
    ("van Verordening (EG) nr. 765/2008 (de Accreditatieverordening).", "Accreditatieverordening"),
    ("van Verordening (EG) nr. 765/2008 (ESA-verordening) en", "ESA-verordening"),
    ("van Verordening (EG) nr. 765/2008, ook wel de Marktcode genoemd, is", "Marktcode"),
    ("van Verordening (EG) nr. 765/2008, ook wel de Europese havenwet genoemd, is", "Europese havenwet"),
    ("van Verordening (EG) nr. 765/2008 (de zogenoemde Marktcode) is", "Marktcode"),
    ("van Verordening (EG) nr. 765/2008, kortweg de Marktcode, is", "Marktcode"),
    ("van Verordening (EG) nr. 765/2008, de zogeheten keuringsverordening, is", "keuringsverordening"),
    ("van Verordening (EG) nr. 765/2008, hierna te noemen: de Keuringsverordening. Het", "Keuringsverordening"),
]
SHARED_WORDS = [
    ("Het Nationaal Plan Zoet Water, hierna het plan, loopt", "plan", "Nationaal Plan Zoet Water"),
    ("Het Programma Beter Rijden – kortweg het programma – loopt", "programma", "Programma Beter Rijden"),
    ("Het Plan van Aanpak Waterbesparing, hierna te noemen het besparingsplan, is af", "besparingsplan", None),
    (
        "Dat loopt via het Scholings- en ontwikkelfonds voor de haven (hierna: het fonds).",
        "fonds",
        "Scholings- en ontwikkelfonds voor de haven",
    ),
    (
        "De Bond van Molenaars en de graanhandel (hierna gezamenlijk: de sector) schrijven",
        "sector",
        "Bond van Molenaars en de graanhandel",
    ),
    (
        "het Nationaal Kenniscentrum Veilig Wonen KVW (Kenniscentrum KVW) meldt",
        "Kenniscentrum KVW",
        "Nationaal Kenniscentrum Veilig Wonen KVW",
    ),
]
DESCRIBED = [
    (
        "De Blue Harbour Safety Authority, een dienst van de haven die ook wel BHSA wordt genoemd, keurt",
        "BHSA",
        "Blue Harbour Safety Authority",
    ),
    (
        "Zij nemen deel aan Clean Inland Shipping. Dat programma, ook wel CIS genoemd, loopt",
        "CIS",
        "Clean Inland Shipping",
    ),
    (
        "De Coastal Wind Agency, de dienst voor wind op zee (CWA), meldt",
        "CWA",
        "Coastal Wind Agency",
    ),
    ("De ZG-lijst, de lijst van zeldzame gewassen, is oud", "ZG-lijst", "lijst van zeldzame gewassen"),
    ("het KOB-register (register voor keurmerken van ontwerpers en bouwers)", "KOB-register", None),
]
NUMBERS_AND_KINDS = [
    ("tegen serotype 5 van het kippengriepvirus (KGV-5) is", "KGV-5", "serotype 5 van het kippengriepvirus"),
    (
        "het Reglement binnenvaart en havens 1998, het RBH 1998, geldt",
        "RBH 1998",
        "Reglement binnenvaart en havens 1998",
    ),
    (
        "de middelen (basic income for older and rural people, BIRP) zijn",
        "BIRP",
        "basic income for older and rural people",
    ),
    ("van het consortium Objects of the European Sky, afgekort tot POES, dat", "POES", "Objects of the European Sky"),
    ("in het Landelijk Overleg Havens (hierna: ‘het LOH’) is", "het LOH", "Landelijk Overleg Havens"),
    ("de Wet veilige havens, Wvh, geldt", "Wvh", "Wet veilige havens"),
    ("de Wet veilige havens (Wvh, Stb. 2019, 12) geldt", "Wvh", "Wet veilige havens"),
    ("een woongebonden budget, wgb, helpt", "wgb", "woongebonden budget"),
    ("De totaal toegestane vangst, de TAC, daalt", "TAC", "totaal toegestane vangst"),
]
NOTHING = [
    "het blauwgrondvirus (BGV-3) is",
    "Zij hebben een gezamenlijke missie (UNAMID) in",
    "dat de hoofdinspecteur (ILT) en de burgemeester (BZK) dit",
    "dat de Wet tijdelijke tol Zuidtunnel en ZuT15 noemt, is",
    "Dat schrijven Bureau Halt en de Bond van Molenaars (hierna gezamenlijk: de sector) in",
    "De aandoening, veelal aangeduid als KMTPL, is in maart vastgesteld.",
    "De afspraken tussen de EU en de Verenigde Staten, bekend als het Grain Shield, zijn",
    "Apparaten die aan het netwerk hangen, vaak aangeduid als het Web of Machines, zijn",
    "De Europese eisen staan bekend onder de naam Forest Recovery Rule en zijn",
    "in Verordening (EU, Euratom) 2031/77 staat dit",
    "van Verordening (EG) nr. 765/2008 (het Europees Parlement heeft ingestemd) is",
]


def found(text: str) -> list[tuple[str, str]]:
    return [
        (text[each.short.start : each.short.end], text[each.long.start : each.long.end]) for each in definitions(text)
    ]


@pytest.mark.parametrize(("text", "short"), ACTS)
def test_an_act_with_a_number_gets_the_name_that_is_given_it(text: str, short: str) -> None:
    assert found(text) == [(short, "Verordening (EG) nr. 765/2008")]


@pytest.mark.parametrize(("text", "short", "long"), [*SHARED_WORDS, *DESCRIBED, *NUMBERS_AND_KINDS])
def test_a_name_is_found_with_all_that_it_stands_for(text: str, short: str, long: str | None) -> None:
    pairs = found(text)
    assert [each for each, _ in pairs] == [short]
    assert long is None or pairs == [(short, long)]


@pytest.mark.parametrize("text", NOTHING)
def test_what_stands_for_nothing_is_not_found(text: str) -> None:
    assert found(text) == []
