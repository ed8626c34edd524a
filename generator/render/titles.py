"""What a consultation is called: its own title, else what can be said of it."""

from __future__ import annotations

from generator.model.library import Record
from generator.render.dutch import day


def title(record: Record) -> str:
    """The title in full."""
    front = record.consultation.front
    return front.title or _described(record)


def short_title(record: Record) -> str:
    """The title for lists, menus and breadcrumbs."""
    return record.consultation.front.short_title or title(record)


def _described(record: Record) -> str:
    front = record.consultation.front
    latest = day(front.dates.latest)
    return " van ".join(part for part in (front.kind or "Document", latest) if part) or record.consultation.id
