"""Entries: what stands apart from other words on one line, and the columns that entries of several lines make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.read.pdf.glyphs.page import Run

# The left and the right edge of one, in points.
Column = tuple[float, float]
# Shares of the letters' size: wider gaps part entries, and one at least in each full line is as wide as a column's.
ENTRY_GAP, COLUMN_GAP = 0.6, 1.5
# Letters on one line differ by less than this share of their size.
_LEVEL = 0.5
# Letters that begin within so many points of an edge begin there.
_EDGE = 1.5
# A gutter may be crossed by this share of the lines: headings over several columns.
CROSSED = 0.15


@dataclass(frozen=True)
class Entry:
    """Runs of one line without a gap of a column between them."""

    runs: tuple[Run, ...]

    @cached_property
    def text(self) -> str:
        """Its words."""
        return " ".join(" ".join(run.text for run in self.runs).split())

    @property
    def left(self) -> float:
        """The left edge of its first letter."""
        return self.runs[0].left

    @cached_property
    def right(self) -> float:
        """The right edge of its last letter."""
        return max(run.right for run in self.runs)

    def parted(self, lefts: Sequence[float]) -> Iterator[Entry]:
        """The entry in parts, where a run begins at one of these edges."""
        begin = 0
        for index, run in enumerate(self.runs):
            if index > begin and any(abs(run.left - left) <= _EDGE for left in lefts):
                yield Entry(self.runs[begin:index])
                begin = index
        yield Entry(self.runs[begin:])


@dataclass(frozen=True)
class EntryLine:
    """Entries that stand level, from the left."""

    entries: tuple[Entry, ...]
    baseline: float
    size: float


def entry_lines(runs: Sequence[Run]) -> Iterator[EntryLine]:
    """The lines that some runs make, from the top."""
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
    """Where entries stand: between gutters that no more than a share of the lines crosses."""
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
    """The first column that an entry reaches over, else the nearest."""
    distances = [max(left - entry.right, entry.left - right, 0.0) for left, right in columns]
    return distances.index(min(distances))
