"""Tables of questions without ruled lines: heads or consecutive numbers show the columns; rows continue over pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from generator.grammar.labels.cells import is_number_cell
from generator.grammar.labels.column_heads import Column, named_column
from generator.read.pdf.tables.entries import Column as Edges
from generator.read.pdf.tables.entries import Entry, EntryLine, column_of, columns_of_lines
from generator.read.pdf.tables.page_columns import is_in_page_columns
from generator.read.pdf.tables.unruled_rows import Placed, Rows, opens_row

# Lines further apart than this many letter sizes are not in one table.
_APART = 4.5
# Text in the first column, after a gap of more than this many letter sizes, may also be text below the table.
_GAP = 1.7
# The first line of a page continues a table if its entries begin within this many letter sizes of their columns.
_ALIGNED = 2.0
# The letters of notes below a table are smaller than this share of those of the table.
_SMALLER = 0.92
_HEADLESS, _LEAST_ROWS = 3, 2
PageLines = tuple[int, Sequence[EntryLine]]


@dataclass(frozen=True)
class Unruled:
    """The tables of a document: for each, by page, its runs with the row, the column and the kind of their cells.

    `unsure` are the first lines (with their pages) of possible tables that were not made, and of tables with uncertain
    rows.
    """

    tables: tuple[Mapping[int, tuple[Placed, ...]], ...] = ()
    unsure: tuple[tuple[int, EntryLine], ...] = ()


@dataclass
class _Region:
    """A growing table: its columns so far (points), and its lines with their pages; the first is its head or first row.

    `headings` are the indices of lines between rows that span all columns. `is_cut` shows that the end of the table is
    unsure.
    """

    head: tuple[str, ...]
    columns: list[Edges]
    lines: list[tuple[int, EntryLine]] = field(default_factory=list)
    headings: set[int] = field(default_factory=set)
    is_cut: bool = False

    @property
    def is_numbered(self) -> bool:
        """Whether its first column holds numbers: by its head, and always without a head."""
        return not self.head or named_column(self.head[0]) is Column.NUMBER

    def takes(self, line: EntryLine, step: float) -> bool:
        """Whether a line `step` points below the last one belongs to the table; may set `is_cut`."""
        if step > _APART * line.size or (not self.head and is_head(line)):
            return False
        if _texts(line) == self.head:
            return True
        if not self._fits(line):
            self.is_cut = self.is_cut or (self.is_numbered and is_number_cell(line.entries[0].text.split()[0]))
            return False
        if self._is_alone_in_first(line):
            if self.is_numbered:
                return is_number_cell(line.entries[0].text)
            is_next = step <= _GAP * line.size or _texts(self.lines[-1][1]) == self.head
            self.is_cut = self.is_cut or not is_next
            return is_next
        return True

    def goes_on(self, lines: Sequence[EntryLine]) -> bool:
        """Whether the first of the lines of a page continues the table."""
        first = lines[0]
        if _texts(first) == self.head:
            return True
        return not self._is_alone_in_first(first) and all(self._is_aligned(entry) for entry in first.entries)

    def add(self, page: int, line: EntryLine) -> None:
        """Add a line to the table."""
        self.lines.append((page, line))
        if len(self.lines) - 1 in self.headings:
            return
        for entry in line.entries:
            place = column_of(entry, self.columns)
            left, right = self.columns[place]
            self.columns[place] = min(left, entry.left), max(right, entry.right)

    def _over(self, entry: Entry) -> list[int]:
        return [n for n, (left, right) in enumerate(self.columns) if entry.left < right and left < entry.right]

    def parted(self, line: EntryLine) -> EntryLine:
        """The line with its entries cut wherever a run begins at the edge of a column, however narrow the gutter."""
        lefts = [left for left, _ in self.columns[1:]]
        return replace(line, entries=tuple(part for entry in line.entries for part in entry.parted(lefts)))

    def begins_row(self, line: EntryLine) -> bool:
        """Whether a line certainly begins a row: with a number, and words in another column."""
        return self.is_numbered and len(line.entries) > 1 and is_number_cell(line.entries[0].text) and self._fits(line)

    def _fits(self, line: EntryLine) -> bool:
        return max(len(self._over(entry)) for entry in line.entries) <= 1

    def _is_alone_in_first(self, line: EntryLine) -> bool:
        return {column_of(entry, self.columns) for entry in line.entries} == {0}

    def _is_aligned(self, entry: Entry) -> bool:
        left, _ = self.columns[column_of(entry, self.columns)]
        return abs(entry.left - left) <= _ALIGNED * max(run.size for run in entry.runs)


def is_head(line: EntryLine) -> bool:
    """Whether a line consists of the heads of a table of questions: `Nr`, `Vraag`, `Antwoord`."""
    names = [named_column(entry.text) for entry in line.entries]
    if names == [Column.NUMBER, Column.ANSWER]:
        return True
    if None in names or names.count(Column.QUESTION) != 1 or names.count(Column.ANSWER) > 1:
        return False
    after = names[names.index(Column.QUESTION) + 1 :]
    return Column.ANSWER in after or (names[0] is Column.NUMBER and len(names) > 1)


def question_tables(pages: Sequence[PageLines]) -> Unruled:
    """The tables of questions among the lines of pages, given without furniture."""
    tables: list[Mapping[int, tuple[Placed, ...]]] = []
    unsure: list[tuple[int, EntryLine]] = []
    for region in _regions(pages):
        rows = _rows(region)
        if rows:
            tables.append(rows.by_page())
        if (region.head and not rows) or (rows and (region.is_cut or not rows.are_sure)):
            unsure.append(region.lines[0])
    return Unruled(tuple(tables), tuple(unsure))


def _regions(pages: Sequence[PageLines]) -> Iterator[_Region]:
    held: _Region | None = None
    for page, lines in pages:
        index = 0
        if held and lines and held.goes_on(lines):
            index = _grow(held, page, lines, 0)
        while index < len(lines):
            if held and not (index and _are_notes(lines[index:], held)):
                yield held
                held = None
            if held:
                break
            held = _seed(lines, index)
            if held:
                held.add(page, lines[index])
                index = _grow(held, page, lines, index + 1)
            else:
                index += 1
    if held:
        yield held


def _grow(region: _Region, page: int, lines: Sequence[EntryLine], index: int) -> int:
    """Add the lines of a page from `index` on while they belong to the table; returns the index of the next line."""
    while index < len(lines):
        line = region.parted(lines[index])
        step = line.baseline - lines[index - 1].baseline if index else 0.0
        if not region.takes(line, step):
            below = region.parted(lines[index + 1]) if index + 1 < len(lines) else None
            if len(line.entries) > 1 or below is None or not region.begins_row(below):
                break
            region.headings.add(len(region.lines))
        region.add(page, line)
        index += 1
    return index


def _seed(lines: Sequence[EntryLine], index: int) -> _Region | None:
    line = lines[index]
    columns = [(entry.left, entry.right) for entry in line.entries]
    if is_head(line) and not is_in_page_columns(lines, index):
        return _Region(_texts(line), columns)
    if len(columns) >= _HEADLESS and is_number_cell(line.entries[0].text):
        return _Region((), columns)
    return None


def _are_notes(lines: Sequence[EntryLine], region: _Region) -> bool:
    return all(line.size < _SMALLER * region.lines[-1][1].size for line in lines)


def _rows(region: _Region) -> Rows | None:
    """The rows of a table; None if the columns do not match its heads or first row, or if it holds no questions."""
    lines = [line for index, (_, line) in enumerate(region.lines) if index not in region.headings]
    columns = columns_of_lines(lines, crossed=0.0)
    if len(columns) != len(region.columns) or len(region.lines) < _LEAST_ROWS:
        return None
    rows = Rows(region.lines, columns, region.head, region.headings)
    if any(named_column(text) in (Column.QUESTION, Column.ANSWER) for text in rows.body_texts()):
        return None
    return rows if region.head or _are_questions(rows) else None


def _are_questions(rows: Rows) -> bool:
    """Whether rows without heads hold questions: increasing numbers beside text that asks."""
    numbers = [int("".join(filter(str.isdecimal, text.split()[-1])) or 0) for text in rows.column(0)]
    asking = sum(text.endswith("?") for text in rows.column(1))
    counts = len(numbers) >= _LEAST_ROWS and all(before < after for before, after in pairwise(numbers))
    return rows.is_numbered and counts and 2 * asking >= len(numbers) and opens_row(rows.column(1)[0])


def _texts(line: EntryLine) -> tuple[str, ...]:
    return tuple(entry.text for entry in line.entries)
