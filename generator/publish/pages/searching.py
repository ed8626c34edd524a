"""The search index of an archive whose records are read only where a year changed."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from generator.messages.message import say
from generator.publish.assembly.site_folder import SiteFolder
from generator.publish.outcome.progress import Progress
from generator.publish.pages.converted_unit import ConvertedUnit
from generator.publish.pages.converting import ConvertedPages
from generator.publish.pages.parted_files import DamagedError
from generator.publish.pages.spare import FOLDER as FORMER
from generator.publish.pages.spare import Spare
from generator.publish.search.archive_index import FOLDER as SEARCH
from generator.publish.search.archive_index import KeyedRecords
from generator.publish.search.indexed_part import indexed_part, write_files
from generator.publish.search.kept_parts import KeptParts
from generator.publish.search.pagefind import ENTRY, SearchIndexError
from generator.publish.search.parts import Measured, Part, parts_by
from generator.publish.search.record import SearchRecord
from generator.publish.search.records import write_search_of
from generator.publish.units.crew import Crew, done_by
from generator.publish.units.holdings import Unit
from generator.publish.units.work import Done, memory_used

_CHANGED = say("changed")

_Both = tuple[Unit, ConvertedUnit]


@dataclass(frozen=True)
class _Asked:
    """The parts of an index, and the folder that keeps them."""

    parts: Sequence[KeyedRecords]
    kept: Path


_asked: list[_Asked] = []  # of this process, and of the workers that are copies of it


def write_search_of_pages(made: ConvertedPages, site: Path, kept: Path, crew: Crew, progress: Progress) -> Path:
    """Write the search index of all years into a site; returns its folder. Raises SearchIndexError and DamagedError.

    `crew` indexes the parts that are not kept in `kept`, where they are many, which `progress` shows.
    """
    folder, spare = SiteFolder(os.fspath(site)), Spare(made.holdings.cache / FORMER)

    def put(files: dict[str, bytes], place: Path) -> None:
        path = place.relative_to(site).as_posix()
        # The folder of the index itself holds those of all parts.
        named = {} if path == SEARCH else {f"{path}/{name}": data for name, data in files.items()}
        there = spare.take_equal(path, folder, named) if named else frozenset()
        write_files({name: data for name, data in files.items() if f"{path}/{name}" not in there}, place)

    pairs = list(zip(made.holdings.units, made.units, strict=True))
    parts = tuple(map(_keyed, parts_by(pairs, _measured)))
    index_parts(parts, kept, crew, progress)
    return write_search_of(made.holdings.archive, iter(parts), site, kept, put)


def index_parts(parts: Sequence[KeyedRecords], kept: Path, crew: Crew, progress: Progress) -> None:
    """Have workers index and keep what is not kept; what they cannot do, whoever asks for it does, and says why."""
    held = KeptParts(kept)
    missing = [number for number, part in enumerate(parts) if not held.holds(part.key)]
    if not crew.copies or not crew.is_for(len(missing)):
        return
    _asked[:] = [_Asked(parts, kept)]
    try:
        with progress:
            progress.begin(len(parts) - len(missing), len(parts))
            progress.leave_alone()
            for _ in done_by(crew, missing, progress.tick, index_part):
                progress.step()
            progress.end({_CHANGED: len(missing)})
    finally:
        _asked.clear()


def index_part(number: int) -> Done:
    """Index and keep a part of the index that this process was given."""
    if not _asked:
        return Done(is_done=False)
    part = _asked[0].parts[number]
    with suppress(SearchIndexError, DamagedError, OSError):
        KeptParts(_asked[0].kept).put(part.key, indexed_part(part.load()))
    return Done(memory=memory_used())


def search_folders(site: Path) -> Iterator[str]:
    """The folders of the parts of the index in a site, by their paths in it."""
    return (entry.parent.relative_to(site).as_posix() for entry in sorted(site.glob(f"{SEARCH}/*/{ENTRY}")))


def _measured(pair: _Both) -> Measured:
    unit, converted = pair
    day = unit.summary.front.dates.latest if unit.summary else None
    return Measured(day, unit.id, converted.search[1])


def _keyed(part: Part[_Both]) -> KeyedRecords:
    units = [converted for _, converted in part.records]
    key = sha256("\n".join(unit.search[0] for unit in units).encode("ascii")).hexdigest()
    return KeyedRecords(part.path, part.year, key, lambda: tuple(_records(units)))


def _records(units: Sequence[ConvertedUnit]) -> Iterator[SearchRecord]:
    for unit in units:
        yield from unit.records()
