"""Dossiers: the consultations that belong to each, with their questions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.model.direction import isolated
from generator.model.identifiers import DOSSIERS, dossier_path
from generator.model.library import Library, Page
from generator.render.gathering import Gathering, GatheringKind, pages
from generator.render.overview import Found
from generator.render.titles import short_title

CONSULTATIONS_NAMED = 3


def dossiers_of(library: Library) -> GatheringKind:
    """The dossiers of all consultations, by number; a consultation counts whether or not it has questions."""
    found: dict[str, list[Found]] = defaultdict(list)
    for record in library.records:
        for dossier in dict.fromkeys(record.consultation.front.dossiers):
            found[dossier].append((record, tuple(record.consultation.exchanges)))
    return GatheringKind(
        DOSSIERS,
        "Dossiers",
        "De Kamer bewaart stukken over één zaak in een dossier met een nummer. Kies een dossier.",
        [_gathering(dossier, tuple(found[dossier])) for dossier in sorted(found)],
    )


def dossier(library: Library) -> Iterator[Page]:
    """The list of dossiers and a page for each."""
    yield from pages(library, dossiers_of(library))


def _gathering(dossier: str, found: tuple[Found, ...]) -> Gathering:
    name = f"Dossier {dossier}"
    holds = "; ".join(isolated(short_title(record)) for record, _ in found[:CONSULTATIONS_NAMED])
    more = " …" if len(found) > CONSULTATIONS_NAMED else ""
    return Gathering(dossier_path(dossier), name, name, "", found, f"{holds}{more}")
