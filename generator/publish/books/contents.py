"""The list of contents of a book: its headings, one within another, under the shorter titles that the page has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.publish.books.page_text import classes
from generator.publish.books.parts import BookPart

_DEEPEST = 3
_EXCHANGE = "exchange-title"  # what such a heading quotes may be long


@dataclass
class Entry:
    """An entry: its title, the id of its heading, and the entries within it. `level` is that of its heading, from 1."""

    title: str
    id: str
    level: int
    within: list[Entry] = field(default_factory=list)


def contents(parts: Iterable[BookPart], short_titles: Mapping[str, str]) -> list[Entry]:
    """The entries of a book. Headings without an id get one."""
    found: list[Entry] = []
    open_entries: list[Entry] = []
    for entry in _entries(parts, short_titles):
        while open_entries and open_entries[-1].level >= entry.level:
            open_entries.pop()
        (open_entries[-1].within if open_entries else found).append(entry)
        if entry.level > 1:  # the title of the book holds no chapters
            open_entries.append(entry)
    return found


def flat(entries: Iterable[Entry]) -> Iterator[Entry]:
    """All entries in their order."""
    for entry in entries:
        yield entry
        yield from flat(entry.within)


def _entries(parts: Iterable[BookPart], short_titles: Mapping[str, str]) -> Iterator[Entry]:
    number = 0
    for part in parts:
        for heading in part.headings:
            level = int(heading.tag[1])
            if level > _DEEPEST:
                continue
            if not heading.get("id"):
                number += 1
                heading.set("id", f"kop-{number}")
            identity = heading.get("id", "")
            short = short_titles.get(identity) if _EXCHANGE in classes(heading) else None
            title = " ".join((short or heading.text_content()).split())
            yield Entry(title or "Zonder titel", identity, level)
