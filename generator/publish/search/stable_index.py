"""Makes a Pagefind index the same bytes for the same records.

Pagefind writes the values of a filter, and the list of filters, in the order of a hash table that differs from run to
run (its issue 638 has made only the fragments stable). Here both are put in order, and the files named after what they
hold, as Pagefind names them; the files of words are made smaller, and fragments given what readers see.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import cbor2

from generator.publish.search.chunks import chunks
from generator.publish.search.packed import digest, pack, unpack
from generator.publish.search.pagefind import ENTRY

Fragment = dict[str, Any]
Named = tuple[str, Fragment]


def settled(files: Mapping[str, bytes], shown: Callable[[Fragment], Named]) -> dict[str, bytes]:
    """The files of an index as they are to be published, by their paths; those that no index names are left out.

    `shown` gives for a fragment the start of its name, and what it is to hold.
    """
    entry = json.loads(files[ENTRY])
    made: dict[str, bytes] = {}
    for language in sorted(entry["languages"]):
        described = entry["languages"][language]
        described["hash"] = _settle_language(files, language, described["hash"], shown, made)
    made[ENTRY] = _json(entry)
    return made


def _settle_language(
    files: Mapping[str, bytes], language: str, old: str, shown: Callable[[Fragment], Named], made: dict[str, bytes]
) -> str:
    version, pages, words, filters, sorts, *rest = cbor2.loads(unpack(files[f"pagefind.{old}.pf_meta"]))
    named_pages = [[_keep(made, "fragment", *_fragment(files, page, shown)), *facts] for page, *facts in pages]
    named_words = [
        [first, last, _keep(made, "index", language, data)]
        for _, _, name in words
        for first, last, data in chunks(unpack(files[f"index/{name}.pf_index"]))
    ]
    named_filters = [[name, _keep(made, "filter", language, data)] for name, data in _filters(files, filters)]
    data = cbor2.dumps([version, named_pages, named_words, named_filters, sorted(sorts), *rest])
    name = f"{language}_{digest(data)}"
    made[f"pagefind.{name}.pf_meta"] = pack(data)
    return name


def _keep(made: dict[str, bytes], folder: str, start: str, data: bytes) -> str:
    """Add a file of some kind; gives its name."""
    name = f"{start}_{digest(data)}"
    made[f"{folder}/{name}.pf_{folder}"] = pack(data)
    return name


def _fragment(files: Mapping[str, bytes], name: str, shown: Callable[[Fragment], Named]) -> tuple[str, bytes]:
    start, fragment = shown(json.loads(unpack(files[f"fragment/{name}.pf_fragment"])))
    return start, _json(fragment)


def _filters(files: Mapping[str, bytes], filters: list[tuple[str, str]]) -> Iterator[tuple[str, bytes]]:
    for name, file in sorted(filters):
        held, values = cbor2.loads(unpack(files[f"filter/{file}.pf_filter"]))
        yield name, cbor2.dumps([held, sorted(values)])


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
