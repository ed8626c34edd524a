"""Dossiers: the consultations that belong to each, with their questions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.model.direction import isolated
from generator.model.identifiers import DOSSIERS, dossier_path
from generator.model.library import Library, Page
from generator.render.archive_pages import ArchivePage, ArchivePageList, pages
from generator.render.overview import MatchedExchanges
from generator.render.titles import short_title

CONSULTATIONS_NAMED = 3


def dossiers_of(library: Library) -> ArchivePageList:
    """The dossiers of all consultations, by number; a consultation counts whether or not it has questions."""
    found: dict[str, list[MatchedExchanges]] = defaultdict(list)
    for record in library.records:
        for dossier in dict.fromkeys(record.consultation.front.dossiers):
            found[dossier].append((record, tuple(record.consultation.exchanges)))
    return ArchivePageList(
        DOSSIERS,
        "Dossiers",
        "De Kamer bewaart stukken over één zaak in een dossier met een nummer. Kies een dossier.",
        [_archive_page(dossier, tuple(found[dossier])) for dossier in sorted(found)],
    )


def dossier(library: Library) -> Iterator[Page]:
    """The list of dossiers and a page for each."""
    yield from pages(library, dossiers_of(library))


def _archive_page(dossier: str, found: tuple[MatchedExchanges, ...]) -> ArchivePage:
    name = f"Dossier {dossier}"
    holds = "; ".join(isolated(short_title(record)) for record, _ in found[:CONSULTATIONS_NAMED])
    more = " …" if len(found) > CONSULTATIONS_NAMED else ""
    return ArchivePage(dossier_path(dossier), name, name, "", found, f"{holds}{more}")
