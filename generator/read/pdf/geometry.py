"""The reading order of a page that only its geometry tells: columns from left to right, each from its top.

A page is cut at its widest gaps, again and again: upright where a gutter parts two columns of text, else level.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count, pairwise

from generator.read.pdf.cells import tables_on
from generator.read.pdf.layout import is_smaller
from generator.read.pdf.page import Page, Run
from generator.read.pdf.rows import ASCENT, DESCENT, Row, is_label, level_rows, strings

# Narrower gaps part words, numbers and bullets from what follows them.
_GUTTER = 10.0
# Empty bands are higher than this share of the letters below them; less parts the lines of a paragraph.
_BAND = 0.5
# Lines of one paragraph stand closer together than this many letter sizes.
_TIGHT = 1.7
# Two stretches whose tops differ by less than this share of their size stand level.
_LEVEL = 0.4
# Lines of fewer letters than this on average are entries of a table or labels of a letterhead, not text.
_TABULAR = 25
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
    """The rows of a page in reading order: ruled tables cell by cell, letters that stand turned last."""
    rows: list[Row] = []
    tables = tables_on(page, runs)
    inside = {id(run) for table in tables for run, _ in table.cells}
    rest = [run for run in runs if id(run) not in inside]
    for table in tables:
        above = [run for run in rest if run.turn == 0 and run.baseline < table.top]
        rest = [run for run in rest if run.turn or run.baseline >= table.top]
        rows += _rows(page, above) + table.rows(page.number)
    return rows + _rows(page, rest)


def _rows(page: Page, runs: Sequence[Run]) -> list[Row]:
    return [
        row
        for column, region in _numbered(runs)
        for row in level_rows(page.number, [stretch.runs for stretch in region], column)
    ]


def columns_of(runs: Sequence[Run]) -> dict[int, int]:
    """The number of the column of each run, by the run's `id`; 0 on a page that is a single column."""
    return {id(run): column for column, region in _numbered(runs) for stretch in region for run in stretch.runs}


def _numbered(runs: Sequence[Run]) -> Iterator[tuple[int, list[_Stretch]]]:
    """The parts of a page in reading order, each with the number of its column."""
    numbers = count(1)
    for turn in sorted({run.turn for run in runs}):
        stretches = [_stretch(part) for part in strings(run for run in runs if run.turn == turn)]
        yield from _regions(stretches, 0, numbers, 0)


def _stretch(runs: list[Run]) -> _Stretch:
    return _Stretch(
        runs,
        min(run.left for run in runs),
        max(run.right for run in runs),
        min(run.baseline - ASCENT * run.size for run in runs),
        max(run.baseline + DESCENT * run.size for run in runs),
    )


def _regions(
    stretches: list[_Stretch], column: int, numbers: Iterator[int], depth: int
) -> Iterator[tuple[int, list[_Stretch]]]:
    """The parts of a region in reading order; a gutter begins new columns, an empty band does not."""
    if depth > _DEEPEST or not _any_beside(stretches):
        yield column, stretches
    elif parts := _columns(stretches):
        for part in parts:
            yield from _regions(part, next(numbers), numbers, depth + 1)
    elif parts := _bands(stretches):
        for part in parts:
            yield from _regions(part, column, numbers, depth + 1)
    else:
        yield column, stretches


def _any_beside(stretches: list[_Stretch]) -> bool:
    """Whether any two stand beside each other; only then is the order in question."""
    ordered = sorted(stretches, key=lambda stretch: stretch.top)
    return any(after.top < before.bottom - 0.3 * before.size for before, after in pairwise(ordered))


def _columns(stretches: list[_Stretch]) -> list[list[_Stretch]]:
    """Columns with an empty gutter between them; nothing when no gutter parts two texts.

    Small print left of a text is notes to it, as Kamerstukken had them in their margin, and is read after it.
    """
    for left, right in _cuts(stretches, lambda s: s.left, lambda s: s.right, lambda s: _GUTTER):
        if _is_column(left, right) and _is_column(right, left) and not _is_tabular(left, right):
            size = _text_size(right)
            notes = [stretch for stretch in left if is_smaller(stretch.size, size)]
            beside = [stretch for stretch in left if not is_smaller(stretch.size, size)]
            return [part for part in (beside, right, notes) if part]
    return []


def _text_size(stretches: list[_Stretch]) -> float:
    sizes: Counter[float] = Counter()
    for stretch in stretches:
        sizes[round(stretch.size, 1)] += sum(len(run.text) for run in stretch.runs)
    return max(sizes, key=lambda size: (sizes[size], size))


def _bands(stretches: list[_Stretch]) -> list[list[_Stretch]]:
    """What stands above and below the highest empty band."""
    cuts = _cuts(stretches, lambda s: s.top, lambda s: s.bottom, lambda s: _BAND * s.size)
    return list(cuts[0]) if cuts else []


def _cuts(
    stretches: list[_Stretch],
    begin: Callable[[_Stretch], float],
    end: Callable[[_Stretch], float],
    least: Callable[[_Stretch], float],
) -> list[tuple[list[_Stretch], list[_Stretch]]]:
    """Every way to part stretches along one axis at a gap of at least what the stretch after it asks, widest first."""
    ordered = sorted(stretches, key=begin)
    reach, gaps = end(ordered[0]), []
    for index, stretch in enumerate(ordered[1:], start=1):
        if (gap := begin(stretch) - reach) > least(stretch):
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


def _is_tabular(left: list[_Stretch], right: list[_Stretch]) -> bool:
    """Whether two sides of a gutter are read line by line: words that each stand on a line with the other side."""
    fewer = min(left, right, key=len)
    letters = sum(len(run.text) for stretch in fewer for run in stretch.runs)
    tops = [stretch.top for stretch in (right if fewer is left else left)]
    return letters < _TABULAR * len(fewer) and all(_has_level(stretch, tops) for stretch in fewer)


def _has_level(stretch: _Stretch, tops: list[float]) -> bool:
    return any(abs(top - stretch.top) < _LEVEL * stretch.size for top in tops)


def _is_label(stretch: _Stretch, tops: list[float]) -> bool:
    return len(stretch.runs) == 1 and is_label(stretch.runs[0]) and _has_level(stretch, tops)
