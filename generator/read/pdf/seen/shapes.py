"""Facts from PDFium about the shape of drawn objects: boxes, colours, widths of lines and clips.

Boxes are in points of the file's own coordinates, upwards: left, bottom, right, top.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Callable, Iterator

import pypdfium2.raw as pdfium

Box = tuple[float, float, float, float]
Colour = tuple[int, int, int]
Matrix = tuple[float, float, float, float, float, float]

UNMOVED: Matrix = (1, 0, 0, 1, 0, 0)


def stroke_width(path: object) -> float:
    """The width of the lines of a path, in points of the page or form that draws it."""
    width = ctypes.c_float()
    pdfium.FPDFPageObj_GetStrokeWidth(path, width)
    a, b, c, d, _, _ = matrix_of(path)
    return width.value * max(math.hypot(a, b), math.hypot(c, d))


def is_box(path: object) -> bool:
    """Whether a path is an upright rectangle without a clip, so that it fills all of its box."""
    if pdfium.FPDFPath_CountSegments(path) not in (4, 5) or has_clip(path):
        return False
    points = set(_corners(path, pdfium.FPDFPath_GetPathSegment, 4))
    return len({x for x, _ in points}) == len({y for _, y in points}) == 2  # noqa: PLR2004 (two sides each way)


def _corners(owner: object, segment: Callable[..., object], count: int, *more: int) -> Iterator[tuple[float, float]]:
    for index in range(count):
        x, y = ctypes.c_float(), ctypes.c_float()
        pdfium.FPDFPathSegment_GetPoint(segment(owner, *more, index), x, y)
        yield round(x.value, 1), round(y.value, 1)


def has_clip(drawn: object) -> bool:
    """Whether a drawn object has a clip."""
    return bool(pdfium.FPDFClipPath_CountPaths(pdfium.FPDFPageObj_GetClipPath(drawn)) > 0)


def clip_box(drawn: object) -> Box | None:
    """The box to which the clips of a drawn object cut it; None if a clip is no upright rectangle.

    Without any clip, a box far larger than any page.
    """
    clip = pdfium.FPDFPageObj_GetClipPath(drawn)
    left, bottom, right, top = (-1e6, -1e6, 1e6, 1e6)
    for index in range(max(0, pdfium.FPDFClipPath_CountPaths(clip))):
        if pdfium.FPDFClipPath_CountPathSegments(clip, index) not in (4, 5):
            return None
        points = list(_corners(clip, pdfium.FPDFClipPath_GetPathSegment, 4, index))
        xs, ys = {x for x, _ in points}, {y for _, y in points}
        if len(xs) != 2 or len(ys) != 2:  # noqa: PLR2004 (two sides each way)
            return None
        left, bottom, right, top = max(left, min(xs)), max(bottom, min(ys)), min(right, max(xs)), min(top, max(ys))
    return left, bottom, right, top


def fill_colour(drawn: object) -> Colour | None:
    """The colour that fills a drawn object; None if PDFium gives none."""
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not pdfium.FPDFPageObj_GetFillColor(drawn, red, green, blue, alpha):
        return None
    return red.value, green.value, blue.value


def bounds(drawn: object) -> Box:
    """The box around a drawn object, in the coordinates of the page or form that draws it."""
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    pdfium.FPDFPageObj_GetBounds(drawn, left, bottom, right, top)
    return left.value, bottom.value, right.value, top.value


def matrix_of(drawn: object) -> Matrix:
    """The movement of a form or a path to the coordinates of the page or form that draws it."""
    found = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(drawn, found)
    return found.a, found.b, found.c, found.d, found.e, found.f


def after(first: Matrix, then: Matrix) -> Matrix:
    """The movement `first` followed by the movement `then`, as one (ISO 32000-1, 8.3.4)."""
    a, b, c, d, e, f = first
    u, v, w, x, y, z = then
    return a * u + b * w, a * v + b * x, c * u + d * w, c * v + d * x, e * u + f * w + y, e * v + f * x + z


def moved(box: Box, matrix: Matrix) -> Box:
    """The smallest upright box around a box after a movement."""
    a, b, c, d, e, f = matrix
    left, bottom, right, top = box
    points = [(a * x + c * y + e, b * x + d * y + f) for x in (left, right) for y in (bottom, top)]
    return (
        min(x for x, _ in points),
        min(y for _, y in points),
        max(x for x, _ in points),
        max(y for _, y in points),
    )
