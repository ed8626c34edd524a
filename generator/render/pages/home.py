"""The home page: what this is, search, the newest consultations, and the ways in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.model.identifiers import CONSULTATIONS, HOME
from generator.render.pages.commitments import commitments_entry
from generator.render.pages.committee import committees_of
from generator.render.pages.documents import documents_entry
from generator.render.pages.dossier import dossiers_of, only_mentioned
from generator.render.pages.editorial_notes import notes_entry
from generator.render.pages.faction import factions_of
from generator.render.pages.member import members_of
from generator.render.pages.minister import ministers_of
from generator.render.pages.ministry import ministries_of
from generator.render.pages.missing import missing_list_entry
from generator.render.pages.theme import themes_of
from generator.render.pages.year import years_of
from generator.render.summaries.archive import Archive
from generator.render.views.archive_pages import ArchivePageList, entries
from generator.render.views.data_files import all_data
from generator.render.views.draft import Draft, draft
from generator.render.views.overview import card
from generator.render.views.page_place import PagePlace
from generator.render.views.shelf_entries import ArchivePageEntry
from generator.render.writing import wording
from generator.render.writing.links import NamedLink

TITLE = "Vragen aan ministers, en hun antwoorden"
LEAD = (
    "Fracties in de Tweede en de Eerste Kamer stellen schriftelijk vragen aan ministers. Hier leest u vraag en "
    "antwoord woord voor woord, per fractie en per onderwerp, met uitleg van moeilijke woorden."
)
ABOUT = "Vragen van fracties aan ministers en de antwoorden, per fractie en per onderwerp, met uitleg van begrippen."
BY_THEME = "Onderwerpen per thema"
FURTHER = "Verder op deze site"
NEWEST = 6
SHOWN = 24
_PEOPLE_AND_YEARS = (
    (ministries_of, "Wie moet antwoorden.", "ministerie", "ministeries"),
    (ministers_of, "Wie de vragen beantwoordde.", "naam", "namen"),
    (committees_of, "Groepen Kamerleden die samen vragen stellen.", "commissie", "commissies"),
    (members_of, "Wie de vragen stelde, als die naam in het document staat.", "naam", "namen"),
    (years_of, "Alle vragen op datum.", "jaar", "jaar"),
)


@dataclass(frozen=True)
class WayIn:
    """The first factions, themes, dossiers or other pages, and, when there are more, the page that lists all."""

    name: str
    entries: list[ArchivePageEntry]
    everything: NamedLink | None
    has_parts: bool = False


def home(archive: Archive) -> Iterator[Draft]:
    """One page."""
    here = PagePlace(HOME)
    yield draft(
        "home.md.jinja",
        HOME,
        archive.welcome.title or TITLE,
        archive.welcome.description or ABOUT,
        lead=archive.welcome.lead or LEAD,
        cards=[card(here, summary) for summary in archive.summaries[:NEWEST]],
        consultations=here.link(CONSULTATIONS),
        data=all_data(archive, HOME),
        ways=list(_ways(here, archive)),
    )


def _ways(here: PagePlace, archive: Archive) -> Iterator[WayIn]:
    """The ways in of which there is something."""
    for kind in (_with_topics(themes_of(archive)), factions_of(archive)):
        if kind.archive_pages:
            yield _way_in(here, kind)
    dossiers, others = dossiers_of(archive), only_mentioned(archive)
    if dossiers.archive_pages or others:
        yield _way_in(here, _newest_first(archive, dossiers), most=NEWEST, is_all=not others)
    made_by_us = (commitments_entry, documents_entry, notes_entry, missing_list_entry)
    others_of_ours = (entry_of(here, archive) for entry_of in made_by_us)
    if further := [*_people_and_years(here, archive), *filter(None, others_of_ours)]:
        yield WayIn(FURTHER, further, None)


def _people_and_years(here: PagePlace, archive: Archive) -> Iterator[ArchivePageEntry]:
    """The lists of who answers, who asks, and when."""
    for kind_of, about, one, many in _PEOPLE_AND_YEARS:
        kind = kind_of(archive)
        if kind.archive_pages:
            number = wording.count(len(kind.archive_pages), one, many)
            yield ArchivePageEntry(kind.title, "", about, here.link(kind.path), number)


def _with_topics(themes: ArchivePageList) -> ArchivePageList:
    """The themes, and below each the topics of its parts, or a part itself where it has none."""
    return replace(
        themes,
        archive_pages=[
            replace(whole, below=tuple(below for part in whole.below for below in part.below or (part,)))
            for whole in themes.archive_pages
        ],
    )


def _newest_first(archive: Archive, dossiers: ArchivePageList) -> ArchivePageList:
    """The dossiers by their newest consultation: the numbers say nothing to a reader."""
    place = {summary.id: at for at, summary in enumerate(archive.summaries)}
    found = sorted(dossiers.archive_pages, key=lambda each: min(place[summary.id] for summary, _ in each.found))
    return replace(dossiers, archive_pages=found)


def _way_in(here: PagePlace, kind: ArchivePageList, *, most: int | None = None, is_all: bool = True) -> WayIn:
    """At `most` so many of a kind; `is_all` shows that the list of the kind has no other pages than these."""
    most = SHOWN if most is None else most
    has_parts = any(each.below for each in kind.archive_pages)
    everything = NamedLink(f"Alle {kind.title.lower()}", here.link(kind.path))
    is_all = is_all and len(kind.archive_pages) <= most and not has_parts
    listed = entries(here, kind.archive_pages[:most])
    return WayIn(BY_THEME if has_parts else kind.title, listed, None if is_all else everything, has_parts)
