"""The writer that markup is composed with."""

from __future__ import annotations

import pytest

from generator.model.text import Mark, MarkKind, SourceText, Span
from generator.read.assembly import SIGN, lines_of, merged
from generator.read.writing import Writer


def written(writer: Writer) -> SourceText:
    return writer.source("x", has_paragraphs=True)


def marks(writer: Writer) -> list[tuple[MarkKind, str, str]]:
    source = written(writer)
    return [(mark.kind, source.slice(mark.span), mark.value) for mark in source.marks]


def test_white_space_is_folded_and_none_stands_at_the_edge_of_a_line() -> None:
    writer = Writer()
    writer.text("  De \n\t minister ")
    writer.text(" van ")
    writer.text("Defensie  ")

    assert written(writer).text == "De minister van Defensie"


def test_a_no_break_space_between_words_is_kept_and_alone_is_no_word() -> None:
    writer = Writer()
    writer.text("28\u00a0676")
    writer.end_paragraph()
    writer.text("\u00a0")
    writer.end_paragraph()
    writer.text("Ja")

    assert written(writer).text == "28\u00a0676\n\nJa"


def test_paragraphs_are_separated_by_one_blank_line_however_often_they_end() -> None:
    writer = Writer()
    writer.end_paragraph()
    writer.text("een")
    writer.end_paragraph()
    writer.end_paragraph()
    writer.break_line()
    writer.text("twee")

    assert written(writer).text == "een\n\ntwee"


def test_a_line_end_ends_a_line_and_two_end_a_paragraph() -> None:
    writer = Writer()
    for word in ("een", "twee"):
        writer.text(word)
        writer.break_line()
    writer.break_line()
    writer.text("drie")

    assert written(writer).text == "een\ntwee\n\ndrie"


def test_a_bold_line_before_one_that_is_not_stands_alone() -> None:
    writer = Writer()
    writer.marked(MarkKind.BOLD, "Vraag 1")
    writer.break_line()
    writer.text("Heeft u")
    writer.break_line()
    writer.text("dit gezien?")

    assert written(writer).text == "Vraag 1\n\nHeeft u\ndit gezien?"


def test_two_bold_lines_stand_together() -> None:
    writer = Writer()
    writer.open(MarkKind.BOLD)
    writer.text("Verslag van een")
    writer.break_line()
    writer.text("schriftelijk overleg")
    writer.close(MarkKind.BOLD)

    assert written(writer).text == "Verslag van een\nschriftelijk overleg"


def test_marks_hold_words_only_and_one_without_words_is_none() -> None:
    writer = Writer()
    writer.text("een")
    writer.marked(MarkKind.BOLD, "  twee ")
    writer.marked(MarkKind.ITALIC, "  ")
    writer.text("drie")

    assert marks(writer) == [(MarkKind.BOLD, "twee", "")]


def test_what_follows_a_label_stands_after_it_even_in_a_block_of_its_own() -> None:
    writer = Writer()
    writer.marked(MarkKind.GENERATED, "1.")
    writer.hold()
    writer.end_paragraph()
    writer.text("Eerste.")
    writer.end_paragraph()
    writer.text("Tweede.")

    assert written(writer).text == "1. Eerste.\n\nTweede."


def test_a_label_that_nothing_follows_holds_nothing() -> None:
    writer = Writer()
    writer.begin_item(1)
    writer.text("1.")
    writer.hold()
    writer.end_item()
    writer.end_paragraph()
    writer.text("Los.")

    assert written(writer).text == "1.\n\nLos."


def test_each_paragraph_of_an_item_is_marked_with_its_depth() -> None:
    writer = Writer()
    writer.begin_item(1)
    writer.text("een")
    writer.end_paragraph()
    writer.begin_item(2)
    writer.text("diep")
    writer.end_item()
    writer.end_paragraph()
    writer.text("slot")
    writer.end_item()
    writer.end_paragraph()
    writer.text("buiten")

    items = [(text, value) for kind, text, value in marks(writer) if kind is MarkKind.LIST_ITEM]
    assert items == [("een", "1"), ("diep", "2"), ("slot", "1")]


def test_the_sign_of_a_note_stands_before_its_first_words() -> None:
    writer = Writer()
    writer.open(MarkKind.NOTE, "f1")
    writer.text("12")
    writer.end_paragraph()
    writer.text("Kamerstuk 28 676.")
    writer.end_paragraph()
    writer.text("Tweede alinea.")
    writer.close(MarkKind.NOTE)

    assert marks(writer) == [(MarkKind.NOTE, "12 Kamerstuk 28 676.\n\nTweede alinea.", "f1")]


def test_the_first_words_of_a_note_are_not_taken_for_a_sign() -> None:
    writer = Writer()
    writer.open(MarkKind.NOTE, "f1")
    assert not writer.has_only_sign
    writer.text("Idem.")
    writer.end_paragraph()
    writer.text("Verder.")

    assert written(writer).text == "Idem.\n\nVerder."
    assert not writer.has_only_sign


@pytest.mark.parametrize("sign", ["1", "[1]", "12.", "*", "a)", "(3)", "††"])
def test_signs_of_notes(sign: str) -> None:
    assert SIGN.fullmatch(sign)


@pytest.mark.parametrize("text", ["", "noot", "2024-25", "ab", "1 2"])
def test_what_is_no_sign_of_a_note(text: str) -> None:
    assert not SIGN.fullmatch(text)


def test_cells_stand_on_lines_and_blank_lines_part_rows_and_the_paragraphs_of_a_cell() -> None:
    writer = Writer()
    for row in (("a", "b"), ("c", "d")):
        writer.end_paragraph()
        writer.open(MarkKind.ROW)
        for cell in row:
            if writer.has_words:
                writer.break_line()
            writer.open(MarkKind.CELL)
            writer.text(cell)
            writer.end_paragraph()
            writer.break_line()
            writer.text("x")
            writer.close(MarkKind.CELL)
        writer.close(MarkKind.ROW)

    assert written(writer).text == "a\n\nx\nb\n\nx\n\nc\n\nx\nd\n\nx"


def test_an_empty_cell_keeps_its_place_in_the_row() -> None:
    writer = Writer()
    writer.text("voor")
    writer.end_paragraph()
    writer.open(MarkKind.ROW)
    for cell in ("", "b", ""):
        if writer.has_words:
            writer.break_line()
        writer.open(MarkKind.CELL)
        writer.text(cell)
        writer.close(MarkKind.CELL)
    writer.close(MarkKind.ROW)

    assert written(writer).text == "voor\n\nb"
    assert [(mark.kind.value, mark.span) for mark in written(writer).marks] == [
        ("row", Span(6, 7)),
        ("cell", Span(6, 6)),
        ("cell", Span(6, 7)),
        ("cell", Span(7, 7)),
    ]


def test_lines_can_be_held_to_those_of_the_file() -> None:
    writer = Writer()
    for number, word in ((2, "een"), (3, "twee"), (7, "drie")):
        writer.end_paragraph()
        writer.line_count.go_to(number)
        writer.text(word)

    assert written(writer).text == "\neen\ntwee\n\n\n\ndrie"
    assert writer.line_count.is_tight


def test_once_a_line_is_past_all_lines_stand_as_much_later() -> None:
    writer = Writer()
    for word in ("een", "twee", "drie"):
        writer.text(word)
        writer.break_line()
    for number, word in ((2, "vier"), (4, "vijf"), (5, "zes")):
        writer.end_paragraph()
        writer.line_count.go_to(number)
        writer.text(word)

    assert written(writer).text == "een\ntwee\ndrie\n\nvier\n\nvijf\nzes"


def test_pages_begin_with_the_next_word() -> None:
    writer = Writer()
    writer.begin_page(1)
    writer.text("een")
    writer.end_paragraph()
    writer.begin_page(2)
    writer.text("twee")

    assert [(line.number, line.page) for line in written(writer).lines] == [(1, 1), (2, 2), (3, 2)]


def test_lines_tile_the_text() -> None:
    text = "een\n\ndrie"

    assert [(line.number, text[line.span.start : line.span.end]) for line in lines_of(text)] == [
        (1, "een"),
        (2, ""),
        (3, "drie"),
    ]


def test_styles_that_touch_are_one_and_an_outer_mark_comes_first() -> None:
    text = "een twee\ndrie"
    found = merged(
        [
            Mark(MarkKind.BOLD, Span(4, 8)),
            Mark(MarkKind.BOLD, Span(0, 3)),
            Mark(MarkKind.BOLD, Span(9, 13)),
            Mark(MarkKind.LINK, Span(9, 13), "kst-1-1"),
            Mark(MarkKind.NOTE, Span(9, 13), "f1"),
        ],
        text,
    )

    assert [(mark.kind, mark.span) for mark in found] == [
        (MarkKind.BOLD, Span(0, 8)),
        (MarkKind.NOTE, Span(9, 13)),
        (MarkKind.BOLD, Span(9, 13)),
        (MarkKind.LINK, Span(9, 13)),
    ]


def test_headings_of_different_levels_are_two() -> None:
    found = merged([Mark(MarkKind.HEADING, Span(0, 3), "1"), Mark(MarkKind.HEADING, Span(4, 8), "2")], "een twee")

    assert [mark.value for mark in found] == ["1", "2"]
