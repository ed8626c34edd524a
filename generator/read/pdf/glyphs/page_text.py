"""The text of a page with one character for each of PDFium's, so that positions are the same."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable
from functools import partial

import pypdfium2.raw as pdfium

from generator.read.pdf.glyphs.letters import ACCENT, DROPPED, NO_LETTER, accented

# Gives the box of the character at a position: left, bottom, right, top, in the coordinates of the file.
Corners = Callable[[int], tuple[float, float, float, float]]
_SURROGATE = re.compile(r"[\ud800-\udfff]")
# If a font does not say which letter it draws, PDFium gives the number of the glyph; small numbers are no letters.
_UNKNOWN = re.compile(r"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]")


def page_text(text_page: object, count: int, corners: Corners) -> str:
    """The text of a page: a character for each of PDFium's, with signs for unknown letters and for dropped accents.

    `count` is the number of characters of `text_page`.
    """
    return _composed(_UNKNOWN.sub(partial(_known, text_page, corners), _read(text_page, count)), corners)


def _read(text_page: object, count: int) -> str:
    buffer = (ctypes.c_ushort * (count + 1))()
    written = pdfium.FPDFText_GetText(text_page, 0, count, buffer)
    text = bytes(buffer)[: 2 * count].decode("utf-16-le", "surrogatepass")
    if written > count and len(text) == count and not _SURROGATE.search(text):
        return text
    # PDFium gives two codes for some characters and leaves out those without a code: then each must be asked for.
    codes = (pdfium.FPDFText_GetUnicode(text_page, index) for index in range(count))
    return _SURROGATE.sub(NO_LETTER, "".join(map(chr, codes)))


def _known(text_page: object, corners: Corners, found: re.Match[str]) -> str:
    """A sign for an unknown letter, a space for one that draws nothing; a known code or a hyphen stays unchanged."""
    index = found.start()
    has_code = pdfium.FPDFText_HasUnicodeMapError(text_page, index) != 1
    if has_code or pdfium.FPDFText_IsHyphen(text_page, index) == 1:
        return found.group()
    left, bottom, right, top = corners(index)
    return NO_LETTER if right > left and top > bottom else " "


def _composed(text: str, corners: Corners) -> str:
    """The text with accents drawn by themselves joined to their letters; `DROPPED` takes the place of the accent."""
    letters = list(text)
    for accent in ACCENT.finditer(text):
        index = accent.start()
        left, _, right, _ = corners(index)
        for base in (index - 1, index + 1):
            begin, _, end, _ = corners(base) if 0 <= base < len(text) else (0, 0, 0, 0)
            if begin < (left + right) / 2 < end and (letter := accented(letters[base], accent.group())):
                letters[base], letters[index] = letter, DROPPED
                break
    return "".join(letters)
