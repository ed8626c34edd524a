"""The search index of a preview: made when somebody searches, of the content as it is then."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from threading import Lock

from generator.publish.search.archive_index import FOLDER, YearRecords
from generator.publish.search.parts import Measured, parts_by
from generator.publish.search.records import consultation_records, write_search_of
from generator.publish.units.holdings import Holdings, Unit


class Search:
    """The index of `holdings`, whose consultations all have a summary; `kept` is the folder that keeps its parts."""

    def __init__(self, holdings: Holdings, kept: Path) -> None:
        self._holdings, self._kept = holdings, kept
        self._lock = Lock()
        self._folder: TemporaryDirectory[str] | None = None

    def is_part(self, place: str) -> bool:
        """Whether a path is that of a file of the index."""
        return place.startswith(f"{FOLDER}/")

    def file(self, place: str) -> bytes | None:
        """A file of the index; None where there is none. Raises SearchIndexError, OSError and ValueError."""
        parts = PurePosixPath(place).parts
        with self._lock:
            if self._folder is None:
                self._folder = self._made()
        path = Path(self._folder.name).joinpath(*parts)
        return path.read_bytes() if ".." not in parts and path.is_file() else None

    def _made(self) -> TemporaryDirectory[str]:
        folder = TemporaryDirectory(prefix="overleg-", ignore_cleanup_errors=True)
        write_search_of(self._holdings.archive, self._years(), Path(folder.name), self._kept)
        return folder

    def _years(self) -> Iterator[YearRecords]:
        """The records of each part, of which one is in memory at a time."""
        known, cache = self._holdings.knowledge, self._holdings.cache
        for part in parts_by(self._holdings.units, _measured):
            records = (each for unit in part.records for each in consultation_records(unit.whole(known, cache), known))
            yield YearRecords(part.path, part.year, tuple(records))


def _measured(unit: Unit) -> Measured:
    if unit.summary is None:
        raise ValueError(unit.id)
    size = 1 + len(unit.summary.exchanges) + len(unit.summary.notes)
    return Measured(unit.summary.front.dates.latest, unit.id, size)
