"""What begins and ends a title beyond the words that prove it, and where one ends that another stands behind."""

from __future__ import annotations

import pytest

from generator.grammar.foreign_phrases.languages import foreign_phrases

ENDS = [
    ("binnen het Inclusive Framework on BEPS wordt gewerkt", ["en Inclusive Framework on BEPS"]),
    ("steun loopt via Gavi, the Vaccine Alliance naar landen", ["en Gavi, the Vaccine Alliance"]),
    ("de Duitse Förderrichtlinie Wolf geldt ook hier", ["de Förderrichtlinie Wolf"]),
    ("in de Bundesverkehrswegeplan 2030 staat de weg", ["de Bundesverkehrswegeplan 2030"]),
    ("volgens Common Position 2008/944/CFSP mag dat", ["en Common Position 2008/944/CFSP"]),
    (
        "het tribunaal Criminal Tribunal for the former Yugoslavia sprak",
        ["en Criminal Tribunal for the former Yugoslavia"],
    ),
    (
        "World Bank, Financial Stability Review, November 2019, Parijs 2020.",
        ["en World Bank", "en Financial Stability Review, November 2019"],
    ),
    (
        "IOM, Handbook of Maritime Security, Volume 2, Cambridge: Cambridge University Press 2011.",
        ["en Handbook of Maritime Security, Volume 2"],
    ),
    (
        "Zie IMF, European Semester 2016: Country report, Brussel.",
        ["en European Semester 2016: Country report"],
    ),
    (
        "World Bank, Review of Maritime Transport 2018 (2019), p. 8.",
        ["en World Bank", "en Review of Maritime Transport 2018"],
    ),
    (
        "Cour des comptes, L'état de l'opinion en 2018, Parijs.",
        ["fr Cour des comptes", "fr L'état de l'opinion en 2018"],
    ),
    (
        "A. Smit, Understanding Regulation: Theory, Strategy, and Practice, Oxford 2012.",
        ["en Understanding Regulation: Theory, Strategy, and Practice"],
    ),
]
JOINED = [
    ("IMF, Air quality in Europe – 2020 report, Parijs.", ["en Air quality in Europe – 2020 report"]),
    (
        "EASO, Country of Origin Information Report: Eritrea – National service, exit, and return, Valletta.",
        ["en Country of Origin Information Report: Eritrea – National service, exit, and return"],
    ),
    ("FAO, Living conditions in Europe, 2018 edition, Rome.", ["en Living conditions in Europe, 2018 edition"]),
    (
        "WHO, Tackling antimicrobial resistance (AMR) together, 2019.",
        ["en Tackling antimicrobial resistance (AMR) together"],
    ),
    (
        "Institut national de la statistique, Tableaux de l'économie française, édition 2020, Parijs.",
        ["fr Institut national de la statistique", "fr Tableaux de l'économie française, édition 2020"],
    ),
    ("het Institut für Bau-, Stadt- und Raumforschung meldt", ["de Institut für Bau-, Stadt- und Raumforschung"]),
]
STARTS = [
    ("in het OESO-rapport Tax Morale: What Drives People staat", ["en Tax Morale: What Drives People"]),
    ("steunt de Ten Principles of the UN Global Compact ten volle", ["en Ten Principles of the UN Global Compact"]),
    (
        "Der Rat von Sachverständigen für Umweltfragen, Stickstoff: Lösungsstrategien für ein Umweltproblem, Berlijn.",
        [
            "de Der Rat von Sachverständigen für Umweltfragen",
            "de Stickstoff: Lösungsstrategien für ein Umweltproblem",
        ],
    ),
    ("naar Annex VI of the MARPOL Convention is verwezen", ["en Annex VI of the MARPOL Convention"]),
    ("de San Remo Manual on International Law geldt", ["en San Remo Manual on International Law"]),
    ("het Thüringer Landesverwaltungsamt weigert dat", ["de Thüringer Landesverwaltungsamt"]),
    ("met Erasmus for Young Entrepreneurs leren starters", ["en Erasmus for Young Entrepreneurs"]),
    (
        "verwijzen naar Protocol to Prevent and Punish Trafficking hier",
        ["en Protocol to Prevent and Punish Trafficking"],
    ),
    ("het Code de procédure pénale bepaalt dat", ["fr Code de procédure pénale"]),
    ("de Post Office (Horizon System) Offences Act 2024 geldt", ["en Post Office (Horizon System) Offences Act 2024"]),
    (
        "voor een post-2015 framework for disaster risk reduction",
        ["en post-2015 framework for disaster risk reduction"],
    ),
    ("Committee, AI in the UK: ready, willing and able?, Londen", ["en AI in the UK: ready, willing and able?"]),
    ("In Very High Readiness Joint Task Force is voorzien", ["en Very High Readiness Joint Task Force"]),
    ("de Loi 43-20 relative aux services de confiance geldt", ["fr Loi 43-20 relative aux services de confiance"]),
    (
        "European Court of Auditors, EU transport: more speed needed in megaproject implementation to deliver on time.",
        [
            "en European Court of Auditors",
            "en EU transport: more speed needed in megaproject implementation to deliver on time",
        ],
    ),
]
APART = [
    (
        "Committee on the Elimination of Discrimination against Women, Concluding observations on its report, 2016.",
        [
            "en Committee on the Elimination of Discrimination against Women",
            "en Concluding observations on its report",
        ],
    ),
    (
        "Zie Rand Europe, Understanding and addressing the threat of radicalisation in prisons, Cambridge 2015.",
        ["en Rand Europe", "en Understanding and addressing the threat of radicalisation in prisons"],
    ),
    (
        "Ministry of Agriculture, Nature and Food Quality, Den Haag 2018.",
        ["en Ministry of Agriculture, Nature and Food Quality"],
    ),
    (
        "Bundesinstitut für Risikobewertung, Höchstmengen für Vitamine und Mineralstoffe in Essen, Berlijn 2021.",
        ["de Bundesinstitut für Risikobewertung", "de Höchstmengen für Vitamine und Mineralstoffe in Essen"],
    ),
    (
        "partij bij Missile Technology Control Regime, Recovery and Resilience Facility en meer",
        ["en Missile Technology Control Regime", "en Recovery and Resilience Facility"],
    ),
    ("Vgl. Raad van Europa, Inequality and growth in rural areas, 2013.", ["en Inequality and growth in rural areas"]),
    ("het bericht ‘Dutch firms sold spyware to Egypt’ in het blad", ["en Dutch firms sold spyware to Egypt"]),
    ("“Wat kost de Delta Rhine Corridor?” vroegen zij", ["en Delta Rhine Corridor"]),
    ("zegt Ministère des Armées Nederland te steunen", ["fr Ministère des Armées"]),
]


@pytest.mark.parametrize(("text", "phrases"), [*ENDS, *JOINED, *STARTS, *APART])
def test_titles_are_whole_and_no_longer(text: str, phrases: list[str]) -> None:
    """What is found, with its language, in order."""
    found = [f"{phrase.language} {text[phrase.span.start : phrase.span.end]}" for phrase in foreign_phrases(text)]
    assert found == phrases


@pytest.mark.parametrize(
    "text",
    [
        "de mijnen van East Midlands en Upper Austria zijn dicht",
        "zij reisden van Tower Hamlets naar Fort Worth",
        "in Playa del Carmen en Punta Cana zijn zij opgelicht",
        "het oordeel van Lord Justice Bean is bekend",
        "Zie CPB Policy Brief 2014/06 en DNB Working Paper 412.",
        "Zie Drucksache 17/4321, 22 december 2010.",
    ],
)
def test_names_of_places_persons_and_series_are_none(text: str) -> None:
    """Names of places and persons, series of Dutch bodies and numbers of papers have no language."""
    assert not list(foreign_phrases(text))


def test_a_title_in_quotation_marks_is_no_place() -> None:
    """What may be a place is a title behind an opening mark."""
    text = "het boek «Northern Exposure» is bekend"
    assert [phrase.language for phrase in foreign_phrases(text)] == ["en"]
