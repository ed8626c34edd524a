from __future__ import annotations

from datetime import date

import pytest

from generator.model.block import Block, BlockKind
from generator.model.consultation import (
    Answer,
    Consultation,
    Dates,
    Exchange,
    FrontMatter,
    Question,
    Section,
    State,
    exchange_blocks,
    section_blocks,
)
from generator.model.text import Line, SourceText, Span

FEBRUARY, MARCH, APRIL = date(2025, 2, 1), date(2025, 3, 1), date(2025, 4, 1)

# `Vraag 5` (3, 4), `Vraag 6` (5, 6 and 7), `Antwoord 5 en 6` (8, 9).
TOGETHER = Exchange(
    "vraag-5",
    (
        Question("vraag-5", "5", "vvd", ("VVD",), (4,), 3),
        Question("vraag-6", "6", "vvd", ("VVD", "D66"), (6, 7), 5),
    ),
    (Answer("antwoord-5-en-6", "5 en 6", (9,), 8),),
    State.ANSWERED_TOGETHER,
    ("VVD", "D66"),
)
UNLABELLED = Exchange("vraag-1", (Question("vraag-1", "1", "vvd", (), (2,)),), (), State.NO_ANSWER, ())


@pytest.mark.parametrize(
    ("dates", "latest"),
    [
        (Dates(), None),
        (Dates(asked=MARCH), MARCH),
        (Dates(asked=MARCH, answered=APRIL), APRIL),
        (Dates(asked=FEBRUARY, answered=MARCH, adopted=APRIL), APRIL),
        (Dates(asked=APRIL, adopted=MARCH), APRIL),
    ],
)
def test_the_latest_day_is_the_last_that_is_known(dates: Dates, latest: date | None) -> None:
    assert dates.latest == latest


def test_an_exchange_has_the_number_of_its_first_question() -> None:
    assert (TOGETHER.number, UNLABELLED.number) == ("5", "1")


def test_the_blocks_of_questions_and_answers_are_given_without_their_labels() -> None:
    assert TOGETHER.question_blocks == (4, 6, 7)
    assert TOGETHER.answer_blocks == (9,)
    assert UNLABELLED.answer_blocks == ()


def test_all_blocks_of_an_exchange_include_its_labels_questions_first() -> None:
    assert list(exchange_blocks(TOGETHER)) == [3, 4, 5, 6, 7, 8, 9]
    assert list(exchange_blocks(UNLABELLED)) == [2]


def test_all_blocks_of_a_section_include_heading_and_introduction() -> None:
    assert sorted(section_blocks(Section("vvd", 0, ("VVD",), (1,), (UNLABELLED, TOGETHER)))) == list(range(10))
    assert list(section_blocks(Section("vragen", None, (), (), (UNLABELLED,)))) == [2]


def consultation(*sections: Section) -> Consultation:
    source = SourceText("source.txt", "een\n twee  drie", (Line(1, Span(0, 3)), Line(2, Span(4, 15))))
    blocks = (Block(0, BlockKind.PARAGRAPH, (Span(0, 3),)), Block(1, BlockKind.PARAGRAPH, (Span(5, 15),)))
    return Consultation("x", source, blocks, FrontMatter(), sections)


def test_a_block_reads_with_single_spaces_and_knows_the_way_back() -> None:
    assert consultation().text(1) == "twee drie"
    assert consultation().joined(1).source_span(Span(5, 9)) == Span(11, 15)


def test_exchanges_come_section_by_section() -> None:
    sections = (Section("a", None, (), (), (TOGETHER,)), Section("b", None, (), (), (UNLABELLED,)))

    assert list(consultation(*sections).exchanges) == [TOGETHER, UNLABELLED]


def test_the_body_begins_with_the_first_block_of_any_section() -> None:
    sections = (Section("b", 5, (), (), ()), Section("a", None, (), (1,), ()))

    assert consultation(*sections).first_body_block == 1


def test_a_document_without_sections_is_front_matter_throughout() -> None:
    assert consultation().first_body_block == 2
