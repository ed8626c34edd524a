"""A label with the wrong word: number, place and text show whether it opens a question or an answer."""

from __future__ import annotations

import pytest

from generator.model.consultation import State
from generator.problems import Code
from tests.parse.documents import FRONT, document, doubts, exchanges, parsed, texts

VVD = "Vragen en opmerkingen van de leden van de VVD-fractie"
FIRST = ("Vraag 1", "Kent u het bericht?", "Antwoord 1", "Ja, dat ken ik.")
LAST = ("Vraag 3", "Wanneer is het klaar?", "Antwoord 3", "Volgend jaar.")
ASKED = "Kunt u toezeggen dat de dijk hoger wordt?"
REFUSAL = "Nee, dat kan ik niet toezeggen."
MORE = "De dijk is in 2016 versterkt."


@pytest.mark.parametrize(
    ("asks", "answers"),
    [
        ("Vraag 2", "Vraag 2"),
        ("Vraag 2:", "Vraag 2:"),
        ("2. Vraag", "2. Vraag"),
        ("Vraag 2", "Vraag nr. 2"),
        ("VRAAG 2", "Vraag 2"),
    ],
)
@pytest.mark.parametrize("later", [(), LAST])
def test_the_label_of_a_question_again_over_what_answers_it_is_that_of_the_answer(
    asks: str, answers: str, later: tuple[str, ...]
) -> None:
    found, _ = parsed(document(FRONT, VVD, *FIRST, asks, ASKED, answers, REFUSAL, MORE, *later))
    second = list(found.exchanges)[1]

    assert len(list(found.exchanges)) == (3 if later else 2)
    assert [texts(found, question.paragraphs) for question in second.questions] == [[ASKED]]
    assert [texts(found, answer.paragraphs) for answer in second.answers] == [[REFUSAL, MORE]]
    assert second.state is State.ANSWERED


def test_it_may_answer_two_questions_right_before_it() -> None:
    found = exchanges(*FIRST, "Vraag 2", ASKED, "Vraag 3", "Zo nee, waarom niet?", "Vraag 2 en 3", REFUSAL, MORE)

    assert [len(each.questions) for each in found] == [1, 2]
    assert found[1].state is State.ANSWERED_TOGETHER


@pytest.mark.parametrize("label", ["Antwoord 2", "Antwoord op vraag 2", "Antwoord 2:"])
def test_the_label_of_an_answer_over_what_is_asked_is_that_of_the_question(label: str) -> None:
    found, _ = parsed(document(FRONT, VVD, *FIRST, label, ASKED, "Antwoord 2", REFUSAL, *LAST))
    second = list(found.exchanges)[1]

    assert [texts(found, question.paragraphs) for question in second.questions] == [[ASKED]]
    assert [texts(found, answer.paragraphs) for answer in second.answers] == [[REFUSAL]]
    assert [question.number for each in found.exchanges for question in each.questions] == ["1", "2", "3"]


@pytest.mark.parametrize(
    "paragraphs",
    [
        (*FIRST, "Vraag 2", ASKED, "Vraag 2", "Wie betaalt dat?", *LAST),
        (*FIRST, "Vraag 2", ASKED, "Vraag 2", REFUSAL, "Antwoord 2", MORE, *LAST),
        (*FIRST, "Vraag 2", ASKED, "Vraag 4", REFUSAL, *LAST),
        (*FIRST, "Vraag 2", ASKED, "Antwoord 2", REFUSAL, "Vraag 2", MORE, *LAST),
    ],
)
def test_where_number_place_and_text_disagree_it_stays_a_doubt(paragraphs: tuple[str, ...]) -> None:
    codes = {code for code, _ in doubts(*paragraphs)}

    assert codes & {Code.REPEATED_NUMBER, Code.NO_ANSWER, Code.NUMBER_GAP}


def test_questions_without_any_answer_are_no_answers() -> None:
    found = exchanges("Vraag 1", ASKED, "Vraag 1", REFUSAL)

    assert not any(each.answers for each in found)
