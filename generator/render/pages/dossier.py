"""Dossiers: the consultations that belong to each, with their questions."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.identifiers import DOSSIERS, dossier_path
from generator.model.library import Library, Page
from generator.render.gathering import Gathering, GatheringKind, pages


def dossiers_of(library: Library) -> GatheringKind:
    """The dossiers of all consultations, by number."""
    found = {dossier for record in library.records for dossier in record.consultation.front.dossiers}
    return GatheringKind(
        DOSSIERS,
        "Dossiers",
        "De Kamer bewaart stukken over één zaak in een dossier met een nummer. Kies een dossier.",
        [_gathering(dossier) for dossier in sorted(found)],
    )


def dossier(library: Library) -> Iterator[Page]:
    """The list of dossiers and a page for each."""
    yield from pages(library, dossiers_of(library))


def _gathering(dossier: str) -> Gathering:
    return Gathering(
        dossier_path(dossier),
        f"Dossier {dossier}",
        f"Dossier {dossier}",
        "",
        lambda record, _: dossier in record.consultation.front.dossiers,
    )
