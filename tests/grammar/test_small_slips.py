"""Slips at the edges of words: labels in small letters or without a space, amounts of guilders, who is to be told."""

from __future__ import annotations

import pytest

from generator.grammar.labels.labels import number_before_text, signed_label
from generator.grammar.labels.slips import slipped_answer
from generator.grammar.questions.answering import quotes_question
from generator.grammar.sentences.borders import starts_small


@pytest.mark.parametrize("text", ["antwoord: Nederland doet mee.", "antwoord : Ja."])
def test_the_word_of_an_answer_in_small_letters_is_a_label_before_a_colon(text: str) -> None:
    assert signed_label(text) == text.index(":") + 1


@pytest.mark.parametrize("text", ["antwoord geven wij later.", "antwoorden: drie.", "het antwoord: ja."])
def test_in_small_letters_it_needs_the_colon(text: str) -> None:
    assert signed_label(text) == 0


def test_alone_on_its_line_it_needs_none() -> None:
    assert slipped_answer("antwoord")
    assert not slipped_answer("antwoorden")


@pytest.mark.parametrize(
    "text", ["7.De leden vragen dit.", "12)Kunt u dit?", "3:Wat is dit?", "4.«Zeehond» is een schip?"]
)
def test_a_sign_alone_parts_a_number_from_its_text(text: str) -> None:
    found = number_before_text(text)

    assert found is not None
    assert text[found.end :][0] in "DKW«"


@pytest.mark.parametrize("text", ["7De leden", "1.5 procent", "3.b staat er", "A.De leden", "2.A4"])
def test_nothing_else_parts_them_without_a_space(text: str) -> None:
    assert number_before_text(text) is None


@pytest.mark.parametrize(
    ("text", "is_small"), [("f 2,3 miljoen", False), ("f1,1 miljoen", False), ("f is een letter", True)]
)
def test_an_amount_of_guilders_continues_with_no_sentence(text: str, is_small: bool) -> None:
    assert starts_small(text) is is_small


@pytest.mark.parametrize(
    "text",
    [
        "Het aantal is lager. Leraren is gevraagd: «Waarom heeft u niets aangevraagd?» De meesten hadden geen tijd.",
        "Het aantal is lager. Men vroeg ons: «Waarom is dat zo?» Dat is duidelijk.",
    ],
)
def test_what_others_were_asked_is_reported(text: str) -> None:
    assert quotes_question(text)
