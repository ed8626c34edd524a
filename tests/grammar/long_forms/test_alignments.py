"""Letters that words do not give in order: in another order, in another language, or as the beginnings of words."""

from __future__ import annotations

import pytest

from generator.grammar.definitions.in_text import definitions
from generator.grammar.short_forms.translated_letters import matching

IN_ANOTHER_ORDER = [
    ("de European Union Agency for Railways (ERA) meldt", "ERA", "European Union Agency for Railways"),
    (
        "het College van Toezicht gemeentelijke archieven en Provinciale depots (CTAP) meldt",
        "CTAP",
        "College van Toezicht gemeentelijke archieven en Provinciale depots",
    ),
    (
        "de Algemene Bond en de Bond van Sluiswachters (AB en BS) zijn",
        "AB",
        "Algemene Bond",
    ),
]
IN_ANOTHER_LANGUAGE = [
    (
        "klaar voor het mechanisme voor koolstofcorrectie aan de grens (CBAM) en",
        "CBAM",
        "mechanisme voor koolstofcorrectie aan de grens",
    ),
    (
        "er is het programma voor de Europese defensie-industrie (EDIP) en",
        "EDIP",
        "programma voor de Europese defensie-industrie",
    ),
    ("door het Eengemaakt Octrooigerecht (UPC) en", "UPC", "Eengemaakt Octrooigerecht"),
    (
        "ten opzichte van donatie na hersendood (DBD) en",
        "DBD",
        "donatie na hersendood",
    ),
    (
        "Statistieken over inkomen en leefomstandigheden (EU-SILC) en",
        "EU-SILC",
        "Statistieken over inkomen en leefomstandigheden",
    ),
    (
        "sinds de inwerkingtreding van de verordening betreffende markten in cryptoactiva (MiCAR) is",
        "MiCAR",
        "verordening betreffende markten in cryptoactiva",
    ),
]
BEGINNINGS = [
    ("van Verket för innovationssystem (Vinnova) is", "Vinnova", "Verket för innovationssystem"),
    (
        "de European Typology of Homelessness and Housing Exclusion (Ethos) is",
        "Ethos",
        "European Typology of Homelessness and Housing Exclusion",
    ),
    ("de Federatie van Nederlandse Orkesten (Fenor) is", "Fenor", "Federatie van Nederlandse Orkesten"),
]
TRANSLATED_NAME = [
    (
        "de Commissie van de Verenigde Naties voor het vreedzaam gebruik van de kosmische ruimte (Copuos) is",
        "Copuos",
        "Commissie van de Verenigde Naties voor het vreedzaam gebruik van de kosmische ruimte",
    ),
]
HIDDEN_LETTERS = [
    ("met Électricité de France (EDF) is", "EDF", "Électricité de France"),
    ("de stichting (Gelijk)waardig Herstel (SGH) is", "SGH", "stichting (Gelijk)waardig Herstel"),
    ("de (Her)keuringsdienst Zuid (HZ) is", "HZ", "(Her)keuringsdienst Zuid"),
    (
        "op Infrastructure for Resilience, Interconnectivity and Security by Satellite (IRIS²). De",
        "IRIS²",
        "Infrastructure for Resilience, Interconnectivity and Security by Satellite",
    ),
    ("in OSV2020, de Ondersteunende Software Verkiezingen, is", "OSV2020", "Ondersteunende Software Verkiezingen"),
]
EXTENT = [
    ("van het Wetboek van Strafrecht (hierna: Sr) is", "Sr", "Wetboek van Strafrecht"),
    (
        "wat de herziene Verordening betreffende de overbrenging van afvalstoffen (hierna: EVOA) is",
        "EVOA",
        "Verordening betreffende de overbrenging van afvalstoffen",
    ),
    (
        "Een zogenoemde strategische rechtszaak tegen publieke participatie (SLAPP) is",
        "SLAPP",
        "strategische rechtszaak tegen publieke participatie",
    ),
    (
        "bij het Internationaal Verdrag ter voorkoming van verontreiniging door schepen (Marpol-verdrag). De",
        "Marpol-verdrag",
        "Internationaal Verdrag ter voorkoming van verontreiniging door schepen",
    ),
    (
        "De wet zet de tweede richtlijn voor netwerken, algemeen bekend als de NIS2-richtlijn, om",
        "NIS2-richtlijn",
        "tweede richtlijn voor netwerken",
    ),
    ("het Science Study-onderzoek (SS) is", "SS", "Science Study"),
    ("bij het Bureau Krediet Registratie te Tiel (BKR). De", "BKR", "Bureau Krediet Registratie"),
    ("het middel hydroxyboterzuur (GHB) is", "GHB", "hydroxyboterzuur"),
    ("vragen om integrale bekostiging van de zorg (IB). De", "IB", "integrale bekostiging"),
    (
        "past de Peilverordening 2023 toe (hierna: de verordening). De",
        "verordening",
        "Peilverordening 2023",
    ),
]
NOTHING = [
    "ontvangen langdurige zorg thuis (Wlz-zorg) en",
    "De Vereniging van Eigenaren (Amsterdam-Noord) procedeerde.",
    "Het mechanisme voor herstel van de schade (zie CBAM) blijft.",
    "De toename van het verkeer op de weg (ANWB) valt tegen.",
    "Nederlandse bedrijven in de chemie (BASF) klagen.",
    "De grootste werkgever van de stad (ASML) groeit.",
    "en de beroepsorganisatie (NBA) meldt",
    "binnen twee dagen (D+2) bezorgd",
    "Het Nationaal Fonds voor de visserij (Urk) keert uit.",
    "De Stichting Behoud Waddenzee (Harlingen) maakte bezwaar.",
    "Cornielje (VVD), De Vries (VVD), Dijksma (PvdA)",
    "De provincies en de gemeenten (IPO en VNG) zijn akkoord.",
    "De verzekering voor de zelfstandige zonder personeel (AOV-verzekering) wordt verplicht.",
]


def found(text: str) -> list[tuple[str, str]]:
    return [
        (text[each.short.start : each.short.end], text[each.long.start : each.long.end]) for each in definitions(text)
    ]


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [*IN_ANOTHER_ORDER, *IN_ANOTHER_LANGUAGE, *BEGINNINGS, *TRANSLATED_NAME, *HIDDEN_LETTERS, *EXTENT],
)
def test_a_long_form_is_found_whose_letters_are_not_in_order(text: str, short: str, long: str) -> None:
    assert (short, long) in found(text)


@pytest.mark.parametrize("text", NOTHING)
def test_brackets_that_hold_something_else_introduce_nothing(text: str) -> None:
    assert found(text) == []


def test_each_part_of_a_word_gives_one_letter_at_most() -> None:
    assert matching(["koolstofcorrectie"], "CC") == len("CC")
    assert matching(["grens"], "BG") == 1
    assert matching(["van", "de", "weg"], "VDW") == 1
