"""The reading order of a page that only its geometry tells: columns from left to right, each from its top.

A page is cut at its widest gaps, again and again: upright where a gutter parts two columns of text, else level.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count, pairwise

from generator.read.pdf.page import Page, Run
from generator.read.pdf.rows import ASCENT, DESCENT, Row, is_label, level_rows, strings

# Narrower gaps part words, numbers and bullets from what follows them.
_GUTTER = 10.0
# Lines of one paragraph stand closer together than this many letter sizes.
_TIGHT = 1.7
# A page with more cuts inside each other is no page of text.
_DEEPEST = 40


@dataclass(frozen=True)
class _Stretch:
    """Runs of one line with the box around them."""

    runs: list[Run]
    left: float
    right: float
    top: float
    bottom: float

    @property
    def size(self) -> float:
        return max(run.size for run in self.runs)


def ordered_rows(page: Page, runs: Sequence[Run]) -> list[Row]:
    """The rows of a page in reading order; letters that stand turned come last."""
    columns = count()
    rows: list[Row] = []
    for turn in sorted({run.turn for run in runs}):
        stretches = [_stretch(part) for part in strings(run for run in runs if run.turn == turn)]
        for region in _regions(stretches, 0):
            rows += level_rows(page.number, [stretch.runs for stretch in region], next(columns))
    return rows


def _stretch(runs: list[Run]) -> _Stretch:
    return _Stretch(
        runs,
        min(run.left for run in runs),
        max(run.right for run in runs),
        min(run.baseline - ASCENT * run.size for run in runs),
        max(run.baseline + DESCENT * run.size for run in runs),
    )


def _regions(stretches: list[_Stretch], depth: int) -> list[list[_Stretch]]:
    """The parts of a page in reading order, each a single column."""
    if depth > _DEEPEST or not _any_beside(stretches):
        return [stretches]
    for parts in (_columns(stretches), _bands(stretches)):
        if parts:
            return [region for part in parts for region in _regions(part, depth + 1)]
    return [stretches]


def _any_beside(stretches: list[_Stretch]) -> bool:
    """Whether any two stand beside each other; only then is the order in question."""
    ordered = sorted(stretches, key=lambda stretch: stretch.top)
    return any(after.top < before.bottom - 0.3 * before.size for before, after in pairwise(ordered))


def _columns(stretches: list[_Stretch]) -> list[list[_Stretch]]:
    """Two columns with an empty gutter between them; nothing when no gutter parts two texts."""
    for left, right in _cuts(stretches, lambda s: s.left, lambda s: s.right, _GUTTER):
        if _is_column(left, right) and _is_column(right, left):
            return [left, right]
    return []


def _bands(stretches: list[_Stretch]) -> list[list[_Stretch]]:
    """What stands above and below the highest empty band."""
    cuts = _cuts(stretches, lambda s: s.top, lambda s: s.bottom, 0)
    return list(cuts[0]) if cuts else []


def _cuts(
    stretches: list[_Stretch],
    begin: Callable[[_Stretch], float],
    end: Callable[[_Stretch], float],
    least: float,
) -> list[tuple[list[_Stretch], list[_Stretch]]]:
    """Every way to part stretches at a gap along one axis, the widest gap first."""
    ordered = sorted(stretches, key=begin)
    reach, gaps = end(ordered[0]), []
    for index, stretch in enumerate(ordered[1:], start=1):
        if (gap := begin(stretch) - reach) > least:
            gaps.append((-gap, index))
        reach = max(reach, end(stretch))
    return [(ordered[:index], ordered[index:]) for _, index in sorted(gaps)]


def _is_column(side: list[_Stretch], other: list[_Stretch]) -> bool:
    """Whether one side of a gutter reads by itself: it has lines that follow each other and are no labels."""
    lines = sorted(side, key=lambda stretch: stretch.top)
    tops = [stretch.top for stretch in other]
    for before, after in pairwise(lines):
        tight = after.bottom - before.bottom <= _TIGHT * max(before.size, after.size)
        if tight and not (_is_label(before, tops) and _is_label(after, tops)):
            return True
    return False


def _is_label(stretch: _Stretch, tops: list[float]) -> bool:
    return (
        len(stretch.runs) == 1
        and is_label(stretch.runs[0])
        and any(abs(top - stretch.top) < 0.4 * stretch.size for top in tops)
    )
