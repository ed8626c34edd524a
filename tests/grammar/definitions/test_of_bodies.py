"""Short forms of bodies and funds whose letters come from another language, and what stands close to them by chance."""

from __future__ import annotations

import pytest

from generator.grammar.definitions.in_text import definitions

IN_BRACKETS = [
    (
        "De Organisatie voor het Verbod op Chemische Wapens (OPCW) opende",
        "OPCW",
        "Organisatie voor het Verbod op Chemische Wapens",
    ),
    (
        "Ja? Het Europees Agentschap voor maritieme veiligheid (EMSA) stelt",
        "EMSA",
        "Europees Agentschap voor maritieme veiligheid",
    ),
    (
        "bij de Europese organisatie voor kernonderzoek (CERN) werken",
        "CERN",
        "Europese organisatie voor kernonderzoek",
    ),
    (
        "via het Fonds voor asiel, migratie en integratie (AMIF) is",
        "AMIF",
        "Fonds voor asiel, migratie en integratie",
    ),
    (
        "Aan het Bureau voor democratische instellingen en mensenrechten (ODIHR) is gevraagd",
        "ODIHR",
        "Bureau voor democratische instellingen en mensenrechten",
    ),
    (
        "Als lid van de Internationale Organisatie voor burgerluchtvaart (ICAO, gevestigd in Montreal) is",
        "ICAO",
        "Internationale Organisatie voor burgerluchtvaart",
    ),
    (
        "volgens de Gemeenschappelijke Controle-instantie van Europol (GCI, in het Engels JSB) zijn",
        "GCI",
        "Gemeenschappelijke Controle-instantie",
    ),
    # An adjective, a compound or the owner stands before what it is for.
    (
        "van het Internationaal Agentschap voor hernieuwbare energie (IRENA) is",
        "IRENA",
        "Internationaal Agentschap voor hernieuwbare energie",
    ),
    ("Het Centraal Bureau voor dopingcontrole (CIBD) is", "CIBD", "Centraal Bureau voor dopingcontrole"),
    ("De VN-organisatie voor voedsel en landbouw (FAO) is", "FAO", "VN-organisatie voor voedsel en landbouw"),
    ("aan het EU-agentschap voor spoorwegen (ERA) is", "ERA", "EU-agentschap voor spoorwegen"),
    (
        "De Organisatie van de Verenigde Naties voor onderwijs, wetenschap en cultuur (UNESCO) heeft",
        "UNESCO",
        "Organisatie van de Verenigde Naties voor onderwijs, wetenschap en cultuur",
    ),
    (
        "bij het Bureau van de Raad voor visumzaken (BRVX) zijn",
        "BRVX",
        "Bureau van de Raad voor visumzaken",
    ),
]
BESIDE = [
    (
        "Volgens ENISA, het Agentschap van de Europese Unie voor cyberbeveiliging, neemt",
        "ENISA",
        "Agentschap van de Europese Unie voor cyberbeveiliging",
    ),
    ("lid van CERN, de Europese organisatie voor kernonderzoek. De", "CERN", "Europese organisatie voor kernonderzoek"),
    ("met het ISF, het Fonds voor interne veiligheid, de drie", "ISF", "Fonds voor interne veiligheid"),
    (
        "Bij EMSA, het Europees Agentschap voor maritieme veiligheid, zijn",
        "EMSA",
        "Europees Agentschap voor maritieme veiligheid",
    ),
    (
        "De OPCW – de Organisatie voor het Verbod op Chemische Wapens – heeft",
        "OPCW",
        "Organisatie voor het Verbod op Chemische Wapens",
    ),
    (
        "lid van de WIPO, de Wereldorganisatie voor de intellectuele eigendom, in Genève",
        "WIPO",
        "Wereldorganisatie voor de intellectuele eigendom",
    ),
    (
        "het advies van het Geneesmiddelenbewakingscomité, het PRAC. In",
        "PRAC",
        "Geneesmiddelenbewakingscomité",
    ),
    (
        "De Organisatie voor het Verbod op Chemische Wapens, de OPCW, heeft dat onderzocht",
        "OPCW",
        "Organisatie voor het Verbod op Chemische Wapens",
    ),
    (
        "Dat meldt de Europese organisatie voor kernonderzoek, CERN.",
        "CERN",
        "Europese organisatie voor kernonderzoek",
    ),
]


@pytest.mark.parametrize(("text", "short", "long"), [*IN_BRACKETS, *BESIDE])
def test_a_body_may_have_letters_of_another_language(text: str, short: str, long: str) -> None:
    found = {
        text[each.short.start : each.short.end]: text[each.long.start : each.long.end] for each in definitions(text)
    }
    assert found.get(short) == long


@pytest.mark.parametrize(
    "text",
    [
        # Several bodies side by side.
        "overleg met de Algemene Rekenkamer, het CPB, en de Raad van State",
        "gesprekken met de Europese Commissie, de NAVO en de lidstaten",
        "zoals de Wereldbank, het IMF.",
        "de Organisatie voor het Verbod op Chemische Wapens, de IAEA, en de WHO zijn",
        "partijen als het Fonds voor interne veiligheid, het AMIF.",
        "de politie, de Europese Commissie, de NAVO.",
        # What a body does or is, not what it is called.
        "de ILT, de toezichthouder voor vervoer, heeft",
        "het RIVM, de uitvoerende organisatie voor infectieziekten, meldt",
        "de SVB, een organisatie voor uitkeringen, betaalt",
        "bij DNB, het agentschap voor toezicht, is",
        # Somebody else's statement, party or place.
        "de Organisatie voor het Verbod op Chemische Wapens (NOS) opende",
        "het Fonds voor interne veiligheid (zie bijlage) is",
        "het Fonds voor interne veiligheid wordt beheerd door de dienst (RVO)",
        "de Europese organisatie die voor kernonderzoek is opgericht (CERN) werkt",
        "de Commissie voor de Verzoekschriften (PVV) heeft",
    ],
)
def test_bodies_side_by_side_are_not_each_others_short_forms(text: str) -> None:
    assert not [text[each.short.start : each.short.end] for each in definitions(text)]
