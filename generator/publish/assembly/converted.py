"""What the Markdown of a page becomes: its HTML, and the headings for its list of contents."""

from __future__ import annotations

from typing import NamedTuple


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
