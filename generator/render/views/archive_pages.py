"""Pages of the archive: each collects the exchanges of one faction, theme, topic or dossier from all consultations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from generator.render.summaries.archive import Archive
from generator.render.summaries.document_pages import MentionedDocument
from generator.render.summaries.shelves import MOST, Placed, Shelf, by_day, shelved
from generator.render.summaries.summary import ExchangeSummary, NamedPath
from generator.render.views.draft import Draft, draft
from generator.render.views.environment import fill
from generator.render.views.overview import MatchedExchanges, by_consultation
from generator.render.views.page_place import PagePlace
from generator.render.views.shelf_entries import ArchivePageEntry, Around, around, parts_heading, shelf_entries
from generator.render.writing import wording
from generator.render.writing.links import ADDED_BY_US, NamedLink
from generator.render.writing.markdown import Markdown

NEWEST = 24_000
"""Bytes of Markdown of the newest exchanges on the first page of those that are listed by year."""
# What stands around an exchange, or a consultation, besides its words: its address, its class, lines without words.
_AROUND_EXCHANGE = 260


@dataclass(frozen=True)
class ArchivePage:
    """One faction, theme, topic or dossier: its page, its name, a sentence about it, and its exchanges.

    `holds` describes its content in lists, if its name says too little. `below` are the parts of a theme or its topics,
    and `counted` the exchanges on their pages, too; `theme` is the theme that a topic or a part is below. `documents`
    are those of a dossier that consultations mention.
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
    documents: Sequence[MentionedDocument] = ()

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


def pages(kind: ArchivePageList) -> Iterator[Draft]:
    """The page that lists a kind, and each archive page of that kind."""
    listed = groups(PagePlace(kind.path), kind)
    yield draft("archive_page_index.md.jinja", kind.path, kind.title, kind.about, about=kind.about, groups=listed)
    for archive_page in kind.archive_pages:
        yield from page(kind, archive_page)


def page(kind: ArchivePageList, archive_page: ArchivePage) -> Iterator[Draft]:
    """The pages of one of a kind: what is below it, and its exchanges; those of an archive page with many by year."""
    shelf = shelved(list(_on_shelves(archive_page.found)), _size, by_day(_day))
    way = [NamedPath(kind.title, kind.path), *filter(None, [archive_page.theme])]
    here = PagePlace(archive_page.path)
    newest = shelf.parts[0] if shelf.parts else None
    yield _drafted(
        archive_page,
        here.path,
        archive_page.heading,
        archive_page_description(archive_page),
        tuple(_newest(shelf.items)) if newest else shelf.items,
        is_theme=archive_page.theme is None,
        text=archive_page.about,
        amount=f"{archive_page.questions} uit {archive_page.consultations}",
        below=entries(here, archive_page.below),
        parts=parts_heading("Alle vragen", shelf),
        periods=shelf_entries(here, archive_page.path, shelf, _questions),
        further=_all_of(here, archive_page, newest) if newest else None,
        about=here.about(ADDED_BY_US),
        around=Around(tuple(NamedLink(step.name, here.link(step.path)) for step in way), None, None),
    )
    way.append(NamedPath(archive_page.name, archive_page.path))
    for placed in shelf.placed():
        yield _period_page(archive_page, placed, way)


def _all_of(here: PagePlace, archive_page: ArchivePage, newest: Shelf[MatchedExchanges]) -> NamedLink:
    """A link from the newest exchanges to all of their period."""
    name = f"Alle {_questions(newest.items)} van {wording.period(newest.step)}"
    return NamedLink(name, here.link(newest.path(archive_page.path)))


def _period_page(archive_page: ArchivePage, placed: Placed[MatchedExchanges], way: Sequence[NamedPath]) -> Draft:
    """The exchanges of one period, or, where these are many, the shorter periods that it holds."""
    shelf = placed.shelf
    here = PagePlace(shelf.path(archive_page.path))
    heading = f"{archive_page.heading}: {wording.period(shelf.step)}"
    return _drafted(
        archive_page,
        here.path,
        heading,
        f"{heading}: {_questions(shelf.items)}.",
        () if shelf.parts else shelf.items,
        is_theme=False,
        text="",
        amount=_questions(shelf.items),
        below=[],
        parts=parts_heading("Alle vragen", shelf),
        periods=shelf_entries(here, archive_page.path, shelf, _questions),
        further=None,
        about=here.about(ADDED_BY_US),
        around=around(here, archive_page.path, placed, way),
    )


def _drafted(
    each: ArchivePage,
    path: str,
    heading: str,
    description: str,
    found: tuple[MatchedExchanges, ...],
    **values: object,
) -> Draft:
    """A page with these exchanges; how they look is found out only when it is written."""
    return Draft(path, heading, description, _written, (path, found, each.name, {"heading": heading, **values}))


def _written(path: str, found: tuple[MatchedExchanges, ...], subject: str, values: dict[str, object]) -> Markdown:
    return fill("archive_page.md.jinja", groups=list(by_consultation(PagePlace(path), found, subject)), **values)


def _on_shelves(found: Iterable[MatchedExchanges]) -> Iterator[MatchedExchanges]:
    """Consultations with their exchanges, one with more than a page holds several times, each with some of them."""
    for summary, exchanges in found:
        held: list[ExchangeSummary] = []
        alone = _size((summary, ()))
        size = alone
        for exchange in exchanges:
            size += _size_of(exchange)
            if held and size > MOST:
                yield summary, tuple(held)
                held, size = [], alone + _size_of(exchange)
            held.append(exchange)
        yield summary, tuple(held)


def _newest(found: Sequence[MatchedExchanges]) -> Iterator[MatchedExchanges]:
    """The first, as far as they leave room for the list of years; one at least."""
    room = NEWEST
    for each in found:
        room -= _size(each)
        if room < 0 and each is not found[0]:
            return
        yield each


def _size(matched: MatchedExchanges) -> int:
    summary, exchanges = matched
    return sum(map(_size_of, exchanges)) + len(summary.title.encode()) + _AROUND_EXCHANGE


def _size_of(exchange: ExchangeSummary) -> int:
    return _AROUND_EXCHANGE + len(exchange.heading) + exchange.size  # a heading stands in the list of contents, too


def _day(matched: MatchedExchanges) -> date | None:
    return matched[0].front.dates.latest


def _questions(found: Iterable[MatchedExchanges]) -> str:
    return wording.asked(sum(exchange.asked for _, exchanges in found for exchange in exchanges))


def archive_page_description(archive_page: ArchivePage) -> str:
    """How many exchanges it has, for those who see the page in a list: `Dossier 28676: 21 vragen uit 1 overleg.`."""
    return f"{archive_page.heading}: {archive_page.questions} uit {archive_page.consultations}."
