"""Paragraphs, lists, tables, footnotes and withheld words of Akoma Ntoso."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from generator.model.block import BlockKind, Cell
from generator.model.consultation import Consultation
from generator.model.library import Record
from generator.model.text import Span
from generator.verify.akoma_ntoso_words import akoma_ntoso_words
from tests.render.akoma_ntoso.reading import OURS, all_of, objections, only, read, words, written
from tests.render.documents import consultation, record
from tests.render.marked_records import ANSWER, library_of, understood


def with_blocks(made: Consultation, *changes: tuple[int, Mapping[str, object]]) -> Record:
    """A document of which some blocks are changed."""
    blocks = list(made.blocks)
    for index, change in changes:
        blocks[index] = replace(blocks[index], **change)  # type: ignore[arg-type]
    return record(replace(made, blocks=tuple(blocks)))


def items(*depths: int) -> Record:
    """A question, then items of these depths."""
    made = consultation("q1: Waarom?", *(f"q1: item {n}" for n, _ in enumerate(depths)), "a1: Daarom.")
    changes = ((n, {"kind": BlockKind.LIST_ITEM, "depth": depth}) for n, depth in enumerate(depths, 1))
    return with_blocks(made, *changes)


@pytest.mark.parametrize(
    ("depths", "ids"),
    [
        ((1, 1), ["list_1__item_1", "list_1__item_2"]),
        ((1, 2, 1), ["list_1__item_1", "list_1__item_1__list_1__item_1", "list_1__item_2"]),
        ((2, 1), ["list_1__item_1", "list_1__item_2"]),
        ((1, 3, 2), ["list_1__item_1", "list_1__item_1__list_1__item_1", "list_1__item_1__list_1__item_2"]),
    ],
)
def test_items_stand_in_lists_by_their_depth(depths: tuple[int, ...], ids: list[str]) -> None:
    held = items(*depths)
    root = read(held)
    assert [each.get("eId", "").removeprefix("dbsect_1__question_1__") for each in all_of(root, "item")] == ids
    assert objections(held, written(held)) == []


def test_a_list_of_a_thousand_depths_can_be_read() -> None:
    held = items(*range(1, 1000))
    assert len(all_of(read(held), "item")) == 999
    assert objections(held, written(held)) == []


@pytest.mark.parametrize(
    ("text", "number", "rest"),
    [
        ("a. de brief", "a.", "de brief"),
        ("– de brief", "–", "de brief"),
        ("de brief", None, "de brief"),
        ("a.", None, "a."),
    ],
)
def test_the_number_of_an_item_stands_by_itself(text: str, number: str | None, rest: str) -> None:
    held = with_blocks(consultation(f"q1: {text}", "a1: Daarom."), (0, {"kind": BlockKind.LIST_ITEM}))
    item = only(read(held), "item")
    assert [words(each) for each in all_of(item, "num")] == ([number] if number else [])
    assert words(only(item, "p")) == rest
    assert only(item, "p").get(f"{OURS}anchor") == "vraag-1-1"


def test_a_paragraph_that_goes_on_with_an_item_stands_in_it() -> None:
    made = consultation("q1: a. de brief", "q1: en verder", "q1: daarna", "a1: Daarom.")
    changes: tuple[tuple[int, Mapping[str, object]], ...] = (
        (0, {"kind": BlockKind.LIST_ITEM}),
        (1, {"continues": True}),
    )
    root = read(with_blocks(made, *changes))
    assert [words(each) for each in all_of(only(root, "item"), "p")] == ["de brief", "en verder"]


def table(*lines: str, rows: tuple[tuple[Cell, ...], ...]) -> Record:
    """An answer with a caption and a table, which stands in line 2."""
    made = consultation("q1: Waarom?", "a1: Tabel 1", *(f"a1: {line}" for line in lines))
    start = made.blocks[2].start
    moved = tuple(tuple(replace(c, span=Span(start + c.span.start, start + c.span.end)) for c in row) for row in rows)
    return with_blocks(made, (1, {"kind": BlockKind.CAPTION}), (2, {"kind": BlockKind.TABLE, "cells": moved}))


def test_a_table_has_its_caption_rows_and_heads() -> None:
    head = (Cell(Span(0, 4), is_header=True), Cell(Span(5, 8), is_header=True))
    held = table("Land bbp NL 2,05", rows=(head, (Cell(Span(9, 11)), Cell(Span(12, 16)))))
    made = only(read(held), "table")
    assert words(only(made, "caption")) == "Tabel 1"
    rows = [[(each.tag.rpartition("}")[2], words(each)) for each in row] for row in all_of(made, "tr")]
    assert rows == [[("th", "Land"), ("th", "bbp")], [("td", "NL"), ("td", "2,05")]]
    assert made.get(f"{OURS}anchor") == "antwoord-1-1"
    assert objections(held, written(held)) == []


def test_the_last_cell_of_a_short_row_stands_over_what_is_left_and_no_word_is_lost() -> None:
    held = table("een twee drie vier", rows=((Cell(Span(0, 3)), Cell(Span(4, 8))), (Cell(Span(9, 13)),)))
    assert [each.get("colspan") for each in all_of(read(held), "td")] == [None, None, "2"]
    assert objections(held, written(held)) == []


@pytest.mark.parametrize("rows", [((),), ((), (Cell(Span(0, 3)),)), ((Cell(Span(0, 0)), Cell(Span(0, 0))),)])
def test_odd_tables_are_valid(rows: tuple[tuple[Cell, ...], ...]) -> None:
    assert all_of(read(table("een twee", rows=rows)), "tr")


def footnotes() -> Record:
    return understood(
        "De leden vragen dit?<note-mark f1>1</note-mark> En dat?<note-mark f2>*</note-mark>",
        ANSWER,
        "Ja, zie noot<note-mark f1>1</note-mark> en<note-mark f9>9</note-mark> verder.",
        "<note f1>1 Trouw, zie<note-mark f2>2</note-mark>.</note>",
        "<note f2>* Idem.</note>",
        "<note f3>3 Vergeten.</note>",
    )


def test_a_note_stands_where_it_is_called_first_and_is_referred_to_after_that() -> None:
    held = footnotes()
    root = read(held, library_of(held))
    notes = [(each.get("eId"), each.get("marker"), words(each)) for each in all_of(root, "authorialNote")]
    assert notes == [
        ("authorialNote_1", "1", "1 Trouw, zie."),
        ("authorialNote_2", "*", "* Idem."),
        ("authorialNote_3", None, "3 Vergeten."),
    ]
    assert [(each.get("href"), each.get("marker")) for each in all_of(root, "noteRef")] == [
        ("#authorialNote_2", "2"),
        ("#authorialNote_1", "1"),
    ]
    assert [words(each) for each in all_of(root, "sup")] == ["9"]
    assert all_of(root, "debateSection")[-1].get("name") == "notes"


def test_the_signs_of_notes_are_words_of_the_text_and_their_words_stand_by_themselves() -> None:
    held = footnotes()
    xml = written(held, library_of(held))
    assert objections(held, xml) == []
    assert akoma_ntoso_words(xml.encode()).notes == ["1", "Trouw,", "zie2.", "*", "Idem.", "3", "Vergeten."]
    assert objections(held, xml.replace("Vergeten", "vergeten")) != []
    assert objections(held, xml.replace('marker="*"', 'marker="**"')) != []


def test_a_sign_that_xml_cannot_hold_stands_before_its_note() -> None:
    held = understood("Dit?<note-mark f1>\x02</note-mark>", ANSWER, "Ja.", "<note f1>\x02 Trouw.</note>")
    root = read(held, library_of(held))
    assert only(root, "authorialNote").get("marker") is None
    assert only(only(root, "sup"), "inline").get(f"{OURS}code") == "2"
    assert objections(held, written(held, library_of(held))) == []


def test_withheld_words_are_nowhere_and_their_reason_is_in_their_place() -> None:
    held = understood("Bel Jan Geheim nu?", ANSWER, "Ja.", withhold=[{"quote": "Jan Geheim", "reason": "een *naam*"}])
    xml = written(held, library_of(held))
    assert "Geheim" not in xml
    root = read(held, library_of(held))
    assert (words(only(root, "omissis")), only(root, "omissis").get("class")) == ("[weggelaten: een *naam*]", "ours")
    assert objections(held, xml) == []


def test_headings_within_a_turn_signatures_and_captions_without_table_are_blocks() -> None:
    made = consultation("q1: Waarom?", "a1: Kop", "a1: Daarom.", "p: De minister", "p: Tabel 9")
    kinds = (BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.SIGNATURE, BlockKind.CAPTION)
    held = with_blocks(made, *((index, {"kind": kind}) for index, kind in enumerate(kinds, 1)))
    root = read(held)
    assert (words(only(root, "block")), only(root, "block").get("name")) == ("Kop", "heading")
    assert words(only(root, "signature")) == "De minister"
    assert [words(each) for each in all_of(root, "p") if each.get("class") == "caption"] == ["Tabel 9"]


def test_lowered_and_raised_figures_part_no_words() -> None:
    held = understood("De CO<subscript>2</subscript>-opslag in m<superscript>3</superscript>?", ANSWER, "Ja.")
    assert objections(held, written(held, library_of(held))) == []
    root = read(held, library_of(held))
    assert [words(each) for name in ("sub", "sup") for each in all_of(root, name)] == ["2", "3"]
