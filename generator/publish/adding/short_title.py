"""Proposes a short title from the subject of a document that is added, when its title is that of its dossier."""

from __future__ import annotations

from generator.grammar.front.consulted_subjects import bill_subject, consulted_subject
from generator.model.block import OFF_PAGE
from generator.model.document_kinds import MEMBERS
from generator.model.library import Record


def proposed_short_title(record: Record) -> str | None:
    """The title that the editor gave, else one in words of the document; None where its own title is good enough."""
    consultation = record.consultation
    front = consultation.front
    if front.short_title or front.kind in MEMBERS:
        return front.short_title
    opening = consultation.blocks[: consultation.first_body_block]
    texts = (consultation.legible(block.index) for block in opening if block.kind not in OFF_PAGE)
    return consulted_subject(texts) or (bill_subject(front.title) if front.title else None)
