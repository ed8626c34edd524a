"""By how many degrees a scanned page must be turned so that its lines run from left to right.

Where lines lie level, rows of dots are by turns full of ink and empty. So of all angles the one is taken at which the
ink of neighbouring rows differs most. Whether the page then stands on its head only its words can tell.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import pypdfium2 as pdfium

from generator.recognise.painted import Painting
from generator.recognise.painting import canvas_of, paint

_QUARTER = 90
# Scanners and copiers turn sheets by a few degrees at most.
_STEEPEST = 8.0
_COARSE, _FINE = 0.5, 0.1
# As many dots show the angle as well as all of them.
_ENOUGH = 12_000
# Paint so that a side of a sheet of A4 has as many dots: letters are then about six dots high.
_DOTS = 900
_Dots = Sequence[tuple[int, int]]


def skew_of(page: pdfium.PdfPage) -> float:
    """The degrees, clockwise, from 0 up to 360; 0 where the page shows no lines."""
    canvas = canvas_of(page, 0)
    ink = _ink(paint(page, canvas, _DOTS / max(canvas.width, canvas.height)))
    if not ink:
        return 0.0
    level, sharpness = _level(ink)
    # A quarter turn clockwise: what was at the left edge comes to the top.
    sideways = [(-y, x) for x, y in ink]
    other, sharper = _level(sideways)
    found = _QUARTER + other if sharper > sharpness else level
    return round(found, 1) % 360


def _ink(painting: Painting) -> _Dots:
    """The places of dark dots, spread evenly over the page."""
    limit = painting.ink
    found = [at for at, shade in enumerate(painting.dots) if shade < limit]
    step = max(1, len(found) // _ENOUGH)
    return [(at % painting.width, at // painting.width) for at in found[::step]]


def _level(ink: _Dots) -> tuple[float, float]:
    """The angle at which the lines lie level, and how sharp they then are."""
    coarse = max(_steps(0.0, _STEEPEST, _COARSE), key=lambda angle: _sharpness(ink, angle))
    fine = max(_steps(coarse, _COARSE, _FINE), key=lambda angle: _sharpness(ink, angle))
    return fine, _sharpness(ink, fine)


def _steps(middle: float, reach: float, step: float) -> Iterable[float]:
    """Angles around a middle, the nearest first, so that of equals the least turn is taken."""
    count = round(reach / step)
    return (middle + step * number for number in sorted(range(-count, count + 1), key=abs))


def _sharpness(ink: _Dots, angle: float) -> float:
    """How much the ink of neighbouring rows differs after turning by an angle, per dot."""
    sine, cosine = math.sin(math.radians(angle)), math.cos(math.radians(angle))
    rows: dict[int, int] = {}
    for x, y in ink:
        row = math.floor(x * sine + y * cosine)
        rows[row] = rows.get(row, 0) + 1
    return sum((count - rows.get(row - 1, 0)) ** 2 for row, count in rows.items()) / len(ink)
