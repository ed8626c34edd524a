"""Links from one page, and what was made for any page as it stands on this one."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

from generator.render.marks.official_block import OfficialBlock
from generator.render.marks.tables import CellView, TableView
from generator.render.writing import links
from generator.render.writing.links import NamedLink, on_page
from generator.render.writing.markdown import Markdown


class PagePlace:
    """The page at site path `path`."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._tables = count(1)

    def link(self, there: str, anchor: str = "") -> Markdown:
        """A link from this page to another, both as site paths."""
        return links.to_page(self.path, there, anchor)

    def file(self, there: str) -> Markdown:
        """A link from this page to a published file."""
        return links.to_file(self.path, there)

    def about(self, anchor: str) -> Markdown:
        """A link from this page to what we say about the site."""
        return links.to_about(self.path, anchor)

    def named(self, name: str, there: str) -> NamedLink:
        """A name that leads to another page; without address where that is this page itself."""
        return NamedLink(name, Markdown("") if there == self.path else self.link(there))

    def shown(self, block: OfficialBlock) -> OfficialBlock:
        """A block that was made with links from the root, as it stands here: of a table with its number here."""
        table = replace(self._table(block.table), number=next(self._tables)) if block.table else None
        return replace(block, markdown=on_page(self.path, block.markdown), table=table)

    def _table(self, table: TableView) -> TableView:
        def row(cells: tuple[CellView, ...]) -> tuple[CellView, ...]:
            return tuple(replace(cell, markdown=on_page(self.path, cell.markdown)) for cell in cells)

        titles = tuple(on_page(self.path, title) for title in table.titles)
        return replace(table, titles=titles, head=tuple(map(row, table.head)), body=tuple(map(row, table.body)))
