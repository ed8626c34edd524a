"""Pages of the archive: each collects the exchanges of one faction, theme, topic or dossier from all consultations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.model.library import Page
from generator.render.summaries.archive import Archive, Mentioned
from generator.render.summaries.summary import ExchangeSummary, NamedPath
from generator.render.views.environment import fill
from generator.render.views.overview import MatchedExchanges, by_consultation
from generator.render.views.page_place import PagePlace
from generator.render.writing import wording
from generator.render.writing.links import ADDED_BY_US, NamedLink
from generator.render.writing.markdown import Markdown


@dataclass(frozen=True)
class ArchivePage:
    """One faction, theme, topic or dossier: its page, its name, a sentence about it, and its exchanges.

    `holds` describes its content in lists, if its name says too little. `below` are the parts of a theme or its topics,
    and `counted` the exchanges on their pages, too; `theme` is the theme that a topic or a part is below. `documents`
    are those of a dossier that consultations mention, by id.
    """

    path: str
    name: str
    heading: str
    about: str
    found: tuple[MatchedExchanges, ...]
    holds: str = ""
    below: tuple[ArchivePage, ...] = ()
    counted: tuple[MatchedExchanges, ...] = ()
    theme: NamedPath | None = None
    documents: tuple[tuple[str, Sequence[Mentioned]], ...] = ()

    @property
    def questions(self) -> str:
        """The number of its questions, in words: `21 vragen`."""
        return wording.asked(sum(each.asked for _, exchanges in self.counted or self.found for each in exchanges))

    @property
    def consultations(self) -> str:
        """The number of its consultations, in words: `1 overleg`."""
        return wording.count(len(self.counted or self.found), "overleg", "overleggen")


@dataclass(frozen=True)
class ArchivePageList:
    """The overview page of one kind (factions, themes, topics or dossiers), and the pages of those with an exchange."""

    path: str
    title: str
    about: str
    archive_pages: Sequence[ArchivePage]


@dataclass(frozen=True)
class ArchivePageEntry:
    """A page of the archive in the list of its kind."""

    name: str
    about: str
    holds: str
    address: Markdown
    count: str
    below: tuple[NamedLink, ...] = ()


@dataclass(frozen=True)
class ArchivePageGroup:
    """Entries of a list that stand below one theme; no theme where the pages of a kind have none."""

    theme: NamedLink | None
    entries: list[ArchivePageEntry]


def gather(
    archive: Archive, keys_of: Callable[[ExchangeSummary], Iterable[str]]
) -> dict[str, tuple[MatchedExchanges, ...]]:
    """The exchanges of all consultations by the factions, themes or topics that `keys_of` shows of each."""
    found: dict[str, list[MatchedExchanges]] = defaultdict(list)
    for summary in archive.summaries:
        here: dict[str, list[ExchangeSummary]] = defaultdict(list)
        for exchange in summary.exchanges:
            for key in dict.fromkeys(keys_of(exchange)):
                here[key].append(exchange)
        for key, exchanges in here.items():
            found[key].append((summary, tuple(exchanges)))
    return {key: tuple(matched) for key, matched in found.items()}


def entries(here: PagePlace, archive_pages: Iterable[ArchivePage]) -> list[ArchivePageEntry]:
    """The entries of these pages, as the page `here` lists them."""
    return [
        ArchivePageEntry(
            each.name,
            each.about,
            each.holds,
            here.link(each.path),
            each.questions,
            tuple(NamedLink(below.name, here.link(below.path)) for below in each.below),
        )
        for each in archive_pages
    ]


def groups(here: PagePlace, kind: ArchivePageList) -> list[ArchivePageGroup]:
    """The entries of a kind under the themes of its pages; consecutive ones of one theme stand together."""
    return [
        ArchivePageGroup(NamedLink(theme.name, here.link(theme.path)) if theme else None, entries(here, below))
        for theme, below in groupby(kind.archive_pages, key=lambda each: each.theme)
    ]


def pages(kind: ArchivePageList) -> Iterator[Page]:
    """The page that lists a kind, and each archive page of that kind."""
    listed = fill("archive_page_index.md.jinja", kind=kind, groups=groups(PagePlace(kind.path), kind))
    yield Page(kind.path, kind.title, listed, kind.about)
    for archive_page in kind.archive_pages:
        yield page(kind, archive_page)


def page(kind: ArchivePageList, archive_page: ArchivePage) -> Page:
    """An archive page of a kind: what is below it, and its exchanges."""
    here = PagePlace(archive_page.path)
    way = [NamedPath(kind.title, kind.path), *filter(None, [archive_page.theme])]
    markdown = fill(
        "archive_page.md.jinja",
        archive_page=archive_page,
        below=entries(here, archive_page.below),
        groups=list(by_consultation(here, archive_page.found)),
        about=here.about(ADDED_BY_US),
        breadcrumbs=[NamedLink(step.name, here.link(step.path)) for step in way],
    )
    return Page(archive_page.path, archive_page.heading, markdown, archive_page_description(archive_page))


def archive_page_description(archive_page: ArchivePage) -> str:
    """How many exchanges it has, for those who see the page in a list: `Dossier 28676: 21 vragen uit 1 overleg.`."""
    return f"{archive_page.heading}: {archive_page.questions} uit {archive_page.consultations}."
