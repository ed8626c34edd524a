"""From pages to a composition: order, furniture, paragraphs, notes, tables and lists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from generator.read.pdf.glyphs.page import Key, Page
from generator.read.pdf.order.geometry import ordered_rows
from generator.read.pdf.order.spread_tables import spread_tables
from generator.read.pdf.order.tagged import is_tagged, lacks_tables, tagged_rows
from generator.read.pdf.rows.furniture import furniture
from generator.read.pdf.rows.layout import Layout, layout
from generator.read.pdf.rows.rows import Row
from generator.read.pdf.tables.cells import Table
from generator.read.pdf.tables.tagged_tables import Cell, cells
from generator.read.pdf.text.lists import continued_items, item_depths
from generator.read.pdf.text.notes import Note, note_paragraphs
from generator.read.pdf.text.paragraphs import Breaks, is_sound
from generator.read.pdf.text.unseen import in_line, unseen_rows


@dataclass(frozen=True)
class Composition:
    """All rows of a document with their kinds.

    `printed` holds all rows in the order of the text, with headers before and footers after the text of each page, and
    then the unseen rows of that page; `paragraphs` holds the rows of the text only. `unsure` are the pages and words of
    first lines of tables with uncertain rows, `recognisers` the programs that recognised the words of pages, by number.
    """

    printed: tuple[Row, ...]
    paragraphs: tuple[tuple[Row, ...], ...]
    layout: Layout
    has_paragraphs: bool
    unsure: tuple[tuple[int, str], ...] = ()
    recognisers: Mapping[int, str] = field(default_factory=dict)

    @cached_property
    def paragraph_of(self) -> dict[Key, int]:
        """The index of the paragraph of each row, by the row's key; furniture has none."""
        return {row.key: index for index, paragraph in enumerate(self.paragraphs) for row in paragraph}

    @cached_property
    def notes(self) -> dict[int, Note]:
        """The note of each paragraph (by its index) that belongs to one."""
        return note_paragraphs(self.paragraphs, self.layout)

    @property
    def text_rows(self) -> Iterator[Row]:
        """The rows of the text, without those of notes."""
        text = (paragraph for index, paragraph in enumerate(self.paragraphs) if index not in self.notes)
        return (row for paragraph in text for row in paragraph)

    @cached_property
    def cells(self) -> dict[Key, Cell]:
        """The cell of each row in a table, by the key of the row."""
        return cells([row for paragraph in self.paragraphs for row in paragraph])

    @cached_property
    def depths(self) -> dict[int, int]:
        """The depth, from 1, of each paragraph (by its index) that begins an item of a list."""
        return item_depths(self.paragraphs)

    @cached_property
    def continued(self) -> dict[int, int]:
        """The depth of the item, for each further paragraph (by its index) of an item."""
        return continued_items(self.paragraphs, self.depths, self.layout.left)


def compose(pages: Sequence[Page]) -> Composition:
    """Order the rows of all pages and decide the kind of each; unseen rows have no influence on seen ones."""
    aside = {page.number: unseen_rows(page) for page in pages}
    pages = [in_line(page) for page in pages]
    rows = [_rows(page) for page in pages]
    layer = furniture(pages, rows)
    unruled = spread_tables(pages, rows, layer)
    if unruled.tables:
        rows = [_rows(page, unruled.tables.get(page.number, ())) for page in pages]
        layer = furniture(pages, rows) - unruled.inside(rows)
    printed: list[Row] = []
    for page, of_page in zip(pages, rows, strict=True):
        printed += [*_placed(page, of_page, layer), *aside[page.number]]
    layer |= {row.key for rows_aside in aside.values() for row in rows_aside}
    text = [row for row in printed if row.key not in layer]
    measured = layout(text)
    by_tree = _by_tree(text)
    sound = bool(by_tree) and is_sound(by_tree, Breaks(measured))
    paragraphs = by_tree if sound else _by_breaks(text, Breaks(measured))
    recognisers = {page.number: page.recogniser for page in pages if page.recogniser or page.is_recognised}
    return Composition(tuple(printed), tuple(map(tuple, paragraphs)), measured, sound, unruled.unsure, recognisers)


def _rows(page: Page, known: Sequence[Table] = ()) -> list[Row]:
    content = [run for run in page.runs if not run.is_artifact]
    artifacts = [run for run in page.runs if run.is_artifact]
    if not content:
        return ordered_rows(page, page.runs)
    by_tree = is_tagged(page, content) and not lacks_tables(page, content)
    in_order = tagged_rows(page, content) if by_tree else ordered_rows(page, content, known)
    return in_order + ordered_rows(page, artifacts)


def _placed(page: Page, rows: Sequence[Row], layer: set[Key]) -> Iterator[Row]:
    """The rows of a page with its headers first and its footers last."""
    edge = sorted((row for row in rows if row.key in layer), key=lambda row: (round(row.baseline), row.left))
    yield from (row for row in edge if row.baseline < page.height / 2)
    yield from (row for row in rows if row.key not in layer)
    yield from (row for row in edge if row.baseline >= page.height / 2)


def _by_tree(rows: Sequence[Row]) -> list[list[Row]]:
    """The paragraphs of the structure tree; empty if some row is not in the tree."""
    found: list[list[Row]] = []
    for row in rows:
        if row.element is None:
            return []
        if found and found[-1][-1].element == row.element:
            found[-1].append(row)
        else:
            found.append([row])
    return found


def _by_breaks(rows: Sequence[Row], breaks: Breaks) -> list[list[Row]]:
    found: list[list[Row]] = []
    for row in rows:
        if found and not breaks.ends(found[-1], row):
            found[-1].append(row)
        else:
            found.append([row])
    return found
