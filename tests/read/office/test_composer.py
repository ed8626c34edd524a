"""Paragraphs and runs become lines and marks; whitespace belongs to nobody."""

from __future__ import annotations

from generator.model.text import Mark, MarkKind, SourceText, Span
from generator.read.office.composer import Composer

BOLD = (MarkKind.BOLD, "")


def composed(composer: Composer) -> SourceText:
    source = composer.source("brief.docx")
    assert source is not None
    return source


def paragraph(composer: Composer, *runs: str) -> None:
    composer.begin_paragraph()
    for run in runs:
        composer.write(run)
    composer.end_paragraph()


def spans(source: SourceText, kind: MarkKind) -> list[str]:
    return [source.slice(mark.span) for mark in source.marks if mark.kind is kind]


def test_paragraphs_are_separated_by_a_blank_line_and_those_without_words_vanish() -> None:
    composer = Composer()
    for text in ("  Een ", " \u00a0", "Twee"):
        paragraph(composer, text)
    source = composed(composer)
    assert source.text == "Een\n\nTwee"
    assert source.has_paragraphs
    assert [(line.number, source.slice(line.span)) for line in source.lines] == [(1, "Een"), (2, ""), (3, "Twee")]


def test_what_holds_no_words_is_no_text() -> None:
    composer = Composer()
    paragraph(composer, " ")
    assert composer.source("brief.docx") is None


def test_text_without_a_paragraph_begins_one_and_nothing_writes_nothing() -> None:
    composer = Composer()
    composer.write("")
    composer.write("Los")
    assert composed(composer).text == "Los"


def test_a_line_end_within_a_paragraph_begins_a_line_with_the_other_indent() -> None:
    composer = Composer()
    composer.begin_paragraph(20.0, 10.0)
    composer.write("De voorzitter,\nKlaver")
    source = composed(composer)
    assert source.text == "De voorzitter,\nKlaver"
    assert [line.indent for line in source.lines] == [10.0, 20.0]


def test_a_line_has_the_size_of_most_of_its_letters() -> None:
    composer = Composer()
    composer.begin_paragraph()
    composer.write("Vraag ", size=9.0)
    composer.write("1", size=6.0)
    assert [line.size for line in composed(composer).lines] == [9.0]


def test_a_line_stands_on_the_page_where_its_words_begin() -> None:
    composer = Composer()
    composer.page = 1
    composer.begin_paragraph()
    composer.write("een ")
    composer.page = 2
    composer.write("twee")
    composer.end_paragraph()
    paragraph(composer, "drie")
    assert [line.page for line in composed(composer).lines] == [1, 1, 2]


def test_runs_that_look_the_same_are_one_mark_over_words() -> None:
    composer = Composer()
    composer.begin_paragraph()
    composer.write(" Vraag", [BOLD])
    composer.write(" ")
    composer.write("1 ", [BOLD])
    composer.write("van")
    composer.write(" 2", [BOLD])
    assert spans(composed(composer), MarkKind.BOLD) == ["Vraag 1", "2"]


def test_the_marks_of_two_paragraphs_are_two() -> None:
    composer = Composer()
    for text in ("Een", "Twee"):
        composer.begin_paragraph()
        composer.write(text, [BOLD])
    assert spans(composed(composer), MarkKind.BOLD) == ["Een", "Twee"]


def test_a_mark_of_a_paragraph_covers_it_once() -> None:
    composer = Composer()
    composer.begin_paragraph(marks=[(MarkKind.HEADING, "2")])
    composer.write("Kop", [BOLD])
    composer.mark_paragraph(MarkKind.HEADING, "2")
    assert composed(composer).marks == (Mark(MarkKind.HEADING, Span(0, 3), "2"), Mark(MarkKind.BOLD, Span(0, 3)))


def test_a_mark_on_no_paragraph_is_none() -> None:
    composer = Composer()
    composer.mark_paragraph(MarkKind.FURNITURE)
    paragraph(composer, "Een")
    assert composed(composer).marks == ()


def test_a_mark_over_paragraphs_without_words_is_none() -> None:
    composer = Composer()
    composer.open(MarkKind.FURNITURE)
    composer.close()
    paragraph(composer, "Een")
    assert composed(composer).marks == ()


def table(composer: Composer, *rows: tuple[str, ...]) -> None:
    composer.open(MarkKind.TABLE)
    for row in rows:
        composer.open(MarkKind.ROW)
        for cell in row:
            composer.open(MarkKind.CELL)
            for text in cell.split("|"):
                paragraph(composer, text)
            composer.close()
        composer.close()
    composer.close()


def test_cells_stand_on_lines_of_their_own_and_rows_between_blank_lines() -> None:
    composer = Composer()
    table(composer, ("Land", "% bbp"), ("Nederland|en Curaçao", "2,05"))
    source = composed(composer)
    assert source.text == "Land\n% bbp\n\nNederland\n\nen Curaçao\n2,05"
    assert spans(source, MarkKind.TABLE) == [source.text]
    assert spans(source, MarkKind.ROW) == ["Land\n% bbp", "Nederland\n\nen Curaçao\n2,05"]
    assert spans(source, MarkKind.CELL) == ["Land", "% bbp", "Nederland\n\nen Curaçao", "2,05"]


def test_an_empty_cell_keeps_its_place_in_its_row() -> None:
    composer = Composer()
    table(composer, ("", "a", "", "b", ""), ("", ""), ("c", "d"))
    source = composed(composer)
    assert source.text == "a\nb\n\nc\nd"
    rows = [mark.span for mark in source.marks if mark.kind is MarkKind.ROW]
    cells = [mark.span for mark in source.marks if mark.kind is MarkKind.CELL]
    assert [source.slice(span) for span in cells] == ["", "a", "", "b", "", "c", "d"]
    assert all(rows[0].start <= span.start and span.end <= rows[0].end for span in cells[:5])
    assert [source.slice(span) for span in rows] == ["a\nb", "c\nd"]


def test_outer_marks_come_before_inner_ones_over_the_same_words() -> None:
    composer = Composer()
    composer.open(MarkKind.NOTE, "f1")
    table(composer, ("Ja",))
    composer.close()
    kinds = [mark.kind for mark in composed(composer).marks]
    assert kinds == [MarkKind.NOTE, MarkKind.TABLE, MarkKind.ROW, MarkKind.CELL]
