"""Phrases in other languages: which words they are, in which language, and what is none."""

from __future__ import annotations

import pytest

from generator.grammar.foreign_phrases.languages import foreign_phrases
from tests.pace import Watch

# The text, and each phrase in another language than Dutch.
FOREIGN = [
    # Names of bodies, programmes, laws and titles.
    ("via de Supreme Allied Commander Europe (SACEUR)", ["en Supreme Allied Commander Europe"]),
    ("het Witte Huis wil met de Inflation Reduction Act subsidie geven", ["en Inflation Reduction Act"]),
    ("de European Defence Industrial Strategy van de Commissie", ["en European Defence Industrial Strategy"]),
    ("de Delta Rhine Corridor loopt naar Duitsland", ["en Delta Rhine Corridor"]),
    ("volgens Human Rights Watch is dat zo", ["en Human Rights Watch"]),
    ("het Kunming-Montreal Global Biodiversity Framework", ["en Kunming-Montreal Global Biodiversity Framework"]),
    ("volgens de IFC Performance Standards", ["en IFC Performance Standards"]),
    ("The Safe Dog Project helpt gemeenten", ["en The Safe Dog Project"]),
    ("een Environmental and Social Impact Assessment", ["en Environmental and Social Impact Assessment"]),
    ("de Corporate Sustainability Reporting Directive geldt", ["en Corporate Sustainability Reporting Directive"]),
    ("op de Leaders’ Summit in Oslo", ["en Leaders’ Summit"]),
    ("de Convention on the Law of the Sea", ["en Convention on the Law of the Sea"]),
    ("het Agriculture, Technology and Innovation Fund", ["en Agriculture, Technology and Innovation Fund"]),
    (
        "de UN Guiding Principles on Business and Human Rights",
        ["en UN Guiding Principles on Business and Human Rights"],
    ),
    ("een Joint Helicopter Training Area in Drenthe", ["en Joint Helicopter Training Area"]),
    # Phrases in a Dutch sentence.
    ("eerlijke burden sharing en meer flagship projects", ["en burden sharing", "en flagship projects"]),
    ("bij belangrijke life events van mensen", ["en life events"]),
    ("er geldt een presumption of denial voor wapens", ["en presumption of denial"]),
    ("een human rights impact assessment uitvoeren", ["en human rights impact assessment"]),
    ("het environmental social action plan (ESAP)", ["en environmental social action plan"]),
    ("dat heet ‘red-tagging’ van activisten", ["en red-tagging"]),
    ("projecten met buillding with nature", ["en buillding with nature"]),
    ("Hij zei: “We will do whatever it takes.” Daarna", ["en We will do whatever it takes"]),
    ("een ‘whole of society approach’ is nodig", ["en whole of society approach"]),
    # A Dutch end of a compound, links on either side, a title with a subtitle.
    ("de Joint Expeditionary Force-landen", ["en Joint Expeditionary Force"]),
    ("het rule of law-beleid", ["en rule of law"]),
    ("de Code of Conduct Group van de Raad", ["en Code of Conduct Group"]),
    ("‘Stop the boats’, zei hij", ["en Stop the boats"]),
    ("the best interests of the child", ["en the best interests of the child"]),
    ("het artikel “Dredging destruction: how the money flows”", ["en Dredging destruction: how the money flows"]),
    ("Human Rights Watch, The Safe Dog Project", ["en Human Rights Watch", "en The Safe Dog Project"]),
    # French and German.
    ("de Missile de Croisière Naval van Frankrijk", ["fr Missile de Croisière Naval"]),
    ("het Ministère de la Transition écologique", ["fr Ministère de la Transition écologique"]),
    ("volgens Médecins Sans Frontières", ["fr Médecins Sans Frontières"]),
    ("de Agence de la sécurité des systèmes d’information", ["fr Agence de la sécurité des systèmes d’information"]),
    ("het Bundesministerium für Arbeit und Soziales", ["de Bundesministerium für Arbeit und Soziales"]),
    ("het Gesetz über die Versicherung", ["de Gesetz über die Versicherung"]),
    ("de Stiftung Wissenschaft und Politik", ["de Stiftung Wissenschaft und Politik"]),
]

# Dutch, whatever it looks like.
DUTCH = [
    "De minister is bereid om het water in het land te testen en was over de wind heen.",
    "Het team werkt fulltime aan de website, het budget en de monitoring met stakeholders.",
    "We over had of in is was: het plan van de film, de test en het project.",
    "een level playing field, best practices en due diligence",
    "long covid, social media, fake news en second opinion",
    "de compliance officer en het management",
    "Shell, Joe Biden, Tata Steel, de Financial Times en Wall Street Journal",
    "Boris Johnson sprak Gordon Brown in New York en Los Angeles",
    "Atradius Dutch State Business verzekert de export",
    "de fact-findingmissie en het follow-uponderzoek",
    "zie www.human-rights-watch.org/world-report en info@dutch-relief-alliance.nl",
    "de NAVO, de VN en de EU (NATO, UN)",
    "een storing met een telling, een winning en een binding",
    "de hand van de arts, het arrest en het begin van het recent complex",
    "naar de gate, de pier en het platform in de haven",
    "met name later, vast en recent relevant",
    "De Wet werk en zekerheid. Of in die tijd was het anders?",
    "mede namens de staatssecretaris van Economische Zaken",
    "per se, ad hoc, cadeau, bureau, niveau en politie",
    "au bain-marie en raison d'être",
    "an sich und so weiter",
    "Dat is last but not least een kwestie van trial and error en checks and balances.",
    "een quick scan, een peer review en privacy by design",
    "artificial intelligence en machine learning",
    "",
]


def found(text: str) -> list[str]:
    return [f"{each.language} {text[each.span.start : each.span.end]}" for each in foreign_phrases(text)]


@pytest.mark.parametrize(("text", "phrases"), FOREIGN)
def test_a_phrase_is_found_with_its_language(text: str, phrases: list[str]) -> None:
    assert found(text) == phrases


@pytest.mark.parametrize("text", DUTCH)
def test_names_loan_words_and_dutch_are_none(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text", ["the " * 8000, "Human Rights, " * 3000, "a.b." * 8000, "Environmental and " * 3000, "Rules, " * 6000]
)
def test_no_text_takes_long(text: str) -> None:
    watch = Watch()
    found(text)
    assert watch.seconds() < 8
