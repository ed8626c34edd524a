"""The fields of a source: an author apart from a title, and a title from its first word to its last."""

from __future__ import annotations

import pytest

from generator.grammar.foreign_phrases.languages import foreign_phrases
from generator.grammar.foreign_runs.bodies import is_body_abroad, names_ministry

# A text, and each phrase in another language than Dutch.
AUTHORS: list[tuple[str, list[str]]] = [
    (
        "[1] Cour des comptes, La politique du vieillissement : rapport public thématique, Parijs 2021.",
        ["fr Cour des comptes", "fr La politique du vieillissement : rapport public thématique"],
    ),
    (
        "[1] Direction générale des Impôts, Guide des bonnes pratiques : mieux déclarer, Parijs 2024.",
        ["fr Direction générale des Impôts", "fr Guide des bonnes pratiques : mieux déclarer"],
    ),
    (
        "[1] Sachverständigenrat für Umweltfragen, Wasserstoff im Klimaschutz: Klasse statt Masse, Berlijn 2021.",
        ["de Sachverständigenrat für Umweltfragen", "de Wasserstoff im Klimaschutz: Klasse statt Masse"],
    ),
    # The fields of a body are a list.
    ("het Institut für Straßen, Brücken und Tunnel (IBT) schrijft", ["de Institut für Straßen, Brücken und Tunnel"]),
    (
        "het National Centre for the Replacement, Refinement and Reduction of Pesticides, dat",
        ["en National Centre for the Replacement, Refinement and Reduction of Pesticides"],
    ),
    # What stands behind an author in a language is in it, too, though nothing else proves it.
    (
        "Statistisches Bundesamt, Pflegestatistik 2021, Wiesbaden.",
        ["de Statistisches Bundesamt", "de Pflegestatistik 2021"],
    ),
    ("Bundesregierung, Berlijn 2023.", ["de Bundesregierung"]),
]
NUMBERS: list[tuple[str, list[str]]] = [
    (
        "[1] ICES, Herring in Subarea 4 (North Sea): replacing advice for 2025, Kopenhagen.",
        ["en Herring in Subarea 4 (North Sea): replacing advice for 2025"],
    ),
    (
        "[1] Special report 13/2017: A single European rail system: will it become reality?, Luxemburg 2017.",
        ["en Special report 13/2017: A single European rail system: will it become reality?"],
    ),
    (
        "[1] Resolution 2330 (2020): Addressing sexual violence against children, Straatsburg 2020.",
        ["en Resolution 2330 (2020): Addressing sexual violence against children"],
    ),
    (
        "[1] UNHCR, Guidelines on International Protection No. 13: Applicability of Article 1D, Genève.",
        ["en Guidelines on International Protection No. 13: Applicability of Article 1D"],
    ),
    ("verwijst naar General Comment No. 14 van het comité", ["en General Comment No. 14"]),
    ("in het Action Plan on Military Mobility 2.0 uit 2022 is", ["en Action Plan on Military Mobility 2.0"]),
    (
        "Europol, Internet Organised Crime Threat Assessment (IOCTA) 2024, Den Haag 2024.",
        ["en Internet Organised Crime Threat Assessment (IOCTA) 2024"],
    ),
    # A short form at the end is none of it.
    (
        "FAO, Sustainable fisheries and coastal communities (SFCC), Rome.",
        ["en Sustainable fisheries and coastal communities"],
    ),
    # The year and the volume of a journal.
    (
        "P. Jansen, ‘Noise exposure near airports’, Utrecht Law Review 2013, p. 169.",
        ["en Noise exposure near airports", "en Utrecht Law Review"],
    ),
]
WORDS: list[tuple[str, list[str]]] = [
    # Words that Dutch has, too, and compounds that no lexicon has.
    ("[1] Report on the Application of Directive 2011/36/EU (Anti-Trafficking), COM(2022) 736.", [
        "en Report on the Application of Directive 2011/36/EU (Anti-Trafficking)"]),
    ("[2] Bundesamt für Justiz, Lagebild Häusliche Gewalt: Zahlen und Fakten, Bonn.", [
        "de Bundesamt für Justiz", "de Lagebild Häusliche Gewalt: Zahlen und Fakten"]),
    ("[1] Aktionsplan Niedrigwasser Donau: Sachstandsbericht, Bonn 2024.", [
        "de Aktionsplan Niedrigwasser Donau: Sachstandsbericht"]),
    ("[1] J. Müller, Handbuch des Umweltrechts, München.", ["de Handbuch des Umweltrechts"]),
    ("in de Fitness Check of EU consumer law on digital fairness, SWD", [
        "en Fitness Check of EU consumer law on digital fairness"]),
    ("OECD, Pensions at a Glance 2021: OECD and G20 Indicators.", [
        "en Pensions at a Glance 2021: OECD and G20 Indicators"]),
    ("De Direction de la gestion hydrologique in Namen", ["fr Direction de la gestion hydrologique"]),
    ("het Gesetz zur Verbesserung der Rechte in sozialen Netzwerken is", [
        "de Gesetz zur Verbesserung der Rechte in sozialen Netzwerken"]),
    ("[1] Der Spiegel, Wie viel Überwachung verträgt die Demokratie?, 12 mei 2023.", [
        "de Wie viel Überwachung verträgt die Demokratie?"]),
    # A title that goes on in small letters behind a comma.
    ("[1] Haut Conseil pour le climat, Tenir le cap de la décarbonation, protéger la population, Parijs 2024.", [
        "fr Haut Conseil pour le climat", "fr Tenir le cap de la décarbonation, protéger la population"]),
    ("het Protocol Relating to the Status of Refugees van 1967", ["en Protocol Relating to the Status of Refugees"]),
    ("in de zaak Whole Woman's Health v. Hellerstedt is", ["en Whole Woman's Health v. Hellerstedt"]),
    ("de Belgische loi du 10 mai 2007 is", ["fr loi du 10 mai 2007"]),
    ("de Franse minister, het parquet national, en", ["fr parquet national"]),
    ("het Wasserstoff-Kernnetz en zonder zogeheten Kurzarbeit", ["de Wasserstoff-Kernnetz", "de Kurzarbeit"]),
    ("de Deutscher Bauernverband en de London School of Economics", [
        "de Deutscher Bauernverband", "en London School of Economics"]),
]  # fmt: skip
# What is Dutch stays so, and ends a phrase.
DUTCH: list[tuple[str, list[str]]] = [
    ("Wat is burden sharing?", ["en burden sharing"]),
    ("Over burden sharing is gesproken", ["en burden sharing"]),
    ("De European Court of Auditors, onze rekenkamer, waarschuwde.", ["en European Court of Auditors"]),
    ("MINUSMA’s Force Commander in Gao", ["en Force Commander"]),
    ("Shaping Europe’s digital future (europa.eu)", ["en Shaping Europe’s digital future"]),
    ("de studie (Effects of drought on crops: a review) is openbaar", ["en Effects of drought on crops: a review"]),
    ("de heer Wasserkampf en het Wasserkamp", []),
]


@pytest.mark.parametrize(("text", "phrases"), [*AUTHORS, *NUMBERS, *WORDS, *DUTCH])
def test_a_title_fills_its_field(text: str, phrases: list[str]) -> None:
    assert [f"{each.language} {text[each.span.start : each.span.end]}" for each in foreign_phrases(text)] == phrases


def test_words_tell_bodies_of_other_countries() -> None:
    assert is_body_abroad("Umweltbundesamt")
    assert is_body_abroad("Ministère")
    assert not is_body_abroad("Aktionsplan")
    assert names_ministry("Bundesministerium")
    assert not names_ministry("Agence")
