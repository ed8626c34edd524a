"""Committees: the questions of each, over all consultations."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.direction import isolated
from generator.model.identifiers import COMMITTEES
from generator.render.summaries.archive import Archive
from generator.render.views.archive_pages import ArchivePage, ArchivePageList, pages
from generator.render.views.draft import Draft
from generator.render.views.gathering import gather_whole
from generator.render.views.people_and_bodies import committees_in, path_of_committee, short_name_of_committee


def committees_of(archive: Archive) -> ArchivePageList:
    """The committees that consultations name, by name."""
    found = gather_whole(archive, lambda summary: committees_in(summary.front))
    return ArchivePageList(
        COMMITTEES,
        "Commissies",
        "Een commissie is een groep Kamerleden die over één onderwerp gaat. Kies een commissie.",
        [
            ArchivePage(path_of_committee(name), name, f"Vragen van de {isolated(_small(name))}", "", found[name])
            for name in sorted(found, key=short_name_of_committee)
        ],
    )


def committee(archive: Archive) -> Iterator[Draft]:
    """The list of committees and a page for each."""
    yield from pages(committees_of(archive))


def _small(name: str) -> str:
    return name[:1].lower() + name[1:]
