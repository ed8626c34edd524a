"""A document that was withdrawn: its facts stay, and none of its words."""

from __future__ import annotations

from dataclasses import replace

from generator.model.consultation import Consultation
from generator.model.library import Record
from generator.model.versions import Version, Versions

_MARK = " (ingetrokken)"


def withdrawn(record: Record) -> Record:
    """The record of a withdrawn document without its text; what was understood of that is the last of `earlier`."""
    versions = record.versions.versions or (Version(version=1, day=None, because=None, source=None),)
    return Record(
        _without_text(record.consultation),
        record.file,
        record.sidecar.model_copy(update={"notes": (), "exchanges": {}}),
        versions=Versions(versions=versions, withdrawn=record.versions.withdrawn),
        earlier=(*record.earlier, replace(record, earlier=())),
    )


def _without_text(consultation: Consultation) -> Consultation:
    front = consultation.front
    name = front.short_title or front.title or consultation.id
    marked = replace(front, short_title=f"{name}{_MARK}", factions=(), members=(), memberships=(), signatories=())
    source = replace(consultation.source, text="", lines=consultation.source.lines[:0], marks=())
    return Consultation(consultation.id, source, (), marked, ())
