"""The consultations of a finished site as bundles need them: what they are called, their files, what search finds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator.model.consultation import FrontMatter
from generator.model.identifiers import CONSULTATIONS, consultation_path
from generator.model.library import Library
from generator.publish.offline.archive import Packed, held
from generator.publish.offline.offers import is_offered_on_a_host_only
from generator.publish.offline.pages import INDEX
from generator.publish.offline.parts.held_files import HeldFiles, KnownFacts, held_files
from generator.publish.pages.assembled_unit import AssembledUnit
from generator.publish.pages.kept_pages import OFFLINE
from generator.publish.pages.site_facts import facts_of
from generator.publish.pages.witness import MadePages
from generator.publish.search.record import SearchRecord
from generator.publish.search.records import consultation_records
from generator.render.writing.titles import short_title, title
from generator.verify.facts import PageFacts

_Read = Callable[[str], bytes]
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
    names, units = _by_id(existing), {unit.id: unit for unit in made.units}
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
    return Consultations(found, lambda ids: _KeptFiles([units[each] for each in ids], names, read).held())


class _KeptFiles:
    """The files of some consultations: those that were packed with the pages, and others as they are in the site."""

    def __init__(self, units: Sequence[AssembledUnit], names: Mapping[str, Sequence[str]], read: _Read) -> None:
        self._units, self._names, self._read = units, names, read

    def held(self) -> HeldFiles:
        digests: dict[str, str] = {}
        others: list[str] = []
        targets: set[str] = set()
        for unit in self._units:
            made = {name: digest for name, digest, *_ in unit.pages.file.facts[OFFLINE]}
            known = {**unit.digests, **dict([unit.converted.source] if unit.converted.source else [])}
            for name in self._names[unit.id]:
                if name in made:
                    digests[name] = made[name]
                elif name in known and not name.endswith(".html"):
                    digests[name] = known[name]
                else:
                    others.append(name)
            targets |= unit.pages.leading(OFFLINE)[0].targets
        rest = held_files(others, self._read)
        groups = [unit.pages for unit in self._units]

        def facts(known: KnownFacts, files: frozenset[str]) -> dict[str, PageFacts]:
            return facts_of(groups, OFFLINE, rest.facts(known, files), files)

        def contents() -> Iterator[tuple[str, Packed]]:
            further = dict(rest.contents())
            for unit in self._units:
                made = {name: content for name, _, content in unit.pages.offline()}
                for name in self._names[unit.id]:
                    yield name, made.get(name) or further.get(name) or held(name, self._read(name))

        return HeldFiles({**digests, **rest.digests}, contents, frozenset(targets | rest.targets), facts)


def _by_id(existing: Iterable[str]) -> Mapping[str, Sequence[str]]:
    """The files of each consultation that bundles hold, by its id, in order of name."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for name in existing:
        if name.startswith(CONSULTATIONS):
            identity, slash, _ = name.removeprefix(CONSULTATIONS).partition("/")
            if slash and not is_offered_on_a_host_only(name):
                found[identity].append(name)
    return {identity: sorted(names) for identity, names in found.items()}
