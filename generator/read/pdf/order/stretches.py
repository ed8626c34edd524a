"""Stretches of lines with their boxes, and the empty bands (horizontal) and gutters (vertical) between them.

All lengths are points, from the left and the top edge of the page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.read.pdf.glyphs.page import Run
from generator.read.pdf.rows.rows import ASCENT, DESCENT
from generator.read.pdf.tables.cells import Table

# The least width of a gutter, in points; narrower gaps separate words, or numbers and bullets from their text.
GUTTER = 10.0
# Empty bands are higher than this share of the size of the letters below them; lower ones separate lines.
BAND = 0.5
# The left and right edges of parts of the width of a page, from the left.
Covered = list[tuple[float, float]]


@dataclass(frozen=True)
class Stretch:
    """Runs of one line, or those of a `table`, with the box around them."""

    runs: list[Run]
    left: float
    right: float
    top: float
    bottom: float
    table: Table | None = None

    @property
    def size(self) -> float:
        """The size of its largest letters, in points."""
        return max(run.size for run in self.runs)

    def overlaps(self, other: Stretch) -> bool:
        """Whether the boxes of two stretches share more than an edge."""
        across = min(self.right, other.right) > max(self.left, other.left)
        return across and min(self.bottom, other.bottom) > max(self.top, other.top)


def stretch_of(runs: list[Run], table: Table | None = None) -> Stretch:
    """The stretch of some runs."""
    return Stretch(
        runs,
        min(run.left for run in runs),
        max(run.right for run in runs),
        min(run.baseline - ASCENT * run.size for run in runs),
        max(run.baseline + DESCENT * run.size for run in runs),
        table,
    )


def text_size(stretches: Sequence[Stretch]) -> float:
    """The size of most letters of some stretches, in points."""
    sizes: Counter[float] = Counter()
    for stretch in stretches:
        sizes[round(stretch.size, 1)] += sum(len(run.text) for run in stretch.runs)
    return max(sizes, key=lambda size: (sizes[size], size))


def strips(stretches: list[Stretch]) -> Iterator[list[Stretch]]:
    """The stretches between two empty bands, strip by strip from the top."""
    strip: list[Stretch] = []
    reach = 0.0
    for stretch in sorted(stretches, key=lambda stretch: stretch.top):
        if strip and stretch.top - reach > BAND * stretch.size:
            yield strip
            strip = []
        reach = max(reach, stretch.bottom) if strip else stretch.bottom
        strip.append(stretch)
    if strip:
        yield strip


def covered_by(stretches: Iterable[Stretch]) -> Covered:
    """The parts of the width of a page that some stretches cover: several if there are gutters between them."""
    return together((stretch.left, stretch.right) for stretch in stretches)


def together(parts: Iterable[tuple[float, float]]) -> Covered:
    """Parts of a width, from the left; parts without a gutter between them are joined."""
    found: Covered = []
    for left, right in sorted(parts):
        if found and left - found[-1][1] <= GUTTER:
            found[-1] = (found[-1][0], max(right, found[-1][1]))
        else:
            found.append((left, right))
    return found


def cuts(
    stretches: list[Stretch],
    begin: Callable[[Stretch], float],
    end: Callable[[Stretch], float],
    least: Callable[[Stretch], float],
) -> list[tuple[list[Stretch], list[Stretch]]]:
    """All divisions of some stretches in two at a gap along one axis, the widest gap first.

    `begin` and `end` give the edges of a stretch on the axis; a gap must be wider than `least` of the stretch after it.
    """
    ordered = sorted(stretches, key=begin)
    reach, gaps = end(ordered[0]), []
    for index, stretch in enumerate(ordered[1:], start=1):
        if (gap := begin(stretch) - reach) > least(stretch):
            gaps.append((-gap, index))
        reach = max(reach, end(stretch))
    return [(ordered[:index], ordered[index:]) for _, index in sorted(gaps)]
