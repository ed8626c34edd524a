"""Committees: the questions of each, over all consultations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model.direction import isolated
from generator.model.identifiers import COMMITTEES
from generator.render.summaries.archive import Archive
from generator.render.views.archive_pages import ArchivePage, ArchivePageList, pages
from generator.render.views.draft import Draft
from generator.render.views.gathering import gather_whole
from generator.render.views.people_and_bodies import committees_in, path_of_committee, short_name_of_committee


def committees_of(archive: Archive) -> ArchivePageList:
    """The committees that consultations name, by name."""
    found = gather_whole(archive, lambda summary: map(path_of_committee, committees_in(summary.front)))
    names = names_of_committees(archive)
    return ArchivePageList(
        COMMITTEES,
        "Commissies",
        "Een commissie is een groep Kamerleden die over één onderwerp gaat. Kies een commissie.",
        [
            ArchivePage(path, names[path], f"Vragen van de {isolated(_small(names[path]))}", "", found[path])
            for path in sorted(found, key=lambda path: short_name_of_committee(names[path]))
        ],
    )


def names_of_committees(archive: Archive) -> Mapping[str, str]:
    """The names of the committees that ask, by the paths of their pages: as the newest consultation writes each."""
    names: dict[str, str] = {}
    for summary in archive.summaries:
        for name in committees_in(summary.front) if summary.exchanges else ():
            names.setdefault(path_of_committee(name), name)
    return names


def committee(archive: Archive) -> Iterator[Draft]:
    """The list of committees and a page for each."""
    yield from pages(committees_of(archive))


def _small(name: str) -> str:
    return name[:1].lower() + name[1:]
