"""Pages as scanners make them: a picture of a printed page, and the words that a program recognised in it, unseen."""

from __future__ import annotations

import ctypes

import pypdfium2
import pypdfium2.raw as pdfium

from tests.read.pdf.hidden_forms import page_of, picture
from tests.read.pdf.made import at, pdf

LINES = ("Antwoord van de minister", "Volgens mevrouw Adriaanse klopt dit niet.", "De minister betreurt dat.")
_SCALE = 2
# The name in the second line, in points.
NAME_BOX = (147, 842 - 133, 48, 14)


def printed(lines: tuple[str, ...] = LINES) -> str:
    """Instructions that draw the lines."""
    return "".join(at(70, 100 + 30 * number, line) for number, line in enumerate(lines))


def dots(content: str) -> list[bytes]:
    """The rows of a picture of a page."""
    document = pypdfium2.PdfDocument(pdf(content))
    page = document[0]
    width, height = 595 * _SCALE, 842 * _SCALE
    bitmap = pdfium.FPDFBitmap_CreateEx(width, height, pdfium.FPDFBitmap_Gray, None, 0)
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xFFFFFFFF)
    pdfium.FPDF_RenderPageBitmap(bitmap, page.raw, 0, 0, width, height, 0, 0)
    stride = pdfium.FPDFBitmap_GetStride(bitmap)
    data = ctypes.string_at(pdfium.FPDFBitmap_GetBuffer(bitmap), stride * height)
    pdfium.FPDFBitmap_Destroy(bitmap)
    return [data[row * stride : row * stride + width] for row in range(height)]


def scan(
    shown: str | None = None, recognised: str | None = None, over: str = "", *, under: bool = False, page: bytes = b""
) -> bytes:
    """A scanned page: what its picture shows, the words recognised in it, and what was drawn over it.

    With `under` the words lie under the picture, else they are drawn invisibly over it.
    """
    rows = dots(printed() if shown is None else shown)
    words = printed() if recognised is None else recognised
    draw = "q 595 0 0 842 0 0 cm /P Do Q\n"
    content = f"{words}\n{draw}" if under else f"{draw}3 Tr\n{words}\n0 Tr\n"
    return page_of(content + over, b"/XObject<</P 5 0 R>>", page, more=(picture(rows, 595 * _SCALE),))


def bar(left: float, bottom: float, width: float, height: float) -> str:
    """Instructions that draw a black bar."""
    return f"0 g {left} {bottom} {width} {height} re f\n"
