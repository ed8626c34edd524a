"""Makes a Pagefind index the same bytes for the same records.

Pagefind writes the values of a filter, and the list of filters, in the order of a hash table that differs from run to
run (its issue 638 has made only the fragments stable). Here both are put in order, and the files named after what they
hold, as Pagefind names them; the files of words are made smaller, and fragments given what readers see.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import cbor2

from generator.publish.search.chunks import Entry, chunks, entries
from generator.publish.search.packed import digest, pack, unpack
from generator.publish.search.pagefind import ENTRY

Fragment = dict[str, Any]
Named = tuple[str, Fragment]


@dataclass(frozen=True)
class Index:
    """An index before it is settled.

    `pages` are the fragment of each record and the facts that the list of records holds, `words` those of each file of
    words, `filters` the name and the content of each, and `rest` what follows these in the facts of the index.
    """

    language: str
    version: str
    pages: list[tuple[Fragment, list[Any]]]
    words: list[list[Entry]]
    filters: list[tuple[str, list[Any]]]
    rest: list[Any]


def read_index(files: Mapping[str, bytes], language: str) -> Index:
    """The index of one language that Pagefind wrote."""
    described = json.loads(files[ENTRY])["languages"][language]
    version, pages, words, filters, *rest = cbor2.loads(unpack(files[f"pagefind.{described['hash']}.pf_meta"]))
    return Index(
        language,
        version,
        [(json.loads(unpack(files[f"fragment/{name}.pf_fragment"])), facts) for name, *facts in pages],
        [entries(unpack(files[f"index/{name}.pf_index"])) for _, _, name in words],
        [(name, cbor2.loads(unpack(files[f"filter/{file}.pf_filter"]))) for name, file in filters],
        rest,
    )


def settled(files: Mapping[str, bytes], shown: Callable[[Fragment], Named]) -> dict[str, bytes]:
    """The files of an index as they are to be published, by their paths; those that no index names are left out.

    `shown` gives for a fragment the start of its name, and what it is to hold.
    """
    entry = json.loads(files[ENTRY])
    indexes = [read_index(files, language) for language in sorted(entry["languages"])]
    return settled_indexes(indexes, entry, shown)


def settled_indexes(
    indexes: Iterable[Index], entry: Mapping[str, Any], shown: Callable[[Fragment], Named]
) -> dict[str, bytes]:
    """The same of indexes that were read or made; `entry` is what their list says of them, but for their names."""
    made: dict[str, bytes] = {}
    described: dict[str, dict[str, Any]] = {}
    for index in indexes:
        its = {"hash": _settle(index, shown, made), "page_count": len(index.pages)}
        described[index.language] = entry["languages"][index.language] | its
    made[ENTRY] = _json({**entry, "languages": described})
    return made


def _settle(index: Index, shown: Callable[[Fragment], Named], made: dict[str, bytes]) -> str:
    pages = [[_keep(made, "fragment", *_fragment(fragment, shown)), *facts] for fragment, facts in index.pages]
    words = [
        [first, last, _keep(made, "index", index.language, data)]
        for held in index.words
        for first, last, data in chunks(held)
    ]
    filters = [[name, _keep(made, "filter", index.language, data)] for name, data in _filters(index.filters)]
    sorts, *rest = index.rest
    data = cbor2.dumps([index.version, pages, words, filters, sorted(sorts), *rest])
    name = f"{index.language}_{digest(data)}"
    made[f"pagefind.{name}.pf_meta"] = pack(data)
    return name


def _keep(made: dict[str, bytes], folder: str, start: str, data: bytes) -> str:
    """Add a file of some kind; gives its name."""
    name = f"{start}_{digest(data)}"
    made[f"{folder}/{name}.pf_{folder}"] = pack(data)
    return name


def _fragment(fragment: Fragment, shown: Callable[[Fragment], Named]) -> tuple[str, bytes]:
    start, fragment = shown(fragment)
    return start, _json(fragment)


def _filters(filters: list[tuple[str, list[Any]]]) -> Iterator[tuple[str, bytes]]:
    for name, (held, values) in sorted(filters):
        yield name, cbor2.dumps([held, sorted(values)])


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
