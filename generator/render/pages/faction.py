"""Factions: what each of them asked, over all consultations."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.people.same_person import sorting_name
from generator.model.identifiers import FACTIONS, faction_path, member_path
from generator.model.knowledge import Faction
from generator.render.summaries.archive import Archive
from generator.render.summaries.summary import NamedPath
from generator.render.views.archive_pages import ArchivePage, ArchivePageList, pages
from generator.render.views.crossings import Beside, beside_others, crossings
from generator.render.views.draft import Draft
from generator.render.views.gathering import gather
from generator.render.views.overview import MatchedExchanges
from generator.render.views.page_place import PagePlace
from generator.render.views.people_and_bodies import members_in
from generator.render.writing import wording


def factions_of(archive: Archive) -> ArchivePageList:
    """The factions of factions.yml that asked something, in its order."""
    found = gather(archive, lambda exchange: exchange.factions)
    beside = beside_others(archive)
    return ArchivePageList(
        FACTIONS,
        "Fracties",
        "Een fractie is een groep leden van één partij in de Kamer. Kies een fractie en zie haar vragen.",
        [
            _archive_page(f, found[f.abbreviation], beside.get(f.abbreviation, ()))
            for f in archive.knowledge.factions
            if f.abbreviation in found
        ],
        crossings(
            PagePlace(FACTIONS),
            archive,
            [f.abbreviation for f in archive.knowledge.factions if f.abbreviation in found],
        ),
    )


def faction(archive: Archive) -> Iterator[Draft]:
    """The list of factions and a page for each that asked something."""
    yield from pages(factions_of(archive))


def _archive_page(faction: Faction, found: tuple[MatchedExchanges, ...], beside: tuple[Beside, ...]) -> ArchivePage:
    name = faction.abbreviation
    about = "" if faction.name == name else faction.name
    members = dict.fromkeys(
        member
        for summary, exchanges in found
        for exchange in exchanges
        for member in members_in(summary.front, exchange)
        if member[1] == name
    )
    see = tuple(
        NamedPath(member, member_path(member, name)) for member, _ in sorted(members, key=lambda m: sorting_name(m[0]))
    )
    return ArchivePage(
        faction_path(faction.slug),
        name,
        f"Vragen van {wording.factions((name,))}",
        about,
        found,
        see=see,
        see_name="Kamerleden van deze fractie",
        beside=beside,
    )
