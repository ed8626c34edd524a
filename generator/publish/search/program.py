"""What comes with Pagefind, and whether it makes of plain words what is made here.

Both make the index of some records that were made up for this. So another version of Pagefind, which may write
otherwise, makes the index of all records itself, with its own bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from generator.publish.search.pagefind import ENTRY, LANGUAGE, PROGRAM, run_pagefind
from generator.publish.search.plain_index import Template, plain_index
from generator.publish.search.record import KIND, SearchRecord
from generator.publish.search.stable_index import Fragment, Index, Named, read_index, settled_indexes
from generator.publish.search.words import index_word

_WORDS = 7_500  # more than fill a file of words
_NEVER_SHOWN = ("content", "filters")


@dataclass(frozen=True)
class Program:
    """The files that the browser needs whatever it searches, and what plain indexes begin with.

    `template` is None where only Pagefind itself can make an index.
    """

    files: dict[str, bytes]
    template: Template | None


@cache
def program() -> Program:
    """What Pagefind comes with, in the version that is here. Raises SearchIndexError."""
    records = tuple(_probe())
    files = run_pagefind(records)
    index = read_index(files, LANGUAGE)
    template = Template(json.loads(files[ENTRY]), LANGUAGE, index.version, index.rest)
    plain = plain_index(records, template)
    is_equal = plain is not None and _settled(plain, template) == _settled(index, template)
    return Program({name: files[name] for name in PROGRAM}, template if is_equal else None)


def _probe() -> Iterator[tuple[SearchRecord, str]]:
    """Records and their words: many, few and none, once and often, near and far, found by filters and not."""
    words = [index_word(f"{chr(ord('a') + number % 26)}{number}") for number in range(_WORDS)]
    for number, found in enumerate((words, [], words[::-700] * 3, words[5:6], [*words[:300:7], *words[:300:5]])):
        values = {"thema": [f"thema {each}" for each in range(number)], "fractie": ["VVD"] if number % 2 else []}
        yield SearchRecord(f"a/{number}/#b", "", "", filters={KIND: ["Vraag"], **values}), " ".join(found)


def _settled(index: Index, template: Template) -> dict[str, bytes]:
    def shown(fragment: Fragment) -> Named:
        return "a", {name: value for name, value in fragment.items() if name not in _NEVER_SHOWN}

    return settled_indexes([index], template.entry, shown)
