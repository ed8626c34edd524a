"""Answers in part II or in the letter that came back, in whole documents."""

from __future__ import annotations

import pytest

from generator.model.consultation import State
from generator.problems import Code
from tests.parse.documents import document, parsed, texts

FRONT = """De vaste commissie voor Defensie heeft vragen en opmerkingen voorgelegd aan de minister van Defensie.

De vragen en opmerkingen zijn op 3 maart 2025 aan de minister van Defensie voorgelegd. Bij brief van 10 maart zijn ze
beantwoord."""
ONE = "I Vragen en opmerkingen vanuit de fracties"
TWO = "II Antwoord / Reactie van de minister"
VVD = "Vragen en opmerkingen van de leden van de VVD-fractie"
D66 = "Vragen en opmerkingen van de leden van de D66-fractie"
TO_VVD = "Antwoorden op de vragen en opmerkingen van de leden van de VVD-fractie"
TO_D66 = "Antwoorden op de vragen en opmerkingen van de leden van de D66-fractie"
WHY = "De leden van de VVD-fractie vragen waarom de regering zo lang met het voorstel heeft gewacht."
WHEN = "Deze leden vragen wanneer de Kamer het volgende rapport over munitie mag verwachten."
WHO = "De leden van de D66-fractie vragen wie de aanbevelingen van de inspectie gaat uitvoeren."
BECAUSE = "Het voorstel moest eerst worden getoetst."
SOON = "Dat rapport komt voor de zomer."
WE = "Dat doet het ministerie zelf."

Outcome = tuple[tuple[str, ...], list[str], list[str], State]


def outcome(*paragraphs: str) -> list[Outcome]:
    """Each exchange: who ask, the words of its questions and of its answers, its state."""
    found, _ = parsed(document(FRONT, *paragraphs))
    return [
        (e.factions, texts(found, e.question_blocks), texts(found, e.answer_blocks), e.state) for e in found.exchanges
    ]


def codes(*paragraphs: str) -> list[Code]:
    return [problem.code for problem in parsed(document(FRONT, *paragraphs))[1]]


ALL_PAIRED: list[Outcome] = [
    (("VVD",), [WHY], [BECAUSE], State.ANSWERED),
    (("VVD",), [WHEN], [SOON], State.ANSWERED),
    (("D66",), [WHO], [WE], State.ANSWERED),
]
ASKED = (ONE, VVD, WHY, WHEN, D66, WHO)
NUMBERED = (ONE, VVD, "Vraag 1", WHY, "Vraag 2", WHEN, D66, "Vraag 3", WHO)


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        (ASKED, (TWO, TO_VVD, WHY, BECAUSE, WHEN, SOON, TO_D66, WHO, WE)),
        (ASKED, (TWO, WHO, WE, WHEN, SOON, WHY, BECAUSE)),
        (
            ASKED,
            (
                TWO,
                "Vraag 1",
                WHY,
                "Antwoord",
                BECAUSE,
                "Vraag 2",
                WHEN,
                "Antwoord",
                SOON,
                "Vraag 3",
                WHO,
                "Antwoord",
                WE,
            ),
        ),
        (ASKED, (TWO, "Vraag 1", WHY, BECAUSE, "Vraag 2", WHEN, SOON, "Vraag 3", WHO, WE)),
        (ASKED, (TWO, "Antwoord 1", BECAUSE, "Antwoord 2", SOON, "Antwoord 3", WE)),
        (NUMBERED, (TWO, "Antwoord op vraag 1", BECAUSE, "Antwoord op vraag 2", SOON, "Antwoord op vraag 3", WE)),
        (NUMBERED, (TWO, TO_VVD, "Antwoord 2", SOON, "Antwoord 1", BECAUSE, TO_D66, "Antwoord 3", WE)),
    ],
)
def test_answers_that_stand_apart_find_their_questions(asked: tuple[str, ...], answered: tuple[str, ...]) -> None:
    assert outcome(*asked, *answered) == ALL_PAIRED


def test_numbers_may_begin_anew_for_each_faction() -> None:
    asked = (ONE, VVD, "Vraag 1", WHY, D66, "Vraag 1", WHO)
    answered = (TWO, TO_VVD, "Antwoord 1", BECAUSE, TO_D66, "Antwoord 1", WE)
    assert outcome(*asked, *answered) == [ALL_PAIRED[0], ALL_PAIRED[2]]


def test_one_answer_may_serve_questions_of_two_factions() -> None:
    [(factions, questions, answers, state), later] = outcome(
        *NUMBERED, TWO, "Antwoord 1 en 3", BECAUSE, "Antwoord 2", SOON
    )
    assert (factions, questions, answers) == (("VVD", "D66"), [WHY, WHO], [BECAUSE])
    assert state is State.ANSWERED_TOGETHER
    assert later == ALL_PAIRED[1]


def test_a_running_answer_to_several_questions_stays_under_its_faction_and_is_doubted() -> None:
    found, problems = parsed(document(FRONT, *ASKED, TWO, TO_VVD, BECAUSE, SOON, TO_D66, WE))
    assert [exchange.state for exchange in found.exchanges] == [State.NO_ANSWER, State.NO_ANSWER, State.ANSWERED]
    replies = [(s.factions, texts(found, s.introduction)) for s in found.sections if not s.exchanges]
    assert replies == [(("VVD",), [BECAUSE, SOON])]
    unpaired = [problem.quote for problem in problems if problem.code is Code.UNPAIRED]
    assert unpaired == [BECAUSE]


def test_an_answer_whose_number_no_question_bears_is_reported() -> None:
    assert codes(*NUMBERED, TWO, "Antwoord 1", BECAUSE, "Antwoord 7", SOON).count(Code.NO_QUESTION) == 1


def test_answers_whose_numbers_do_not_count_the_questions_are_not_paired_by_order() -> None:
    found = outcome(*ASKED, TWO, "Antwoord 1", BECAUSE, "Antwoord 2", SOON)
    assert [answers for _, _, answers, _ in found] == [[], [], []]


def test_an_empty_part_of_answers_leaves_every_question_waiting() -> None:
    assert [state for *_, state in outcome(*ASKED, TWO)] == [State.NO_ANSWER] * 3
    assert [section.slug for section in parsed(document(FRONT, *ASKED, TWO))[0].sections] == ["vvd", "d66"]


def test_a_question_that_an_answer_repeats_is_no_part_of_the_answer() -> None:
    found, _ = parsed(document(FRONT, ONE, VVD, WHY, TWO, "Antwoord 1", WHY, BECAUSE))
    [exchange] = found.exchanges
    assert texts(found, exchange.answer_blocks) == [BECAUSE]
    assert exchange.number == "1"


def test_the_letter_that_came_back_answers_the_one_that_went_out() -> None:
    out = ("BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE", "Aan de minister van Defensie", "Den Haag, 3 maart 2025")
    back = ("BRIEF VAN DE MINISTER VAN DEFENSIE", "Aan de Voorzitter van de Eerste Kamer", "Den Haag, 10 maart 2025")
    closing = "De leden van de commissie zien uw reactie met belangstelling tegemoet."
    found = outcome(
        *out,
        VVD,
        "Vraag 1",
        WHY,
        closing,
        *back,
        "Antwoord op vraag 1",
        BECAUSE,
        "De minister van Defensie, A. B. Jansen",
    )
    assert found == [ALL_PAIRED[0]]


def test_a_letter_that_repeats_the_questions_under_a_heading_over_answers_holds_both() -> None:
    found, problems = parsed(
        document(
            "Hierbij stuur ik u de antwoorden op de vragen van het lid Jansen (PVV) (ingezonden 21 februari 2013).",
            "Antwoorden op Kamervragen van het lid Jansen (PVV) over zwembaden",
            "1\nBent u bekend met het bericht?",
            "Antwoord\nJa.",
            "2\nKlopt het bericht?",
            "Antwoord\nNee.",
        )
    )
    assert [texts(found, (*e.question_blocks, *e.answer_blocks)) for e in found.exchanges] == [
        ["Bent u bekend met het bericht?", "Ja."],
        ["Klopt het bericht?", "Nee."],
    ]
    assert found.front.kind == "Antwoord schriftelijke vragen"
    assert not [problem for problem in problems if problem.code is Code.NO_QUESTION]


def test_what_introduces_answers_is_not_doubted() -> None:
    cover = "Hierbij bied ik u de antwoorden aan."
    assert Code.UNPAIRED not in codes(*NUMBERED, TWO, cover, "Antwoord 1", BECAUSE, "Antwoord 2", SOON)
    assert Code.UNPAIRED not in codes(ONE, VVD, WHY, TWO, cover, TO_VVD, BECAUSE)
    assert Code.UNPAIRED in codes(*ASKED, TWO, cover)


def test_a_heading_over_all_answers_may_read_like_the_label_of_one() -> None:
    answered = ("Antwoorden van de minister", TO_VVD, "1", BECAUSE, "2", SOON, TO_D66, "3", WE)
    asked = (ONE, VVD, "1", WHY, "2", WHEN, D66, "3", WHO)
    assert outcome(*asked, *answered) == ALL_PAIRED


def test_a_question_repeated_without_a_label_leads_to_the_answer_under_the_next_one() -> None:
    paragraphs = (WHY, "Antwoord", BECAUSE, WHEN, "Antwoord", SOON, WHO, "Antwoord", WE)
    assert outcome(*ASKED, TWO, *paragraphs) == ALL_PAIRED
    assert Code.UNPAIRED not in codes(*ASKED, TWO, *paragraphs)


def test_words_after_a_repeated_question_stay_with_the_answer() -> None:
    paragraphs = (WHY, "Antwoord", BECAUSE, WHEN, "Dat was de vraag.", WHO, "Antwoord", WE)
    assert outcome(*ASKED, TWO, *paragraphs)[0][2] == [BECAUSE, WHEN, "Dat was de vraag."]


def test_a_letter_to_a_minister_under_its_printed_heading_asks() -> None:
    letters = ("BRIEF AAN DE MINISTER VAN DEFENSIE", WHY, "BRIEF VAN DE MINISTER VAN DEFENSIE")
    assert outcome(*letters, WHY, "Antwoord", BECAUSE) == ALL_PAIRED[:1]


def test_under_the_label_of_a_question_that_repeats_none_stands_its_answer() -> None:
    answered = (TWO, "VVD-fractie", "Vraag 1", BECAUSE, "Vraag 2", SOON, "D66-fractie", "Vraag 3", WE)

    assert outcome(*NUMBERED, *answered) == ALL_PAIRED
    assert Code.NO_ANSWER not in codes(*NUMBERED, *answered)


def test_answers_that_name_each_number_once_are_paired_in_any_order() -> None:
    asked = (ONE, VVD, f"1. {WHY}", f"2. {WHEN}", D66, f"3. {WHO}")
    together = (("VVD", "D66"), [WHY, WHO], [BECAUSE], State.ANSWERED_TOGETHER)

    assert outcome(*asked, TWO, f"2. {SOON}", f"1 en 3. {BECAUSE}") == [together, ALL_PAIRED[1]]


def test_a_line_before_the_label_of_the_first_answer_stands_over_all_of_them() -> None:
    questions = (f"1. {WHY}", f"2. {WHEN}")
    found = outcome("De leden hebben vragen.", *questions, "Antwoorden", f"Ad 1. {BECAUSE}", f"Ad 2. {SOON}")

    assert [paragraphs for _, _, paragraphs, _ in found] == [[BECAUSE], [SOON]]


def test_a_label_of_an_answer_typed_twice_between_questions_stands_over_nothing() -> None:
    turns = ("Vraag 1", WHY, "Antwoord", "Antwoord 1", BECAUSE, "Vraag 2", WHEN, "Antwoord 2", SOON)
    found = outcome(VVD, *turns)

    assert [paragraphs for _, _, paragraphs, _ in found] == [[BECAUSE], [SOON]]
