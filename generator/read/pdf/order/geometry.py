"""The reading order of a page by geometry alone: columns from left to right, each from its top.

A page is cut recursively at its widest gaps: vertically if a gutter separates two columns of text, else horizontally.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count, pairwise

from generator.read.pdf.glyphs.page import Page, Run
from generator.read.pdf.order.stretches import (
    BAND,
    GUTTER,
    Covered,
    Stretch,
    covered_by,
    cuts,
    stretch_of,
    strips,
    text_size,
    together,
)
from generator.read.pdf.rows.layout import is_smaller
from generator.read.pdf.rows.rows import Row, is_label, level_rows, strings
from generator.read.pdf.tables.cells import Table, aligned_on, tables_on

# Lines of one paragraph are closer together than this many letter sizes.
_TIGHT = 1.7
# Two stretches whose tops differ by less than this share of their size are on one line.
_LEVEL = 0.4
# Lines of fewer letters than this on average are entries of a table or labels of a letterhead, not text.
_TABULAR = 25
# The deepest nesting of cuts of a page of text.
_DEEPEST = 40


def ordered_rows(page: Page, runs: Sequence[Run], known: Sequence[Table] = ()) -> list[Row]:
    """The rows of a page in reading order: tables cell by cell, turned letters last.

    `known` are tables of this page that were found over the whole document.
    """
    inside = {run.number for table in known for run in table.runs}
    tables = [*known, *tables_on(page, [run for run in runs if run.number not in inside])]
    return [
        row for column, region in _numbered(runs, tables, aligned=True) for row in _rows(page.number, column, region)
    ]


def columns_of(runs: Sequence[Run]) -> dict[int, int]:
    """The number of the column of each run, by the run's number; 0 on a page that is a single column."""
    return {run.number: column for column, region in _numbered(runs, ()) for stretch in region for run in stretch.runs}


def _rows(page: int, column: int, region: Sequence[Stretch]) -> Iterator[Row]:
    """The rows of a region; those of a table come where the table is."""
    tables = {stretch.runs[0].number: stretch.table for stretch in region if stretch.table}
    for row in level_rows(page, [stretch.runs[:1] if stretch.table else stretch.runs for stretch in region], column):
        text = tuple(run for run in row.runs if run.number not in tables)
        if text:
            yield Row(page, text, column=column) if len(text) < len(row.runs) else row
        for run in row.runs:
            if table := tables.get(run.number):
                yield from (replace(each, column=column) for each in table.rows(page))


def _numbered(
    runs: Sequence[Run], tables: Sequence[Table], *, aligned: bool = False
) -> Iterator[tuple[int, list[Stretch]]]:
    """The parts of a page in reading order, each with the number of its column.

    `tables` are known ones; with `aligned`, tables recognised only by alignment are looked for too.
    """
    numbers, further = count(1), count(len(tables))
    inside = {run.number for table in tables for run in table.runs}
    for rotation in sorted({run.rotation for run in runs}):
        stretches = [
            stretch_of(part) for part in strings(r for r in runs if r.rotation == rotation and r.number not in inside)
        ]
        if rotation == 0:
            stretches += [stretch_of(table.runs, table) for table in tables]
        yield from _regions(stretches, 0, numbers, further if aligned and rotation == 0 else None)


def _regions(
    stretches: list[Stretch], column: int, numbers: Iterator[int], further: Iterator[int] | None, depth: int = 0
) -> Iterator[tuple[int, list[Stretch]]]:
    """The parts of a region in reading order, each with its column; a gutter begins new columns, a band does not.

    `numbers` gives numbers to new columns, `further` to tables found here by alignment (None to look for none).
    """
    if depth <= _DEEPEST and further and _any_beside(stretches):
        stretches = _with_tables(stretches, further)
    if depth > _DEEPEST or not _any_beside(stretches):
        yield column, stretches
    elif parts := _columns(stretches):
        for part in parts:
            yield from _regions(part, next(numbers), numbers, further, depth + 1)
    elif parts := _around_columns(stretches) or _bands(stretches):
        for part in parts:
            yield from _regions(part, column, numbers, further, depth + 1)
    else:
        yield column, stretches


def _with_tables(stretches: list[Stretch], further: Iterator[int]) -> list[Stretch]:
    """The stretches of a region, with one for each table among them."""
    found = aligned_on([run for stretch in stretches if not stretch.table for run in stretch.runs], next(further))
    known = [stretch for stretch in stretches if stretch.table]
    tables = [table for table in found if not any(stretch_of(table.runs).overlaps(other) for other in known)]
    if not tables:
        return stretches
    inside = {run.number for table in tables for run in table.runs}
    for _ in tables[1:]:
        next(further)
    return [*_outside(stretches, inside), *(stretch_of(table.runs, table) for table in tables)]


def _outside(stretches: list[Stretch], inside: set[int]) -> Iterator[Stretch]:
    """The stretches without the runs with these numbers; a table may take a word without the raised sign beside it."""
    for stretch in stretches:
        runs = [run for run in stretch.runs if stretch.table or run.number not in inside]
        if len(runs) == len(stretch.runs):
            yield stretch
        elif runs:
            yield stretch_of(runs)


def _any_beside(stretches: list[Stretch]) -> bool:
    """Whether any two stretches are side by side; otherwise the order is clear."""
    ordered = sorted(stretches, key=lambda stretch: stretch.top)
    return any(after.top < before.bottom - 0.3 * before.size for before, after in pairwise(ordered))


def _columns(stretches: list[Stretch]) -> list[list[Stretch]]:
    """Columns with an empty gutter between them, in reading order; empty if no gutter separates two texts.

    Small print left of a text is its notes, which older Kamerstukken have in the margin, and is read after it. Small
    print right of a text is the letterhead of a ministry and is read before it.
    """
    for left, right in cuts(stretches, lambda s: s.left, lambda s: s.right, lambda s: GUTTER):
        if _is_column(left, right) and _is_column(right, left) and not _is_tabular(left, right):
            size = text_size(right)
            if is_smaller(size, text_size(left)):
                return [right, left]
            notes = [stretch for stretch in left if is_smaller(stretch.size, size)]
            beside = [stretch for stretch in left if not is_smaller(stretch.size, size)]
            return [part for part in (beside, right, notes) if part]
    return []


def _around_columns(stretches: list[Stretch]) -> list[list[Stretch]]:
    """The parts of a region with columns between lines of full width: above, columns, below; empty if there are none.

    Strips are joined instead of cut at the highest band, because an empty band across both columns may be higher than
    the one between them and the lines of full width.
    """
    groups: list[list[Stretch]] = []
    covered: Covered = []
    for strip in strips(stretches):
        own = covered_by(strip)
        both = together([*covered, *own])
        if groups and (len(covered) > 1) == (len(both) > 1):
            groups[-1].extend(strip)
            covered = both
        else:
            groups.append(strip)
            covered = own
    if len(groups) > 1 and any(_columns(group) for group in groups if len(covered_by(group)) > 1):
        return groups
    return []


def _bands(stretches: list[Stretch]) -> list[list[Stretch]]:
    """The stretches above and those below the highest empty band; empty if there is no band."""
    found = cuts(stretches, lambda s: s.top, lambda s: s.bottom, lambda s: BAND * s.size)
    return list(found[0]) if found else []


def _is_column(side: list[Stretch], other: list[Stretch]) -> bool:
    """Whether one side of a gutter is a column of text: it has consecutive lines that are not all labels."""
    lines = sorted(side, key=lambda stretch: stretch.top)
    tops = [stretch.top for stretch in other]
    for before, after in pairwise(lines):
        tight = after.bottom - before.bottom <= _TIGHT * max(before.size, after.size)
        if tight and not (_is_label(before, tops) and _is_label(after, tops)):
            return True
    return False


def _is_tabular(left: list[Stretch], right: list[Stretch]) -> bool:
    """Whether two sides of a gutter are read line by line: one side has few words, each on a line of the other side."""
    fewer = min(left, right, key=len)
    letters = sum(len(run.text) for stretch in fewer for run in stretch.runs)
    tops = [stretch.top for stretch in (right if fewer is left else left)]
    return letters < _TABULAR * len(fewer) and all(_has_level(stretch, tops) for stretch in fewer)


def _has_level(stretch: Stretch, tops: list[float]) -> bool:
    return any(abs(top - stretch.top) < _LEVEL * stretch.size for top in tops)


def _is_label(stretch: Stretch, tops: list[float]) -> bool:
    return len(stretch.runs) == 1 and is_label(stretch.runs[0]) and _has_level(stretch, tops)
