"""Tables without ruled cells: entries that stand in the same columns, line after line.

Typesetters rule tables by level lines alone, or not at all. Three columns and three lines are the least that tells a
table from labels beside a text, and from columns of text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from generator.read.pdf.page import Run

Place = tuple[int, int]
# The left and the right edge of one.
_Column = tuple[float, float]
# Shares of the letters' size: wider gaps part entries, and one at least in each full line is as wide as a column's.
_ENTRY_GAP, _COLUMN_GAP = 0.6, 1.5
# Lines further apart than this many letter sizes do not make one table.
_APART = 3.0
_LEAST_COLUMNS, _LEAST_LINES = 3, 3
# A gutter may be crossed by this share of the lines: headings over several columns.
_CROSSED = 0.15
# Steps beyond this share of the least part rows.
_STEP = 1.15
# Fewer such steps, or a smaller share of all steps, only part the heads or the sums from the rest.
_LEAST_GAPS, _GAPS = 2, 0.2
# Letters on one line differ by less than this share of their size.
_LEVEL = 0.5
_LEADERS = re.compile(r"\.{4,}|(?:\. ){4,}|…{2,}")
_LOWER = re.compile(r"[(«“‘\"']*[a-zà-ÿ]")


@dataclass(frozen=True)
class _Entry:
    runs: tuple[Run, ...]

    @property
    def left(self) -> float:
        return self.runs[0].left

    @cached_property
    def right(self) -> float:
        return max(run.right for run in self.runs)


@dataclass(frozen=True)
class _Line:
    entries: tuple[_Entry, ...]
    baseline: float
    size: float

    @property
    def is_full(self) -> bool:
        """Whether it holds entries of three columns at least."""
        gaps = [after.left - before.right for before, after in pairwise(self.entries)]
        return len(self.entries) >= _LEAST_COLUMNS and max(gaps) > _COLUMN_GAP * self.size and not self._is_of_contents

    @property
    def _is_of_contents(self) -> bool:
        return any(_LEADERS.search(run.text) for entry in self.entries for run in entry.runs)


def aligned_tables(runs: Sequence[Run]) -> Iterator[tuple[tuple[Run, Place], ...]]:
    """The tables among some runs, each with its runs and the row and column of each, from the top."""
    lines = list(_lines(runs))
    for first, last in _blocks(lines):
        columns = _columns(lines[first:last])
        if len(columns) >= _LEAST_COLUMNS and not _is_of_page(lines, first, last, columns):
            yield tuple(_placed(lines[first:last], columns))


def _lines(runs: Sequence[Run]) -> Iterator[_Line]:
    held: list[Run] = []
    for run in sorted(runs, key=lambda run: run.baseline):
        if held and run.baseline - held[0].baseline > _LEVEL * max(run.size, held[0].size):
            yield _line(held)
            held = []
        held.append(run)
    if held:
        yield _line(held)


def _line(runs: Sequence[Run]) -> _Line:
    size = max(run.size for run in runs)
    entries: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: run.left):
        if entries and run.left - max(r.right for r in entries[-1]) <= _ENTRY_GAP * size:
            entries[-1].append(run)
        else:
            entries.append([run])
    return _Line(tuple(_Entry(tuple(entry)) for entry in entries), max(run.baseline for run in runs), size)


def _blocks(lines: Sequence[_Line]) -> Iterator[tuple[int, int]]:
    """Where lines that may make a table begin and end: close together, from a full one on."""
    first = full = last = -1
    for index, line in enumerate(lines):
        if first >= 0 and line.baseline - lines[index - 1].baseline > _APART * line.size:
            yield from _block(lines, first, last, full)
            first = -1
        if not line.is_full:
            continue
        if first >= 0 and _share_gutters(lines[last], line):
            last, full = index, full + 1
        else:
            yield from _block(lines, first, last, full)
            first, last, full = index, index, 1
    yield from _block(lines, first, last, full)


def _share_gutters(before: _Line, after: _Line) -> bool:
    return len(_columns([before, after])) >= _LEAST_COLUMNS


def _block(lines: Sequence[_Line], first: int, last: int, full: int) -> Iterator[tuple[int, int]]:
    """A block with further lines of cells below it and heads above it; nothing when it is too small."""
    if first < 0 or full < _LEAST_LINES:
        return
    columns = _columns(lines[first : last + 1])
    if len(columns) < _LEAST_COLUMNS:
        return
    end = last + 1
    while end < len(lines) and _goes_on(lines[end - 1], lines[end], columns):
        end += 1
    while first and _heads(lines[first - 1], lines[first], columns):
        first -= 1
    yield first, end


def _goes_on(before: _Line, line: _Line, columns: Sequence[_Column]) -> bool:
    """Whether a line holds further lines of cells, not of the first column alone."""
    is_alone = len(line.entries) == 1 and _column(line.entries[0], columns) == 0
    is_near = line.baseline - before.baseline <= _COLUMN_GAP * line.size
    return is_near and not is_alone and _fits(line, columns)


def _heads(line: _Line, below: _Line, columns: Sequence[_Column]) -> bool:
    """Whether a line right above holds the heads of several columns, which may stand close together."""
    return below.baseline - line.baseline <= _APART * line.size and len(line.entries) > 1 and _fits(line, columns)


def _fits(line: _Line, columns: Sequence[_Column]) -> bool:
    over = [sum(entry.left < right and left < entry.right for left, right in columns) for entry in line.entries]
    return max(over) <= 1 and len({_column(entry, columns) for entry in line.entries}) == len(line.entries)


def _columns(lines: Sequence[_Line]) -> list[_Column]:
    """Where entries of most of the lines stand: between gutters that hardly a line crosses."""
    few = _CROSSED * len(lines)
    least = min((line.size for line in lines), default=0.0) * _ENTRY_GAP / 2
    edges = [(entry.left, 1) for line in lines for entry in line.entries]
    edges += [(max(entry.left, entry.right), -1) for line in lines for entry in line.entries]
    found: list[_Column] = []
    covered, left = 0, 0.0
    for place, step in sorted(edges):
        if covered <= few < covered + step:
            left = place
        elif covered + step <= few < covered:
            if found and left - found[-1][1] <= least:
                left = found.pop()[0]
            found.append((left, place))
        covered += step
    return found


def _is_of_page(lines: Sequence[_Line], first: int, last: int, columns: Sequence[_Column]) -> bool:
    """Whether one of the gutters parts the text above or below, too: then it lies between columns of the page."""
    others = [*lines[:first], *lines[last:]]
    for edge, _ in columns[1:]:
        beside = sum(
            any(before.right < edge <= after.left + 1 for before, after in pairwise(line.entries)) for line in others
        )
        crossing = sum(any(entry.left < edge - 1 and entry.right > edge for entry in line.entries) for line in others)
        if beside >= _LEAST_LINES and beside > crossing:
            return True
    return False


def _placed(lines: Sequence[_Line], columns: Sequence[_Column]) -> Iterator[tuple[Run, Place]]:
    row = -1
    begins = _begins(lines, columns)
    for index, line in enumerate(lines):
        row += index in begins
        for entry in line.entries:
            yield from ((run, (row, _column(entry, columns))) for run in entry.runs)


def _begins(lines: Sequence[_Line], columns: Sequence[_Column]) -> set[int]:
    """The lines that begin a row: below a gap where gaps part rows, else those with an entry in the first column."""
    steps = [after.baseline - before.baseline for before, after in pairwise(lines)]
    least = min(steps, default=0.0)
    gaps = {index for index, step in enumerate(steps, start=1) if step > _STEP * least}
    if len(gaps) < max(_LEAST_GAPS, _GAPS * len(steps)):
        gaps |= {index for index, line in enumerate(lines) if _may_begin(line, columns)}
    return {0} | gaps


def _may_begin(line: _Line, columns: Sequence[_Column]) -> bool:
    first = line.entries[0]
    if len(line.entries) == len(columns):
        return True
    return len(line.entries) > 1 and _column(first, columns) == 0 and _LOWER.match(first.runs[0].text) is None


def _column(entry: _Entry, columns: Sequence[_Column]) -> int:
    """The first column that an entry reaches over, else the nearest."""
    distances = [max(left - entry.right, entry.left - right, 0.0) for left, right in columns]
    return distances.index(min(distances))
