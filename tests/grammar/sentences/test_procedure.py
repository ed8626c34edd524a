"""Sentences that ask how questions are answered, and nothing on their subject."""

from __future__ import annotations

import pytest

from generator.grammar.sentences.procedure import is_procedural, procedural_spans


@pytest.mark.parametrize(
    "text",
    [
        "Kunt u deze vragen afzonderlijk en vóór het commissiedebat Elektriciteitsnet beantwoorden?",
        "Kunt u deze vragen één voor één beantwoorden?",
        "Wilt u deze vragen beantwoorden vóór het overleg over het Meerjarenprogramma Infrastructuur?",
        "Bent u bereid elke vraag apart te beantwoorden?",
        "Zou u de vragen nog deze week willen beantwoorden?",
        "Is het mogelijk bovenstaande vragen te beantwoorden voor de Landbouwraad van 6 maart?",
        "Kunnen deze vragen voor 1 mei a.s. worden beantwoord?",
        "Gaarne beantwoording van deze vragen binnen de gestelde termijn.",
    ],
)
def test_a_question_on_the_answers_is_procedural(text: str) -> None:
    assert is_procedural([text])


@pytest.mark.parametrize(
    "text",
    [
        "Hoeveel vragen krijgt de huurcommissie per jaar?",
        "Waarom is de Kamer niet ingelicht?",
        "Kunt u de brieven van huurders beantwoorden?",
        "Wanneer ontvangt de Kamer de evaluatie?",
        "",
    ],
)
def test_other_questions_are_not(text: str) -> None:
    assert not is_procedural([text])


def test_only_the_sentence_that_asks_so_is_procedural() -> None:
    text = "Bent u bereid de sluiting op te schorten? Wilt u deze vragen vóór het debat over spoor beantwoorden?"
    assert [text[span.start : span.end] for span in procedural_spans(text)] == [text.partition("? ")[2]]
    assert not is_procedural([text])


def test_a_number_with_a_stop_ends_no_sentence() -> None:
    text = "Kunt u deze vragen vóór 21 juni a.s. bij het debat over water beantwoorden?"
    assert [text[span.start : span.end] for span in procedural_spans(text)] == [text]


def test_several_paragraphs_count_together() -> None:
    question = "Kunt u deze vragen afzonderlijk beantwoorden?"
    assert is_procedural([question, question])
    assert not is_procedural([question, "Hoeveel woningen staan er leeg, en waarom staan die woningen leeg?"])
