"""Makes the index of records whose words are plain, to the byte as Pagefind makes it, in a sixth of its time.

Pagefind takes most of the time of search to find words in texts that are cut into words already. What it then writes of
plain words is simple: for each word the pages, each as its distance from the one before, with the places on it, which
are written likewise and begin with their weight. Records with any other word are left to Pagefind, and so are all where
what is made here differs from what Pagefind makes of a probe (`program.py`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from operator import sub
from typing import Any

import cbor2

from generator.publish.search.chunks import Entry, list_of
from generator.publish.search.record import KIND, SearchRecord
from generator.publish.search.stable_index import Index
from generator.publish.search.words import END

# Pagefind takes some letters apart from their accents, and leaves out signs.
_NOT_PLAIN = re.compile(f"[^0-9a-z{END} ]")
_WEIGHT = cbor2.dumps(-25)
_EMPTY, _LIST_OF_3 = cbor2.dumps([]), list_of(3)
_ONE_PLACE = list_of(2) + _WEIGHT
_FULL = 20_000  # places, weights and pages of the words in a file of Pagefind


@dataclass(frozen=True)
class Template:
    """What all indexes have in common: what their list says, their language, what their facts begin and end with."""

    entry: dict[str, Any]
    language: str
    version: str
    rest: list[Any]


def plain_index(records: Iterable[tuple[SearchRecord, str]], template: Template) -> Index | None:
    """The index of records and the words by which each is found; None where only Pagefind can make it."""
    pages: list[tuple[dict[str, Any], list[Any]]] = []
    words = _Words()
    filters: defaultdict[str, defaultdict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for record, text in records:
        if _NOT_PLAIN.search(text) or any(len(set(each)) < len(each) for each in record.filters.values()):
            return None
        found = text.split()
        if not found:  # nothing finds it
            continue
        words.add(len(pages), found)
        for name, value in (
            (name, value) for name, values in record.filters.items() if name != KIND for value in values
        ):
            filters[name][value].append(len(pages))
        fragment = {"url": record.url, "content": "", "word_count": len(found), "meta": {}, "anchors": []}
        pages.append((fragment, [len(found)]))
    if not pages:
        return None
    listed = [(name, [name, [[value, found] for value, found in values.items()]]) for name, values in filters.items()]
    return Index(template.language, template.version, pages, list(words.files()), listed, template.rest)


class _Numbers(dict[int, bytes]):
    """Numbers as CBOR has them."""

    def __missing__(self, number: int) -> bytes:
        self[number] = found = cbor2.dumps(number)
        return found


class _Lists(dict[int, bytes]):
    """The bytes before the entries of a list, by its length."""

    def __missing__(self, length: int) -> bytes:
        self[length] = found = list_of(length)
        return found


class _Words:
    """Words with the pages on which they stand, in order of the pages; most are on few, and once on each."""

    def __init__(self) -> None:
        self._pages: defaultdict[str, list[bytes]] = defaultdict(list)
        self._last: dict[str, int] = {}
        self._sizes: defaultdict[str, int] = defaultdict(int)
        self._numbers, self._lists = _Numbers(), _Lists()

    def add(self, page: int, words: Iterable[str]) -> None:
        """Add the words of a page, in order."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for at, word in enumerate(words):
            found[word].append(at)
        numbers, last = self._numbers, self._last
        for word, places in found.items():
            distance = numbers[page - last.get(word, 0)]
            if len(places) == 1:
                entry = b"%b%b%b%b%b" % (_LIST_OF_3, distance, _ONE_PLACE, numbers[places[0]], _EMPTY)
            else:
                told = b"".join(map(numbers.__getitem__, map(sub, places, chain((0,), places))))
                entry = b"%b%b%b%b%b%b" % (_LIST_OF_3, distance, self._lists[len(places) + 1], _WEIGHT, told, _EMPTY)
            self._pages[word].append(entry)
            self._sizes[word] += len(places) + 2
            last[word] = page

    def files(self) -> Iterator[list[Entry]]:
        """The words in order, as Pagefind puts them into files."""
        held: list[Entry] = []
        size = 0
        for word in sorted(self._pages):
            pages = self._pages[word]
            held.append((word, b"".join((_LIST_OF_3, cbor2.dumps(word), self._lists[len(pages)], *pages, _EMPTY))))
            size += self._sizes[word]
            if size >= _FULL:
                yield held
                held, size = [], 0
        if held:
            yield held
