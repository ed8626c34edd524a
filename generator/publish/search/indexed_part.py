"""Indexes the records of one part of the archive: its files, and what the list of parts says of it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.publish.search.pagefind import run_pagefind
from generator.publish.search.plain_index import plain_index
from generator.publish.search.program import program
from generator.publish.search.record import SearchRecord
from generator.publish.search.stable_index import settled, settled_indexes
from generator.publish.search.vocabulary import Vocabulary
from generator.publish.search.words import cut, indexed

WORDS = "woorden.json"
NAMES = "overleg"  # the filter whose values are too many to choose from over all years


@dataclass(frozen=True)
class IndexedPart:
    """The index of some records: its files by their paths, the number of records, and what filters can ask for.

    `kinds` are the kinds of record with what readers call them.
    """

    files: dict[str, bytes]
    count: int
    filters: dict[str, list[str]]
    kinds: dict[str, str]


def indexed_part(records: Iterable[SearchRecord]) -> IndexedPart:
    """Index records; the same records give the same bytes. Of records with one address the last counts.

    Raises SearchIndexError.
    """
    by_url = {record.url: record for record in records}
    vocabulary = Vocabulary()
    found = tuple(_with_words(by_url.values(), vocabulary))

    def shown(fragment: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        """What readers see of a record, in the place of the words that were indexed."""
        record = by_url[fragment["url"]]
        facts = {name: value for name, value in fragment.items() if name != "filters"}
        return record.sign, {**facts, "content": record.content, "meta": {"title": record.title, **record.meta}}

    template = program().template
    index = plain_index(found, template) if template else None
    made = (
        settled_indexes([index], template.entry, shown) if index and template else settled(run_pagefind(found), shown)
    )
    filters = _filters(by_url.values())
    held = {"words": vocabulary.lines(), NAMES: filters.pop(NAMES, [])}
    made[WORDS] = json.dumps(held, ensure_ascii=False, separators=(",", ":")).encode()
    kinds = {record.kind: record.meta["soort"] for record in by_url.values() if "soort" in record.meta}
    return IndexedPart(made, len(by_url), filters, dict(sorted(kinds.items())))


def fingerprint(records: Iterable[SearchRecord]) -> str:
    """A key that differs where any record does."""
    found = hashlib.sha256()
    for record in records:
        found.update(repr(record).encode("utf-8", errors="surrogatepass"))
    return found.hexdigest()


def write_files(files: dict[str, bytes], folder: Path) -> None:
    """Write files by their paths below a folder. Raises OSError."""
    for parent in {(folder / name).parent for name in files}:
        parent.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)


def _with_words(records: Iterable[SearchRecord], vocabulary: Vocabulary) -> Iterator[tuple[SearchRecord, str]]:
    for record in records:
        words = [cut(text) for text in record.texts]
        vocabulary.add(word for text in words for word in text)
        yield record, " ".join(map(indexed, words))


def _filters(records: Iterable[SearchRecord]) -> dict[str, list[str]]:
    found: dict[str, set[str]] = {}
    for record in records:
        for name, values in record.filters.items():
            found.setdefault(name, set()).update(values)
    return {name: sorted(values) for name, values in sorted(found.items()) if values}
