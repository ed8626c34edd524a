"""Proposes a short title from the subject of a document that is added, when its title is that of its dossier."""

from __future__ import annotations

from generator.grammar.front.consulted_subjects import bill_subject
from generator.model.document_kinds import MEMBERS
from generator.model.library import Record
from generator.render.worklist.own_titles import subject_asked_about


def proposed_short_title(record: Record) -> str | None:
    """The title that the editor gave, else one in words of the document; None where its own title is good enough."""
    front = record.consultation.front
    if front.short_title or front.kind in MEMBERS:
        return front.short_title
    return subject_asked_about(record) or (bill_subject(front.title) if front.title else None)
