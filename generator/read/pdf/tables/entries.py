"""Entries: groups of words on one line with wide gaps between them, and the columns of entries over several lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.read.pdf.glyphs.page import Run

# The left and the right edge of a column, in points from the left edge of the page.
Column = tuple[float, float]
# Shares of the size of letters: wider gaps separate entries; a full line has at least one gap as wide as COLUMN_GAP.
ENTRY_GAP, COLUMN_GAP = 0.6, 1.5
# Letters on one line differ by less than this share of their size.
_LEVEL = 0.5
# Letters that begin within this many points of an edge begin at it.
_EDGE = 1.5
# A gutter may be crossed by this share of the lines: headings over several columns.
CROSSED = 0.15


@dataclass(frozen=True)
class Entry:
    """Runs of one line without wide gaps between them."""

    runs: tuple[Run, ...]

    @cached_property
    def text(self) -> str:
        """Its words, with single spaces."""
        return " ".join(" ".join(run.text for run in self.runs).split())

    @property
    def left(self) -> float:
        """The left edge of its first letter, in points."""
        return self.runs[0].left

    @cached_property
    def right(self) -> float:
        """The right edge of its last letter, in points."""
        return max(run.right for run in self.runs)

    def parted(self, lefts: Sequence[float]) -> Iterator[Entry]:
        """The entry, cut before each run that begins at one of the edges `lefts` (points)."""
        begin = 0
        for index, run in enumerate(self.runs):
            if index > begin and any(abs(run.left - left) <= _EDGE for left in lefts):
                yield Entry(self.runs[begin:index])
                begin = index
        yield Entry(self.runs[begin:])


@dataclass(frozen=True)
class EntryLine:
    """Entries on one line, from the left; the lowest baseline and the largest size of its letters, in points."""

    entries: tuple[Entry, ...]
    baseline: float
    size: float


def entry_lines(runs: Sequence[Run]) -> Iterator[EntryLine]:
    """The lines of some runs, from the top."""
    held: list[Run] = []
    for run in sorted(runs, key=lambda run: run.baseline):
        if held and run.baseline - held[0].baseline > _LEVEL * max(run.size, held[0].size):
            yield _line(held)
            held = []
        held.append(run)
    if held:
        yield _line(held)


def _line(runs: Sequence[Run]) -> EntryLine:
    size = max(run.size for run in runs)
    entries: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: run.left):
        if entries and run.left - max(r.right for r in entries[-1]) <= ENTRY_GAP * size:
            entries[-1].append(run)
        else:
            entries.append([run])
    return EntryLine(tuple(Entry(tuple(entry)) for entry in entries), max(run.baseline for run in runs), size)


def columns_of_lines(lines: Sequence[EntryLine], crossed: float = CROSSED) -> list[Column]:
    """The columns of some lines, from the left: between gutters that at most the share `crossed` of the lines cross."""
    few = crossed * len(lines)
    least = min((line.size for line in lines), default=0.0) * ENTRY_GAP / 2
    edges = [(entry.left, 1) for line in lines for entry in line.entries]
    edges += [(max(entry.left, entry.right), -1) for line in lines for entry in line.entries]
    found: list[Column] = []
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


def column_of(entry: Entry, columns: Sequence[Column]) -> int:
    """The index of the column that an entry overlaps most, else of the nearest one."""
    distances = [max(left, entry.left) - min(right, entry.right) for left, right in columns]
    return distances.index(min(distances))
