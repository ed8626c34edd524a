"""Makes the bundles that a finished site offers, and has its pages offer them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from generator.knowledge.shipped.official_lists import ministry_ways
from generator.model.identifiers import CONSULTATIONS, term_anchor
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.problems import Problems
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

DOWNLOADS = "downloads/"
"""Where the bundles stand in the site."""

WHOLE, YEAR, CONSULTATION = "whole", "year", "consultation"
KINDS = (WHOLE, YEAR, CONSULTATION)
"""What can be offered: the bundle of all, one of each year, one of each consultation."""

_OF_ONE, _OF_YEAR, _OF_ALL = "Dit overleg zonder internet", "Overleggen van {}", "Alle overleggen, met de hele website"
_LIST = f"{CONSULTATIONS}{INDEX}"


def whole_path(name: str) -> str:
    """Where the bundle of all stands in the site, by its name."""
    return f"{DOWNLOADS}{name}.zip"


@dataclass(frozen=True)
class Offered:
    """What is offered: `kinds` of bundles, of a site with these consultations in the folder `site`.

    `by_hand` are the pages written by hand, which each bundle holds, `name` is that of the bundle of all. `frame` and
    `names` (groups of names that mean the same) are what bundles know of the site. `keep` is the folder that keeps
    bundles, or None; `version` differs between two states of the program.
    """

    kinds: Collection[str]
    site: Path
    existing: frozenset[str]
    consultations: Consultations
    by_hand: Iterable[str]
    name: str
    frame: Frame
    names: tuple[Ways, ...]
    keep: Path | None = None
    version: str = ""


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


class _Making:
    def __init__(self, offered: Offered, problems: Problems, progress: Progress) -> None:
        self._offered, self._problems, self._progress = offered, problems, progress
        self._bundles = PartialBundles(offered.site, offered.existing, offered.by_hand, offered.frame, offered.names)
        self._kept = KeptBundles(offered.keep, offered.site)

    def run(self, whole: Callable[[Path], bool]) -> None:
        site, kinds = self._offered.site, self._offered.kinds
        listed: list[tuple[str, Download]] = []
        self._progress.begin(0, self._number())
        if WHOLE in kinds and (found := self._whole(whole)):
            listed.append((_OF_ALL, found))
        if CONSULTATION in kinds:
            for each in self._offered.consultations.all:
                if found := self._of_one(each):
                    offer_in_list(site, each.page, found, _OF_ONE)
        if YEAR in kinds:
            for name, page, found in self._of_years():
                listed.append((name, found))
                if page in self._offered.existing:
                    offer_below(site, page, [(name, found)])
        if listed and _LIST in self._offered.existing:
            offer_below(site, _LIST, listed)
        self._kept.tidy()
        self._progress.end({"changed": self._kept.made} if self._kept.made else {})

    def _number(self) -> int:
        """How many bundles there are to be."""
        consultations = self._offered.consultations.all
        of_kinds = {WHOLE: 1, YEAR: len({each.year for each in consultations}), CONSULTATION: len(consultations)}
        return sum(of_kinds[kind] for kind in set(self._offered.kinds))

    def _whole(self, whole: Callable[[Path], bool]) -> Download | None:
        path = whole_path(self._offered.name)
        target = self._offered.site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        found = self._kept.added(path) if whole(target) else None
        self._progress.step()
        return found

    def _of_one(self, consultation: Consultation) -> Download | None:
        name = f"{consultation.id[:LONGEST_NAME].strip('-')}{ENDING}"
        path = f"{DOWNLOADS}overleg/{consultation.id}{ENDING}.zip"
        return self._made(path, name, consultation.title, (consultation,))

    def _of_years(self) -> Iterator[tuple[str, str, Download]]:
        """Each year with a name, the page of its consultations, which need not exist, and its bundle."""
        ordered = sorted(
            self._offered.consultations.all, key=lambda each: (each.day is not None, each.year), reverse=True
        )
        for year, found in groupby(ordered, key=lambda each: each.year):
            held = tuple(found)
            name = "Overleggen zonder datum" if year == UNDATED else _OF_YEAR.format(year)
            path = f"{DOWNLOADS}jaar/overleggen-{year}{ENDING}.zip"
            if made := self._made(path, f"overleggen-{year}{ENDING}", name, held):
                yield name, f"{CONSULTATIONS}{year}/{INDEX}", made

    def _made(self, path: str, name: str, title: str, held: Sequence[Consultation]) -> Download | None:
        def records() -> Iterator[SearchRecord]:
            return (record for each in held for record in each.records())

        files = self._offered.consultations.files([each.id for each in held])
        listed = tuple((each.title, each.page) for each in held)
        key = f"{self._offered.version} {' '.join(each.records_key for each in held)}"
        planned = self._bundles.plan(Part(name, title, listed, files, records, key))
        found = self._kept.put(path, planned.key, lambda target: self._bundles.write(planned, target, self._problems))
        self._progress.step()
        return found
