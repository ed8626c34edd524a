"""Which questions stand together in files of data: those of each page that gathers them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
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
from generator.render.summaries.published import PUBLISHED_ONCE, Published
from generator.render.summaries.summary import Summary
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
class Gone:
    """An exchange that only earlier versions have: its consultation, its anchor, its name, since which version.

    `since` is 0 where the document was withdrawn.
    """

    consultation: str
    exchange: str
    label: str
    since: int


@dataclass(frozen=True)
class Collection:
    """The questions of one page: its site path, its title, what the names of its files begin with, newest first.

    `gone` are those that only earlier versions had; `published` are the versions of the consultations that were
    published anew or withdrawn, by their ids. Only feeds have these.
    """

    page: str
    title: str
    files: str
    held: tuple[Held, ...]
    gone: tuple[Gone, ...] = ()
    published: tuple[tuple[str, Published], ...] = ()

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
        return bool(self.published) or any(each.day for each in self.held)


@dataclass(frozen=True)
class Listed:
    """A consultation as the index lists it: its facts, its titles, and how many questions it has."""

    id: str
    front: FrontMatter
    title: str
    short_title: str
    asked: int
    published: Published = PUBLISHED_ONCE


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
    listed = tuple(Listed(s.id, s.front, s.title, s.short_title, s.asked, s.published) for s in archive.summaries)
    topics = tuple(sorted((topic.id, topic.title) for topic in archive.knowledge.topics))
    return DataPlan(listed, tuple(_collections(archive)), topics, archive.site_url, archive.site_name)


def _collections(archive: Archive) -> Iterator[Collection]:
    """The collections of all pages, then those of pages that only earlier versions had: their files stay as well."""
    gone = gone_by_page(archive)
    news = {summary.id: summary.published for summary in archive.summaries if summary.published.is_news}
    for page, title, found in gathered(archive):
        _, lost = gone.pop(page, ("", ()))
        yield _collection(page, title, _held(found), lost, news)
    for page, (title, lost) in gone.items():
        yield _collection(page, title, (), lost, news)


def _collection(
    page: str, title: str, held: tuple[Held, ...], gone: tuple[Gone, ...], news: Mapping[str, Published]
) -> Collection:
    concerned = dict.fromkeys((*(each.consultation for each in held), *(each.consultation for each in gone)))
    published = tuple((each, news[each]) for each in concerned if each in news)
    return Collection(page, title, files_of(page), held, gone, published)


def gathered(archive: Archive) -> Iterator[tuple[str, str, Sequence[MatchedExchanges]]]:
    """The pages that have files of data: their site paths, their titles and their exchanges; that of all first."""
    yield CONSULTATIONS, "Alle vragen en antwoorden", [(summary, summary.exchanges) for summary in archive.summaries]
    for page in _pages(archive):
        yield page.path, page.heading, page.counted or page.found


def gone_by_page(archive: Archive) -> dict[str, tuple[str, tuple[Gone, ...]]]:
    """By page, its title and the exchanges that it gathered of earlier versions and that are in no newest one."""
    titles: dict[str, str] = {}
    found: defaultdict[str, dict[tuple[str, str], Gone]] = defaultdict(dict)
    newest = {summary.id: summary for summary in archive.summaries if summary.former}
    there = {(each.id, turn.id) for each in newest.values() for exchange in each.exchanges for turn in exchange.turns}
    for back in range(1, max((len(each.former) for each in newest.values()), default=0) + 1):
        before = {each.id: each.former[-back] for each in newest.values() if len(each.former) >= back}
        former = replace(archive, summaries=tuple(before.get(each.id, each) for each in archive.summaries))
        for page, title, matched in gathered(former):
            for summary, exchanges in matched:
                for exchange in exchanges if summary.id in before else ():
                    key = summary.id, exchange.id
                    if key not in there:
                        titles.setdefault(page, title)
                        gone = Gone(*key, exchange.label, _gone_since(newest[summary.id], back))
                        found[page].setdefault(key, gone)
    return {page: (titles[page], tuple(held.values())) for page, held in found.items()}


def _gone_since(summary: Summary, back: int) -> int:
    """The version behind the one that is so far before the newest."""
    return 0 if summary.published.versions.withdrawn else len(summary.former) - back + 2


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
