"""Outlines: what a document was understood to be, and what a reader made of it, for eyes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.block import BlockKind, Repair, RepairKind
from generator.model.consultation import Chamber, Dates, FrontMatter, Signatory
from generator.model.library import Library, Record
from generator.model.text import Line, Mark, MarkKind, SourceText, Span
from generator.render.texts.outline import listing, outline
from tests.render.documents import consultation, knowledge, record

LINES = ("p: Vooraf.", "# VVD: Vragen", "i: De leden danken.", "q1: Wordt het vrede?", "A1: 1. Antwoord", "a1: Ja.")


def lines(made: Record) -> list[str]:
    return list(outline(made, knowledge()))


def test_every_block_has_one_line_with_its_source_line_its_role_and_its_number_of_words() -> None:
    shown = [line.split(maxsplit=3) for line in lines(record(consultation(*LINES)))[16:]]
    assert [row for row in shown if row[0].isdigit()] == [
        ["1", "paragraph", "1w", "Vooraf."],
        ["2", "heading", "1w", "Vragen"],
        ["3", "introduction", "3w", "De leden danken."],
        ["4", "question", "3w", "Wordt het vrede?"],
        ["5", "label", "2w", "1. Antwoord"],
        ["6", "answer", "1w", "Ja."],
    ]


def test_an_exchange_is_announced_before_its_first_block_with_the_words_that_decided() -> None:
    decided = Annotation(AnnotationKind.TOPIC, "vrede", 3, Span(10, 15), "vraag-1")
    added = Annotation(AnnotationKind.TOPIC, "defensie", None, None, "vraag-1", by_editor=True)
    shown = lines(record(consultation(*LINES), decided, added))
    at = shown.index("       == vraag-1  answered  Vraag 1, VVD: vrede")
    assert [line.strip() for line in shown[at + 1 : at + 3]] == [
        "vrede because of: vrede",
        "defensie because of: the editor",
    ]
    assert shown[at + 3].split()[:2] == ["4", "question"]


def test_facts_come_first_and_what_follows_from_a_rule_is_marked() -> None:
    front = FrontMatter(
        kind="Inbreng",
        chamber=Chamber.TK,
        dossiers=("28676", "21501-02"),
        dates=Dates(asked=date(2025, 5, 6), answered=date(2025, 5, 12)),
        signatories=(Signatory("Klaver", "voorzitter"),),
        derived=("dates.answered",),
    )
    shown = lines(record(consultation("p: Tekst.", front=front)))
    assert "kind:           Inbreng" in shown
    assert "chamber:        tk" in shown
    assert "title:          –" in shown
    assert "dossiers:       28676, 21501-02" in shown
    assert "dates.asked:    2025-05-06" in shown
    assert "dates.answered: 2025-05-12  (derived)" in shown
    assert "signatories:    Klaver (voorzitter)" in shown


def test_a_long_block_shows_its_beginning_and_end_and_its_repairs() -> None:
    made = consultation("p: " + "begin " * 30 + "einde")
    repaired = replace(made.blocks[0], repairs=(Repair(RepairKind.PARAGRAPH_JOINED, Span(5, 6), "reden"),))
    shown = lines(record(replace(made, blocks=(repaired,))))[-1]
    assert " 31w  begin begin" in shown
    assert " … " in shown
    assert shown.endswith("einde  [paragraph-joined]")


def test_the_outline_of_the_real_consultation_accounts_for_every_block(real: Library, may: Record) -> None:
    shown = list(outline(may, real.knowledge))
    blocks = [line for line in shown if line[:5].strip().isdigit()]
    assert len(blocks) == len(may.consultation.blocks)
    assert sum(" == vraag-" in line for line in shown) == 21
    assert not any(BlockKind.FURNITURE.value in line for line in blocks)


def source(text: str, *marks: Mark, page: int | None = None) -> SourceText:
    made, start = [], 0
    for number, line in enumerate(text.split("\n"), 1):
        made.append(Line(number, Span(start, start + len(line)), page))
        start += len(line) + 1
    return SourceText("x.txt", text, tuple(made), marks)


def test_a_listing_has_every_line_with_its_number_and_nothing_at_its_end() -> None:
    assert list(listing(source("een\n\ntwee  "))) == ["    1  een", "    2", "    3  twee"]


def test_a_listing_shows_pages_indents_and_sizes_where_the_format_knows_them() -> None:
    line = Line(1, Span(0, 3), page=4, indent=12.5, size=9.0)
    assert list(listing(SourceText("x.pdf", "een", (line,)))) == ["    1 p4 i12.5 s9  een"]


def test_a_listing_shows_marks_with_their_words_on_that_line() -> None:
    text = "een twee\ndrie vier"
    marks = (
        Mark(MarkKind.BOLD, Span(4, 13)),
        Mark(MarkKind.HEADING, Span(9, 18), "2"),
        Mark(MarkKind.LINK, Span(0, 3)),
    )
    assert list(listing(source(text, *marks))) == [
        "    1  een twee    [bold:twee, link:een]",
        "    2  drie vier    [bold:drie, heading=2]",
    ]


def test_a_mark_without_words_is_shown_where_it_stands() -> None:
    assert list(listing(source("een\ntwee", Mark(MarkKind.NOTE_MARK, Span(4, 4), "1")))) == [
        "    1  een",
        "    2  twee    [note-mark=1:]",
    ]


def test_a_listing_begins_with_what_the_format_says_outside_its_text() -> None:
    made = replace(source("een"), facts=(("dossier", "28676"),))
    assert list(listing(made)) == ["dossier: 28676", "    1  een"]
