"""Tables without ruled cells: entries in the same columns, line after line.

Typesetters rule tables with horizontal lines only, or not at all. A table has at least three columns and three lines;
fewer cannot be distinguished from labels beside a text or from columns of text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.grammar.sentences.borders import starts_small
from generator.read.pdf.glyphs.page import Run
from generator.read.pdf.tables.entries import (
    COLUMN_GAP,
    Column,
    EntryLine,
    column_of,
    columns_of_lines,
    entry_lines,
)
from generator.read.pdf.tables.figures import (
    LEADERS,
    are_parted,
    centred_begins,
    figure_columns,
    has_many_words,
    is_figure,
    is_text,
    row_begins,
)
from generator.read.pdf.tables.pairs import pair_blocks

Place = tuple[int, int]
# Lines further apart than this many letter sizes are not in one table.
_APART = 3.0
_LEAST_COLUMNS, _LEAST_LINES = 3, 3
_PAIR = 2
# A table of figures with so many lines is one, whatever the structure tree of the file says.
_SURE_LINES = 6
# So many lines show the columns of a block.
_LOOKED_AT = 12
# A step between baselines of more than this share of the smallest one separates rows.
_STEP = 1.15
# Fewer such steps, or a smaller share of all steps, only separate the heads or the sums from the rest.
_LEAST_GAPS, _GAPS = 2, 0.2
# Lines closer together than this share of the lines of one cell are half-way: cells are centred in their rows.
_HALF_WAY = 0.75


def aligned_tables(runs: Sequence[Run]) -> Iterator[tuple[tuple[Run, Place], ...]]:
    """The tables among some runs, from the top: for each table, its runs with their row and column, both from 0."""
    lines = list(entry_lines(runs))
    blocks = [(first, last, columns_of_lines(lines[first:last])) for first, last in _blocks(lines)]
    counted = [range(first, last) for first, last, columns in blocks if _counts(lines[first:last], columns)]
    statistics = {n for numbers in counted for n in numbers}
    yield from _pairs_beside(lines, blocks)
    for first, last, columns in blocks:
        others = [line for n, line in enumerate(lines) if not first <= n < last and n not in statistics]
        if len(columns) >= _LEAST_COLUMNS and not _is_of_page(others, columns):
            yield tuple(_placed(lines[first:last], columns))


def _pairs_beside(
    lines: Sequence[EntryLine], blocks: Sequence[tuple[int, int, list[Column]]]
) -> Iterator[tuple[tuple[Run, Place], ...]]:
    """The tables of names and one figure each, in the lines that are in no other block."""
    begin = 0
    for first, last in [*((first, last) for first, last, _ in blocks), (len(lines), len(lines))]:
        for pair in pair_blocks(lines[begin:first]):
            columns = columns_of_lines(pair)
            if len(columns) == _PAIR:
                yield tuple(_placed(pair, columns))
        begin = max(begin, last)


def has_statistics(runs: Sequence[Run]) -> bool:
    """Whether there is a table of figures of some size among some runs, by its alignment only."""
    lines = list(entry_lines(runs))
    blocks = ((last - first, lines[first:last]) for first, last in _blocks(lines))
    return any(count >= _SURE_LINES and _counts(held, columns_of_lines(held)) for count, held in blocks)


def _counts(lines: Sequence[EntryLine], columns: Sequence[Column]) -> bool:
    """Whether a block of lines is a table of statistics, whose gutters are never those of the page."""
    return len(columns) >= _LEAST_COLUMNS and bool(figure_columns(lines, columns))


def _blocks(lines: Sequence[EntryLine]) -> Iterator[tuple[int, int]]:
    """The index of the first line and the index after the last one, for each group of lines that may be a table.

    The lines are close together, and the group has at least three full ones.
    """
    first = full = last = -1
    for index, line in enumerate(lines):
        if first >= 0 and _ends(lines, first, last, index):
            yield from _block(lines, first, last, full)
            first = -1
        if not _is_full(line):
            continue
        if first >= 0 and _share_gutters(lines[last], line):
            last, full = index, full + 1
        else:
            yield from _block(lines, first, last, full)
            first, last, full = index, index, 1
    yield from _block(lines, first, last, full)


def _ends(lines: Sequence[EntryLine], first: int, last: int, index: int) -> bool:
    """Whether a block from `first` to `last` ends above the line at `index`: at a gap, or at a line of text."""
    line = lines[index]
    if line.baseline - lines[index - 1].baseline > _APART * line.size:
        return True
    if len(line.entries) > 1 or not has_many_words(line.entries[0]):
        return False
    return is_text(line, columns_of_lines(lines[max(first, last - _LOOKED_AT) : last + 1]))


def _is_full(line: EntryLine) -> bool:
    """Whether a line has entries in at least three columns and is no line of a table of contents."""
    gaps = [after.left - before.right for before, after in pairwise(line.entries)]
    return len(gaps) + 1 >= _LEAST_COLUMNS and max(gaps) > COLUMN_GAP * line.size and not _is_of_contents(line)


def _is_of_contents(line: EntryLine) -> bool:
    """Whether leaders join a title to the number of its page; several figures behind leaders are those of a table."""
    led = [index for index, entry in enumerate(line.entries) if any(LEADERS.search(run.text) for run in entry.runs)]
    return bool(led) and sum(is_figure(entry.text) for entry in line.entries[led[-1] + 1 :]) <= 1


def _share_gutters(before: EntryLine, after: EntryLine) -> bool:
    return len(columns_of_lines([before, after])) >= _LEAST_COLUMNS


def _block(lines: Sequence[EntryLine], first: int, last: int, full: int) -> Iterator[tuple[int, int]]:
    """The block from `first` to `last`, with further lines of cells below and heads above; nothing if it is too small.

    `full` is the number of its full lines. The yielded end is the index after its last line.
    """
    if first < 0 or full < _LEAST_LINES:
        return
    columns = columns_of_lines(lines[first : last + 1])
    if len(columns) < _LEAST_COLUMNS:
        return
    end = last + 1
    while end < len(lines) and _goes_on(lines[end - 1], lines[end], columns):
        end += 1
    while first and _heads(lines[first - 1], lines[first], columns):
        first -= 1
    yield first, end


def _goes_on(before: EntryLine, line: EntryLine, columns: Sequence[Column]) -> bool:
    """Whether a line continues cells above it, and not only cells of the first column."""
    is_alone = len(line.entries) == 1 and column_of(line.entries[0], columns) == 0
    is_near = line.baseline - before.baseline <= COLUMN_GAP * line.size
    return is_near and not is_alone and _fits(line, columns)


def _heads(line: EntryLine, below: EntryLine, columns: Sequence[Column]) -> bool:
    """Whether the line right above a table has heads of several columns; these may be close to each other."""
    return below.baseline - line.baseline <= _APART * line.size and len(line.entries) > 1 and _fits(line, columns)


def _fits(line: EntryLine, columns: Sequence[Column]) -> bool:
    over = [sum(entry.left < right and left < entry.right for left, right in columns) for entry in line.entries]
    return max(over) <= 1 and len({column_of(entry, columns) for entry in line.entries}) == len(line.entries)


def _is_of_page(others: Sequence[EntryLine], columns: Sequence[Column]) -> bool:
    """Whether one of the gutters also separates other lines of the page: then it lies between columns of the page."""
    for edge, _ in columns[1:]:
        beside = sum(
            any(before.right < edge <= after.left + 1 for before, after in pairwise(line.entries)) for line in others
        )
        crossing = sum(any(entry.left < edge - 1 and entry.right > edge for entry in line.entries) for line in others)
        if beside >= _LEAST_LINES and beside > crossing:
            return True
    return False


def _placed(lines: Sequence[EntryLine], columns: Sequence[Column]) -> Iterator[tuple[Run, Place]]:
    row = -1
    begins = _begins(lines, columns)
    for index, line in enumerate(lines):
        row += index in begins
        for entry in line.entries:
            yield from ((run, (row, column_of(entry, columns))) for run in entry.runs)


def _begins(lines: Sequence[EntryLine], columns: Sequence[Column]) -> set[int]:
    """The indices of lines that begin a row: those below a gap.

    If there are too few gaps to separate rows, also full lines and those with a new entry in the first column.
    """
    steps = [after.baseline - before.baseline for before, after in pairwise(lines)]
    least = _least_step(lines, columns)
    gaps = {index for index, step in enumerate(steps, start=1) if step > _STEP * least}
    figures = figure_columns(lines, columns)
    if figures and min(steps) < _HALF_WAY * least:
        return centred_begins(lines, columns, figures)
    if figures and not (len(gaps) >= _LEAST_GAPS and are_parted(lines, columns, figures, gaps)):
        return row_begins(lines, columns, figures)
    if len(gaps) < max(_LEAST_GAPS, _GAPS * len(steps)):
        gaps |= {index for index, line in enumerate(lines) if _may_begin(line, columns)}
    return {0} | gaps


def _least_step(lines: Sequence[EntryLine], columns: Sequence[Column]) -> float:
    """The least distance between entries of one column, in points: lines of cells beside them may lie half-way."""
    last: dict[int, float] = {}
    found: list[float] = []
    for line in lines:
        for column in {column_of(entry, columns) for entry in line.entries}:
            if column in last:
                found.append(line.baseline - last[column])
            last[column] = line.baseline
    return min(found, default=0.0)


def _may_begin(line: EntryLine, columns: Sequence[Column]) -> bool:
    first = line.entries[0]
    if len(line.entries) == len(columns):
        return True
    return len(line.entries) > 1 and column_of(first, columns) == 0 and not starts_small(first.runs[0].text)
