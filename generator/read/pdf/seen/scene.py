"""The objects that a page draws besides text, in the order of painting: they may be under a text or cover it.

Boxes are in points of the file's own coordinates, upwards: left, bottom, right, top.
"""

from __future__ import annotations

import ctypes
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pypdfium2.raw as pdfium

from generator.read.pdf.seen.shapes import (
    UNMOVED,
    Box,
    Colour,
    Matrix,
    after,
    bounds,
    clip_box,
    fill_colour,
    has_clip,
    is_box,
    matrix_of,
    moved,
    stroke_width,
)

# On a page with more objects than this, all text must be painted.
MOST_OBJECTS = 5_000
# PDFium goes no deeper into forms.
_DEEPEST = 40
# Lines thinner than this many points cover no letter by themselves.
THIN = 1.5
# A picture counts as whole if at least this share of its width and of its height is visible.
_WHOLE = 0.95
# The numbers of segments of a frame; a path with fewer is a line, one with more may be a scribble.
_OF_A_FRAME = (4, 5, 6)
# Shapes are indexed by bands of the page, each this many points high. A file may draw far outside the page: a shape
# over more bands than most pages have is compared with every box.
_BAND = 16
_MOST_BANDS = 100
_FARTHEST = 1e5


@dataclass(frozen=True)
class Shape:
    """A drawn object that is no text: its place in the order of painting, its box, and the colour that fills the box.

    `colour` is None if not one colour fills all of it; `is_thin` shows that it is a line that covers no letter by
    itself, `is_picture` that it is a bitmap, `is_cut` that a clip cuts off part of the bitmap.
    """

    order: int
    box: Box
    colour: Colour | None = None
    is_thin: bool = False
    is_picture: bool = False
    is_cut: bool = False


@dataclass
class Scene:
    """The shapes of a page, and the place of each text in the order of painting, by the address of the text.

    `in_forms` are the addresses of texts in forms; `is_crowded` shows that the page has too many objects to list.
    """

    shapes: list[Shape] = field(default_factory=list)
    texts: dict[int, int] = field(default_factory=dict)
    in_forms: set[int] = field(default_factory=set)
    is_crowded: bool = False
    _bands: _Bands | None = None

    def meeting(self, box: Box) -> Iterator[Shape]:
        """The shapes that overlap a box, in the order of painting."""
        if self._bands is None:
            self._bands = _Bands(self.shapes)
        left, bottom, right, top = box
        for shape in self._bands.near(box):
            x0, y0, x1, y1 = shape.box
            if x0 < right and left < x1 and y0 < top and bottom < y1:
                yield shape


class _Bands:
    """Shapes, indexed by the bands that they overlap."""

    def __init__(self, shapes: Sequence[Shape]) -> None:
        self._shapes = shapes
        self._tall: list[int] = []
        self._in: defaultdict[int, list[int]] = defaultdict(list)
        for position, shape in enumerate(shapes):
            bands = _bands_of(shape.box)
            for held in map(self._in.__getitem__, bands) if len(bands) <= _MOST_BANDS else (self._tall,):
                held.append(position)

    def near(self, box: Box) -> Sequence[Shape]:
        """The shapes in the bands of a box, each once, in the order in which they were given."""
        bands = _bands_of(box)
        if len(bands) > _MOST_BANDS:
            return self._shapes
        found = set(self._tall).union(*(self._in.get(band, ()) for band in bands))
        return [self._shapes[position] for position in sorted(found)]


def _bands_of(box: Box) -> range:
    low, high = (int(max(-_FARTHEST, min(_FARTHEST, edge)) // _BAND) for edge in (box[1], box[3]))
    return range(low, high + 1)


def address(drawn: object) -> int:
    """The address of an object of PDFium, which identifies it."""
    return ctypes.cast(drawn, ctypes.c_void_p).value or 0  # type: ignore[arg-type]


def scene_of(page: object, *, with_texts: bool = False) -> Scene:
    """The scene of a loaded page; empty for a page with only text, unless `with_texts` is set."""
    count = pdfium.FPDFPage_CountObjects(page)
    if count > MOST_OBJECTS:
        return Scene(is_crowded=True)
    found = [pdfium.FPDFPage_GetObject(page, index) for index in range(count)]
    kinds = [pdfium.FPDFPageObj_GetType(drawn) for drawn in found]
    scene = Scene()
    if with_texts or any(kind != pdfium.FPDF_PAGEOBJ_TEXT for kind in kinds):
        _Painter(scene).paint(found, kinds, UNMOVED, 0)
    return scene


class _Painter:
    """Numbers the objects in the order of painting, including those in forms, and collects those that are no text."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._order = 0

    def paint(self, found: list[object], kinds: list[int], matrix: Matrix, depth: int) -> None:
        """Add the objects of a page or form; `matrix` is the movement from its coordinates to those of the page."""
        for drawn, kind in zip(found, kinds, strict=True):
            self._order += 1
            if self._order > MOST_OBJECTS:
                self._scene.is_crowded = True
                return
            if kind == pdfium.FPDF_PAGEOBJ_TEXT:
                self._scene.texts[address(drawn)] = self._order
                if depth:
                    self._scene.in_forms.add(address(drawn))
            elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
                inner = [
                    pdfium.FPDFFormObj_GetObject(drawn, index)
                    for index in range(pdfium.FPDFFormObj_CountObjects(drawn))
                ]
                self.paint(
                    inner,
                    [pdfium.FPDFPageObj_GetType(each) for each in inner],
                    after(matrix_of(drawn), matrix),
                    depth + 1,
                )
            elif shape := self._shape(drawn, kind, matrix):
                self._scene.shapes.append(shape)

    def _shape(self, drawn: object, kind: int, matrix: Matrix) -> Shape | None:
        box = bounds(drawn)
        box = box if matrix is UNMOVED else moved(box, matrix)
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            return Shape(self._order, box, None, is_picture=True, is_cut=_is_cut(drawn))
        if kind != pdfium.FPDF_PAGEOBJ_PATH:
            return Shape(self._order, box)
        return _of_path(drawn, self._order, box)


def _of_path(path: object, order: int, box: Box) -> Shape | None:
    """A path as a shape; None for a frame of thin lines, which covers nothing."""
    side = min(box[2] - box[0], box[3] - box[1])
    if side < THIN:
        return Shape(order, box, is_thin=True)
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(path, fill, stroke)
    if not fill.value:
        is_fine, segments = stroke_width(path) < THIN, pdfium.FPDFPath_CountSegments(path)
        is_line = is_fine and (side < 4 * THIN or segments < _OF_A_FRAME[0])
        is_frame = is_fine and not is_line and segments in _OF_A_FRAME
        return None if is_frame or not stroke.value else Shape(order, box, is_thin=is_line)
    colour = fill_colour(path)
    is_plain = colour is not None and not pdfium.FPDFPageObj_HasTransparency(path) and is_box(path)
    return Shape(order, box, colour if is_plain else None)


def _is_cut(picture: object) -> bool:
    """Whether a clip cuts off a part of a picture."""
    if not has_clip(picture):
        return False
    (left, bottom, right, top), cut = bounds(picture), clip_box(picture)
    if cut is None:
        return True
    width, height = min(right, cut[2]) - max(left, cut[0]), min(top, cut[3]) - max(bottom, cut[1])
    return width < _WHOLE * (right - left) or height < _WHOLE * (top - bottom)
