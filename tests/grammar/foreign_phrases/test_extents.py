"""Where foreign phrases begin and end: at words that Dutch has, too, at closing marks, and beside Dutch names."""

from __future__ import annotations

import pytest

from generator.grammar.foreign_phrases.languages import foreign_phrases

SHARED_WORDS = [
    ("het akkoord Neue Wege wagen is klaar", ["de Neue Wege wagen"]),
    ("Onder de noemer Saubere Luft für alle zijn scholen", ["de Saubere Luft für alle"]),
    ("de strategie A Healthy River for all uit 2018", ["en A Healthy River for all"]),
    ("een clausule over most favoured nation treatment geldt", ["en most favoured nation treatment"]),
    ("de loi Climat et résilience gaat verder", ["fr loi Climat et résilience"]),
    ("het rapport Réussir la transition hydrique toont", ["fr Réussir la transition hydrique"]),
    ("op grond van de Code de la route mag dat", ["fr Code de la route"]),
    ("de Oil Pollution Act of 1990 regelt", ["en Oil Pollution Act of 1990"]),
    ("in de bijlage staat een list of essential medicines voor", ["en list of essential medicines"]),
    ("een plan d'action pour la biodiversité helpt", ["fr plan d'action pour la biodiversité"]),
    ("zij spraken van a race against time voor het koraal", ["en a race against time"]),
    ("een without prejudice-bepaling geldt", ["en without prejudice"]),
    ("de resolutie Children in armed conflict is bekend", ["en Children in armed conflict"]),
    ("na de security sector reform is er rust", ["en security sector reform"]),
    ("het Oberverwaltungsgericht Lüneburg verwierp dat", ["de Oberverwaltungsgericht Lüneburg"]),
    ("een zogenoemde no re-export to Russia clause geldt", ["en no re-export to Russia clause"]),
    ("de krant verschijnt als Your River, Your Choice.", ["en Your River, Your Choice"]),
    ("het Institut für Arbeitsmarkt- und Berufsforschung meldt", ["de Institut für Arbeitsmarkt- und Berufsforschung"]),
]
STARTS = [
    ("op het bord staat Mind the gap naast de lijn", ["en Mind the gap"]),
    (
        "zij stellen dat there is no safe level of exposure to noise bij",
        ["en there is no safe level of exposure to noise"],
    ),
    ("op de doos staat may cause drowsiness in rood", ["en may cause drowsiness"]),
    ("het comité gaf general comment no. 26 over kinderen", ["en general comment no. 26"]),
    ("het verbod op cruel, inhuman or degrading treatment geldt", ["en cruel, inhuman or degrading treatment"]),
    ("het Bureau of Industry and Security meldt", ["en Bureau of Industry and Security"]),
]
ENDS = [
    (
        "het artikel ‘Warum die Züge nicht mehr pünktlich sind’ in een Duits blad",
        ["de Warum die Züge nicht mehr pünktlich sind"],
    ),
    ("de uitspraak ‘Wir schaffen das’ van de kanselier", ["de Wir schaffen das"]),
    (
        "de verklaring Towards a Europe free of plastic pollution werd",
        ["en Towards a Europe free of plastic pollution"],
    ),
    ("de Noord-Ierse Department of Agriculture hanteert", ["en Department of Agriculture"]),
]
ALONE = [
    ("de term Vorsorgeprinzip komt voor", ["de Vorsorgeprinzip"]),
    ("bezoek aan de Hochwasservorhersagezentrale bij de grens", ["de Hochwasservorhersagezentrale"]),
    ("zij spreken van Clankriminalität in de stad", ["de Clankriminalität"]),
    ("In het Land Bremen geldt dat", []),
]


@pytest.mark.parametrize(("text", "phrases"), [*SHARED_WORDS, *STARTS, *ENDS, *ALONE])
def test_a_phrase_has_all_of_its_words_and_no_others(text: str, phrases: list[str]) -> None:
    assert [f"{each.language} {text[each.span.start : each.span.end]}" for each in foreign_phrases(text)] == phrases
