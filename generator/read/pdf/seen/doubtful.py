"""Decides at little cost which texts are certainly seen, which certainly not, and which must be painted."""

from __future__ import annotations

from enum import StrEnum

import pypdfium2.raw as pdfium

from generator.read.pdf.seen.overlays import Overlays
from generator.read.pdf.seen.scene import Scene, address
from generator.read.pdf.seen.shapes import Box, Colour, clip_box, fill_colour


class Unseen(StrEnum):
    """The reasons why a reader does not see letters, in words for people."""

    INVISIBLE = "drawn invisibly"
    OFF_PAGE = "outside the page"
    TINY = "too small to read"
    COVERED = "under something that covers them"
    ALIKE = "in the colour of what lies under them"
    NOT_DRAWN = "cut off, transparent, or in a layer that is off"
    NOT_IN_PICTURE = "where the picture of the page shows no letters"
    MARKED = "marked to be taken out"


# What is hidden in these ways mostly stands where the text goes on: somebody blacked it out.
IN_PLACE = frozenset({Unseen.COVERED.value, Unseen.MARKED.value, Unseen.NOT_IN_PICTURE.value})
# Letters of this many points are too small for anybody.
TINY = 1.2
# ISO 32000-1, 9.3.6.
_FILLED = (0, 2)
_NEITHER = (3, 7)
# Colours that differ by so much, of 256, are told apart without a look.
_CONTRAST = 96
_PAPER: Colour = (255, 255, 255)
# What lies on the middle of small letters may cover them; lines of tables and under words do not reach it.
_LOW, _HIGH = 0.1, 0.45
# How far letters rise above their line and hang below it, as shares of their size.
_ABOVE, _BELOW = 0.72, 0.2


class Doubts:
    """Looks at the texts of one page; `paper` is the box that is shown of it."""

    def __init__(self, scene: Scene, overlays: Overlays, paper: Box, *, has_layers: bool) -> None:
        self._scene = scene
        self._overlays = overlays
        self._paper = paper
        self._has_layers = has_layers

    def surely_unseen(self, drawn: object, box: Box, size: float) -> Unseen | None:
        """The reason why a text is certainly unseen, else None; `box` is the box around its letters."""
        left, bottom, right, top = self._paper
        if box[2] <= left or box[0] >= right or box[3] <= bottom or box[1] >= top:
            return Unseen.OFF_PAGE
        if size < TINY and box[3] - box[1] < TINY:
            return Unseen.TINY
        if pdfium.FPDFTextObj_GetTextRenderMode(drawn) in _NEITHER:
            return Unseen.INVISIBLE
        return None

    def must_be_looked_at(self, drawn: object, box: Box, size: float, *, is_odd: bool = False) -> bool:
        """Whether it is not certain that a reader sees all of a text that is not surely unseen."""
        scene = self._scene
        if is_odd or scene.is_crowded or self._has_layers or (scene.in_forms and address(drawn) in scene.in_forms):
            return True
        if self._overlays.boxes and self._overlays.may_cover(box):
            return True
        if pdfium.FPDFTextObj_GetTextRenderMode(drawn) not in _FILLED or pdfium.FPDFPageObj_HasTransparency(drawn):
            return True
        return not self._is_on_paper(drawn, box) or not self._stands_out(drawn, box, size)

    def may_lack_ink(self, drawn: object, box: Box) -> bool:
        """Whether some letters of a text may not be painted, because something cuts them off or switches them off."""
        is_apart = self._scene.is_crowded or self._has_layers or address(drawn) in self._scene.in_forms
        return is_apart or pdfium.FPDFPageObj_HasTransparency(drawn) or not self._is_on_paper(drawn, box)

    def why(self, drawn: object, box: Box) -> Unseen:
        """The reason why a painted text is not seen, as far as it is known."""
        order = self._scene.texts.get(address(drawn), 0)
        if self._overlays.may_cover(box) or any(shape.order > order for shape in self._scene.meeting(box)):
            return Unseen.COVERED
        return Unseen.NOT_DRAWN if self.may_lack_ink(drawn, box) else Unseen.ALIKE

    def _is_on_paper(self, drawn: object, box: Box) -> bool:
        """Whether a text stands wholly on the page, and nothing cuts it off."""
        clip = pdfium.FPDFPageObj_GetClipPath(drawn)
        cut = clip_box(drawn) if pdfium.FPDFClipPath_CountPaths(clip) > 0 else self._paper
        return cut is not None and _holds(self._paper, box) and (cut is self._paper or _holds(cut, box))

    def _stands_out(self, drawn: object, box: Box, size: float) -> bool:
        """Whether a text has another colour than all that lies right under it, and nothing lies on it."""
        colour = fill_colour(drawn)
        if colour is None:
            return False
        stands_out = _differ(colour, _PAPER)
        if not self._scene.shapes:
            return stands_out
        order = self._scene.texts.get(address(drawn), 0)
        low, high = box[1] + _BELOW * size, box[3]
        middle = (box[0], low + _LOW * size, box[2], min(high, low + _HIGH * size))
        for shape in self._scene.meeting(box):
            if shape.order > order:
                if _meet(shape.box, middle):
                    return False
            elif not shape.is_thin:
                is_other = shape.colour is not None and _differ(colour, shape.colour)
                stands_out = is_other and (stands_out or _holds(shape.box, box))
        return stands_out


def letters_box(left: float, baseline: float, right: float, size: float) -> Box:
    """The box around letters that stand upright on a line."""
    return left, baseline - _BELOW * size, right, baseline + _ABOVE * size


def _holds(outer: Box, inner: Box) -> bool:
    return (
        outer[0] <= inner[0] + 1 and outer[1] <= inner[1] + 1 and inner[2] <= outer[2] + 1 and inner[3] <= outer[3] + 1
    )


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _differ(one: Colour, other: Colour) -> bool:
    return any(abs(a - b) >= _CONTRAST for a, b in zip(one, other, strict=True))
