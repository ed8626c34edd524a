"""Marks are known by their values, also where a table that fills a cell has the same marks as the one around it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from generator.model.text import Mark, MarkKind
from generator.parse.marking.question_tables import with_question_tables
from tests.marked_source import marked

DATA = "<table><row><cell>2024</cell>\n<cell>3,1</cell></row>\n\n<row><cell>2025</cell>\n<cell>2,9</cell></row></table>"
ALONE = "<table><row><cell>3,1 miljoen euro</cell></row></table>"
HEADS = (
    "<row><header-cell>Nr</header-cell>\n<header-cell>Vraag</header-cell>\n<header-cell>Antwoord</header-cell></row>"
)


def questions(answer: str) -> str:
    return f"<table>{HEADS}\n\n<row><cell>1</cell>\n<cell>Hoeveel kost dat?</cell>\n<cell>{answer}</cell></row></table>"


def counted(text: str) -> Counter[MarkKind]:
    return Counter(mark.kind for mark in with_question_tables(marked(text)).marks)


@pytest.mark.parametrize("nested", [ALONE, DATA, f"<table><row><cell>{ALONE}</cell></row></table>"])
def test_a_table_that_fills_the_cell_of_an_answer_keeps_its_marks(nested: str) -> None:
    found = counted(questions(nested))
    own = Counter(mark.kind for mark in marked(nested).marks)

    assert {kind: found[kind] for kind in own} == own
    assert found[MarkKind.QUESTION] == found[MarkKind.ANSWER] == 1
    assert found[MarkKind.HEADER_CELL] == 0


@pytest.mark.parametrize("depth", [1, 2, 3])
def test_tables_of_one_cell_around_a_table_of_questions_go_one_by_one(depth: int) -> None:
    """Each has a table, a row and a cell of the very same span."""
    text = questions("Veel.")
    for _ in range(depth):
        text = f"<table><row><cell>{text}</cell></row></table>"
    source = marked(text)
    found = counted(text)

    assert len(set(source.marks)) < len(source.marks)
    assert found[MarkKind.QUESTION] == found[MarkKind.ANSWER] == 1
    assert found[MarkKind.TABLE] == found[MarkKind.ROW] == found[MarkKind.CELL] == 0


def test_empty_cells_of_a_row_that_stand_at_one_place_all_go() -> None:
    row = "<row><cell>1</cell>\n<cell>Hoeveel kost dat?</cell>\n<cell>Veel.</cell><cell></cell><cell></cell></row>"
    found = counted(f"<table>{HEADS}\n\n{row}</table>")

    assert found[MarkKind.ANSWER] == 1
    assert found[MarkKind.CELL] == 0


def test_copied_marks_are_replaced_as_the_marks_are() -> None:
    source = marked(questions(ALONE))
    copied = replace(source, marks=tuple(Mark(mark.kind, mark.span, mark.value) for mark in source.marks))

    assert with_question_tables(copied) == with_question_tables(source) != source
