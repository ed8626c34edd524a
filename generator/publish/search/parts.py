"""Cuts the archive into parts that are indexed, kept and loaded by themselves: its years, newest first.

A year with many records is cut again, so that the newest part costs a reader little in an archive of any size. It is
cut from its oldest consultation on: what is new then changes the newest part alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Generic, NamedTuple, TypeVar

from generator.model.library import Record
from generator.render.marks.notes import placed_notes

LARGEST = 200  # records: all words of so many are about 80 kB
UNDATED = "zonder-dag"


_T = TypeVar("_T")


class Measured(NamedTuple):
    """What decides in which part a consultation is: its newest day, its id, how many records it has."""

    day: date | None
    id: str
    size: int

    @property
    def year(self) -> str:
        """The year of the newest day, empty where it has none."""
        return f"{self.day.year:04}" if self.day else ""


@dataclass(frozen=True)
class Part(Generic[_T]):
    """Consultations that are searched together: their folder in the index, and their year, empty without a day."""

    path: str
    year: str
    records: tuple[_T, ...]


def measured(record: Record) -> Measured:
    """The place of a consultation among others."""
    exchanges = sum(1 for _ in record.consultation.exchanges)
    size = 1 + exchanges + len(placed_notes(record))
    return Measured(record.consultation.front.dates.latest, record.consultation.id, size)


def day_of(record: Record) -> str:
    """The newest day of a consultation as eight digits (`20250514`), empty where it has none."""
    latest = record.consultation.front.dates.latest
    return latest.isoformat().replace("-", "") if latest else ""


def parts_of(records: Iterable[Record]) -> Iterator[Part[Record]]:
    """The parts of an archive, the newest first, and what has no day last."""
    return parts_by(records, measured)


def parts_by(consultations: Iterable[_T], measure: Callable[[_T], Measured]) -> Iterator[Part[_T]]:
    """The same of whatever stands for a consultation."""
    known = [(measure(each), each) for each in consultations]
    known.sort(key=lambda pair: (str(pair[0].day or ""), pair[0].id), reverse=True)
    for year, found in groupby(known, key=lambda pair: pair[0].year):
        pieces = _pieces(tuple(found)[::-1])
        for number, piece in reversed(list(enumerate(pieces, 1))):
            name = year or UNDATED
            yield Part(name if len(pieces) == 1 else f"{name}-{number}", year, piece)


def _pieces(known: Sequence[tuple[Measured, _T]]) -> list[tuple[_T, ...]]:
    pieces: list[list[_T]] = []
    size = LARGEST
    for its, consultation in known:
        if size + its.size > LARGEST:
            pieces.append([])
            size = 0
        pieces[-1].append(consultation)
        size += its.size
    return list(map(tuple, pieces))
