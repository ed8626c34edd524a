"""What the whole document tells about its layout: the size of its text, its leading, its left and right edges."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from generator.read.pdf.rows import Row

_Key = tuple[float, ...]
# Rows this far (in points) to the right of each other may still share a right edge: items and quotations.
_SHARED = 90.0
# A column with fewer rows does not show where its lines end.
_LEAST_ROWS = 4
# Sizes within this share of each other are one size.
SAME_SIZE = 0.08


@dataclass(frozen=True)
class Layout:
    """`size` of the text and its `left` edge, in points; leadings and edges by size of letters."""

    size: float
    left: float
    leadings: dict[float, float]
    edges: dict[_Key, tuple[list[float], list[float]]] = field(repr=False)

    def leading(self, row: Row) -> float:
        """The usual distance between lines of a row's size."""
        return self.leadings.get(row.size) or 1.2 * row.size

    def right_edge(self, row: Row) -> float:
        """Where lines like this row end when words fill them."""
        lefts, rights = self.edges.get(_column(row), ([], []))
        if len(lefts) < _LEAST_ROWS:
            lefts, rights = self.edges.get((row.size,), ([], []))
        alike = rights[bisect_left(lefts, row.left - _SHARED) : bisect_right(lefts, row.left + _SHARED / 3)]
        if not alike:
            return row.right
        return sorted(alike)[int(0.95 * (len(alike) - 1))]


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
    # Indented text has edges of its own; that of the document is the outermost that much of its text keeps.
    left = min((edge for edge, count in lefts.items() if count >= 0.1 * total), default=0)
    return Layout(size, left, _leadings(rows), _edges(rows))


def _leadings(rows: Sequence[Row]) -> dict[float, float]:
    """The most common distance between consecutive rows of each size; the smaller of equally common ones."""
    steps: defaultdict[float, Counter[float]] = defaultdict(Counter)
    for before, after in pairwise(rows):
        step = round(after.baseline - before.baseline, 1)
        if before.page == after.page and before.size == after.size and 0.9 * after.size < step < 3 * after.size:
            steps[after.size][step] += 1
    return {size: max(counts, key=lambda step: (counts[step], -step)) for size, counts in steps.items()}


def _column(row: Row) -> _Key:
    """What the rows of one column share; single columns are alike on all pages."""
    return (row.size, row.page, row.column) if row.column else (row.size,)


def _edges(rows: Iterable[Row]) -> dict[_Key, tuple[list[float], list[float]]]:
    ends: defaultdict[_Key, list[tuple[float, float]]] = defaultdict(list)
    for row in rows:
        for key in {_column(row), (row.size,)}:
            ends[key].append((row.left, row.right))
    return {key: ([left for left, _ in sorted(of)], [right for _, right in sorted(of)]) for key, of in ends.items()}
