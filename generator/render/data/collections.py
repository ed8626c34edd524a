"""Which questions stand together in files of data: those of each page that gathers them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from generator.model.consultation import FrontMatter
from generator.model.data_paths import ATOM, CSV, CSVW, JSON
from generator.model.identifiers import CONSULTATIONS
from generator.render.pages.dossier import dossiers_of
from generator.render.pages.faction import factions_of
from generator.render.pages.minister import ministers_of
from generator.render.pages.ministry import ministries_of
from generator.render.pages.theme import themes_of
from generator.render.pages.topic import topics_of
from generator.render.summaries.archive import Archive
from generator.render.views.archive_pages import ArchivePage
from generator.render.views.data_files import files_of
from generator.render.views.overview import MatchedExchanges


@dataclass(frozen=True)
class Held:
    """A consultation in a collection: its id, its day, and the ids of the exchanges that belong to this."""

    consultation: str
    day: date | None
    exchanges: tuple[str, ...]


@dataclass(frozen=True)
class Collection:
    """The questions of one page: its site path, its title, what the names of its files begin with, newest first."""

    page: str
    title: str
    files: str
    held: tuple[Held, ...]

    @property
    def csv(self) -> str:
        """The site path of its table."""
        return f"{self.files}{CSV}"

    @property
    def columns(self) -> str:
        """The site path of what explains the columns of its table."""
        return f"{self.files}{CSVW}"

    @property
    def json(self) -> str:
        """The site path of its questions as JSON."""
        return f"{self.files}{JSON}"

    @property
    def feed(self) -> str:
        """The site path of its feed."""
        return f"{self.files}{ATOM}"

    @property
    def has_feed(self) -> bool:
        """Whether there is something for a feed, in which each entry has a day."""
        return any(each.day for each in self.held)


@dataclass(frozen=True)
class Listed:
    """A consultation as the index lists it: its facts, its titles, and how many questions it has."""

    id: str
    front: FrontMatter
    title: str
    short_title: str
    asked: int


@dataclass(frozen=True)
class DataPlan:
    """All that files of data follow from but for the texts. No text is in it, so it takes little memory.

    `site_url` and `site_name` are as in an archive; `topics` are the titles of topics by their ids.
    """

    consultations: tuple[Listed, ...]
    collections: tuple[Collection, ...]
    topics: tuple[tuple[str, str], ...]
    site_url: str | None
    site_name: str


def data_plan(archive: Archive) -> DataPlan:
    """What files of data an archive has."""
    listed = tuple(Listed(s.id, s.front, s.title, s.short_title, s.asked) for s in archive.summaries)
    topics = tuple(sorted((topic.id, topic.title) for topic in archive.knowledge.topics))
    return DataPlan(listed, tuple(_collections(archive)), topics, archive.site_url, archive.site_name)


def _collections(archive: Archive) -> Iterator[Collection]:
    everything = [(summary, summary.exchanges) for summary in archive.summaries]
    yield Collection(CONSULTATIONS, "Alle vragen en antwoorden", files_of(CONSULTATIONS), _held(everything))
    for page in _pages(archive):
        yield Collection(page.path, page.heading, files_of(page.path), _held(page.counted or page.found))


def _pages(archive: Archive) -> Iterator[ArchivePage]:
    themes = themes_of(archive).archive_pages
    parts = (part for whole in themes for part in whole.below)
    kinds = (factions_of, topics_of, dossiers_of, ministries_of, ministers_of)
    others = (page for kind in kinds for page in kind(archive).archive_pages)
    return (page for page in chain(themes, parts, others) if page.counted or page.found)


def _held(found: Sequence[MatchedExchanges]) -> tuple[Held, ...]:
    return tuple(
        Held(summary.id, summary.front.dates.latest, tuple(each.id for each in exchanges))
        for summary, exchanges in found
    )
