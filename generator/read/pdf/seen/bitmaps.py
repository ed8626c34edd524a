"""Pictures of a part of a page, painted by PDFium, and the dots at which two of them differ visibly."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import pypdfium2.raw as pdfium

from generator.read.pdf.seen.shapes import Box

# The height in dots of a painted letter: enough to distinguish a letter from a half covered one.
_DOTS = 16
# The most dots in one picture; a page with letters of usual size has a sixth of this.
MOST_DOTS = 8_000_000
# A letter of fewer dots in height cannot be distinguished from another.
LEAST_DOTS = 5
# Shades that differ by at least this much, of 256, differ visibly.
_SEEN = 18
_WHITE, _BLACK = 0xFFFFFFFF, 0xFF000000
# PDFium asks this object, while painting in given colours, whether to pause; the answer is always no.
_NO_PAUSE = pdfium.IFSDK_PAUSE(version=1)
_NO_PAUSE.NeedToPauseNow = type(_NO_PAUSE.NeedToPauseNow)(lambda _: 0)
# A distance in points from the corner of a page, large enough to compute the movement to the picture exactly.
_FAR = 10_000.0
# Tables to subtract many shades at once, as bytes of one long number: halved and raised, so that none borrows.
_HALVES = bytes(shade // 2 for shade in range(256))
_RAISED = bytes(shade // 2 + 128 for shade in range(256))
_DIFFERS = bytes(1 if abs(value - 128) >= _SEEN // 2 else 0 for value in range(256))
# A dot at the grey edge of a letter counts as ink if it is darker than this shade.
_EDGE = 200
_INKED = bytes(1 if shade < _EDGE else 0 for shade in range(256))


@dataclass
class Budget:
    """The number of objects that may still be painted to judge texts of one document one by one."""

    left: int = 100_000

    def allows(self, page: object) -> bool:
        """Whether a loaded page may be painted once more; the budget is reduced by its number of objects."""
        self.left -= max(1, pdfium.FPDFPage_CountObjects(page))
        return self.left > 0


class Sheet(NamedTuple):
    """A loaded page, PDFium's handle for its form (None without one), and the budget of its document."""

    page: object
    form: object
    budget: Budget


@dataclass(frozen=True)
class Mask:
    """A set of dots of a part of a page; `width` and `height` are those of the part, in dots.

    `data` has a byte for each dot (1 if it is in the set), row by row from the top.
    """

    width: int
    height: int
    data: bytes

    def count(self, left: int, top: int, right: int, bottom: int) -> int:
        """The number of dots of the set in a box, given in dots."""
        left, right = max(0, left), min(self.width, right)
        rows = range(max(0, top), min(self.height, bottom)) if left < right else range(0)
        return sum(self.data[row * self.width + left : row * self.width + right].count(1) for row in rows)

    def without(self, other: Mask) -> Mask:
        """The dots that are in this set and not in the other."""
        left = int.from_bytes(self.data, "little") & ~int.from_bytes(other.data, "little")
        return Mask(self.width, self.height, left.to_bytes(len(self.data), "little"))


class Camera:
    """Paints one part of a loaded page, in shades of grey or in colours; `dots` is the number of dots per point."""

    def __init__(self, sheet: Sheet, part: Box, size: float, *, in_colour: bool = False) -> None:
        """Prepare a part of the page (a box in the coordinates of the file) for letters of this size in points."""
        self._sheet = sheet
        self._format, self._channels = (pdfium.FPDFBitmap_BGR, 3) if in_colour else (pdfium.FPDFBitmap_Gray, 1)
        width, height = pdfium.FPDF_GetPageWidthF(sheet.page), pdfium.FPDF_GetPageHeightF(sheet.page)
        area = max(1.0, (part[2] - part[0]) * (part[3] - part[1]))
        self.dots = min(max(1.0, _DOTS / max(size, 1.0)), math.sqrt(MOST_DOTS / area))
        self._size = (max(1, round(width * self.dots)), max(1, round(height * self.dots)))
        self._corner = (0, 0)
        self._movement = self._measured()
        left, top, right, bottom = self.dots_of(part)
        self._corner = (left, top)
        self.width, self.height = max(1, right - left), max(1, bottom - top)

    def dots_of(self, box: Box) -> tuple[int, int, int, int]:
        """A box of the page, given in the coordinates of the file, in dots of the picture: left, top, right, bottom."""
        a, b, c, d, e, f = self._movement
        x, y = self._corner
        if not b and not c and a > 0 > d:
            left, right, top, bottom = a * box[0] + e, a * box[2] + e, d * box[3] + f, d * box[1] + f
        else:
            xs = [a * across + c * up + e for across in (box[0], box[2]) for up in (box[1], box[3])]
            ys = [b * across + d * up + f for across in (box[0], box[2]) for up in (box[1], box[3])]
            left, right, top, bottom = min(xs), max(xs), min(ys), max(ys)
        return math.floor(left) - x, math.floor(top) - y, math.ceil(right) - x, math.ceil(bottom) - y

    def painted(self) -> bytes:
        """The part as it is painted now: a byte for each colour of each dot, row by row from the top."""
        return self._picture(self._paint)

    def inked(self) -> Mask:
        """The dots at which the texts that are painted now have ink, in any colour."""
        return self._mask(self._picture(self._paint_in_black).translate(_INKED))

    def _picture(self, paint: Callable[[object, int, int], None]) -> bytes:
        bitmap = pdfium.FPDFBitmap_CreateEx(self.width, self.height, self._format, None, 0)
        try:
            pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, self.width, self.height, _WHITE)
            paint(bitmap, -self._corner[0], -self._corner[1])
            stride, row = pdfium.FPDFBitmap_GetStride(bitmap), self._channels * self.width
            data = ctypes.string_at(pdfium.FPDFBitmap_GetBuffer(bitmap), stride * self.height)
        finally:
            pdfium.FPDFBitmap_Destroy(bitmap)
        if stride == row:
            return data
        return b"".join(data[start : start + row] for start in range(0, stride * self.height, stride))

    def _paint(self, bitmap: object, left: int, top: int) -> None:
        page, form = self._sheet.page, self._sheet.form
        pdfium.FPDF_RenderPageBitmap(bitmap, page, left, top, *self._size, 0, pdfium.FPDF_ANNOT)
        if form:
            pdfium.FPDF_FFLDraw(form, bitmap, page, left, top, *self._size, 0, pdfium.FPDF_ANNOT)

    def _paint_in_black(self, bitmap: object, left: int, top: int) -> None:
        page, black = self._sheet.page, pdfium.FPDF_COLORSCHEME(*[_BLACK] * 4)
        pdfium.FPDF_RenderPageBitmapWithColorScheme_Start(bitmap, page, left, top, *self._size, 0, 0, black, _NO_PAUSE)
        pdfium.FPDF_RenderPage_Close(page)

    def seen(self, one: bytes, other: bytes) -> Mask:
        """The dots at which two pictures, as given by `painted`, differ visibly."""
        raised = int.from_bytes(one.translate(_RAISED), "little")
        halved = int.from_bytes(other.translate(_HALVES), "little")
        return self._mask((raised - halved).to_bytes(len(one), "little").translate(_DIFFERS))

    def _mask(self, channels: bytes) -> Mask:
        """The dots for which any of the channels is 1."""
        if self._channels == 1:
            return Mask(self.width, self.height, channels)
        of_each = [int.from_bytes(channels[first :: self._channels], "little") for first in range(self._channels)]
        together = of_each[0] | of_each[1] | of_each[2]
        return Mask(self.width, self.height, together.to_bytes(self.width * self.height, "little"))

    def _measured(self) -> tuple[float, float, float, float, float, float]:
        """The movement (a, b, c, d, e, f) from a point of the page to a dot of the picture of the whole page."""
        x, y = ctypes.c_int(), ctypes.c_int()

        def moved(page_x: float, page_y: float) -> tuple[float, float]:
            pdfium.FPDF_PageToDevice(self._sheet.page, 0, 0, *self._size, 0, page_x, page_y, x, y)
            return float(x.value), float(y.value)

        origin, right, up = moved(0, 0), moved(_FAR, 0), moved(0, _FAR)
        return (
            (right[0] - origin[0]) / _FAR,
            (right[1] - origin[1]) / _FAR,
            (up[0] - origin[0]) / _FAR,
            (up[1] - origin[1]) / _FAR,
            *origin,
        )
