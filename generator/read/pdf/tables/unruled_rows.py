"""Rows of a table without lines: which of its printed lines begin one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property

from generator.grammar.cell_labels import is_number_cell
from generator.grammar.numbers import joins_next, without_joining_end
from generator.grammar.sentences import starts_small
from generator.read.pdf.glyphs.page import Run
from generator.read.pdf.tables.entries import Column, EntryLine, column_of

Placed = tuple[Run, tuple[int, int, str]]
"""A run with the row, the column and the kind of its cell."""
# Steps beyond this share of the widest step in rows part rows.
_STEP = 1.1
_ENDED = re.compile(r"[.?!…:;][”’\"')»\]]*[\d,\s]*$")
# What a number ends with that goes on in the next line of its cell.


def opens_row(text: str) -> bool:
    """Whether words may be the first of a cell."""
    return not starts_small(text)


class Rows:
    """The rows of a table with these columns; heads and headings stand between them.

    `head` are the words of heads of columns, `headings` the lines (by index) that stand over all columns.
    """

    def __init__(
        self,
        lines: Sequence[tuple[int, EntryLine]],
        columns: Sequence[Column],
        head: Sequence[str],
        headings: Collection[int] = (),
    ) -> None:
        self._columns = columns
        self._lines = lines
        self._texts = [self._cells(line) for _, line in lines]
        self._is_head = [bool(head) and [entry.text for entry in line.entries] == list(head) for _, line in lines]
        self._is_apart = [is_head or index in headings for index, is_head in enumerate(self._is_head)]

    @cached_property
    def is_numbered(self) -> bool:
        """Whether the first column holds nothing but numbers."""
        numbers = [without_joining_end(cells[0]) for cells in self._body if 0 in cells]
        return bool(numbers) and all(is_number_cell(number) or not number for number in numbers)

    @property
    def are_sure(self) -> bool:
        """Whether it is certain where rows begin and where the last one ends."""
        return all(map(self._is_sure, sorted(self._begins))) and (self.is_numbered or self._are_apart)

    def column(self, number: int) -> list[str]:
        """The words of each cell of a column, row by row."""
        found: defaultdict[int, list[str]] = defaultdict(list)
        for cells, row, is_apart in zip(self._texts, self._numbers, self._is_apart, strict=True):
            if number in cells and not is_apart:
                found[row].append(cells[number])
        return [" ".join(texts) for texts in found.values()]

    def body_texts(self) -> Iterator[str]:
        """The words of each entry below the heads."""
        return (text for cells in self._body for text in cells.values())

    def by_page(self) -> Mapping[int, tuple[Placed, ...]]:
        """Its runs, each with its place, by page."""
        found: defaultdict[int, list[Placed]] = defaultdict(list)
        for (page, line), row, is_head in zip(self._lines, self._numbers, self._is_head, strict=True):
            kind = "TH" if is_head else "TD"
            for entry in line.entries:
                place = (row, column_of(entry, self._columns), kind)
                found[page].extend((run, place) for run in entry.runs)
        return {page: tuple(placed) for page, placed in found.items()}

    @property
    def _body(self) -> Iterator[dict[int, str]]:
        return (cells for cells, is_apart in zip(self._texts, self._is_apart, strict=True) if not is_apart)

    def _cells(self, line: EntryLine) -> dict[int, str]:
        found: dict[int, str] = {}
        for entry in line.entries:
            column = column_of(entry, self._columns)
            found[column] = f"{found[column]} {entry.text}" if column in found else entry.text
        return found

    @cached_property
    def _numbers(self) -> list[int]:
        """The number of the row of each line, from 0; a row that goes on over a page or heads is told anew."""
        row, found = -1, []
        for index in range(len(self._lines)):
            row += not index or index in self._begins or self._is_after_break(index) or self._is_apart[index]
            found.append(row)
        return found

    def _is_after_break(self, index: int) -> bool:
        return self._is_apart[index - 1] or self._lines[index][0] != self._lines[index - 1][0]

    @cached_property
    def _begins(self) -> set[int]:
        """The lines that begin a row for certain or by the look of it, a row that goes on over a page left out."""
        body = [index for index in range(len(self._lines)) if not self._is_apart[index]]
        if self.is_numbered:
            return {index for index in body if 0 in self._texts[index] and not self._goes_on_in_number(index)}
        new = {index for index in body if self._looks_new(index)}
        return self._apart(new) | (new - self._steps.keys()) if self._apart(new) else new

    def _goes_on_in_number(self, index: int) -> bool:
        before = next((self._texts[n][0] for n in range(index - 1, -1, -1) if 0 in self._texts[n]), "")
        return joins_next(before)

    def _looks_new(self, index: int) -> bool:
        """Whether all cells of a line open, and all above it have ended."""
        cells = self._texts[index]
        if len(cells) < len(self._columns) or not all(map(opens_row, cells.values())):
            return False
        if self._is_after_break(index) and not index:
            return True
        return all(self._has_ended(column, index) for column in cells)

    def _has_ended(self, column: int, index: int) -> bool:
        above = range(index - 1, -1, -1)
        before = next((n for n in above if column in self._texts[n] or self._is_head[n]), -1)
        return before < 0 or self._is_head[before] or _ENDED.search(self._texts[before][column]) is not None

    def _is_sure(self, index: int) -> bool:
        """Whether a row begins in its question, too: numbers may stand in the middle of their cells."""
        return not self.is_numbered or opens_row(self._texts[index].get(1, "a"))

    def _apart(self, new: set[int]) -> set[int]:
        """Those of the lines that may begin rows before which there is a wider gap than between any others."""
        steps = self._steps
        inside = max((step for index, step in steps.items() if index not in new), default=0.0)
        return {index for index in new & steps.keys() if steps[index] > _STEP * inside}

    @property
    def _are_apart(self) -> bool:
        """Whether one gap parts all rows, wider than the gaps in them, and the last row ends like one."""
        steps = [self._steps[index] for index in self._begins & self._steps.keys()]
        apart = self._apart(self._begins)
        is_one = not steps or (len(apart) == len(steps) and max(steps) <= _STEP * min(steps))
        return is_one and all(self._has_ended(column, len(self._lines)) for column in range(len(self._columns)))

    @cached_property
    def _steps(self) -> dict[int, float]:
        """How far each line stands below the one before it, where rows may go on between them."""
        return {
            index: self._lines[index][1].baseline - self._lines[index - 1][1].baseline
            for index in range(1, len(self._lines))
            if not self._is_after_break(index) and not self._is_apart[index]
        }
