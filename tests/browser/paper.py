"""A page as it comes out of the printer: a PDF, read with other eyes than those of the browser that made it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import pypdfium2
import pypdfium2.raw as pdfium
from playwright.sync_api import Page

MARGIN = 48.0  # points: whatever lies lower on a sheet is its number
HYPHEN = "\ufffe"  # how PDFium tells a hyphen at the end of a line
WHITE = 255


@dataclass(frozen=True)
class Line:
    """A line of text on a sheet, and the size of its letters in pixels."""

    text: str
    size: float


@dataclass(frozen=True)
class Sheet:
    """One sheet: its number as printed, its lines, and its grey tones (0 is black, 255 white)."""

    number: str
    lines: tuple[Line, ...]
    tones: bytes

    @property
    def is_white(self) -> bool:
        """Whether most of it is bare paper."""
        return sum(self.tones) / len(self.tones) > 0.8 * WHITE

    @property
    def largest(self) -> str:
        """What stands on it in the largest letters."""
        size = max(line.size for line in self.lines)
        return " ".join(line.text for line in self.lines if line.size == size)


@dataclass(frozen=True)
class Document:
    """All sheets of a printed page."""

    sheets: tuple[Sheet, ...]

    @cached_property
    def text(self) -> str:
        """All that is printed, without spaces and without the numbers of the sheets."""
        return "".join(packed(line.text) for sheet in self.sheets for line in sheet.lines)

    def sheets_of(self, words: str) -> set[int]:
        """The indexes of the sheets on which the first occurrence of some words stands; empty where it is missing."""
        start, found = self.text.find(packed(words)), set()
        end, at = start + len(packed(words)), 0
        for index, sheet in enumerate(self.sheets):
            length = sum(len(packed(line.text)) for line in sheet.lines)
            if start >= 0 and at < end and start < at + length:
                found.add(index)
            at += length
        return found


def packed(words: str) -> str:
    """Words without the spaces and line ends between them."""
    return "".join(words.split())


def print_page(page: Page) -> Document:
    """What a page prints, grounds included: nothing is left to the printer's mercy."""
    document = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True, print_background=True))
    sheets = tuple(_sheet(document[index]) for index in range(len(document)))
    document.close()
    return Document(sheets)


def _sheet(page: pypdfium2.PdfPage) -> Sheet:
    text = page.get_textpage()
    lines = list(_lines(text))
    bitmap = page.render(scale=0.4, grayscale=True)
    return Sheet(
        "".join(line.text for line, bottom in lines if bottom < MARGIN),
        tuple(line for line, bottom in lines if bottom >= MARGIN),
        bytes(bitmap.buffer),
    )


def _lines(text: pypdfium2.PdfTextPage) -> Iterator[tuple[Line, float]]:
    """The lines of a sheet with their places above its lower edge, in points."""
    at = 0
    for line in text.get_text_range().replace(HYPHEN, "-").split("\n"):
        if words := line.strip():
            first = at + line.index(words[0])
            size = pdfium.FPDFText_GetFontSize(text.raw, first)
            yield Line(words, size), text.get_charbox(first)[1]
        at += len(line) + 1
