"""The Markdown of a generated page as the HTML that MkDocs makes of it, many times faster than Python-Markdown.

Our templates write a small part of Markdown, in a regular way. This converter knows that part and nothing else: of
every other page it says so, and Python-Markdown converts that page. What it has converted it remembers for a while,
since the same exchange stands on several pages.
"""

from __future__ import annotations

from typing import NamedTuple

from generator.publish.assembly.markdown_headings import Heading, TocEntry, contents, with_ids
from generator.publish.assembly.markdown_links import Link, resolved
from generator.publish.assembly.markdown_sections import PARTING, ROOMY, Section, section

__all__ = ["Converted", "Link", "TocEntry", "convert"]


class Converted(NamedTuple):
    """A page as MkDocs has it in `page.content` and `page.toc`, and where its links lead within the site.

    The HTML is that of MkDocs if the site has every file that a link leads to: MkDocs leaves other links as they are.
    """

    html: str
    toc: tuple[TocEntry, ...]
    links: frozenset[Link]


def convert(source: str, here: str) -> Converted | None:
    """The Markdown of the page at site path `here` converted; None where Python-Markdown has to do it.

    `source` is the Markdown as MkDocs hands it over, after the front matter.
    """
    text = source.strip("\n")
    if "\n\n\n" in text:
        return None
    page = _Page()
    first, *others = text.split(PARTING)
    for text in (first, *(f"#{text}" for text in others)):
        made = section(text)
        if made is None or not page.takes(made):
            return None
    return page.converted(here) if page.is_closed else None


class _Page:
    """The sections of a page so far."""

    def __init__(self) -> None:
        self._html: list[str] = []
        self._headings: list[Heading] = []
        self._places: list[int] = []
        self._ids: list[str] = []
        self._targets: set[str] = set()
        self._open: list[str] = []

    @property
    def is_closed(self) -> bool:
        """Whether every element that was opened is closed."""
        return not self._open

    def takes(self, made: Section) -> bool:
        """Take the next section; whether it can stand here."""
        if self._open and (made.is_outside or not ROOMY.issuperset(self._open)):
            return False
        for tag in made.closes:
            if not self._open or self._open.pop() != tag:
                return False
        self._open += made.opens
        if made.heading:
            self._headings.append(made.heading)
            self._places.append(len(self._html))
            self._html.append("")
        self._html.append(made.html)
        self._ids += made.ids
        self._targets |= made.targets
        return True

    def converted(self, here: str) -> Converted | None:
        """The whole page; None where MkDocs would write one of its links in another way."""
        if (links := resolved(self._targets, here)) is None:
            return None
        ids = list(with_ids(self._headings, self._ids))
        for place, heading, id_ in zip(self._places, self._headings, ids, strict=True):
            self._html[place] = heading.element(id_)
        return Converted("".join(self._html).strip(), contents(self._headings, ids), links)
