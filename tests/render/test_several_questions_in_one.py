"""In the consultation of May 2025 a person counted what each question asks; the program counts the same."""

from __future__ import annotations

from generator.grammar.titles.asked_parts import asked_in
from generator.model.library import Record

# Of the questions that ask more than one thing.
SEVERAL = {"3": 3, "4": 3, "5": 2, "9": 2, "14": 4, "15": 3, "16": 3, "17": 2, "19": 3, "20": 3, "21": 3}


def test_each_question_of_may_2025_asks_as_many_things_as_a_person_counts(may: Record) -> None:
    counted = {
        question.number: len(asked_in([may.consultation.text(block) for block in question.paragraphs]))
        for exchange in may.consultation.exchanges
        for question in exchange.questions
    }
    assert len(counted) == 21
    assert {number: count for number, count in counted.items() if count > 1} == SEVERAL
    assert 0 not in counted.values()
