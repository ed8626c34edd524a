"""Who answers may repeat a question in the words of those who ask: recognised by evidence, else a doubt."""

from __future__ import annotations

import pytest

from generator.grammar.layout.greetings import only_greets
from generator.parse.turns.restating import may_hold_answer, restated
from generator.parse.turns.turns import section_turns
from tests.parse.documents import cut, document

LONG = "De leden van de VVD-fractie vragen wat de inzet is en of het kabinet de Kamer hierover tijdig informeert."
AGAIN = "De leden van de VVD-fractie vragen ook of het kabinet de Kamer hierover informeert."
OTHER = "De leden van de D66-fractie vragen of Litouwen meedoet aan de oefening."
NEXT = "De leden van de VVD-fractie vragen wat dit kost."
ANSWERED = "De inzet is helder."
SO = "Dat is het geval."


def turns(*paragraphs: str) -> list[str]:
    """Each turn as `Q` or `A` and its paragraphs; `~` where its begin, `…` where its end is unsure."""
    found = section_turns(cut(document(*paragraphs))).turns
    return [
        "/".join(
            ["Q" if turn.is_question else "A", *(paragraph.text for paragraph in turn.paragraphs)],
        )
        + "~" * turn.unsure
        + "…" * turn.ends_unsure
        for turn in found
    ]


def test_what_repeats_the_question_stays_in_the_answer_without_a_doubt() -> None:
    assert turns(LONG, "1. Antwoord", ANSWERED, AGAIN, SO, NEXT, "2. Antwoord", ANSWERED)[1:3] == [
        f"A/{ANSWERED}/{AGAIN}/{SO}",
        f"Q/{NEXT}",
    ]


def test_what_repeats_the_question_stays_in_the_last_answer_too() -> None:
    assert turns(LONG, "1. Antwoord", ANSWERED, AGAIN, SO)[1:] == [f"A/{ANSWERED}/{AGAIN}/{SO}"]


@pytest.mark.parametrize("opening", [AGAIN, OTHER])
def test_what_may_be_repeated_is_the_next_question_and_a_doubt(opening: str) -> None:
    asked = "De leden van de VVD-fractie vragen wat Zweden doet."

    found = turns(asked, "1. Antwoord", ANSWERED, opening, SO, NEXT, "2. Antwoord", ANSWERED)
    assert found[1].removesuffix("~") == f"A/{ANSWERED}"
    assert "".join(found[2:-1]).replace("Q/", "/").replace("~", "") == f"/{opening}/{SO}/{NEXT}"
    assert "~" in "".join(found)


@pytest.mark.parametrize("between", [(OTHER,), (OTHER, NEXT), ("De leden lezen de brief.", SO, NEXT), (OTHER, SO)])
def test_a_question_of_several_paragraphs_is_no_doubt_where_none_may_be_an_answer(between: tuple[str, ...]) -> None:
    found = turns(LONG, "1. Antwoord", ANSWERED, *between, "2. Antwoord", ANSWERED)[2:-1]
    assert "".join(found).replace("Q/", "/") == "/".join(("", *between))


def test_a_question_asked_once_more_right_before_its_answer_is_one() -> None:
    assert turns(LONG, "1. Antwoord", ANSWERED, AGAIN, "2. Antwoord", SO)[1:3] == [f"A/{ANSWERED}", f"Q/{AGAIN}"]


def test_a_short_question_repeats_none() -> None:
    short = "De leden van de VVD-fractie vragen waarom."
    asked = "De leden van de VVD-fractie vragen waarom de inzet zo is."

    assert restated(cut(document(ANSWERED, short, SO)), cut(document(asked))) == frozenset()


def test_an_item_between_questions_is_no_answer() -> None:
    assert not may_hold_answer(cut(document(OTHER, "- de oefening;", NEXT)))
    assert may_hold_answer(cut(document(OTHER, SO, NEXT)))


@pytest.mark.parametrize(
    ("remark", "mark"),
    [
        ("De leden van de VVD-fractie hebben kennisgenomen van de brief.", ""),
        ("De leden van de VVD-fractie danken de minister.", ""),
        ("De leden van de VVD-fractie onderschrijven het doel van het voorstel.", ""),
        ("De leden van de VVD-fractie wijzen terecht op het belang hiervan.", "…"),
    ],
)
def test_a_remark_under_a_labelled_answer_that_may_be_part_of_it_is_a_doubt(remark: str, mark: str) -> None:
    found = turns("Vraag 1", "Waarom?", "Antwoord 1", ANSWERED, remark, "Vraag 2", "En nu?", "Antwoord 2", SO)

    assert found[1] == f"A/{ANSWERED}{mark}"
    assert only_greets(remark) is not bool(mark)
