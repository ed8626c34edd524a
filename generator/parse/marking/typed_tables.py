"""Tables typed with spaces or tabs in plain text: rows of cells below one another.

A row has a gap in it, its cells stand below those of the row above, and all but the first hold figures. Letterheads
(`Datum   3 mei 2020`) and tables of contents have gaps too, but are not tables.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from generator.grammar.characters.expressions import expression
from generator.grammar.layout.figures import close_cells, is_figure
from generator.grammar.sentences.borders import ends_sentence
from generator.model.text import Mark, MarkKind, SourceText, Span
from generator.parse.paragraphs.written_lines import written_lines

FEWEST_ROWS = 2
# Rows without gaps need more evidence to be a table.
FEWEST_CLOSE_ROWS = 3
# The greatest difference, in characters, between the starts (or ends) of the cells of a column.
_APART = 3
_LONGEST_CELL = 60
_CELL = expression(r"\S+(?:[ \u00a0]\S+)*")
_IS_GAP = expression(r"\S(?:[ \u00a0]{2,}|[ \u00a0]*\t\s*)\S")
# The greatest page number in a table of contents.
_LAST_PAGE = 400


@dataclass(frozen=True)
class _Row:
    """A line with a gap: the offset of its start, its cells (offsets into the source), and the column of the first.

    With `is_tabbed` all its gaps are tabs: these have no width of their own, so the cells need not stand below others.
    """

    start: int
    cells: tuple[Span, ...]
    is_tabbed: bool = False
    column: int = 1

    def edges(self, column: int) -> tuple[int, int]:
        """The start and end of a cell, in characters from the start of its line."""
        return self.cells[column].start - self.start, self.cells[column].end - self.start


def with_typed_tables(source: SourceText) -> SourceText:
    """The source with its typed tables marked; unchanged if the format knows its tables."""
    if any(mark.kind is MarkKind.TABLE for mark in source.marks):
        return source
    tables = (*_tables(source), *_close_tables(source))
    found = tuple(mark for rows in tables for mark in _marks(rows))
    return replace(source, marks=(*source.marks, *found)) if found else source


def _tables(source: SourceText) -> Iterator[list[_Row]]:
    edges = sorted(mark.span.start for mark in source.marks if mark.kind is MarkKind.FURNITURE)
    lines = [(line.span, words) for line, words in zip(source.lines, written_lines(source), strict=True) if words]
    rows = [
        _row(source, line)
        if _may_have_gap(words) and bisect(edges, line.start - 1) == bisect(edges, line.end)
        else None
        for line, words in lines
    ]
    for has_gap, group in groupby(rows, key=lambda row: row is not None):
        if has_gap:
            yield from _aligned(source, [row for row in group if row is not None])


def _may_have_gap(words: str) -> bool:
    return "  " in words or "\t" in words or "\u00a0" in words


def _row(source: SourceText, line: Span) -> _Row | None:
    text = source.slice(line)
    if _IS_GAP.search(text) is None:
        return None
    cells = [Span(line.start + found.start(), line.start + found.end()) for found in _CELL.finditer(text)]
    is_tabbed = all("\t" in source.text[left.end : right.start] for left, right in pairwise(cells))
    is_row = all(cell.end - cell.start <= _LONGEST_CELL for cell in cells)
    return _Row(line.start, tuple(cells), is_tabbed) if is_row else None


def _close_tables(source: SourceText) -> Iterator[list[_Row]]:
    """Tables whose gaps became single spaces: groups of lines that are rows of figures, except for heads."""
    written = zip(source.lines, written_lines(source), strict=True)
    for filled, group in groupby(written, key=lambda pair: bool(pair[1])):
        held = list(group) if filled else []
        may_be = len(held) >= FEWEST_CLOSE_ROWS and close_cells(held[-1][1])
        lines = [line.span for line, _ in held] if may_be else []
        rows = [_close_row(source, line) for line in lines]
        head = rows[:1] if rows and len(rows[0].cells) == 1 and not ends_sentence(source.slice(lines[0])) else []
        body = rows[len(head) :]
        is_even = len({len(row.cells) for row in body}) == 1 and len(body[0].cells) > 1
        names = {source.slice(row.cells[0]) for row in body}
        is_even = is_even and len(names) == len(body)
        if len(body) >= FEWEST_CLOSE_ROWS and is_even and (head or not _may_be_contents(source, body)):
            yield rows


def _close_row(source: SourceText, line: Span) -> _Row:
    """A line as a row; with a single cell if it is not a row of figures."""
    text = source.slice(line)
    start = line.start + len(text) - len(text.lstrip())
    cells = close_cells(text.strip()) or (Span(0, len(text.strip())),)
    return _Row(line.start, tuple(Span(start + cell.start, start + cell.end) for cell in cells))


def _aligned(source: SourceText, rows: Sequence[_Row]) -> Iterator[list[_Row]]:
    """The runs of rows with aligned cells, each with the row of heads above it."""
    run: list[_Row] = []
    for row in [*rows, None]:
        if row and (not run or _is_below(run[-1], row)):
            run.append(row)
            continue
        if _is_table(source, run):
            yield [*_heads_above(source, rows, run[0]), *run]
        run = [row] if row else []


def _heads_above(source: SourceText, rows: Sequence[_Row], first: _Row) -> Sequence[_Row]:
    """The row of heads right above the first row of figures if none of its heads is over the names of the rows."""
    place = rows.index(first)
    above = rows[place - 1] if place else None
    if above is None or len(above.cells) != len(first.cells) - 1 or first.is_tabbed != above.is_tabbed:
        return []
    figures = (is_figure(source.slice(cell)) for cell in first.cells[1:])
    if not all(figures) or any(is_figure(source.slice(cell)) for cell in above.cells):
        return []
    fits = source.text[above.start] == "\t" if above.is_tabbed else _stand_above(above, first)
    return [replace(above, column=2)] if fits else []


def _stand_above(above: _Row, row: _Row) -> bool:
    """Whether each cell of a row of heads stands above the next cell of the row but its first."""
    for column in range(len(above.cells)):
        (start, end), (left, right) = above.edges(column), row.edges(column + 1)
        if end < left - _APART or right < start - _APART:
            return False
    return True


def _is_below(above: _Row, row: _Row) -> bool:
    if len(above.cells) != len(row.cells):
        return False
    if above.is_tabbed and row.is_tabbed:
        return True
    for column in range(1, len(row.cells)):
        (start, end), (left, right) = above.edges(column), row.edges(column)
        if min(abs(start - left), abs(end - right)) > _APART and not (start <= left < end or left <= start < right):
            return False
    return True


def _is_table(source: SourceText, rows: Sequence[_Row]) -> bool:
    """Whether all cells except the first of each row hold figures, except in one row of heads."""
    figured = [row for row in rows if all(is_figure(source.slice(cell)) for cell in row.cells[1:])]
    heads = [row for row in rows if row not in figured]
    if len(figured) < FEWEST_ROWS or heads not in ([], [rows[0]]):
        return False
    return bool(heads) or len(rows[0].cells) > 2 or not _may_be_contents(source, rows)  # noqa: PLR2004 - name and page


def _may_be_contents(source: SourceText, rows: Sequence[_Row]) -> bool:
    """Whether names with non-decreasing numbers may be headings with their pages."""
    last = [source.slice(row.cells[-1]) for row in rows]
    if not all(page.isdecimal() and int(page) <= _LAST_PAGE for page in last):
        return False
    return all(int(before) <= int(after) for before, after in pairwise(last))


def _marks(rows: Sequence[_Row]) -> Iterator[Mark]:
    yield Mark(MarkKind.TABLE, Span(rows[0].cells[0].start, rows[-1].cells[-1].end))
    for row in rows:
        yield Mark(MarkKind.ROW, Span(row.cells[0].start, row.cells[-1].end))
        yield from (Mark(MarkKind.CELL, cell, str(column)) for column, cell in enumerate(row.cells, row.column))
