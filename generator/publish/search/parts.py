"""Cuts the archive into parts that are indexed, kept and loaded by themselves: its years, newest first.

A year with many records is cut again, so that the newest part costs a reader little in an archive of any size. It is
cut from its oldest consultation on: what is new then changes the newest part alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.model.library import Record

LARGEST = 200  # records: all words of so many are about 80 kB
UNDATED = "zonder-dag"


@dataclass(frozen=True)
class Part:
    """Consultations that are searched together: their folder in the index, and their year, empty without a day."""

    path: str
    year: str
    records: tuple[Record, ...]


def year_of(record: Record) -> str:
    """The year of the newest day of a consultation, empty where it has none."""
    latest = record.consultation.front.dates.latest
    return f"{latest.year:04}" if latest else ""


def parts_of(records: Iterable[Record]) -> Iterator[Part]:
    """The parts of an archive, the newest first, and what has no day last."""
    for year, found in groupby(sorted(records, key=_order, reverse=True), key=year_of):
        pieces = _pieces(tuple(found)[::-1])
        for number, piece in reversed(list(enumerate(pieces, 1))):
            name = year or UNDATED
            yield Part(name if len(pieces) == 1 else f"{name}-{number}", year, piece)


def _order(record: Record) -> tuple[str, str]:
    return str(record.consultation.front.dates.latest or ""), record.consultation.id


def _pieces(records: Sequence[Record]) -> list[tuple[Record, ...]]:
    pieces: list[list[Record]] = []
    size = LARGEST
    for record in records:
        own = 1 + sum(1 for _ in record.consultation.exchanges) + len(record.sidecar.notes)
        if size + own > LARGEST:
            pieces.append([])
            size = 0
        pieces[-1].append(record)
        size += own
    return list(map(tuple, pieces))
