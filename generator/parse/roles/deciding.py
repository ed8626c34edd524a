"""Applies the decisions of an editor to paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.correction import Part
from generator.model.text import SourceText
from generator.parse.corrections import Corrections
from generator.parse.labels.cutting import LabelsCut, cut_at
from generator.parse.paragraphs.text_paragraphs import TextParagraph
from generator.parse.roles.role import Role
from generator.parse.roles.roles import decided_role


def begun(source: SourceText, paragraph: TextParagraph, corrections: Corrections) -> Iterator[TextParagraph]:
    """The parts of a paragraph, cut at the offsets at which an editor begins a paragraph; a table is never cut."""
    inside = [offset for offset in corrections.cuts if paragraph.span.start < offset < paragraph.span.end]
    if paragraph.table or not inside:
        yield paragraph
    else:
        yield from cut_at(source, paragraph, inside)


def decide(found: LabelsCut, roles: list[Role], corrections: Corrections) -> frozenset[int]:
    """Set the roles that an editor decides; returns the positions of texts to be rejoined with a supposed label.

    The text after a supposed label on its line is joined to it if an editor says that it is no label; a note keeps its
    number.
    """
    decided = [corrections.within(paragraph.lines) for paragraph in found.paragraphs]
    for position in found.after_label:
        after = decided[position]
        if after and after.part is Part.NOTE:
            decided[position - 1] = after
    fused = {n for n in found.after_label if (before := decided[n - 1]) and before.part in (Part.TEXT, Part.NOTE)}
    for position, decision in enumerate(decided):
        text = found.texts[position]
        if decision and decision.part is Part.NOTE and roles[position] is not Role.TABLE:
            roles[position] = Role.BESIDE
        elif decision:
            roles[position] = decided_role(roles[position], decision, text)
    for position in fused:
        roles[position] = roles[position - 1]
    return frozenset(fused)
