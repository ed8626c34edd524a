"""Facts from PDFium about a drawn object: its font, and the marked content it belongs to."""

from __future__ import annotations

import ctypes
import re
from typing import NamedTuple

import pypdfium2.raw as pdfium

from generator.read.pdf.glyphs.page import ARTIFACT

_BOLD = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_ITALIC = re.compile(r"italic|oblique|kursiv", re.IGNORECASE)
# ISO 32000-1, 9.8.2: the flags of a font.
_FLAG_ITALIC, _FLAG_BOLD = 1 << 6, 1 << 18
_LONGEST_NAME = 256


class Font(NamedTuple):
    """The style of a font; a font without a name draws each letter as a picture (Type 3)."""

    bold: bool
    italic: bool
    has_name: bool = True


class Tag(NamedTuple):
    """The marked content of an object: its name, its number on the page, and that of the outermost content around it.

    The numbers are -1 if there are none.
    """

    name: str
    content: int = -1
    outer: int = -1


class Fonts:
    """The fonts of one loaded page; PDFium is asked once for each."""

    def __init__(self) -> None:
        self._known: dict[int, Font] = {}

    def of(self, drawn: object) -> Font:
        """The font of a drawn text."""
        font = pdfium.FPDFTextObj_GetFont(drawn)
        address = ctypes.cast(font, ctypes.c_void_p).value or 0
        if address not in self._known:
            self._known[address] = _look(font)
        return self._known[address]


def _look(font: object) -> Font:
    name = ctypes.create_string_buffer(_LONGEST_NAME)
    pdfium.FPDFFont_GetBaseFontName(font, name, len(name))
    family = name.value.decode("latin-1")
    flags = max(0, pdfium.FPDFFont_GetFlags(font))
    return Font(
        _BOLD.search(family) is not None or bool(flags & _FLAG_BOLD),
        _ITALIC.search(family) is not None or bool(flags & _FLAG_ITALIC),
        bool(family),
    )


def tag_of(drawn: object) -> Tag:
    """The marked content that a drawn object belongs to.

    An object in a numbered content is content, even if an artifact around it was never closed.
    """
    marks = [pdfium.FPDFPageObj_GetMark(drawn, i) for i in range(max(0, pdfium.FPDFPageObj_CountMarks(drawn)))]
    numbers = [_content_number(mark) for mark in marks]
    for mark, number in zip(reversed(marks), reversed(numbers), strict=True):
        name = _mark_name(mark)
        if number >= 0:
            return Tag(name, number, next(outer for outer in numbers if outer >= 0))
        if name == ARTIFACT:
            return Tag(name)
    return Tag(_mark_name(marks[-1]) if marks else "")


def _mark_name(mark: object) -> str:
    buffer = (ctypes.c_ushort * _LONGEST_NAME)()
    written = ctypes.c_ulong()
    pdfium.FPDFPageObjMark_GetName(mark, buffer, ctypes.sizeof(buffer), written)
    return utf16(buffer, written.value)


def _content_number(mark: object) -> int:
    number = ctypes.c_int(-1)
    found = pdfium.FPDFPageObjMark_GetParamIntValue(mark, b"MCID", number)
    return number.value if found else -1


def utf16(buffer: ctypes.Array[ctypes.c_ushort], written: int) -> str:
    """A name that PDFium wrote to a buffer; `written` counts bytes, with two for the end, and may exceed the buffer."""
    return bytes(buffer)[: max(0, min(written, ctypes.sizeof(buffer)) - 2)].decode("utf-16-le", "replace")
