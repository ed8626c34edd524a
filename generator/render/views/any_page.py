"""A page in place of all pages of a consultation: what is written for it has gaps where these differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from generator.model.library import Record
from generator.render.marks.gaps import Gaps, Stencil
from generator.render.marks.languages import with_languages
from generator.render.marks.official_block import OfficialBlock
from generator.render.marks.painted_blocks import PaintedBlocks
from generator.render.summaries.archive import Surroundings
from generator.render.views.page_context import PageContext
from generator.render.writing.links import NamedLink
from generator.render.writing.markdown import Markdown, escape

_NOWHERE = "\x00"


class PageGap(Protocol):
    """A place that each page fills itself."""

    def on(self, page: PageContext) -> str:
        """The Markdown that stands here on a page."""


@dataclass(frozen=True)
class _Link:
    """The address of another page."""

    there: str
    anchor: str

    def on(self, page: PageContext) -> str:
        return page.link(self.there, self.anchor)


@dataclass(frozen=True)
class _Named:
    """A name that leads to another page, and on that page itself stands alone."""

    there: str
    alone: Markdown
    linked: Markdown

    def on(self, page: PageContext) -> str:
        return self.alone if page.path == self.there else f"[{self.linked}]({page.link(self.there)})"


@dataclass(frozen=True)
class _Text:
    """The text of a block of official text, with the marks of the page."""

    record: Record
    block: int

    def on(self, page: PageContext) -> str:
        return page.words(self.record, self.block)


@dataclass(frozen=True)
class _TableNumber:
    """The number on the page of the table that a block is."""

    block: int

    def on(self, page: PageContext) -> str:
        return str(page.number_of_table(self.block))


class AnyPage(PageContext):
    """Writes signs for gaps in place of links, numbers of tables, and text that pages mark each in their own way.

    `stencil` makes of what is written with them what each page fills.
    """

    def __init__(self, around: Surroundings, blocks: PaintedBlocks) -> None:
        super().__init__(around, _NOWHERE, blocks)
        self._gaps: Gaps[PageGap] = Gaps()
        self._links: dict[tuple[str, str], Markdown] = {}

    def stencil(self, markdown: str) -> Stencil[PageGap]:
        """Markdown that was written for this page, cut at its gaps."""
        return self._gaps.stencil(markdown)

    def link(self, there: str, anchor: str = "") -> Markdown:
        """A gap for the link; the same for the same place, so that two links can be told from one."""
        if (there, anchor) not in self._links:
            self._links[there, anchor] = self._gaps.sign(_Link(there, anchor))
        return self._links[there, anchor]

    def named(self, name: str, there: str) -> NamedLink:
        """A gap for the name, with its link where it has one."""
        return NamedLink(self._gaps.sign(_Named(there, escape(name), with_languages(name))), Markdown(""))

    def official(self, record: Record, block: int) -> OfficialBlock:
        """A block with a gap for its text or for the number of its table, where these differ."""
        painted = self._blocks_of(record).of(block)
        text = painted.markdown(str) if painted.is_alike else [self._gaps.sign(_Text(record, block))]
        return painted.official(text, lambda: self._gaps.sign(_TableNumber(block)))
