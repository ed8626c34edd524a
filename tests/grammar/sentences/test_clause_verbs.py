"""The verb of a subordinate clause stands at its end: whether first words of a sentence hold it."""

from __future__ import annotations

import pytest

from generator.grammar.sentences.clause_verbs import has_its_verbs, has_verb


@pytest.mark.parametrize(
    "words",
    [
        "of de brug open gaat",
        "hoe Zwolle de regels over bruggen toepast",
        "de bruggen in Zeeland",
        "of de brug, die al jaren dicht is, open gaat",
        "Deelt u de mening dat bruggen te duur zijn",
        "waarom de genomen maatregelen niet werken",
        "of men in die plaats bruggen bouwt",
    ],
)
def test_a_clause_with_its_verb(words: str) -> None:
    assert has_its_verbs(words)


@pytest.mark.parametrize(
    "words",
    [
        "of de brug over de Maas",
        "of de brug, die al jaren dicht is",
        "Deelt u de mening dat de brug over de Maas",
        "waarom de genomen maatregelen",
        "of de kosten om de brug te openen",
        "of mensen met een laag inkomen",
        "dat, in lijn met het genoemde verdrag",
    ],
)
def test_a_clause_without_its_verb(words: str) -> None:
    assert not has_its_verbs(words)


def test_a_word_that_describes_a_noun_is_no_verb() -> None:
    assert has_verb("wordt de brug hersteld")
    assert not has_verb("in de gesloten brug")
