"""Paints a page in shades of grey, turned by any angle, whole or in part."""

from __future__ import annotations

import ctypes
import math

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from generator.recognise.painted import Canvas, Painting

_WHITE = 0xFFFFFFFF
Box = tuple[float, float, float, float]
"""Left, top, right, bottom; points from the left and top edge of a canvas."""


def canvas_of(page: pdfium.PdfPage, turned: float) -> Canvas:
    """The canvas that a turned page fills."""
    width, height = page.get_size()
    cosine, sine = _direction(turned)
    corners = [(x * cosine - y * sine, x * sine + y * cosine) for x in (0, width) for y in (0, height)]
    across, down = zip(*corners, strict=True)
    return Canvas(turned, max(across) - min(across), max(down) - min(down), min(across), min(down))


def paint(page: pdfium.PdfPage, canvas: Canvas, scale: float, box: Box | None = None) -> Painting:
    """Paint what lies in a box of the canvas, or all of it."""
    left, top, right, bottom = box or (0.0, 0.0, canvas.width, canvas.height)
    width, height = max(1, math.ceil((right - left) * scale)), max(1, math.ceil((bottom - top) * scale))
    cosine, sine = (scale * part for part in _direction(canvas.turned))
    across, down = -(canvas.left + left) * scale, -(canvas.top + top) * scale
    matrix = pdfium_c.FS_MATRIX(cosine, sine, -sine, cosine, across, down)
    bitmap = pdfium.PdfBitmap.new_native(width, height, pdfium_c.FPDFBitmap_Gray)
    try:
        pdfium_c.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, _WHITE)
        clip = pdfium_c.FS_RECTF(0, 0, width, height)
        flags = pdfium_c.FPDF_ANNOT
        pdfium_c.FPDF_RenderPageBitmapWithMatrix(bitmap, page, ctypes.byref(matrix), ctypes.byref(clip), flags)
        return Painting(width, height, scale, _packed(bytes(bitmap.buffer), width, height, bitmap.stride))
    finally:
        bitmap.close()


def _packed(dots: bytes, width: int, height: int, stride: int) -> bytes:
    """The dots without what fills up each row."""
    if stride == width:
        return dots
    return b"".join(dots[row * stride : row * stride + width] for row in range(height))


def _direction(degrees: float) -> tuple[float, float]:
    """The cosine and the sine of an angle; those of quarter turns are exact."""
    quarter, rest = divmod(degrees, 90)
    if not rest:
        return ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))[int(quarter) % 4]
    angle = math.radians(degrees)
    return math.cos(angle), math.sin(angle)
