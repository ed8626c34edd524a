"""Tables of questions over several pages, around headers and footers: found over a whole document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.read.pdf.glyphs.page import Key, Page
from generator.read.pdf.order.tagged import is_tagged
from generator.read.pdf.rows.rows import Row
from generator.read.pdf.tables.cells import Table
from generator.read.pdf.tables.entries import EntryLine, entry_lines
from generator.read.pdf.tables.unruled import PageLines, is_head, question_tables


@dataclass(frozen=True)
class Spread:
    """These tables by page; `unsure` are the page and the words of the first line of each that is not certain."""

    tables: Mapping[int, list[Table]] = field(default_factory=dict)
    unsure: tuple[tuple[int, str], ...] = ()

    def inside(self, rows: Sequence[Sequence[Row]]) -> set[Key]:
        """The keys of the rows (given page by page) that are in one of these tables."""
        runs = {(page, run.number) for page, tables in self.tables.items() for table in tables for run in table.runs}
        return {row.key for page in rows for row in page if row.key in runs}


def spread_tables(pages: Sequence[Page], rows: Sequence[Sequence[Row]], furniture: set[Key]) -> Spread:
    """The tables of questions without ruled lines in a document; `furniture` are the keys of its furniture rows."""
    found = question_tables(list(_lines(pages, rows, furniture)))
    tables: defaultdict[int, list[Table]] = defaultdict(list)
    for number, table in enumerate(found.tables, start=1):
        begun = min(table)
        for page, cells in table.items():
            # Numbers below 0 are free: pages count their own tables from 0.
            tables[page].append(Table(-number, cells, begun))
    unsure = tuple((page, " ".join(entry.text for entry in line.entries)) for page, line in found.unsure)
    return Spread(tables, unsure)


def _lines(pages: Sequence[Page], rows: Sequence[Sequence[Row]], furniture: set[Key]) -> Iterator[PageLines]:
    """The lines of each page that may hold such tables, without furniture; heads of columns are always included.

    Pages with ruled tables or a structure tree give no lines.
    """
    aside = {(row.page, run.number) for page in rows for row in page if row.key in furniture for run in row.runs}
    for page in pages:
        if page.grids or is_tagged(page, page.runs):
            yield page.number, ()
            continue
        lines = list(entry_lines([run for run in page.runs if run.rotation == 0 and not run.is_artifact]))
        yield page.number, [line for line in lines if is_head(line) or _key(page, line) not in aside]


def _key(page: Page, line: EntryLine) -> Key:
    """The key of the first run of a line."""
    return page.number, line.entries[0].runs[0].number
