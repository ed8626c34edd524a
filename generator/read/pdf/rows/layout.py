"""The layout of a whole document: the size of its text, its leadings, its left and right edges, in points."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from generator.read.pdf.rows.rows import Row

_Key = tuple[float, ...]
# Rows this far (in points) to the right of each other may still share a right edge: items and quotations.
_SHARED = 90.0
# A column with fewer rows does not show where its lines end.
_LEAST_ROWS = 4
# Sizes within this share of each other are one size.
SAME_SIZE = 0.08


def is_smaller(size: float, other: float) -> bool:
    """Whether letters of one size are clearly smaller than those of another."""
    return size < (1 - SAME_SIZE) * other


class RightEdges:
    """The right edges of the rows of one column, by their left edges, in points."""

    def __init__(self, ends: Iterable[tuple[float, float]]) -> None:
        self._ends = sorted(ends)
        self._known: dict[int, float] = {}

    def __len__(self) -> int:
        return len(self._ends)

    def at(self, left: int) -> float:
        """The right edge of lines that begin near `left`: only the longest few pass it; 0 if no line begins there."""
        if left not in self._known:
            first = bisect_left(self._ends, (left - _SHARED,))
            last = bisect_right(self._ends, (left + _SHARED / 3,))
            alike = sorted(right for _, right in self._ends[first:last])
            self._known[left] = alike[int(0.95 * (len(alike) - 1))] if alike else 0.0
        return self._known[left]


@dataclass(frozen=True)
class Layout:
    """The `size` of the text and its `left` edge, in points; leadings by size, right edges by size and column."""

    size: float
    left: float
    leadings: dict[float, float]
    edges: dict[_Key, RightEdges] = field(repr=False)

    def is_small(self, row: Row) -> bool:
        """Whether the letters of a row are clearly smaller than those of the text."""
        return is_smaller(row.size, self.size)

    def leading(self, row: Row) -> float:
        """The usual distance in points between baselines of lines with the size of this row."""
        return self.leadings.get(row.size) or 1.2 * row.size

    def right_edge(self, row: Row) -> float:
        """The right edge, in points, of full lines like this row."""
        for key in (_column(row), (row.size,)):
            known = self.edges.get(key)
            if known and len(known) >= _LEAST_ROWS:
                return known.at(round(row.left)) or row.right
        return row.right


def layout(rows: Sequence[Row]) -> Layout:
    """Measure the rows of a document's text, in reading order."""
    sizes: Counter[float] = Counter()
    lefts: Counter[int] = Counter()
    for row in rows:
        sizes[row.size] += len(row.text)
    size = max(sizes, key=lambda s: (sizes[s], s), default=0.0)
    for row in rows:
        if row.size == size:
            lefts[round(row.left)] += len(row.text)
    total = sum(lefts.values())
    # Indented text has other edges; the edge of the document is the leftmost one with a tenth of its text.
    left = min((edge for edge, count in lefts.items() if count >= 0.1 * total), default=0)
    return Layout(size, left, _leadings(rows), _edges(rows))


def _leadings(rows: Sequence[Row]) -> dict[float, float]:
    """The most common distance between consecutive rows of each size; the smallest of equally common ones.

    If enough rows continue a sentence, only these count, because the distance between paragraphs is the most common one
    if most paragraphs have one line.
    """
    steps: defaultdict[float, Counter[float]] = defaultdict(Counter)
    within: defaultdict[float, Counter[float]] = defaultdict(Counter)
    for before, after in pairwise(rows):
        step = round(after.baseline - before.baseline, 1)
        if before.page == after.page and before.size == after.size and 0.9 * after.size < step < 3 * after.size:
            steps[after.size][step] += 1
            within[after.size][step] += _runs_on(before, after)
    shown = {size: within[size] if within[size].total() >= _LEAST_ROWS else counts for size, counts in steps.items()}
    return {size: max(counts, key=lambda step: (counts[step], -step)) for size, counts in shown.items()}


def _runs_on(before: Row, after: Row) -> bool:
    """Whether a sentence continues from one row to the next."""
    return before.text[-1:] not in ".?!:;" and after.text[:1].islower()


def _column(row: Row) -> _Key:
    """The key of the rows of one column: their size, page and column; only the size on pages with a single column."""
    return (row.size, row.page, row.column) if row.column else (row.size,)


def _edges(rows: Iterable[Row]) -> dict[_Key, RightEdges]:
    ends: defaultdict[_Key, list[tuple[float, float]]] = defaultdict(list)
    for row in rows:
        for key in {_column(row), (row.size,)}:
            ends[key].append((row.left, row.right))
    return {key: RightEdges(of) for key, of in ends.items()}
