"""Years: all that was asked in the consultations of each."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.identifiers import YEARS, year_path
from generator.render.summaries.archive import Archive
from generator.render.views.archive_pages import ArchivePage, ArchivePageList, pages
from generator.render.views.draft import Draft
from generator.render.views.gathering import gather_whole
from generator.render.views.missing_entries import missing_shortly
from generator.render.views.page_place import PagePlace


def years_of(archive: Archive) -> ArchivePageList:
    """The years of which there is a consultation, the newest first; what has no day is in none."""
    found = gather_whole(archive, lambda summary: (day.year,) if (day := summary.front.dates.latest) else ())
    return ArchivePageList(
        YEARS,
        "Jaren",
        "Kies een jaar. Een overleg staat bij het jaar waarin het is beantwoord of vastgesteld.",
        [
            ArchivePage(
                year_path(year),
                str(year),
                f"Vragen van {year}",
                "",
                found[year],
                is_year=True,
                missing=missing_shortly(PagePlace(year_path(year)), archive, archive.missing.of_year(year)),
            )
            for year in sorted(found, reverse=True)
        ],
    )


def year(archive: Archive) -> Iterator[Draft]:
    """The list of years and a page for each."""
    yield from pages(years_of(archive))
