"""Objects on top of a page that may cover letters: annotations, marks for blacking out, and block characters."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2.raw as pdfium

from generator.read.pdf.seen.shapes import Box

# The most annotations, and the most boxes of one, that are looked at; a page of a form has hundreds.
_MOST = 1_000
_HARMLESS = frozenset({pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_POPUP})
# Characters that are boxes or discs of ink, also in symbol fonts: typed over a text they cover it.
BLOCKS = frozenset("█▇▆▅▉▊■▬▮▰●◼⬛\uf06e\uf06c")


@dataclass(frozen=True)
class Overlays:
    """The boxes of annotations on a page, and the boxes marked for blacking out, in the coordinates of the file."""

    boxes: tuple[Box, ...] = ()
    marked: tuple[Box, ...] = ()

    def may_cover(self, box: Box) -> bool:
        """Whether an annotation overlaps a box."""
        return any(_meet(each, box) for each in self.boxes)

    def are_to_go(self, box: Box) -> bool:
        """Whether the middle of a box is marked for blacking out."""
        x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        return any(left <= x <= right and bottom <= y <= top for left, bottom, right, top in self.marked)


_NONE = Overlays()


def overlays_of(page: object) -> Overlays:
    """The overlays of a loaded page; links and pop-ups without an appearance of their own cover nothing."""
    count = pdfium.FPDFPage_GetAnnotCount(page)
    if not count:
        return _NONE
    boxes: list[Box] = []
    marked: list[Box] = []
    for index in range(min(_MOST, count)):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        if annotation:
            kind = pdfium.FPDFAnnot_GetSubtype(annotation)
            if kind == pdfium.FPDF_ANNOT_REDACT:
                marked += _marked(annotation)
            if kind not in _HARMLESS or pdfium.FPDFAnnot_HasKey(annotation, b"AP"):
                boxes.append(_box(annotation))
            pdfium.FPDFPage_CloseAnnot(annotation)
    return Overlays(tuple(boxes), tuple(marked))


def _marked(annotation: object) -> list[Box]:
    """The boxes that a mark for blacking out names one by one, else the box around it."""
    return list(_named(annotation)) or [_box(annotation)]


def _named(annotation: object) -> Iterator[Box]:
    points = pdfium.FS_QUADPOINTSF()
    for index in range(min(_MOST, pdfium.FPDFAnnot_CountAttachmentPoints(annotation))):
        if pdfium.FPDFAnnot_GetAttachmentPoints(annotation, index, points):
            xs = (points.x1, points.x2, points.x3, points.x4)
            ys = (points.y1, points.y2, points.y3, points.y4)
            yield min(xs), min(ys), max(xs), max(ys)


def _box(annotation: object) -> Box:
    found = pdfium.FS_RECTF()
    pdfium.FPDFAnnot_GetRect(annotation, ctypes.byref(found))
    bottom, top = sorted((found.bottom, found.top))
    return found.left, bottom, found.right, top


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
