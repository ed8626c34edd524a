"""Addresses of paragraphs: one for each piece of official text that a reader can point at."""

from __future__ import annotations

from generator.model.block import OFF_PAGE, BlockKind
from generator.model.consultation import Answer, Consultation, Question
from generator.model.identifiers import LOOSE, paragraph_anchor

# A label has the address of its turn, a heading that of its section, a note one of its own; a caption is in its table.
_WITHOUT = OFF_PAGE | {BlockKind.LABEL, BlockKind.HEADING, BlockKind.CAPTION, BlockKind.NOTE}


def paragraph_anchors(consultation: Consultation) -> dict[int, str]:
    """The anchor of each paragraph, list item and table, by the index of its block.

    They are counted within their question or answer, and those outside all of these within the document; one that was
    published under another number keeps that.
    """
    turns: list[Question | Answer] = []
    for exchange in consultation.exchanges:
        turns += (*exchange.questions, *exchange.answers)
    taken = frozenset(turn.id for turn in turns)
    held = {index for turn in turns for index in turn.paragraphs}
    loose = [block.index for block in consultation.blocks if block.index not in held]
    anchors: dict[int, str] = {}
    for holder, indexes in (*((turn.id, turn.paragraphs) for turn in turns), (LOOSE, loose)):
        shown = (index for index in indexes if consultation.blocks[index].kind not in _WITHOUT)
        for position, index in enumerate(shown, 1):
            plain = paragraph_anchor(holder, position, taken)
            anchors.setdefault(index, consultation.published_ids.get(plain, plain))
    return anchors
