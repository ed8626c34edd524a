"""Tables of two columns: names, and one figure for each.

Two columns are as often labels beside a text, so the figures must be amounts that end or begin at one edge.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.grammar.characters.list_items import is_sign
from generator.read.pdf.tables.entries import COLUMN_GAP, ENTRY_GAP, EntryLine
from generator.read.pdf.tables.figures import is_figure

_PAIR, _LEAST_PAIRS = 2, 3
# Lines further apart than this many letter sizes are not in one table; edges this many points apart are one.
_APART, _EDGE = 3.0, 2.0
# A line above with two entries whose second is above the figures, within this many letter sizes, holds their heads.
_NEAR = 2.0
_LONGEST_HEAD = 40


def pair_blocks(lines: Sequence[EntryLine]) -> Iterator[Sequence[EntryLine]]:
    """The lines of each such table, its heads included."""
    first = -1
    last = -1
    for index, line in enumerate(lines):
        is_near = first >= 0 and line.baseline - lines[index - 1].baseline <= _APART * line.size
        if is_near and _is_pair(line, ENTRY_GAP) and _are_aligned(lines[last], line):
            last = index
        elif is_near and len(line.entries) == 1 and _is_name(line, lines[first]):
            continue
        else:
            yield from _block(lines, first, last)
            first = last = index if _is_pair(line) else -1
    yield from _block(lines, first, last)


def _block(lines: Sequence[EntryLine], first: int, last: int) -> Iterator[Sequence[EntryLine]]:
    held = [line for line in lines[first : last + 1] if first >= 0 and len(line.entries) == _PAIR]
    if len(held) < _LEAST_PAIRS or _count(held):
        return
    if first and _heads(lines[first - 1], held[0]):
        first -= 1
    yield lines[first : last + 1]


def _is_pair(line: EntryLine, gap: float = COLUMN_GAP) -> bool:
    if len(line.entries) != _PAIR:
        return False
    name, figure = line.entries
    is_apart = figure.left - name.right > gap * line.size
    return is_apart and is_figure(figure.text) and not is_figure(name.text) and not is_sign(name.text)


def _are_aligned(before: EntryLine, line: EntryLine) -> bool:
    one, other = before.entries[1], line.entries[1]
    level = abs(before.entries[0].left - line.entries[0].left) <= COLUMN_GAP * line.size
    return level and (abs(one.right - other.right) <= _EDGE or abs(one.left - other.left) <= _EDGE)


def _is_name(line: EntryLine, first: EntryLine) -> bool:
    """Whether a line with one entry is a name, or goes on one: left of the figures."""
    return line.entries[0].right < first.entries[1].left and line.entries[0].left >= first.entries[0].left - _EDGE


def _count(lines: Sequence[EntryLine]) -> bool:
    """Whether the figures are numbers of pages: a table of contents, in which they never fall."""
    texts = [line.entries[1].text for line in lines]
    numbers = [int(text) for text in texts if text.isdecimal()]
    return len(numbers) == len(texts) and all(before <= after for before, after in pairwise(numbers))


def _heads(line: EntryLine, below: EntryLine) -> bool:
    if len(line.entries) != _PAIR or below.baseline - line.baseline > _NEAR * COLUMN_GAP * below.size:
        return False
    (name, head), (_, figure) = line.entries, below.entries
    is_above = head.left < figure.right and figure.left < head.right
    return is_above and max(len(name.text), len(head.text)) <= _LONGEST_HEAD
