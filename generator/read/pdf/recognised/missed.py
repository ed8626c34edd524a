"""Beside which words of a scanned page others may be missing: places that look like text, and have no word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import reduce

from generator.model.recognition import Box, RecognisedLine, RecognisedPage

# Of the size of its letters: how high a line reaches.
_HIGH = 0.8


def missed_beside(page: RecognisedPage) -> Mapping[tuple[int, int], Box]:
    """The place by the positions of the line and the word before it; of several by one line, the box around all."""
    of_lines: defaultdict[int, list[Box]] = defaultdict(list)
    for box in page.unread:
        of_lines[_line_of(page, box)].append(box)
    return {(at, _word_before(page.lines[at], min(boxes))): reduce(around, boxes) for at, boxes in of_lines.items()}


def around(one: Box, other: Box) -> Box:
    """The box around two."""
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def _line_of(page: RecognisedPage, box: Box) -> int:
    """The line on which a place is; else the nearest above it in its column, else the nearest of all."""
    every = range(len(page.lines))
    if on_it := [at for at in every if _is_on(page.lines[at], box)]:
        return min(on_it, key=lambda at: _aside(page.lines[at], box))
    if above := [at for at in every if page.lines[at].baseline <= box[3] and not _aside(page.lines[at], box)]:
        return max(above, key=lambda at: page.lines[at].baseline)
    middle = (box[1] + box[3]) / 2
    return min(every, key=lambda at: abs(page.lines[at].baseline - middle) + _aside(page.lines[at], box))


def _is_on(line: RecognisedLine, box: Box) -> bool:
    return box[1] < line.baseline and box[3] > line.baseline - _HIGH * line.size


def _aside(line: RecognisedLine, box: Box) -> float:
    """How far a place is to the side of a line; 0 above, below and within it."""
    left, right = min(word.left for word in line.words), max(word.right for word in line.words)
    return max(0.0, left - box[2], box[0] - right)


def _word_before(line: RecognisedLine, box: Box) -> int:
    """The last word that begins before a place on its line, or the first of all; the last of a line above it."""
    last = len(line.words) - 1
    if not _is_on(line, box):
        return last if line.baseline <= box[3] else 0
    before = [at for at, word in enumerate(line.words) if word.left <= box[0]]
    return max(before, key=lambda at: line.words[at].left, default=0)
