"""Rows of a table without ruled lines: the printed lines at which they begin."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property

from generator.grammar.labels.cells import is_number_cell
from generator.grammar.labels.numbers import joins_next, without_joining_end
from generator.grammar.sentences.borders import starts_small
from generator.read.pdf.glyphs.page import Run
from generator.read.pdf.tables.entries import Column, EntryLine, column_of

Placed = tuple[Run, tuple[int, int, str]]
"""A run with the row, the column and the kind of its cell."""
# A step of more than this share of the widest step within rows separates rows.
_STEP = 1.1
_ENDED = re.compile(r"[.?!…:;][”’\"')»\]]*[\d,\s]*$")


def opens_row(text: str) -> bool:
    """Whether a text may begin a cell."""
    return not starts_small(text)


class Rows:
    """The rows of a table with these columns, with heads and headings between them.

    `lines` are its printed lines with their pages, `head` the words of the heads of its columns, `headings` the indices
    of lines that span all columns.
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
        """Whether the first column holds only numbers."""
        numbers = [without_joining_end(cells[0]) for cells in self._body if 0 in cells]
        return bool(numbers) and all(is_number_cell(number) or not number for number in numbers)

    @property
    def are_sure(self) -> bool:
        """Whether the beginnings of all rows and the end of the last one are certain."""
        return all(map(self._is_sure, sorted(self._begins))) and (self.is_numbered or self._are_apart)

    def column(self, number: int) -> list[str]:
        """The words of each cell of a column, row by row."""
        found: defaultdict[int, list[str]] = defaultdict(list)
        for cells, row, is_apart in zip(self._texts, self._numbers, self._is_apart, strict=True):
            if number in cells and not is_apart:
                found[row].append(cells[number])
        return [" ".join(texts) for texts in found.values()]

    def body_texts(self) -> Iterator[str]:
        """The words of each cell of each line, without heads and headings."""
        return (text for cells in self._body for text in cells.values())

    def by_page(self) -> Mapping[int, tuple[Placed, ...]]:
        """The runs of the table by page, each with its row, its column and the kind of its cell."""
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
        """The number of the row of each line, from 0; after a page break, a head or a heading a new number begins."""
        row, found = -1, []
        for index in range(len(self._lines)):
            row += not index or index in self._begins or self._is_after_break(index) or self._is_apart[index]
            found.append(row)
        return found

    def _is_after_break(self, index: int) -> bool:
        return self._is_apart[index - 1] or self._lines[index][0] != self._lines[index - 1][0]

    @cached_property
    def _begins(self) -> set[int]:
        """The indices of lines that begin a row: by their numbers, else by their words and the gaps above them.

        The first line on a page may continue a row; then it is not included.
        """
        body = [index for index in range(len(self._lines)) if not self._is_apart[index]]
        if self.is_numbered:
            return {index for index in body if 0 in self._texts[index] and not self._goes_on_in_number(index)}
        new = {index for index in body if self._looks_new(index)}
        return self._apart(new) | (new - self._steps.keys()) if self._apart(new) else new

    def _goes_on_in_number(self, index: int) -> bool:
        before = next((self._texts[n][0] for n in range(index - 1, -1, -1) if 0 in self._texts[n]), "")
        return joins_next(before)

    def _looks_new(self, index: int) -> bool:
        """Whether a line has a cell in each column, all may begin a cell, and the cells above have ended."""
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
        """Whether the question of a numbered row also begins at this line: its number may be halfway down the cell."""
        return not self.is_numbered or opens_row(self._texts[index].get(1, "a"))

    def _apart(self, new: set[int]) -> set[int]:
        """Those of the lines `new` with a wider gap above them than any gap above other lines."""
        steps = self._steps
        inside = max((step for index, step in steps.items() if index not in new), default=0.0)
        return {index for index in new & steps.keys() if steps[index] > _STEP * inside}

    @property
    def _are_apart(self) -> bool:
        """Whether all rows are separated by equal gaps, wider than those within rows, and the last row has ended."""
        steps = [self._steps[index] for index in self._begins & self._steps.keys()]
        apart = self._apart(self._begins)
        is_one = not steps or (len(apart) == len(steps) and max(steps) <= _STEP * min(steps))
        return is_one and all(self._has_ended(column, len(self._lines)) for column in range(len(self._columns)))

    @cached_property
    def _steps(self) -> dict[int, float]:
        """The distance in points between each line (by index) and the one above it, if a row may continue there."""
        return {
            index: self._lines[index][1].baseline - self._lines[index - 1][1].baseline
            for index in range(1, len(self._lines))
            if not self._is_after_break(index) and not self._is_apart[index]
        }
