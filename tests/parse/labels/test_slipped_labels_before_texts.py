"""The word of a label with slips and without a number, right before its text: `Anwoord De kosten zijn …`."""

from __future__ import annotations

import pytest

from generator.grammar.labels.slips import slipped_answer_before, slipped_question_before
from generator.problems import Code
from tests.parse.documents import document, parsed

ANSWERS = ("Anwoord", "Antwoort", "Atnwoord", "Antwoorrd", "Antwwoorden", "Antwoordt")
QUESTIONS = ("Vrag", "Vraagt", "Vraah", "Vrraag", "Vragg")
HEAD = "Antwoorden op vragen van het lid Jansen (CDA)"


def _document(question: str, answer: str, gap: str = " ") -> str:
    return document(
        *(HEAD, f"Vraag{gap}Wat kost de brug?", f"Antwoord{gap}De brug kost drie miljoen euro."),
        *(f"{question}{gap}Wie betaalt dat?", f"{answer}{gap}De provincie draagt de kosten."),
        *(f"Vraag{gap}Wanneer is de brug klaar?", f"Antwoord{gap}Over twee jaar."),
    )


def _read(text: str) -> list[tuple[str, str]]:
    found = parsed(text)[0]
    return [(found.text(e.questions[0].paragraphs[0]), found.text(e.answers[0].paragraphs[0])) for e in found.exchanges]


EXCHANGES = [
    ("Wat kost de brug?", "De brug kost drie miljoen euro."),
    ("Wie betaalt dat?", "De provincie draagt de kosten."),
    ("Wanneer is de brug klaar?", "Over twee jaar."),
]


@pytest.mark.parametrize("gap", [" ", "    "])
@pytest.mark.parametrize("answer", ANSWERS)
def test_a_slip_in_the_word_of_an_answer_is_read_as_the_others_are(answer: str, gap: str) -> None:
    assert _read(_document("Vraag", answer, gap)) == EXCHANGES


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_slip_in_the_word_of_a_question_is_read_as_the_others_are(question: str) -> None:
    assert _read(_document(question, "Antwoord")) == EXCHANGES


@pytest.mark.parametrize("answer", ANSWERS[:5])
def test_where_no_other_label_stands_before_its_text_it_is_a_doubt(answer: str) -> None:
    text = document(HEAD, "1. Wat kost de brug?", "Veel.", f"2. Wie betaalt dat?\n\n{answer} De provincie betaalt.")
    assert Code.UNREAD_LABEL in [problem.code for problem in parsed(text)[1]]


@pytest.mark.parametrize(
    "text",
    ["Antwerpen Zuid is dicht.", "Antwoord De brug", "Antwoordde Jansen toen?", "Anwoord de brug", "Voorwoord Ja", ""],
)
def test_other_words_before_a_text_label_no_answer(text: str) -> None:
    assert slipped_answer_before(text) == 0


@pytest.mark.parametrize(
    "text", ["Vraag Wat kost dat?", "Vroeg Jansen dat?", "Vaag Is het?", "Vrede Is het?", "Vrag is"]
)
def test_other_words_before_a_text_label_no_question(text: str) -> None:
    assert slipped_question_before(text) == 0


@pytest.mark.parametrize("text", ["Antwoordt Nederland hierop?", "Antwoordt Duitsland wel? Dat weet ik niet."])
def test_a_sentence_that_asks_is_no_label(text: str) -> None:
    found = parsed(_document("Vraag", "Antwoord").replace("De provincie draagt de kosten.", f"Ja.\n\n{text}"))[0]
    assert text in [found.text(block.index) for block in found.blocks]


def _with_one_before(answer: str, gap: str = " ", others: str = "Antwoord") -> str:
    return document(
        *(HEAD, "Wat kost de brug?", others, "De brug kost drie miljoen euro."),
        *("Wie betaalt dat?", f"{answer}{gap}De provincie draagt de kosten."),
        *("Wanneer is de brug klaar?", others, "Over twee jaar."),
    )


@pytest.mark.parametrize("gap", [" ", "    ", "\t"])
@pytest.mark.parametrize("others", ["Antwoord", "Antwoord:", "ANTWOORD", "antwoord"])
@pytest.mark.parametrize("answer", ["Antwoord", "ANTWOORD"])
def test_one_before_its_text_is_a_label_where_others_stand_above_theirs(answer: str, others: str, gap: str) -> None:
    assert _read(_with_one_before(answer, gap, others)) == EXCHANGES


@pytest.mark.parametrize("gap", [" ", "    "])
def test_one_of_a_question_before_its_text_is_a_label_where_others_stand_above_theirs(gap: str) -> None:
    text = document(
        *(HEAD, "Vraag", "Wat kost de brug?", "Antwoord", "De brug kost drie miljoen euro."),
        *(f"Vraag{gap}Wie betaalt dat?", "Antwoord", "De provincie draagt de kosten."),
        *("Vraag", "Wanneer is de brug klaar?", "Antwoord", "Over twee jaar."),
    )
    assert _read(text) == EXCHANGES


def test_the_word_within_an_answer_is_no_label() -> None:
    text = _with_one_before("De provincie betaalt.\n\nAntwoord")
    assert "Antwoord De provincie draagt de kosten." in parsed(text)[0].source.text
    assert parsed(text)[1], "a doubt, for it is not under a question"
