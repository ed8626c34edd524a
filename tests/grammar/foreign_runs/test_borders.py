"""How far phrases go, by class: titles with pauses, lists, numbers and marks, and what is a border of them."""

from __future__ import annotations

import pytest

from generator.grammar.foreign_phrases.languages import foreign_phrases

# A text, and each phrase in another language than Dutch.
PAUSES: list[tuple[str, list[str]]] = [
    (
        "in het rapport Closing the Open Gate: Harbour Safety in Nine Ports staat",
        [
            "en Closing the Open Gate: Harbour Safety in Nine Ports",
        ],
    ),
    ("de gids Gardens, Parks & Playgrounds – What Now? noemt", ["en Gardens, Parks & Playgrounds – What Now?"]),
    ("(Ferries and Water: Rules, Risks, Rewards)", ["en Ferries and Water: Rules, Risks, Rewards"]),
    (
        "een bijlage bij Accelerate, Build, Maintain: Roads, Bridges and Tunnels to connect European Regions en",
        [
            "en Accelerate, Build, Maintain: Roads, Bridges and Tunnels to connect European Regions",
        ],
    ),
    (
        "het artikel Stromversorgung: Was kostet die Speicherung? in een krant",
        [
            "de Stromversorgung: Was kostet die Speicherung?",
        ],
    ),
    (
        "de nota Digital souveräner Unterricht: Einführung von Tablets van het land",
        [
            "de Digital souveräner Unterricht: Einführung von Tablets",
        ],
    ),
    (
        "in L’éducation musicale : savoirs, technique et transmission, dat",
        [
            "fr L’éducation musicale : savoirs, technique et transmission",
        ],
    ),
    (
        "het verslag Gestión de residuos: la ruta del vidrio europeo, Madrid 2020.",
        [
            "es Gestión de residuos: la ruta del vidrio europeo",
        ],
    ),
    ("de brochure Restauro e tutela: le chiese storiche is", ["it Restauro e tutela: le chiese storiche"]),
    (
        "de richtlijn Harbour Crew Fatigue: Assessment, Monitoring, Mitigation geldt",
        [
            "en Harbour Crew Fatigue: Assessment, Monitoring, Mitigation",
        ],
    ),
    (
        "het plan Mieux vivre en ville : écouter, protéger, accompagner.",
        [
            "fr Mieux vivre en ville : écouter, protéger, accompagner",
        ],
    ),
    ("het stuk Automated Vehicles: Joint Report.", ["en Automated Vehicles: Joint Report"]),
    # A pause before Dutch words, and before a date, ends the phrase.
    ("de Cyber Resilience Act: wat betekent die voor gemeenten?", ["en Cyber Resilience Act"]),
    ("Young Farmers Conference – November 7 en 8 – Ede", ["en Young Farmers Conference"]),
]
LISTS: list[tuple[str, list[str]]] = [
    (
        "zij doelen op Infrastructure for Navigation, Timeliness and Connectivity by Satellite (INTCS)",
        [
            "en Infrastructure for Navigation, Timeliness and Connectivity by Satellite",
        ],
    ),
    (
        "de leidraad Principles for the Storage, Handling and Disposal of Paint is",
        [
            "en Principles for the Storage, Handling and Disposal of Paint",
        ],
    ),
    # An author and a title behind it, and a title that an article begins.
    (
        "World Heritage Committee, Cities and Rivers in Danger 2021: Key Findings, Parijs.",
        [
            "en World Heritage Committee",
            "en Cities and Rivers in Danger 2021: Key Findings",
        ],
    ),
    (
        "Zie Cour des comptes, Le soutien aux musées : une politique à repenser, Parijs",
        [
            "fr Cour des comptes",
            "fr Le soutien aux musées : une politique à repenser",
        ],
    ),
]
ENDS: list[tuple[str, list[str]]] = [
    ("het programma Growing Together VIII, dat loopt", ["en Growing Together VIII"]),
    ("voor Slower, Safer and Greener SUVs wordt gepleit", ["en Slower, Safer and Greener SUVs"]),
    (
        "de Guidelines for the Short-term Storage of Medical Records zijn",
        [
            "en Guidelines for the Short-term Storage of Medical Records",
        ],
    ),
    (
        "de studie Spirits and Sustainability: Towards a Low-alcohol Market toont",
        ["en Spirits and Sustainability: Towards a Low-alcohol Market"],
    ),
    ("het artikel ‘Who Pays for Parking?’ en de nota", ["en Who Pays for Parking?"]),
    # The mark of a Dutch question.
    ("Kent u de European Housing Platform? Zo ja", ["en European Housing Platform"]),
]
STARTS: list[tuple[str, list[str]]] = [
    ("de interim Fisheries Agreement (iFA)", ["en interim Fisheries Agreement"]),
    ("de EU Talent Academy", ["en EU Talent Academy"]),
    ("titel 5 van de United States Code", ["en United States Code"]),
    ("een brief van Pharmaciens sans frontières.", ["fr Pharmaciens sans frontières"]),
    ("het prélèvement forfaitaire unique en", ["fr prélèvement forfaitaire unique"]),
    ("de contribution sociale généralisée, die", ["fr contribution sociale généralisée"]),
    ("liet weten: “no hay motivo para la alarma”", ["es no hay motivo para la alarma"]),
    ("(IIB), Gemeinnütziger Städtebau in Zahlen, Wenen 2023", ["de Gemeinnütziger Städtebau in Zahlen"]),
    # A place that Dutch spells in its own way, a language, a place in English, and a place behind a German body.
    ("in de verklaring van Riyad Joint Framework for Debt genoemd", ["en Joint Framework for Debt"]),
    ("in het Engels sustainable fisheries partnership genoemd", ["en sustainable fisheries partnership"]),
    ("de nieuwe haven in Black Rocks is", []),
    ("de Generalbundesanwalt in Karlsruhe", ["de Generalbundesanwalt"]),
]
NOUNS: list[tuple[str, list[str]]] = [
    ("op verzoek van de Staatskanzlei is", ["de Staatskanzlei"]),
    ("met een Bußgeldkatalog voor honden", ["de Bußgeldkatalog"]),
    ("het Duitse Ostsee-Institut meldt", ["de Ostsee-Institut"]),
    ("het Max Planck-Institut en het Duitse Thünen-Institut", ["de Max Planck-Institut", "de Thünen-Institut"]),
    # Names of persons and places, and words that Dutch has or makes.
    ("de heer Scheuermann, de Wolfsburg, het Energieakkoord en het Merkelplan", []),
]


@pytest.mark.parametrize(("text", "wanted"), [*PAUSES, *LISTS, *ENDS, *STARTS, *NOUNS])
def test_a_phrase_goes_to_its_borders(text: str, wanted: list[str]) -> None:
    """What is found, with its language, in order."""
    found = [f"{phrase.language} {text[phrase.span.start : phrase.span.end]}" for phrase in foreign_phrases(text)]
    assert found == wanted
