"""Pages of the archive: each collects the exchanges of one faction, topic or dossier from all consultations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.model.consultation import Exchange
from generator.model.library import Library, Page, Record
from generator.render import wording
from generator.render.environment import fill
from generator.render.links import ADDED_BY_US, NamedLink
from generator.render.markdown import Markdown
from generator.render.overview import MatchedExchanges, by_consultation
from generator.render.page_context import PageContext


@dataclass(frozen=True)
class ArchivePage:
    """One faction, topic or dossier: its page, its name, a sentence about it, and its exchanges.

    `holds` describes its content in lists, if its name says too little.
    """

    path: str
    name: str
    heading: str
    about: str
    found: tuple[MatchedExchanges, ...]
    holds: str = ""

    @property
    def questions(self) -> str:
        """The number of its questions, in words: `21 vragen`."""
        return wording.questions(exchange for _, exchanges in self.found for exchange in exchanges)

    @property
    def consultations(self) -> str:
        """The number of its consultations, in words: `1 overleg`."""
        return wording.count(len(self.found), "overleg", "overleggen")


@dataclass(frozen=True)
class ArchivePageList:
    """The overview page of one kind (factions, topics or dossiers), and the pages of those with an exchange."""

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


def gather(
    library: Library, keys_of: Callable[[Record, Exchange], Iterable[str]]
) -> dict[str, tuple[MatchedExchanges, ...]]:
    """The exchanges of all consultations by the factions or topics that `keys_of` shows of each."""
    found: dict[str, list[MatchedExchanges]] = defaultdict(list)
    for record in library.records:
        here: dict[str, list[Exchange]] = defaultdict(list)
        for exchange in record.consultation.exchanges:
            for key in dict.fromkeys(keys_of(record, exchange)):
                here[key].append(exchange)
        for key, exchanges in here.items():
            found[key].append((record, tuple(exchanges)))
    return {key: tuple(records) for key, records in found.items()}


def entries(context: PageContext, kind: ArchivePageList) -> list[ArchivePageEntry]:
    """The entries of the pages of a kind, as the page of `context` lists them."""
    return [ArchivePageEntry(g.name, g.about, g.holds, context.link(g.path), g.questions) for g in kind.archive_pages]


def pages(library: Library, kind: ArchivePageList) -> Iterator[Page]:
    """The page that lists a kind, and each archive page of that kind."""
    context = PageContext(library, kind.path)
    listed = fill("archive_page_index.md.jinja", kind=kind, entries=entries(context, kind))
    yield Page(kind.path, kind.title, listed, kind.about)
    for archive_page in kind.archive_pages:
        here = PageContext(library, archive_page.path)
        markdown = fill(
            "archive_page.md.jinja",
            archive_page=archive_page,
            groups=list(by_consultation(here, archive_page.found)),
            about=here.about(ADDED_BY_US),
            breadcrumbs=[NamedLink(kind.title, here.link(kind.path))],
        )
        description = f"{archive_page.heading}: {archive_page.questions} uit {archive_page.consultations}."
        yield Page(archive_page.path, archive_page.heading, markdown, description)
