"""Replacement text that a file gives for drawn letters, for copying and reading aloud (ISO 32000-1, 14.9.4).

It is meant for hyphens, ligatures and signs, but may hide words that no reader sees.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator

import pypdfium2.raw as pdfium

from generator.read.pdf.glyphs.drawn import utf16
from generator.read.pdf.glyphs.page import Page

_KEY = b"ActualText"
# Replacement text of at most this many characters is for a hyphen, a ligature, or a letter with accents.
_FEW = 4
_LONGEST = 4_096
_DEEPEST = 40


def take_off_other_words(page: object) -> bool:
    """Remove longer replacement texts from a loaded page (not from the file); returns whether there were any."""
    found = False
    for drawn in _texts(page):
        for index in range(pdfium.FPDFPageObj_CountMarks(drawn) - 1, -1, -1):
            mark = pdfium.FPDFPageObj_GetMark(drawn, index)
            if len(_replacement_text(mark)) > _FEW:
                found = bool(pdfium.FPDFPageObj_RemoveMark(drawn, mark)) or found
    return found


def letters_of(page: Page) -> str:
    """The letters and digits of a page in small letters, without all other characters."""
    return "".join(filter(str.isalnum, "".join(run.text for run in page.runs))).casefold()


def _replacement_text(mark: object) -> str:
    buffer = (ctypes.c_ushort * _LONGEST)()
    written = ctypes.c_ulong()
    found = pdfium.FPDFPageObjMark_GetParamStringValue(mark, _KEY, buffer, ctypes.sizeof(buffer), written)
    return utf16(buffer, written.value) if found else ""


def _texts(page: object) -> Iterator[object]:
    todo = [(pdfium.FPDFPage_GetObject(page, index), 0) for index in range(pdfium.FPDFPage_CountObjects(page))]
    while todo:
        each, depth = todo.pop()
        kind = pdfium.FPDFPageObj_GetType(each)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            yield each
        elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            count = pdfium.FPDFFormObj_CountObjects(each)
            todo.extend((pdfium.FPDFFormObj_GetObject(each, index), depth + 1) for index in range(count))
