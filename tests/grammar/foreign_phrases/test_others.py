"""Swedish, Polish, Romanian and Finnish, told by letters and small words, and what looks like them."""

from __future__ import annotations

import pytest

from generator.grammar.foreign_phrases.languages import foreign_phrases

PHRASES: list[tuple[str, str]] = [
    (
        "het Zweedse rapport Svenskt samarbete i europeiska skolor och förskolor van",
        "sv Svenskt samarbete i europeiska skolor och förskolor",
    ),
    ("op de folder staat “Gdzie są twoje dokumenty?” in kleur", "pl Gdzie są twoje dokumenty?"),
    ("en in het Roemeens “Îți cunoști vecinii?” op", "ro Îți cunoști vecinii?"),
    ("onder de leus “Koulu kuuluu kaikille” tot", "fi Koulu kuuluu kaikille"),
]
# Danish, which looks like Swedish, Frisian, names with such letters, and what a word that Dutch has parts.
NONE = [
    "de Deense wet heet Lov om skov og natur",
    "De bern sizze it yn it Frysk op ’e skoalle yn Ljouwert",
    "de heren Wałęsa en Kaczyński, en mevrouw Åsa Öberg uit Malmö",
    "de nota Ett tryggt land för alla barn is niet vertaald",
    "Îles de la Société en Gävle",
]


@pytest.mark.parametrize(("text", "wanted"), PHRASES)
def test_two_words_prove_the_language(text: str, wanted: str) -> None:
    """The one phrase that is found, with its language and with the mark that ends it."""
    assert [f"{each.language} {text[each.span.start : each.span.end]}" for each in foreign_phrases(text)] == [wanted]


@pytest.mark.parametrize("text", NONE)
def test_what_nothing_proves_has_no_language(text: str) -> None:
    """None of these languages is told where it may be another one, or where names alone have its letters."""
    assert not {each.language for each in foreign_phrases(text)} & {"sv", "pl", "ro", "fi"}
