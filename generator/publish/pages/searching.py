"""The search index of an archive whose records are read only where a year changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from generator.publish.pages.converted_unit import ConvertedUnit
from generator.publish.pages.converting import ConvertedPages
from generator.publish.search.archive_index import KeyedRecords
from generator.publish.search.parts import Measured, Part, parts_by
from generator.publish.search.record import SearchRecord
from generator.publish.search.records import write_search_of
from generator.publish.units.holdings import Unit

_Both = tuple[Unit, ConvertedUnit]


def write_search_of_pages(made: ConvertedPages, site: Path, kept: Path) -> Path:
    """Write the search index of all years into a site; returns its folder. Raises SearchIndexError and DamagedError."""
    pairs = list(zip(made.holdings.units, made.units, strict=True))
    parts = parts_by(pairs, _measured)
    return write_search_of(made.holdings.archive, map(_keyed, parts), site, kept)


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
