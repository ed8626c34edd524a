"""Tables of files without a structure tree: grids of ruled lines."""

from __future__ import annotations

import ctypes
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import pypdfium2.raw as pdfium

# A drawn box thinner than this many points is a line.
_THIN = 2.0
# Lines less than this many points apart touch each other.
_MEET = 3.0
# A page with more drawn objects, or with more separate lines, has pictures made of lines, not tables.
_MOST, _MOST_LINES = 5_000, 300
# The number of lines along one axis that enclose one cell.
_LEAST = 2


@dataclass(frozen=True)
class Box:
    """A drawn line or frame, in points from the left and top edge of the page, downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether two boxes touch or cross."""
        across = self.left <= other.right + _MEET and other.left <= self.right + _MEET
        return across and self.top <= other.bottom + _MEET and other.top <= self.bottom + _MEET

    @property
    def is_upright(self) -> bool:
        """Whether it is a vertical line."""
        return self.right - self.left < _THIN

    @property
    def places(self) -> tuple[int, float]:
        """Its place across its direction in steps of `_MEET` points (lines drawn twice share one), and its start."""
        across, begin = (self.left, self.top) if self.is_upright else (self.top, self.left)
        return round(across / _MEET), begin


def turned(box: Box, rotation: int, width: float, height: float) -> Box:
    """A box on a page of this size after turning the page so that letters with this rotation (quarters) are upright."""
    left, top, right, bottom = box.left, box.top, box.right, box.bottom
    return (
        box,
        Box(height - bottom, left, height - top, right),
        Box(width - right, height - bottom, width - left, height - top),
        Box(top, width - right, bottom, width - left),
    )[rotation % 4]


@dataclass(frozen=True)
class Grid:
    """The cells between ruled lines: left edges of columns, top edges of rows (points), and the box around them all."""

    lefts: tuple[float, ...]
    tops: tuple[float, ...]
    box: Box

    def cell(self, x: float, y: float) -> tuple[int, int] | None:
        """The row and the column, from 0, of a point (in points from the left and top edges); None outside the grid."""
        if not (self.box.left <= x <= self.box.right and self.box.top <= y <= self.box.bottom):
            return None
        return max(0, bisect_right(self.tops, y) - 1), max(0, bisect_right(self.lefts, x) - 1)


def drawn_boxes(page: object, left: float, top: float) -> list[Box]:
    """The lines and frames that a loaded page draws; none for a page with very many objects.

    `left` and `top` are the edges of the page in the coordinates of the file.
    """
    count = pdfium.FPDFPage_CountObjects(page)
    if count > _MOST:
        return []
    objects = (pdfium.FPDFPage_GetObject(page, index) for index in range(count))
    return [_box(path, left, top) for path in objects if pdfium.FPDFPageObj_GetType(path) == pdfium.FPDF_PAGEOBJ_PATH]


def _box(path: object, left: float, top: float) -> Box:
    x0, y0, x1, y1 = (ctypes.c_float() for _ in range(4))
    pdfium.FPDFPageObj_GetBounds(path, x0, y0, x1, y1)
    return Box(x0.value - left, top - y1.value, x1.value - left, top - y0.value)


def grids(boxes: Iterable[Box]) -> list[Grid]:
    """The tables formed by lines and frames, from the top of the page; each is at least two cells wide."""
    lines = _merged(line for box in boxes for line in _lines(box))
    if len(lines) > _MOST_LINES:
        return []
    found = [grid for group in _groups(lines) if (grid := _grid(group))]
    return sorted(found, key=lambda grid: (grid.box.top, grid.box.left))


def _lines(box: Box) -> Iterator[Box]:
    """The box itself if it is thin (a line), else its four sides."""
    if box.right - box.left < _THIN or box.bottom - box.top < _THIN:
        yield box
        return
    yield Box(box.left, box.top, box.right, box.top)
    yield Box(box.left, box.bottom, box.right, box.bottom)
    yield Box(box.left, box.top, box.left, box.bottom)
    yield Box(box.right, box.top, box.right, box.bottom)


def _merged(lines: Iterable[Box]) -> list[Box]:
    """The lines, with touching ones on one axis joined: many programs draw borders cell by cell."""
    ordered = sorted(lines, key=lambda line: (line.is_upright, *line.places))
    found: list[Box] = []
    for line in ordered:
        last = found[-1] if found else None
        if last and last.is_upright == line.is_upright and last.places[0] == line.places[0] and last.meets(line):
            right, bottom = max(last.right, line.right), max(last.bottom, line.bottom)
            found[-1] = Box(last.left, last.top, right, bottom)
        else:
            found.append(line)
    return found


def _groups(lines: Sequence[Box]) -> list[list[Box]]:
    """Groups of lines that touch each other, directly or through others."""
    groups: list[list[Box]] = []
    for line in sorted(lines, key=lambda line: line.top):
        touching = [group for group in groups if any(line.meets(other) for other in group)]
        groups = [group for group in groups if group not in touching]
        groups.append([line, *(other for group in touching for other in group)])
    return groups


def _grid(lines: Sequence[Box]) -> Grid | None:
    upright = _edges(line.left for line in lines if line.is_upright)
    level = _edges(line.top for line in lines if not line.is_upright)
    # Two columns of cells need three vertical lines; a frame around a text has two.
    if len(upright) <= _LEAST or len(level) < _LEAST:
        return None
    return Grid(tuple(upright[:-1]), tuple(level[:-1]), Box(upright[0], level[0], upright[-1], level[-1]))


def _edges(places: Iterable[float]) -> list[float]:
    """Places along one axis, in order; places less than `_MEET` points apart are one."""
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > _MEET:
            found.append(place)
    return found
