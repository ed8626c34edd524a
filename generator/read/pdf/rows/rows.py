"""Rows: runs side by side on one printed line."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from statistics import median

from generator.grammar.characters.list_items import is_sign
from generator.read.pdf.glyphs.characters import COLUMN_GAP
from generator.read.pdf.glyphs.page import Element, Key, Run

# Shares of the size of letters: their height above the baseline, their depth below it, and the least gap between words.
ASCENT, DESCENT = 0.72, 0.2
WORD_GAP = 0.17
# Superscripts are smaller and raised by at least these shares of the row's letters.
SUPERSCRIPT_SIZE, SUPERSCRIPT_RISE = 0.85, 0.15
# Subscripts are as small, and lowered by at least this share.
SUBSCRIPT_FALL = 0.06
_HALF_A_LINE = 0.45
# The baselines of letters on one line differ by at most this share of the size of the smaller ones.
STEP = 0.8
# Programs raise signs of notes by up to RAISED of the size of the letters beside them, and make them at least
# LEAST_RAISED of that size.
RAISED, LEAST_RAISED = 0.55, 0.45
# A shifted figure has at most this many characters, and this share of the size is the most between it and its word.
_LONGEST_SHIFTED, _SHIFT_GAP = 5, 0.2
# A row is drawn letter by letter if it has at least this many runs of one letter, and they are this share of all.
_LEAST_LETTERS, _MOSTLY = 6, 0.8


@dataclass(frozen=True)
class Row:
    """One printed line of a page; `element` is the paragraph it belongs to in a tagged file, else None.

    `column` is the number of its part of the page; 0 on pages with a single column. Lengths are points (see `Page`).
    """

    page: int
    runs: tuple[Run, ...]
    element: Element | None = None
    column: int = 0

    @property
    def key(self) -> Key:
        """Its identity among the rows of its document, which changed copies keep."""
        return self.page, self.runs[0].number

    @cached_property
    def size(self) -> float:
        """The size of most of its letters."""
        sizes: Counter[float] = Counter()
        for run in self.runs:
            sizes[round(run.size, 1)] += len(run.text)
        return max(sizes, key=lambda size: (sizes[size], size))

    @cached_property
    def baseline(self) -> float:
        """The baseline of most of its letters: of the longest run of their size."""
        return max((run for run in self.runs if round(run.size, 1) == self.size), key=lambda r: len(r.text)).baseline

    @property
    def left(self) -> float:
        """The left edge of its first letter."""
        return self.runs[0].left

    @cached_property
    def right(self) -> float:
        """The right edge of its last letter."""
        return max(run.right for run in self.runs)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The text of each run, with a space before it if there is one on the page."""
        spacing = letter_spacing(self.runs)
        found = [self.runs[0].text]
        for before, run in zip(self.runs, self.runs[1:], strict=False):
            found.append(f" {run.text}" if is_parted(before, run, spacing) else run.text)
        return tuple(found)

    @cached_property
    def text(self) -> str:
        """Its words, with spaces as on the page."""
        return "".join(self.texts)

    @cached_property
    def is_bold(self) -> bool:
        """Whether all its runs are bold."""
        return all(run.bold for run in self.runs)

    def is_superscript(self, run: Run) -> bool:
        """Whether a run of the row is raised and small, or raised by nearly half a line."""
        rise = self.baseline - run.baseline
        small = run.size <= SUPERSCRIPT_SIZE * self.size
        return rise >= (SUPERSCRIPT_RISE if small else _HALF_A_LINE) * self.size

    def is_subscript(self, run: Run) -> bool:
        """Whether a run of the row is lowered and small, or lowered by nearly half a line."""
        fall = run.baseline - self.baseline
        small = run.size <= SUPERSCRIPT_SIZE * self.size
        return fall >= (SUBSCRIPT_FALL if small else _HALF_A_LINE) * self.size


def letter_spacing(runs: Sequence[Run]) -> float:
    """The distance in points between the letters of a row drawn letter by letter, like some headings; else 0."""
    single = sum(len(run.text) == 1 for run in runs)
    if single < _LEAST_LETTERS or single < _MOSTLY * len(runs):
        return 0.0
    return max(0.0, median(after.left - before.right for before, after in pairwise(runs)))


def is_parted(before: Run, after: Run, spacing: float = 0.0) -> bool:
    """Whether there is a space between two runs of a row with this letter spacing."""
    if after.left - before.right > WORD_GAP * max(before.size, after.size) + spacing:
        return True
    return after.spaced and after.left >= before.left


def is_beside(before: Run, after: Run) -> bool:
    """Whether two runs are on one printed line, superscripts included."""
    top = max(before.baseline - ASCENT * before.size, after.baseline - ASCENT * after.size)
    bottom = min(before.baseline + DESCENT * before.size, after.baseline + DESCENT * after.size)
    lower = min(before.size, after.size)
    level = abs(before.baseline - after.baseline) <= STEP * lower or _is_raised_high(before, after)
    return level and before.rotation == after.rotation and bottom - top >= 0.5 * (ASCENT + DESCENT) * lower


def _is_raised_high(before: Run, after: Run) -> bool:
    """Whether the smaller of two runs is raised above the baseline of the other like the sign of a note."""
    small, large = sorted((before, after), key=lambda run: run.size)
    rise = large.baseline - small.baseline
    return LEAST_RAISED * large.size <= small.size <= SUPERSCRIPT_SIZE * large.size and 0 < rise <= RAISED * large.size


def follows(before: Run, after: Run) -> bool:
    """Whether a run continues the line to the right of another, without a gap as wide as between columns."""
    return (is_beside(before, after) and _is_right_of(before, after)) or is_shifted(before, after)


def continues(line: Sequence[Run], run: Run) -> bool:
    """Whether a run continues a line, whose last run may be a figure lowered so far that nothing follows it alone."""
    if follows(line[-1], run):
        return True
    is_back = len(line) > 1 and is_shifted(line[-2], line[-1]) and is_beside(line[-2], run)
    return is_back and _is_right_of(line[-1], run)


def _is_right_of(before: Run, after: Run) -> bool:
    size = max(before.size, after.size)
    return -0.5 * size <= after.left - before.right <= COLUMN_GAP * size


def is_shifted(before: Run, after: Run) -> bool:
    """Whether one of two runs is a lowered or raised figure right at the other, however large it is: `CO₂`, `10³`."""
    size = max(before.size, after.size)
    small, shift = min(before.size, after.size), abs(before.baseline - after.baseline)
    is_near = -_SHIFT_GAP * size <= after.left - before.right <= _SHIFT_GAP * size
    is_level = before.rotation == after.rotation and small >= LEAST_RAISED * size and 0 < shift <= RAISED * size
    return (
        is_near
        and is_level
        and any(len(run.text) <= _LONGEST_SHIFTED and " " not in run.text for run in (before, after))
    )


def strings(runs: Iterable[Run]) -> list[list[Run]]:
    """Join runs to unbroken stretches of lines: first in the order of the file, then by their places.

    Places are needed because some programs draw all bold text of a page after the rest.
    """
    found: list[list[Run]] = []
    for run in runs:
        if found and continues(found[-1], run):
            found[-1].append(run)
        else:
            found.append([run])
    return _joined(found)


def _joined(stretches: list[list[Run]]) -> list[list[Run]]:
    """Join stretches on one baseline that are close to each other, whatever their order in the file."""
    levels: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for index, stretch in enumerate(stretches):
        levels[stretch[0].rotation, round(stretch[0].baseline / 3)].append(index)
    if all(len(level) == 1 for level in levels.values()):
        return stretches
    gone: set[int] = set()
    for level in levels.values():
        level.sort(key=lambda index: stretches[index][0].left)
        target = level[0]
        for index in level[1:]:
            if continues(stretches[target], stretches[index][0]):
                stretches[target].extend(stretches[index])
                gone.add(index)
            else:
                target = index
    return [stretch for index, stretch in enumerate(stretches) if index not in gone]


def level_rows(page: int, stretches: Sequence[list[Run]], column: int) -> list[Row]:
    """The rows of one column from the top, those on one line from the left; a label and its text are one row."""
    lines: list[list[list[Run]]] = []
    for stretch in sorted(stretches, key=lambda stretch: largest(stretch).baseline):
        if lines and is_beside(largest(lines[-1][0]), largest(stretch)):
            lines[-1].append(stretch)
        else:
            lines.append([stretch])
    rows: list[list[Run]] = []
    for line in lines:
        line.sort(key=lambda stretch: stretch[0].left)
        for index, stretch in enumerate(line):
            if index and len(rows[-1]) == 1 and is_label(rows[-1][0]) and not is_label(stretch[0]):
                rows[-1].extend(stretch)
            else:
                rows.append(list(stretch))
    return [Row(page, tuple(row), column=column) for row in rows]


def is_label(run: Run) -> bool:
    """Whether a run is a number or a bullet: the label of the text to the right of it, at any distance."""
    return is_sign(run.text)


def largest(runs: Sequence[Run]) -> Run:
    """The run with the largest letters; the first of several."""
    return max(runs, key=lambda run: run.size)
