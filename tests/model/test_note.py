from __future__ import annotations

from generator.model.block import Block, BlockKind, Repair, RepairKind
from generator.model.note import Note, NoteMark, notes_of
from generator.model.text import Span


def paragraph(index: int, *signs: tuple[int, str]) -> Block:
    repairs = tuple(Repair(RepairKind.NOTE_MARK, Span(at, at + 1), "", key) for at, key in signs)
    return Block(index, BlockKind.PARAGRAPH, (Span(0, 100),), repairs)


def note(index: int, key: str) -> Block:
    return Block(index, BlockKind.NOTE, (Span(100, 110),), note=key)


def test_a_document_without_notes_has_none() -> None:
    assert notes_of([paragraph(0)]) == ()


def test_a_note_knows_its_text_and_every_sign_that_calls_it() -> None:
    found = notes_of([paragraph(0, (4, "f1")), paragraph(1, (7, "f1")), note(2, "f1"), note(3, "f1")])

    assert found == (Note(1, "f1", (2, 3), (NoteMark(0, Span(4, 5)), NoteMark(1, Span(7, 8)))),)


def test_notes_are_numbered_in_the_order_of_their_texts_so_that_two_series_are_kept_apart() -> None:
    found = notes_of([paragraph(0, (1, "e1"), (2, "f1")), note(1, "f1"), note(2, "f2"), note(3, "e1")])

    assert [(n.number, n.key) for n in found] == [(1, "f1"), (2, "f2"), (3, "e1")]


def test_a_note_that_nothing_calls_is_one_and_a_sign_without_a_note_is_none() -> None:
    assert notes_of([paragraph(0, (1, "f9")), note(1, "f1")]) == (Note(1, "f1", (1,), ()),)


def test_other_repairs_call_no_note() -> None:
    deleted = Repair(RepairKind.DELETED, Span(0, 1), "")

    assert notes_of([Block(0, BlockKind.PARAGRAPH, (Span(0, 9),), (deleted,)), note(1, "f1")])[0].marks == ()
