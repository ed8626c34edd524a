"""Sentences, content words and greetings: what the words of a text say of it."""

from __future__ import annotations

import pytest

from generator.grammar.layout.greetings import only_greets
from generator.grammar.questions.content_words import content_words, is_of_any_question
from generator.grammar.sentences.borders import holds_sentences, runs_on, starts_new, starts_small


@pytest.mark.parametrize("text", ["de brief", "«de brief", "(šarka", "łódź", "ĳs", "‘t", "ğ"])
def test_small_letters_of_any_language_continue_with_a_sentence(text: str) -> None:
    assert starts_small(text)
    assert not starts_new(text)


@pytest.mark.parametrize("text", ["´ (PvdD) aan de minister", "¸ (PvdD)", "ˇ", "´"])
def test_the_accent_of_the_last_letter_of_a_line_continues_with_it(text: str) -> None:
    assert starts_small(text)


@pytest.mark.parametrize("text", ["´t Hart", "´s-Gravenhage 2019", "De ´"])
def test_an_apostrophe_and_an_accent_within_a_line_are_no_such_accent(text: str) -> None:
    assert not starts_small(text)


@pytest.mark.parametrize("text", ["De brief", "«De brief", "(Šarka", "Łódź", "3 mei", "– De brief"])
def test_capitals_numbers_and_dashes_may_begin_a_sentence(text: str) -> None:
    assert not starts_small(text)
    assert starts_new(text)


@pytest.mark.parametrize("text", ["Zie het antwoord op", "(zie", "De commissie,", "nr.", "In het", "Deze (", "van uw"])
def test_lines_that_end_within_a_sentence(text: str) -> None:
    assert runs_on(text)


@pytest.mark.parametrize("text", ["Zie het antwoord.", "Vraag 3", "Dat is zo", "Toelichting:", "De Kamer"])
def test_lines_that_may_end_a_sentence(text: str) -> None:
    assert not runs_on(text)


@pytest.mark.parametrize("text", ["Dat is besloten. Het kabinet volgt dit", "Dat is zo."])
def test_a_text_that_holds_the_end_of_a_sentence(text: str) -> None:
    assert holds_sentences(text)


@pytest.mark.parametrize("text", ["Antwoord aan mw. Jansen", "De Wet, nr. 3, over dijken"])
def test_an_abbreviation_ends_no_sentence(text: str) -> None:
    assert not holds_sentences(text)


def test_content_words_are_the_longer_ones() -> None:
    assert content_words("De leden VRAGEN naar de dijken") == ["leden", "vragen", "naar", "dijken"]
    assert [word for word in content_words("De leden vragen naar dijken") if not is_of_any_question(word)] == [
        "naar",
        "dijken",
    ]


@pytest.mark.parametrize(
    "text", ["De leden danken het kabinet.", "Zij hebben geen verdere vragen.", "Zij hebben de brief gelezen."]
)
def test_greetings(text: str) -> None:
    assert only_greets(text)
    assert not only_greets("De leden willen weten wat het kost.")
