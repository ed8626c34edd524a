"""What is unknown is reported once per kind, and only for a limited number of kinds."""

from __future__ import annotations

from generator.messages.message import words
from generator.model.text import Line, Mark, MarkKind, SourceText, Span
from generator.problems import Code, Place, Problems, Severity
from generator.read.office.doubts import MOST_KINDS, Doubts, report_hidden


def test_each_kind_is_reported_once() -> None:
    problems = Problems()
    doubts = Doubts("brief.docx", problems)
    for _ in range(3):
        doubts.unread("w:nieuw")
        doubts.lost(words("a diagram"))
    assert [(problem.code, problem.place) for problem in problems] == [(Code.UNREAD_ELEMENT, Place("brief.docx"))] * 2
    assert [problem.message for problem in problems] == [
        "the document holds “w:nieuw”, which the reader does not know; its text was kept",
        "the document holds a diagram, whose text is not read",
    ]


def test_where_all_is_unknown_not_all_is_reported() -> None:
    problems = Problems()
    doubts = Doubts("brief.docx", problems)
    for number in range(MOST_KINDS + 10):
        doubts.unread(f"w:nieuw{number}")
    assert len(problems) == MOST_KINDS


def test_hidden_words_are_reported_with_their_place_and_deleted_ones_are_not() -> None:
    text = "Ja.\n\nGeheim  woord weg"
    lines = (Line(1, Span(0, 3)), Line(2, Span(4, 4)), Line(3, Span(5, 22)))
    marks = (Mark(MarkKind.HIDDEN, Span(5, 18)), Mark(MarkKind.DELETED, Span(19, 22)))
    problems = Problems()

    report_hidden(SourceText("brief.docx", text, lines, marks), problems)

    [problem] = problems
    assert problem.code is Code.HIDDEN_TEXT
    assert problem.severity is Severity.DOUBT
    assert problem.place == Place("brief.docx", 3, 1)
    assert problem.quote == "Geheim woord"
