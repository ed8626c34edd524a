"""Beside which words of a scanned page others may be missing: places that look like text, and have no word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import reduce

from generator.model.recognition import Box, RecognisedLine, RecognisedPage, RecognisedWord

# Of the size of its letters: how high a line reaches.
_HIGH = 0.8


def missed_beside(page: RecognisedPage) -> Mapping[int, Box]:
    """The place by the identity (`id`) of the word in front of it; of several by one line, the box around all."""
    of_lines: defaultdict[int, list[Box]] = defaultdict(list)
    for box in page.unread:
        of_lines[page.lines.index(_line_of(page, box))].append(box)
    return {id(_word_before(page.lines[at], min(boxes))): reduce(around, boxes) for at, boxes in of_lines.items()}


def around(one: Box, other: Box) -> Box:
    """The box around two."""
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def _line_of(page: RecognisedPage, box: Box) -> RecognisedLine:
    """The line on which a place is; else the nearest above it in its column, else the nearest of all."""
    on_it = [line for line in page.lines if _is_on(line, box)]
    if on_it:
        return min(on_it, key=lambda line: _aside(line, box))
    above = [line for line in page.lines if line.baseline <= box[3] and not _aside(line, box)]
    if above:
        return max(above, key=lambda line: line.baseline)
    middle = (box[1] + box[3]) / 2
    return min(page.lines, key=lambda line: abs(line.baseline - middle) + _aside(line, box))


def _is_on(line: RecognisedLine, box: Box) -> bool:
    return box[1] < line.baseline and box[3] > line.baseline - _HIGH * line.size


def _aside(line: RecognisedLine, box: Box) -> float:
    """How far a place is to the side of a line; 0 above, below and within it."""
    left, right = min(word.left for word in line.words), max(word.right for word in line.words)
    return max(0.0, left - box[2], box[0] - right)


def _word_before(line: RecognisedLine, box: Box) -> RecognisedWord:
    """The last word that begins before a place on its line, or the first of all; the last of a line above it."""
    if not _is_on(line, box):
        return line.words[-1] if line.baseline <= box[3] else line.words[0]
    before = [word for word in line.words if word.left <= box[0]]
    return max(before, key=lambda word: word.left, default=line.words[0])
