"""Phrases in other languages, by class: bodies, firms, quotations, loans, and where a phrase begins and ends."""

from __future__ import annotations

from itertools import pairwise

import pytest

from generator.grammar.foreign_phrases.languages import foreign_phrases
from generator.grammar.lexicons.lexicons import LEXICONS
from generator.grammar.words.sets import word_set

# A text, and each phrase in another language than Dutch.
BODIES = [
    ("het Nederlandse Johns Hopkins University-team", ["en Johns Hopkins University"]),
    ("de Indusive Vaccine Alliance (IVA)", ["en Indusive Vaccine Alliance"]),
    ("het Netherlands eScience Center", ["en Netherlands eScience Center"]),
    ("de Magnitsky Act en de AI Act", ["en Magnitsky Act", "en AI Act"]),
    ("de OESO Common Approaches zijn leidend", ["en Common Approaches"]),
    ("het F-35 Selected Acquisition Report (SAR)", ["en Selected Acquisition Report"]),
    ("een Very High Readiness Joint Task Force", ["en Very High Readiness Joint Task Force"]),
    ("de Conferentie Climate Smart Food in Zweden", ["en Climate Smart Food"]),
    ("het Amerikaanse Department of Defense", ["en Department of Defense"]),
    ("het Human Rights Watch World Report 2012 van", ["en Human Rights Watch World Report 2012"]),
    ("de United States Senate Committee on Armed Services", ["en United States Senate Committee on Armed Services"]),
    ("MINUSMA’s Force Commander in Gao", ["en Force Commander"]),
    ("een Impact Assessment voor mensenrechten", ["en Impact Assessment"]),
    ("de Deutscher Richterbund vindt", ["de Deutscher Richterbund"]),
    ("Islamic State in Irak (ISIS)", ["en Islamic State"]),
    ("het Digital Trust Center van EZK", ["en Digital Trust Center"]),
    ("de Mission des Nations Unies au Mali (MINUSMA)", ["fr Mission des Nations Unies au Mali"]),
    ("de Agence nationale de la recherche in Parijs", ["fr Agence nationale de la recherche"]),
    ("het Comité international de la Croix-Rouge zegt", ["fr Comité international de la Croix-Rouge"]),
    ("de Conseil d’État en de Cour des comptes", ["fr Conseil d’État", "fr Cour des comptes"]),
    ("de Deutsche Umwelthilfe klaagt", ["de Deutsche Umwelthilfe"]),
]
QUOTATIONS: list[tuple[str, list[str]]] = [
    (
        "het bericht «Keystone ISDS lawsuit hightlights legal risks»",
        ["en Keystone ISDS lawsuit hightlights legal risks"],
    ),
    ("het bericht «The Secretive Firm That Might End It All»", ["en The Secretive Firm That Might End It All"]),
    ('hij riep "Fit for 55: the road ahead" uit', ["en Fit for 55: the road ahead"]),
    (
        "het bericht «Experts point to possible war crimes bij parties to the conflict»",
        ["en Experts point to possible war crimes bij parties to the conflict"],
    ),
    ("een “Enhanced partnership” met de JEF", ["en Enhanced partnership"]),
    ("«Wir schaffen das», zei zij", ["de Wir schaffen das"]),
    ("«Nederlands bedrijf hielp Rusland met software voor drones»", []),
    ("‘Het team en de deal zijn over en out’", []),
]
LOANS = [
    ("een data protection impact assessment", ["en data protection impact assessment"]),
    ("er geldt een duty of care voor artsen", ["en duty of care"]),
    ("een show of force van de marine", ["en show of force"]),
    ("het is een race to the moon", ["en race to the moon"]),
    ("de landing and take-off charges stijgen", ["en landing and take-off charges"]),
    ("regels voor smuggling of migrants", ["en smuggling of migrants"]),
    ("het project human rights defenders", ["en human rights defenders"]),
    ("een adequate human rights policy", ["en human rights policy"]),
    ("een private equity fonds en een tiny house", []),
    ("social distancing, intensive care en friendly fire", []),
    ("het no-dealscenario en de bottom-up aanpak", []),
    ("Chinese camera’s in restaurants", []),
]
NAMES: list[tuple[str, list[str]]] = [
    ("Buck Consultants International adviseert", []),
    ("het Leiden Bio Science Park groeit", []),
    ("bij Procheck Security Systems", []),
    ("in het New England Journal of Medicine", []),
    ("Bill Gates, Gordon Brown en Will Smith", []),
    ("Turkish Airlines, Burger King en Crédit Agricole", []),
    ("in Le Monde en Nature Communications", []),
]
LATIN = [
    ("de Codex Alimentarius en pacta sunt servanda", ["la Codex Alimentarius", "la pacta sunt servanda"]),
    ("«nemo auditur propriam turpitudinem allegans» speelt", ["la nemo auditur propriam turpitudinem allegans"]),
    ("de maxime fraus omnia corrumpit en ultra vires", ["la fraus omnia corrumpit", "la ultra vires"]),
    ("Nemo iudex in causa sua: niemand", ["la Nemo iudex in causa sua"]),
    ("Ius cogens gaat voor", ["la Ius cogens"]),
    ("ad hoc, per se en mutatis mutandis", []),
]


@pytest.mark.parametrize(("text", "phrases"), [*BODIES, *QUOTATIONS, *LOANS, *NAMES, *LATIN])
def test_a_class_of_phrases(text: str, phrases: list[str]) -> None:
    assert [f"{each.language} {text[each.span.start : each.span.end]}" for each in foreign_phrases(text)] == phrases


def test_no_phrase_overlaps_another() -> None:
    text = "«Safe zones and the responsibility to protect»: de Codex Alimentarius in een safe zone"
    spans = [each.span for each in foreign_phrases(text)]
    assert spans == sorted(spans)
    assert not any(first.overlaps(second) for first, second in pairwise(spans))


@pytest.mark.parametrize("language", LEXICONS)
def test_a_word_is_of_one_kind(language: str) -> None:
    lexicon = LEXICONS[language]
    assert not lexicon.own & lexicon.shared
    assert lexicon.loans <= lexicon.shared


ENDINGS = """
produceer methodes verhuizing brandstation kruising priester missies bewaring examinering maskers stiller blessures
behandelingsprocedures sterallures nuances brochures
"""


@pytest.mark.parametrize("word", sorted(word_set(ENDINGS)))
def test_a_dutch_word_with_an_ending_of_english_is_dutch(word: str) -> None:
    assert list(foreign_phrases(f"De {word} {word} human")) == []
