"""Titles of consultations (their own, else made from known facts) and breadcrumbs to their pages."""

from __future__ import annotations

from generator.model.identifiers import CONSULTATIONS, consultation_path
from generator.model.library import Record
from generator.render.writing.links import NamedLink, to_page
from generator.render.writing.wording import plain_day, whole_kind


def title(record: Record) -> str:
    """The title in full."""
    front = record.consultation.front
    return front.title or _described(record)


def short_title(record: Record) -> str:
    """The title for lists, menus and breadcrumbs."""
    return record.consultation.front.short_title or title(record)


def breadcrumbs(here: str, record: Record | None = None) -> list[NamedLink]:
    """The way to the page at site path `here`: the consultations, then the one it is about when it is below that."""
    steps = [NamedLink("Overleggen", to_page(here, CONSULTATIONS))]
    if record:
        steps.append(NamedLink(short_title(record), to_page(here, consultation_path(record.consultation.id))))
    return steps


def _described(record: Record) -> str:
    front = record.consultation.front
    latest = plain_day(front.dates.latest)
    return " van ".join(part for part in (whole_kind(front.kind), latest) if part) or record.consultation.id
