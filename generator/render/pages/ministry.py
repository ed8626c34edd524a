"""Ministries: the questions that each answers, over all consultations."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.identifiers import MINISTRIES, ministry_path
from generator.render.summaries.archive import Archive
from generator.render.views.archive_pages import ArchivePage, ArchivePageList, pages
from generator.render.views.draft import Draft
from generator.render.views.gathering import gather_whole


def ministries_of(archive: Archive) -> ArchivePageList:
    """The ministries that answer a consultation, or are asked to, by name."""
    found = gather_whole(archive, lambda summary: (*summary.answering.ministries, *summary.answering.on_behalf_of))
    return ArchivePageList(
        MINISTRIES,
        "Ministeries",
        "Een minister of staatssecretaris beantwoordt de vragen namens zijn ministerie. Kies een ministerie.",
        [
            ArchivePage(ministry_path(name), name, f"Vragen aan het ministerie van {name}", "", found[name])
            for name in sorted(found)
        ],
    )


def ministry(archive: Archive) -> Iterator[Draft]:
    """The list of ministries and a page for each."""
    yield from pages(ministries_of(archive))
