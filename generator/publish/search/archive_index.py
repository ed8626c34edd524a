"""The search index of a whole archive: a folder for each part, and a list of the parts.

The folder of the index itself holds what belongs to no year, the terms and the pages of lists: search begins there, and
adds the years, the newest first (`overrides/assets/javascripts/search/years.js`).
"""

from __future__ import annotations

import json
import shutil
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator.messages.message import say
from generator.publish.disk.machine import refusal
from generator.publish.search.indexed_part import IndexedPart, fingerprint, indexed_part, write_files
from generator.publish.search.kept_parts import KeptParts
from generator.publish.search.named_pages import PageKind
from generator.publish.search.pagefind import SearchIndexError
from generator.publish.search.program import program
from generator.publish.search.record import SearchRecord
from generator.publish.search.vocabulary import Ways, same_forms

FOLDER = "pagefind"
LIST = "jaren.json"
_PROGRAM = "program"  # in the place of a fingerprint

Filters = Mapping[str, Sequence[str]]
Put = Callable[[dict[str, bytes], Path], None]


@dataclass(frozen=True)
class YearRecords:
    """The records of a part of the archive: its folder in the index, empty for the index itself, and its year."""

    path: str
    year: str
    records: tuple[SearchRecord, ...]

    @property
    def key(self) -> str:
        """A key that differs where any record does."""
        return fingerprint(self.records)

    def load(self) -> tuple[SearchRecord, ...]:
        """The records."""
        return self.records


@dataclass(frozen=True)
class KeyedRecords:
    """The same, read by `load` where no part with this key is kept."""

    path: str
    year: str
    key: str
    load: Callable[[], tuple[SearchRecord, ...]]


@dataclass(frozen=True)
class Names:
    """Names that mean the same, and the pages that a name leads to."""

    same: Sequence[Ways] = ()
    pages: Sequence[PageKind] = ()


def write_archive(  # noqa: PLR0913, PLR0917 (what is written, where, and how)
    undated: tuple[SearchRecord, ...],
    years: Iterator[YearRecords | KeyedRecords],
    names: Names,
    site: Path,
    kept: KeptParts,
    put: Put = write_files,
) -> Path:
    """Index the records of an archive and write `pagefind/` into a site; the same records give the same bytes.

    `undated` belong to no year. Of `years`, the newest first, one is in memory at a time. `put` writes files by their
    paths below a folder. Returns the folder written. Raises SearchIndexError.
    """
    target = site / FOLDER
    shutil.rmtree(target, ignore_errors=True)
    listed = _Listed()
    # The browser cannot begin with an empty index: without terms it begins with the newest year.
    first = YearRecords("", "", undated) if undated else next(years, YearRecords("", "", ()))
    try:
        _write(replace(first, path=""), target, listed, kept, put)
        put(_program(kept), target)
        for part in years:
            _write(part, target, listed, kept, put)
        (target / LIST).write_bytes(listed.file(names))
    except OSError as error:
        raise SearchIndexError(say("The search index cannot be written: {refusal}", refusal=refusal(error))) from error
    kept.tidy()
    return target


def write_index(records: Iterable[SearchRecord], site: Path) -> Path:
    """Index records that belong to no year, and write `pagefind/` into a site. Raises SearchIndexError."""
    return write_archive(tuple(records), iter(()), Names(), site, KeptParts(None))


class _Listed:
    """What the list of parts gives the browser before it loads any."""

    def __init__(self) -> None:
        self._parts: list[tuple[dict[str, str | int], Filters]] = []
        self._filters: defaultdict[str, set[str]] = defaultdict(set)
        self._kinds: dict[str, str] = {}

    def add(self, part: YearRecords | KeyedRecords, indexed: IndexedPart) -> None:
        listed: dict[str, str | int] = {"path": part.path, "year": part.year, "records": indexed.count}
        self._parts.append((listed, indexed.filters))
        self._kinds |= indexed.kinds
        for name, values in indexed.filters.items():
            self._filters[name].update(values)

    def file(self, names: Names) -> bytes:
        filters = {name: sorted(values) for name, values in sorted(self._filters.items())}
        content = {
            "parts": [{**part, "has": _signs(its, filters)} for part, its in self._parts],
            "filters": filters,
            "kinds": dict(sorted(self._kinds.items())),
            "same": same_forms(names.same),
            "pages": [kind.listed() for kind in names.pages],
        }
        return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def _signs(its: Filters, filters: Filters) -> str:
    """Which values of all filters a part has: a bit for each in their order, the first the lowest, in hexadecimal."""
    values = [value in its.get(name, ()) for name, values in filters.items() for value in values]
    return f"{sum(has << place for place, has in enumerate(values)):x}"


def _write(part: YearRecords | KeyedRecords, target: Path, listed: _Listed, kept: KeptParts, put: Put) -> None:
    key = part.key
    indexed = kept.get(key)
    if indexed is None:
        indexed = indexed_part(part.load())
        kept.put(key, indexed)
    listed.add(part, indexed)
    put(indexed.files, target / part.path)


def _program(kept: KeptParts) -> dict[str, bytes]:
    """The files of Pagefind itself, which are kept like a part."""
    found = kept.get(_PROGRAM)
    if found is None:
        found = IndexedPart(program().files, 0, {}, {})
        kept.put(_PROGRAM, found)
    return found.files
