from __future__ import annotations

import pytest

from generator.grammar.labels.labels import answer_label, question_label, signed_label
from generator.grammar.labels.slips import slipped_answer, slipped_opening, slipped_question
from tests.parse.documents import exchanges

ANSWERS = [
    "Antwoordt",
    "ANTWOORDT",
    "Anwoord",
    "Antwoort",
    "Antoworrd",
    "Anwtoord",
    "Antwwoorden",
    "Wntwoord",
    "A n t w o o r d",
]


@pytest.mark.parametrize("sign", ["", ":", ".", " :", ";"])
@pytest.mark.parametrize("word", ANSWERS)
def test_the_word_of_an_answer_with_slips_is_a_label_alone_on_its_line(word: str, sign: str) -> None:
    assert slipped_answer(word + sign)
    label = answer_label(word + sign)
    assert label is not None
    assert label.numbers == ()


@pytest.mark.parametrize("word", ANSWERS)
def test_before_a_text_a_sign_sets_it_apart(word: str) -> None:
    assert slipped_opening(f"{word}: Ja, dat klopt.") == len(word) + 1
    assert signed_label(f"{word}: Ja, dat klopt.") == len(word) + 1
    assert slipped_opening(f"{word} Nederland hierop?") == 0


@pytest.mark.parametrize("text", ["Vrag:", "Vraagt:", "Vraah :", "Vragn:"])
def test_the_word_of_a_question_needs_its_colon(text: str) -> None:
    assert slipped_question(text)
    assert question_label(text) is not None
    assert question_label(text.rstrip(" :")) is None


@pytest.mark.parametrize(
    "text",
    ["Antwerpen", "Beantwoord", "Antwoorder", "antwoordt", "Voorwoord", "Aandacht", "Antw", "Antwoordde", "Woord:", ""],
)
def test_other_words_are_no_label_of_an_answer(text: str) -> None:
    assert not slipped_answer(text)
    assert slipped_opening(f"{text}: Ja.") == 0 or text == "Antw"


@pytest.mark.parametrize("text", ["Vaag:", "Graag:", "Dragen:", "Kraag:", "Vanaf:", "Vrede:"])
def test_other_words_are_no_label_of_a_question(text: str) -> None:
    assert not slipped_question(text)
    assert slipped_opening(f"{text} ja") == 0


@pytest.mark.parametrize("label", ["Antwoordt", "Anwoord:", "Antwoort", "Atnwoord.", "Antwoorrd"])
@pytest.mark.parametrize("alone", [True, False])
def test_an_answer_under_it_is_no_part_of_it(label: str, alone: bool) -> None:
    under = [label, "Nee."] if alone else [f"{label.rstrip('.:')}: Nee."]
    found = exchanges(
        "1.", "Kunt u dit?", "Antwoord", "Ja.", "2.", "Kunt u dat?", *under, "3.", "Wilt u het?", "Antwoord", "Ja."
    )

    assert [(e.questions[0].number, len(e.answers), len(e.answer_blocks)) for e in found] == [
        ("1", 1, 1),
        ("2", 1, 1),
        ("3", 1, 1),
    ]
    assert all(answer.label is not None for exchange in found for answer in exchange.answers)
