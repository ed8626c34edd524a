"""Anchors of the full text: which a heading of the document has, and which stands nearest before any of its words."""

from __future__ import annotations

from bisect import bisect

from generator.model.consultation import Answer, Consultation, Question, Section
from generator.model.identifiers import section_anchor
from generator.render.marks.masthead import is_of_title_or_masthead

BEGIN = "begin"
"""The anchor of the title of the full text."""


def heading_anchor(consultation: Consultation, section: Section) -> str:
    """The anchor of the heading of a section; empty without a heading, or where that is a line of the title."""
    if section.heading is None:
        return ""
    divides = section.exchanges or section.factions or not is_of_title_or_masthead(consultation, section.heading)
    return section_anchor(section.slug) if divides else ""


class Anchors:
    """The anchors of the full text of one consultation, by the first block that stands behind each."""

    def __init__(self, consultation: Consultation) -> None:
        self._notes = {block: consultation.note_id(note.number) for note in consultation.notes for block in note.blocks}
        self._turns: dict[int, str] = {}
        headings: dict[int, str] = {}
        for section in consultation.sections:
            if section.heading is not None and (anchor := heading_anchor(consultation, section)):
                headings[section.heading] = anchor
            for exchange in section.exchanges:
                turns: tuple[Question | Answer, ...] = (*exchange.questions, *exchange.answers)
                for turn in turns:
                    blocks = turn.paragraphs if turn.label is None else (turn.label, *turn.paragraphs)
                    self._turns.update(dict.fromkeys(blocks, turn.id))
        self._before = sorted({**self._turns, **headings}.items())

    def nearest(self, block: int) -> str:
        """The anchor of the question, answer or note that holds a block, else the last that stands before it."""
        if held := self._notes.get(block) or self._turns.get(block):
            return held
        found = bisect(self._before, block, key=lambda each: each[0])
        return self._before[found - 1][1] if found else BEGIN
