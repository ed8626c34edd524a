"""Texts that may hold a phrase in another language are told from plain Dutch, which is not searched."""

from __future__ import annotations

import pytest

from generator.grammar.foreign_phrases import languages
from generator.grammar.foreign_phrases.hints import ALL, hints_in
from generator.grammar.foreign_phrases.languages import ForeignPhrase, foreign_phrases

# What stands in documents and is no phrase: names, loans alone, short forms, quotations, numbers, marks on letters.
PLAIN = [
    "De leden van de VVD-fractie vragen welke maatregelen het kabinet neemt tegen de geweldsincidenten.",
    "Het kabinet onderschrijft de EU-regelgeving; daarover bericht het de Kamer vóór het zomerreces.",
    "Wat is het standpunt van de EU over ‘de nieuwe werkwijze’ en de coördinatie daarvan?",
    "Het Team Handhaving belde met de heer Van der Molen (D66) over artikel 5, onder 2.",
    "In 2024 waren er 1.250 meldingen, 3,4 procent meer dan in het 2e kwartaal van 2023.",
    "Een update volgt in het hoofdlijnenakkoord over ziekenhuisrekeningen.",
    "Het dijkgravenoverlegplatform telde 20317 inundatiepoldergemalen.",
]
# Each has one thing alone that a phrase is found by.
HINTING = [
    "er is een presumption of denial voor wapens",
    "de zaak Jansen v. Belgium",
    "volgens Section 12 gaat het om ontwapening",
    "de loi Sapin II geldt niet in Nederland",
    "het onderzoek van Institut Pasteur de Dakar",
    "volgens Délibération n° 2023-200",
    "het 117th Congress besloot anders",
    "met de Air Support begon het",
    "via de EU Talent Pool",
    "men noemt dat « plan vélo » in Brussel",
    "het beginsel van de Code de la route",
    "dat is het geval ab initio",
    "het besluit van de Staatskanzlei",
    "de uitspraak van het Verwaltungsgericht",
    "het rapport Jämställdhet i arbetslivet från regeringen",
    "het project Mi buki di lesa komo edukashon",
    "aan de Ministerio de Agricultura y Ganadería",
]


@pytest.mark.parametrize("text", PLAIN)
def test_plain_dutch_is_told_by_its_words(text: str) -> None:
    assert not hints_in(text)


@pytest.mark.parametrize("text", [*HINTING, "en is waar de gemeente s\u0327ekerheid wil"])
def test_whatever_may_hold_a_phrase_is_searched(text: str) -> None:
    assert hints_in(text)


@pytest.mark.parametrize("text", PLAIN)
def test_a_search_finds_nothing_in_what_is_passed_over(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "hints_in", lambda _: ALL)
    assert _found(text) == []


@pytest.mark.parametrize("text", HINTING)
def test_what_is_found_does_not_depend_on_hints(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = _found(text)
    monkeypatch.setattr(languages, "hints_in", lambda _: ALL)
    assert _found(text) == found


def _found(text: str) -> list[ForeignPhrase]:
    return list(foreign_phrases(text))
