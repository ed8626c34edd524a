"""Pages of a whole library, and what the pages of its first consultation show of the others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from generator.model.library import Library, Page, Record
from generator.render import (
    CONSULTATION_PAGE_TYPES,
    ArchivePageType,
    ConsultationPageType,
    archive_of,
)
from generator.render.summaries.archive import Surroundings
from generator.render.views.presented import Presented


def pages_of(page_type: ConsultationPageType | ArchivePageType, library: Library) -> Iterator[Page]:
    """The pages of one type: of each consultation of a library, or of its archive."""
    archive = archive_of(library)
    if page_type not in CONSULTATION_PAGE_TYPES:
        yield from (draft.page() for draft in cast("ArchivePageType", page_type)(archive))
        return
    for record, summary in zip(library.records, archive.summaries, strict=True):
        yield from page_type(Presented(record, archive.surroundings(summary)))


def around(library: Library, record: Record | None = None) -> Surroundings:
    """What the pages of one consultation of a library (the first, unless another is named) show of the others."""
    archive = archive_of(library)
    position = library.records.index(record) if record else 0
    return archive.surroundings(archive.summaries[position])
