"""Notes of a document: footnotes and endnotes, with their texts and the signs that call them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.block import Block, BlockKind, RepairKind
from generator.model.text import Span


@dataclass(frozen=True)
class NoteMark:
    """A sign in the text that calls a note: the index of its block, and its span of the source."""

    block: int
    span: Span


@dataclass(frozen=True)
class Note:
    """A note: its key, the indexes of the blocks that are its text, and the signs that call it, in document order.

    `number` counts the notes of the document from 1, in the order of their texts, whatever their signs.
    """

    number: int
    key: str
    blocks: tuple[int, ...]
    marks: tuple[NoteMark, ...]


def notes_of(blocks: Iterable[Block]) -> tuple[Note, ...]:
    """The notes that have a text among these blocks."""
    texts: dict[str, list[int]] = {}
    marks: dict[str, list[NoteMark]] = {}
    for block in blocks:
        if block.kind is BlockKind.NOTE:
            texts.setdefault(block.note, []).append(block.index)
        for repair in block.repairs:
            if repair.kind is RepairKind.NOTE_MARK:
                marks.setdefault(repair.note, []).append(NoteMark(block.index, repair.span))
    return tuple(
        Note(number, key, tuple(held), tuple(marks.get(key, ()))) for number, (key, held) in enumerate(texts.items(), 1)
    )
