"""On the page of a topic the factions stand side by side, each with the first words of what it asked and heard."""

from __future__ import annotations

from generator.render.views.side_by_side import faction_columns
from tests.render.documents import consultation, record

MADE = record(
    consultation(
        "# VVD: V", "q1: Een?", "a1: Ja.", "q2: Twee?", "# D66: V", "q3: Drie?", "a3: Nee.", "#: Slot", "q4: Wie?"
    )
)


def test_each_faction_has_a_column_of_what_it_asked() -> None:
    columns = faction_columns(MADE, MADE.consultation.exchanges)
    assert [(column.name, [each.numbers for each in column.exchanges]) for column in columns] == [
        ("VVD", ["1", "2"]),
        ("D66", ["3"]),
    ]


def test_a_column_has_the_first_words_and_what_became_of_a_question_without_an_answer() -> None:
    first, second = faction_columns(MADE, MADE.consultation.exchanges)[0].exchanges
    assert (first.question and first.question.words, first.answer and first.answer.words) == ("Een?", "Ja.")
    assert (second.answer, second.state) == (None, "Geen antwoord gevonden")


def test_one_faction_alone_is_not_compared() -> None:
    alone = [each for each in MADE.consultation.exchanges if each.factions != ("D66",)]
    assert faction_columns(MADE, alone) == []
