"""The Markdown of a generated page as the HTML that MkDocs makes of it, many times faster than Python-Markdown.

Our templates write a small part of Markdown, in a regular way. This converter knows that part and nothing else: of
every other page it says so, and Python-Markdown converts that page. What it has converted it remembers for a while,
since the same exchange stands on several pages.
"""

from __future__ import annotations

from typing import NamedTuple

from generator.publish.assembly.converted import Converted, TocEntry
from generator.publish.assembly.markdown_headings import Heading, contents, with_ids
from generator.publish.assembly.markdown_links import Climb, Link, are_shortest, link
from generator.publish.assembly.markdown_sections import PARTING, ROOMY, Section, section

__all__ = ["ConvertedPage", "Link", "convert"]


class ConvertedPage(NamedTuple):
    """The page at site path `here` converted; `targets` are its links within the site as Markdown names them.

    It is what MkDocs makes if the site has every file that `links` lead to: MkDocs leaves other links as they are.
    """

    converted: Converted
    here: str
    targets: frozenset[str]

    @property
    def html(self) -> str:
        """The HTML as in `page.content` of MkDocs."""
        return self.converted.html

    @property
    def toc(self) -> tuple[TocEntry, ...]:
        """The headings as in `page.toc` of MkDocs."""
        return self.converted.toc

    @property
    def links(self) -> frozenset[Link]:
        """Where the links lead within the site."""
        return frozenset(link(target, self.here) for target in self.targets)


def convert(source: str, here: str) -> ConvertedPage | None:
    """The Markdown of the page at site path `here` converted; None where Python-Markdown has to do it.

    `source` is the Markdown as MkDocs hands it over, after the front matter.
    """
    text = str(source).strip("\n")
    if "\n\n\n" in text:
        return None
    page = _Page()
    for part in PARTING.split(text):
        made = section(part)
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
        self._climbs: set[Climb] = set()
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
        self._climbs |= made.climbs
        return True

    def converted(self, here: str) -> ConvertedPage | None:
        """The whole page; None where MkDocs would write one of its links in another way."""
        if not are_shortest(self._climbs, here):
            return None
        ids = list(with_ids(self._headings, self._ids))
        for place, heading, id_ in zip(self._places, self._headings, ids, strict=True):
            self._html[place] = heading.element(id_)
        html = "".join(self._html).strip()
        return ConvertedPage(Converted(html, contents(self._headings, ids)), here, frozenset(self._targets))
