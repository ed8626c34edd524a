"""The words that say what a text is about, found by their letters and the words around them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.grammar.titles.key_phrases import key_phrases, word_key
from generator.knowledge.shipped.common_words import common_words
from generator.knowledge.shipped.theme_words import theme_words
from generator.model.text import Span
from tests.pace import Watch


def phrases(text: str, *known: str) -> list[str]:
    spans = [(Span(text.index(word), text.index(word) + len(word)), 3.0) for word in known]
    return [text[found.span.start : found.span.end] for found in key_phrases(text, spans, common_words())]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hoe gaat u de toenemende wachttijden aanpakken?", ["toenemende wachttijden"]),
        ("Bent u op de hoogte van de veroudering van bruggen?", ["veroudering"]),
        ("Wat doet u tegen het lerarentekort in de regio?", ["lerarentekort"]),
        ("Kunt u het personeelstekort in de gezondheidszorg verklaren?", ["personeelstekort in de gezondheidszorg"]),
        ("Wat betekent dat voor de jeugdzorg en de thuiszorg?", ["jeugdzorg en de thuiszorg"]),
        ("Wat vindt u van de rol van Gasunie Transport?", ["Gasunie Transport"]),
        ("Wat staat er in het Landelijk Honden Dossier?", ["Landelijk Honden Dossier"]),
        ("Wanneer komt de OESO met cijfers?", ["OESO"]),
        ("Waarom is er geen loonbelasting?", ["loonbelasting"]),
        ("Gaan jeugdzorgaanbieders failliet?", ["jeugdzorgaanbieders"]),
        ("Hoe zit het met de huisvestings- en vergunningplicht?", ["vergunningplicht"]),
    ],
)
def test_nouns_names_and_abbreviations_are_found_with_what_belongs_to_them(text: str, found: list[str]) -> None:
    assert phrases(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Kunt u aangeven wat u daarvan vindt?",
        "Deelt u de mening dat dit belangrijk is? Zo nee, waarom niet?",
        "Bent u bereid dit te stimuleren?",
        "Wat is er gerealiseerd en wie heeft dat geconstateerd?",
        "Heeft u daarvan kennisgenomen?",
        "Wie is daarvan vrijgesteld en wie heeft dat vastgesteld?",
        "Is dat teruggenomen, opgeschreven of voorgelezen?",
        "Heeft dat plaatsgevonden en wie heeft eraan deelgenomen?",
        "De leden van de VVD-fractie lezen dat de D66-fractieleden dat ook zien.",
        "Wat vindt minister Jansen van het lid Klaver?",
        "",
        "?!",
    ],
)
def test_words_that_are_in_every_document_verbs_and_persons_are_none(text: str) -> None:
    assert phrases(text) == []


def test_a_known_term_counts_whatever_its_letters_are() -> None:
    assert phrases("Hoeveel kost een fregat?") == []
    assert phrases("Hoeveel kost een fregat?", "fregat") == ["fregat"]


@pytest.mark.parametrize("text", ["Wilt u verduurzamen?", "Gaat u bedrijven en wegen helpen verduurzamen?"])
def test_a_known_word_that_is_a_verb_here_is_none(text: str) -> None:
    assert "verduurzamen" not in phrases(text, "verduurzamen")


def test_a_known_common_word_counts_only_with_others() -> None:
    assert phrases("Wat doet de overheid?", "overheid") == []
    assert phrases("Wat doet de lokale overheid?", "lokale overheid") == ["lokale overheid"]


def test_small_words_at_the_ends_of_a_known_term_are_left_out() -> None:
    assert phrases("Het arrest van de rechter?", "arrest van") == ["arrest"]
    assert phrases("Is dat in strijd?", "in strijd") == []


def test_an_adjective_that_is_known_alone_takes_the_noun_after_it() -> None:
    assert phrases("Krijgen zij gezonde soep?", "gezonde") == ["gezonde soep"]
    assert phrases("Is dat gezonde?", "gezonde") == []


def test_no_phrase_holds_an_excluded_word() -> None:
    text = "Wat vindt Groep Otten van loonbelasting?"
    excluded = [Span(text.index("Groep"), text.index(" van loon"))]
    assert [text[f.span.start : f.span.end] for f in key_phrases(text, (), common_words(), excluded)] == [
        "loonbelasting"
    ]


def test_a_sign_between_two_nouns_keeps_them_apart() -> None:
    assert phrases("Denk aan jeugdzorg, loonbelasting.") == ["jeugdzorg", "loonbelasting"]
    assert phrases("Denk aan jeugdzorg; loonbelasting in Breda.") == ["jeugdzorg", "loonbelasting in Breda"]


@pytest.mark.parametrize(
    ("word", "other"),
    [("wachttijd", "wachttijden"), ("Jeugdzorg", "jeugdzorg"), ("quantumcomputer", "quantumcomputers")],
)
def test_forms_of_one_word_have_one_key(word: str, other: str) -> None:
    assert word_key(word) == word_key(other)


def test_short_words_keep_their_endings() -> None:
    assert word_key("eis") == "eis"
    assert word_key("geen") != word_key("ge")


def test_a_phrase_of_two_says_more_than_each_of_them() -> None:
    (both,) = key_phrases("Is er personeelstekort in de jeugdzorg?", (), common_words())
    (one,) = key_phrases("Is er personeelstekort?", (), common_words())
    assert both.weight > one.weight
    assert both.keys == ("personeelstekort", "jeugdzorg")


@given(st.text(max_size=200))
def test_in_any_text_phrases_are_in_order_and_do_not_overlap(text: str) -> None:
    known = [(span, 1.0) for _, span in theme_words().find(text)]
    found = list(key_phrases(text, known, common_words()))
    ends = [0, *(phrase.span.end for phrase in found)]
    assert all(phrase.span.start >= end for phrase, end in zip(found, ends, strict=False))
    assert all(text[phrase.span.start : phrase.span.end].strip() for phrase in found)


def test_the_time_of_a_long_text_grows_with_its_length_only() -> None:
    text = "De gezonde toenemende Jeugdzorg-wachttijden van de OESO in Breda. " * 800
    watch = Watch()
    assert len(list(key_phrases(text, (), common_words()))) >= 800
    assert watch.seconds() < 2
