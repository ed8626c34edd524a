"""Decides at little cost whether a text is certainly seen, certainly unseen, or must be painted."""

from __future__ import annotations

from enum import Enum

import pypdfium2.raw as pdfium

from generator.messages.message import say
from generator.read.pdf.seen.overlays import Overlays
from generator.read.pdf.seen.scene import Scene, address
from generator.read.pdf.seen.shapes import Box, Colour, clip_box, fill_colour


class Unseen(Enum):
    """The reasons why a reader does not see letters, in words for people."""

    INVISIBLE = say("drawn invisibly")
    OFF_PAGE = say("outside the page")
    TINY = say("too small to read")
    COVERED = say("under something that covers them")
    ALIKE = say("in the colour of what lies under them")
    NOT_DRAWN = say("cut off, transparent, or in a layer that is off")
    NOT_IN_PICTURE = say("where the picture of the page shows no letters")
    MARKED = say("marked to be taken out")


# Words hidden in these ways are mostly within visible text: somebody blacked them out.
IN_PLACE = frozenset({Unseen.COVERED.value, Unseen.MARKED.value, Unseen.NOT_IN_PICTURE.value})
# Letters smaller than this many points are too small to read.
TINY = 1.2
# ISO 32000-1, 9.3.6.
_FILLED = (0, 2)
_NEITHER = (3, 7)
# Colours that differ by at least this much, of 256, in one channel are clearly different.
_CONTRAST = 96
_PAPER: Colour = (255, 255, 255)
# An object on the middle of small letters may cover them; lines of tables and underlines do not reach this part.
_LOW, _HIGH = 0.1, 0.45
# The height of letters above the baseline and their depth below it, as shares of their size.
_ABOVE, _BELOW = 0.72, 0.2


class Doubts:
    """Decides which drawn texts of one page a reader may not see; `paper` is the visible box (see `shapes`)."""

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
        """Whether a text that is not surely unseen must be painted, because it may not be entirely visible."""
        scene = self._scene
        if is_odd or scene.is_crowded or self._has_layers or (scene.in_forms and address(drawn) in scene.in_forms):
            return True
        if self._overlays.boxes and self._overlays.may_cover(box):
            return True
        if pdfium.FPDFTextObj_GetTextRenderMode(drawn) not in _FILLED or pdfium.FPDFPageObj_HasTransparency(drawn):
            return True
        return not self._is_on_paper(drawn, box) or not self._stands_out(drawn, box, size)

    def may_lack_ink(self, drawn: object, box: Box) -> bool:
        """Whether some letters of a text may not be painted at all: cut off, transparent or switched off."""
        is_apart = self._scene.is_crowded or self._has_layers or address(drawn) in self._scene.in_forms
        return is_apart or pdfium.FPDFPageObj_HasTransparency(drawn) or not self._is_on_paper(drawn, box)

    def why(self, drawn: object, box: Box) -> Unseen:
        """The most probable reason why a painted text is unseen."""
        order = self._scene.texts.get(address(drawn), 0)
        if self._overlays.may_cover(box) or any(shape.order > order for shape in self._scene.meeting(box)):
            return Unseen.COVERED
        return Unseen.NOT_DRAWN if self.may_lack_ink(drawn, box) else Unseen.ALIKE

    def _is_on_paper(self, drawn: object, box: Box) -> bool:
        """Whether a text is entirely on the page, and nothing cuts it off."""
        clip = pdfium.FPDFPageObj_GetClipPath(drawn)
        cut = clip_box(drawn) if pdfium.FPDFClipPath_CountPaths(clip) > 0 else self._paper
        return cut is not None and _holds(self._paper, box) and (cut is self._paper or _holds(cut, box))

    def _stands_out(self, drawn: object, box: Box, size: float) -> bool:
        """Whether the colour of a text is clearly different from that of everything under it, and nothing covers it."""
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
    """The box around upright letters on a baseline, in points of the file's coordinates."""
    return left, baseline - _BELOW * size, right, baseline + _ABOVE * size


def _holds(outer: Box, inner: Box) -> bool:
    return (
        outer[0] <= inner[0] + 1 and outer[1] <= inner[1] + 1 and inner[2] <= outer[2] + 1 and inner[3] <= outer[3] + 1
    )


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _differ(one: Colour, other: Colour) -> bool:
    return any(abs(a - b) >= _CONTRAST for a, b in zip(one, other, strict=True))
