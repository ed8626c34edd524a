"""The search index of an archive whose records are read only where a year changed."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from generator.publish.assembly.site_folder import SiteFolder
from generator.publish.pages.converted_unit import ConvertedUnit
from generator.publish.pages.converting import ConvertedPages
from generator.publish.pages.spare import FOLDER as FORMER
from generator.publish.pages.spare import Spare
from generator.publish.search.archive_index import FOLDER as SEARCH
from generator.publish.search.archive_index import KeyedRecords
from generator.publish.search.indexed_part import write_files
from generator.publish.search.pagefind import ENTRY
from generator.publish.search.parts import Measured, Part, parts_by
from generator.publish.search.record import SearchRecord
from generator.publish.search.records import write_search_of
from generator.publish.units.holdings import Unit

_Both = tuple[Unit, ConvertedUnit]


def write_search_of_pages(made: ConvertedPages, site: Path, kept: Path) -> Path:
    """Write the search index of all years into a site; returns its folder. Raises SearchIndexError and DamagedError."""
    folder, spare = SiteFolder(os.fspath(site)), Spare(made.holdings.cache / FORMER)

    def put(files: dict[str, bytes], place: Path) -> None:
        path = place.relative_to(site).as_posix()
        # The folder of the index itself holds those of all parts.
        named = {} if path == SEARCH else {f"{path}/{name}": data for name, data in files.items()}
        there = spare.take_equal(path, folder, named) if named else frozenset()
        write_files({name: data for name, data in files.items() if f"{path}/{name}" not in there}, place)

    pairs = list(zip(made.holdings.units, made.units, strict=True))
    parts = parts_by(pairs, _measured)
    return write_search_of(made.holdings.archive, map(_keyed, parts), site, kept, put)


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
