"""Removes objects from a loaded page while it is painted; the file itself is never changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pypdfium2.raw as pdfium

from generator.read.pdf.seen.scene import address

_DEEPEST = 40


@contextmanager
def without(drawn: Sequence[object]) -> Iterator[None]:
    """Within this context, the page is painted without these objects."""
    for each in drawn:
        pdfium.FPDFPageObj_SetIsActive(each, False)
    try:
        yield
    finally:
        for each in drawn:
            pdfium.FPDFPageObj_SetIsActive(each, True)


def all_but(page: object, drawn: Sequence[object]) -> list[object]:
    """All objects that a page draws, except `drawn`; objects in forms are included, the forms themselves are not."""
    kept = {address(each) for each in drawn}
    return [each for each in _all(page) if address(each) not in kept]


def _all(page: object) -> Iterator[object]:
    todo = [(pdfium.FPDFPage_GetObject(page, index), 0) for index in range(pdfium.FPDFPage_CountObjects(page))]
    while todo:
        each, depth = todo.pop()
        if pdfium.FPDFPageObj_GetType(each) != pdfium.FPDF_PAGEOBJ_FORM:
            yield each
        elif depth < _DEEPEST:
            count = pdfium.FPDFFormObj_CountObjects(each)
            todo.extend((pdfium.FPDFFormObj_GetObject(each, index), depth + 1) for index in range(count))
