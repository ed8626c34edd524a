"""Makes the bundles that a finished site offers, and has its pages offer them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from pathlib import Path

from generator.knowledge.shipped.official_lists import ministry_ways
from generator.messages.message import say
from generator.model.identifiers import CONSULTATIONS, term_anchor
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.problems import Problems
from generator.publish.downloads.books import Book, Books
from generator.publish.downloads.by_workers import written_by_workers
from generator.publish.downloads.consultations import UNDATED, Consultation, Consultations
from generator.publish.downloads.kept_bundles import Download, KeptBundles
from generator.publish.downloads.offering import offer_below, offer_in_list
from generator.publish.offline.bundle import ENDING, LONGEST_NAME
from generator.publish.offline.pages import INDEX
from generator.publish.offline.parts.partial_bundle import Part, PartialBundles
from generator.publish.offline.parts.stand_in import Frame
from generator.publish.outcome.progress import Progress
from generator.publish.search.record import SearchRecord
from generator.publish.search.vocabulary import Ways
from generator.publish.units.crew import Crew

DOWNLOADS = "downloads/"
"""Where the bundles stand in the site."""

OF_ONE = f"{DOWNLOADS}overleg/"
"""Where those of one consultation stand."""

WHOLE, YEAR, CONSULTATION = "whole", "year", "consultation"
KINDS = (WHOLE, YEAR, CONSULTATION)
"""What can be offered: the bundle of all, one of each year, one of each consultation."""

_OF_ONE, _OF_YEAR, _OF_ALL = "Dit overleg zonder internet", "Overleggen van {}", "Alle overleggen, met de hele website"
_LIST = f"{CONSULTATIONS}{INDEX}"
_ALONE = Crew(1)


def whole_path(name: str) -> str:
    """Where the bundle of all stands in the site, by its name."""
    return f"{DOWNLOADS}{name}.zip"


@dataclass(frozen=True)
class Offered:
    """What is offered: `kinds` of bundles, of a site with these consultations in the folder `site`.

    `by_hand` are the pages written by hand, which each bundle holds, `name` is that of the bundle of all. `frame` and
    `names` (groups of names that mean the same) are what bundles know of the site. `books` are those that it offers.
    `keep` is the folder that keeps bundles and books, or None; `version` differs between two states of the program.
    `crew` writes what is not kept.
    """

    kinds: Collection[str]
    site: Path
    existing: frozenset[str]
    consultations: Consultations
    by_hand: Iterable[str]
    name: str
    frame: Frame
    names: tuple[Ways, ...]
    books: Books
    keep: Path | None = None
    version: str = ""
    crew: Crew = _ALONE


def frame_of(site_name: str, site_url: str | None, terms: Iterable[GlossaryTerm]) -> Frame:
    """What pages of our own in bundles know of the site."""
    return Frame(site_name, site_url or "", {term_anchor(term.slug): term for term in terms})


def names_of(knowledge: Knowledge) -> tuple[Ways, ...]:
    """Names that mean the same in every bundle: of factions and of ministries."""
    factions = ((each.abbreviation, each.name, *each.aliases) for each in knowledge.factions)
    return (*factions, *ministry_ways())


def make_downloads(offered: Offered, whole: Callable[[Path], bool], problems: Problems, progress: Progress) -> None:
    """Make what is offered, and say so on the pages. `whole` writes the bundle of all, or returns False.

    What does not hold in a bundle is reported, and it is then not offered. Raises OSError and DamagedError.
    """
    with progress:
        _Making(offered, problems, progress).run(whole)


@dataclass(frozen=True, eq=False)
class _Bundle:
    """A bundle of some consultations: its path in the site, the name of its folder, its title, and who offers it.

    `page` is the file of the page that offers it, which need not exist.
    """

    path: str
    name: str
    title: str
    page: str
    held: tuple[Consultation, ...]


def _by_year(bundles: Iterable[_Bundle]) -> list[_Bundle]:
    """Bundles with that of a year behind those of its consultations, of which the files are then still at hand."""
    return sorted(bundles, key=lambda each: each.held[0].year)


class _Making:
    def __init__(self, offered: Offered, problems: Problems, progress: Progress) -> None:
        self._offered, self._problems, self._progress = offered, problems, progress
        self._bundles = PartialBundles(offered.site, offered.existing, offered.by_hand, offered.frame, offered.names)
        self._kept = KeptBundles(offered.keep, offered.site)

    def run(self, whole: Callable[[Path], bool]) -> None:
        ones, years, books = self._ones(), self._years(), self._books()
        self._progress.look(len(ones) + len(years))
        keys = {each: self._key(each) for each in _by_year((*ones, *years))}
        number = len(ones) + len(years) + len(books) + (WHOLE in self._offered.kinds)
        is_whole_written = self._write_by_workers(whole, keys, books, number)
        self._progress.place(number)
        listed: list[tuple[str, Download]] = []
        if WHOLE in self._offered.kinds and (found := self._whole(whole, is_written=is_whole_written)):
            listed.append((_OF_ALL, found))
        self._offer_in_lists(ones, keys, books)
        for each in years:
            if found := self._put(each, keys[each]):
                listed.append((each.title, found))
                if each.page in self._offered.existing:
                    offer_below(self._offered.site, each.page, [(each.title, found)])
        if listed and _LIST in self._offered.existing:
            offer_below(self._offered.site, _LIST, listed)
        self._kept.tidy()
        self._progress.end({say("changed"): self._kept.made} if self._kept.made else {})

    def _write_by_workers(
        self, whole: Callable[[Path], bool], keys: Mapping[_Bundle, str], books: Sequence[Book], number: int
    ) -> bool:
        """Have workers write what is not kept of a number of downloads, if that is much.

        Returns whether that is the bundle of all, too.
        """
        missing = [each for each in keys if not self._kept.holds(each.path, keys[each])]
        writers = [partial(self._keep, each, keys[each]) for each in missing]
        writers += [partial(self._kept.keep, book.path, book.key, book.write) for book in self._missing(books)]
        target = self._offered.site / whole_path(self._offered.name)
        if WHOLE in self._offered.kinds:
            target.parent.mkdir(parents=True, exist_ok=True)
            writers.insert(0, partial(whole, target))
        self._progress.begin(number - len(writers), number)
        written = written_by_workers(writers, self._offered.crew, self._progress)
        is_whole_written = WHOLE in self._offered.kinds and 0 in written
        self._kept.made += len(written) - is_whole_written
        return is_whole_written

    def _books(self) -> Sequence[Book]:
        """The books of each consultation."""
        every = self._offered.consultations.all
        return tuple(book for each in every for book in self._offered.books.of(each, self._problems))

    def _missing(self, books: Iterable[Book]) -> Iterator[Book]:
        return (book for book in books if not self._kept.holds(book.path, book.key))

    def _offer_in_lists(self, ones: Iterable[_Bundle], keys: Mapping[_Bundle, str], books: Iterable[Book]) -> None:
        """Put books and bundles of one consultation in place, and have its page offer them: books first."""
        offers: defaultdict[str, list[tuple[str, Download]]] = defaultdict(list)
        for book in books:
            if found := self._kept.put(book.path, book.key, book.write):
                offers[book.page].append((book.name, found))
            self._progress.step()
        for each in ones:
            if found := self._put(each, keys[each]):
                offers[each.page].append((_OF_ONE, found))
        for page, downloads in offers.items():
            offer_in_list(self._offered.site, page, downloads)

    def _keep(self, bundle: _Bundle, key: str) -> bool:
        return self._kept.keep(bundle.path, key, lambda target: self._write(bundle, target))

    def _write(self, bundle: _Bundle, target: Path) -> bool:
        return self._bundles.write(self._bundles.plan(self._part(bundle)), target, self._problems)

    def _whole(self, whole: Callable[[Path], bool], *, is_written: bool) -> Download | None:
        path = whole_path(self._offered.name)
        found = self._kept.added(path) if is_written or whole(self._offered.site / path) else None
        self._progress.step()
        return found

    def _ones(self) -> Sequence[_Bundle]:
        """Those of each consultation, in their order."""
        if CONSULTATION not in self._offered.kinds:
            return ()
        return tuple(
            _Bundle(
                f"{OF_ONE}{each.id}{ENDING}.zip",
                f"{each.id[:LONGEST_NAME].strip('-')}{ENDING}",
                each.title,
                each.page,
                (each,),
            )
            for each in self._offered.consultations.all
        )

    def _years(self) -> Sequence[_Bundle]:
        """Those of each year, the newest first."""
        return tuple(self._of_years()) if YEAR in self._offered.kinds else ()

    def _of_years(self) -> Iterator[_Bundle]:
        ordered = sorted(
            self._offered.consultations.all, key=lambda each: (each.day is not None, each.year), reverse=True
        )
        for year, found in groupby(ordered, key=lambda each: each.year):
            held = tuple(found)
            title = "Overleggen zonder datum" if year == UNDATED else _OF_YEAR.format(year)
            name = f"overleggen-{year}{ENDING}"
            yield _Bundle(f"{DOWNLOADS}jaar/{name}.zip", name, title, f"{CONSULTATIONS}{year}/{INDEX}", held)

    def _key(self, bundle: _Bundle) -> str:
        self._progress.step()
        return self._bundles.key(self._part(bundle))

    def _part(self, bundle: _Bundle) -> Part:
        def records() -> Iterator[SearchRecord]:
            return (record for each in bundle.held for record in each.records())

        files = self._offered.consultations.files([each.id for each in bundle.held])
        listed = tuple((each.title, each.page) for each in bundle.held)
        key = f"{self._offered.version} {' '.join(each.records_key for each in bundle.held)}"
        return Part(bundle.name, bundle.title, listed, files, records, key)

    def _put(self, bundle: _Bundle, key: str) -> Download | None:
        found = self._kept.put(bundle.path, key, lambda target: self._write(bundle, target))
        self._progress.step()
        return found
