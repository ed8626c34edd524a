"""What the Markdown of a page becomes: its HTML, and the headings for its list of contents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple


class TocEntry(NamedTuple):
    """A heading in the table of contents: its text as HTML, its id and level, and the headings below it."""

    title: str
    id: str
    level: int
    children: tuple[TocEntry, ...]


class Converted(NamedTuple):
    """A page as MkDocs has it in `page.content` and `page.toc`."""

    html: str
    toc: tuple[TocEntry, ...]


def as_values(toc: Iterable[TocEntry]) -> list[Any]:
    """Headings as values that JSON knows."""
    return [(each.title, each.id, each.level, as_values(each.children)) for each in toc]


def of_values(values: Iterable[Sequence[Any]]) -> tuple[TocEntry, ...]:
    """The same headings again."""
    return tuple(TocEntry(title, identity, level, of_values(children)) for title, identity, level, children in values)
