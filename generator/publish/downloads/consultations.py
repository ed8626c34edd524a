"""The consultations of a finished site as bundles need them: what they are called, their files, what search finds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import chain

from generator.model.consultation import FrontMatter
from generator.model.identifiers import CONSULTATIONS, consultation_path
from generator.model.library import Library
from generator.publish.offline.archive import Packed, held
from generator.publish.offline.offers import is_offered_on_a_host_only
from generator.publish.offline.pages import INDEX
from generator.publish.offline.parts.held_files import (
    HeldFiles,
    KnownFacts,
    Places,
    held_files,
    key_of,
    places_of,
    places_together,
)
from generator.publish.pages.assembled_unit import AssembledUnit
from generator.publish.pages.kept_pages import OFFLINE
from generator.publish.pages.site_facts import facts_of
from generator.publish.pages.witness import MadePages
from generator.publish.search.record import SearchRecord
from generator.publish.search.records import consultation_records
from generator.render.writing.titles import short_title, title
from generator.verify.facts import PageFacts

_Read = Callable[[str], bytes]
# Consultations of which the files are at hand: each is asked for by itself, and then with those of its year.
_AT_HAND = 2**8
UNDATED = "zonder-datum"


@dataclass(frozen=True)
class Consultation:
    """One consultation of a site: its title in full and in lists, and its facts.

    `records_key` is a key of what `records` gives, empty where that is not known.
    """

    id: str
    title: str
    short_title: str
    front: FrontMatter
    records: Callable[[], Iterable[SearchRecord]]
    records_key: str = ""

    @property
    def page(self) -> str:
        """The file of its first page."""
        return f"{consultation_path(self.id)}{INDEX}"

    @property
    def day(self) -> date | None:
        """Its newest day."""
        return self.front.dates.latest

    @property
    def year(self) -> str:
        """The year of its newest day; a word of its own without one."""
        return f"{self.day.year:04}" if self.day else UNDATED


@dataclass(frozen=True)
class Consultations:
    """All consultations of a site, newest first; `files` gives those of some of them, by their ids."""

    all: tuple[Consultation, ...]
    files: Callable[[Sequence[str]], HeldFiles]


def of_library(library: Library, existing: Iterable[str], read: _Read) -> Consultations:
    """Those of a site of which nothing is kept. `existing` are its files, `read` gives the content of one."""
    names = _by_id(existing)

    def records(number: int) -> Iterator[SearchRecord]:
        return consultation_records(library.records[number], library.knowledge)

    found = tuple(
        Consultation(
            record.consultation.id,
            title(record),
            short_title(record),
            record.consultation.front,
            lambda number=number: records(number),  # type: ignore[misc]
        )
        for number, record in enumerate(library.records)
    )
    return Consultations(found, lambda ids: held_files((name for each in ids for name in names[each]), read))


def of_made(made: MadePages, existing: Iterable[str], read: _Read) -> Consultations:
    """Those of a site of which the pages are kept. Whoever asks for files must expect a DamagedError."""
    summaries = {summary.id: summary for summary in made.holdings.archive.summaries}
    found = tuple(
        Consultation(
            unit.id,
            summaries[unit.id].title,
            summaries[unit.id].short_title,
            summaries[unit.id].front,
            unit.converted.records,
            unit.converted.search[0],
        )
        for unit in made.units
    )
    return Consultations(found, _KeptFiles(made.units, _by_id(existing), read).held)


@dataclass(frozen=True)
class _Found:
    """The files of one consultation. `rest` are those that were not packed with its pages."""

    unit: AssembledUnit
    names: Sequence[str]
    digests: Mapping[str, str]
    key: str
    places: Places
    rest: HeldFiles


class _KeptFiles:
    """The files of consultations: those that were packed with the pages, and others as they are in the site."""

    def __init__(self, units: Iterable[AssembledUnit], names: Mapping[str, Sequence[str]], read: _Read) -> None:
        self._units, self._names, self._read = {unit.id: unit for unit in units}, names, read
        self._found = lru_cache(maxsize=_AT_HAND)(self._find)

    def held(self, ids: Sequence[str]) -> HeldFiles:
        """The files of these consultations."""
        every = [self._found(identity) for identity in ids]
        if len(ids) > 1:  # nobody asks for these again soon
            self._found.cache_clear()

        def facts(known: KnownFacts, files: frozenset[str]) -> dict[str, PageFacts]:
            for found in every:
                known = found.rest.facts(known, files)
            return facts_of([found.unit.pages for found in every], OFFLINE, known, files)

        def contents() -> Iterator[tuple[str, Packed]]:
            for found in every:
                made = {name: content for name, _, content in found.unit.pages.offline()}
                made |= found.rest.contents()
                for name in found.names:
                    yield name, made.get(name) or held(name, self._read(name))

        return HeldFiles(
            dict(chain.from_iterable(found.digests.items() for found in every)),
            " ".join(found.key for found in every),
            contents,
            places_together(found.places for found in every),
            facts,
        )

    def _find(self, identity: str) -> _Found:
        unit, names = self._units[identity], self._names[identity]
        made = {name: digest for name, digest, *_ in unit.pages.file.facts[OFFLINE]}
        known = made if all(name in made for name in names) else {**_further(unit), **made}
        digests = {name: known[name] for name in names if name in known}
        others = [name for name in names if name not in known]
        rest = held_files(others, self._read)
        digests |= rest.digests
        places = places_together((places_of(unit.pages.leading(OFFLINE)[0].targets), rest.places))
        return _Found(unit, names, digests, key_of(digests), places, rest)


def _further(unit: AssembledUnit) -> dict[str, str]:
    """The digests of files of a consultation that are no pages, packed with these or not."""
    source = unit.converted.source
    files = {**unit.digests, **dict([source] if source else [])}
    return {name: digest for name, digest in files.items() if not name.endswith(".html")}


def _by_id(existing: Iterable[str]) -> Mapping[str, Sequence[str]]:
    """The files of each consultation that bundles hold, by its id, in order of name."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for name in existing:
        if name.startswith(CONSULTATIONS):
            identity, slash, _ = name.removeprefix(CONSULTATIONS).partition("/")
            if slash and not is_offered_on_a_host_only(name):
                found[identity].append(name)
    return {identity: sorted(names) for identity, names in found.items()}
