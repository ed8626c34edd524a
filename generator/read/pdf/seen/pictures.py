"""Pictures that are partly covered or cropped: the file contains all of the picture, so the rest can be recovered."""

from __future__ import annotations

from generator.read.pdf.seen.overlays import Overlays
from generator.read.pdf.seen.scene import Scene, Shape
from generator.read.pdf.seen.shapes import Box

# The edges of pictures side by side overlap by less than this many points.
_LEAST = 4.0
# This share of the area of a picture may be outside the page, because pictures are often printed to the edge.
_OVER_EDGE = 0.1


def hides_picture(scene: Scene, overlays: Overlays, paper: Box) -> bool:
    """Whether some picture of a page is not entirely visible; `paper` is the visible box of the page."""
    pictures = [shape for shape in scene.shapes if shape.is_picture]
    return any(_is_hidden(scene, overlays, paper, picture) for picture in pictures)


def _is_hidden(scene: Scene, overlays: Overlays, paper: Box, picture: Shape) -> bool:
    left, bottom, right, top = picture.box
    area = (right - left) * (top - bottom)
    seen = _shared(picture.box, paper)
    if picture.is_cut or (area > 0 and seen[0] * seen[1] < (1 - _OVER_EDGE) * area):
        return True
    if any(min(_shared(picture.box, each)) > _LEAST for each in overlays.boxes):
        return True
    over = (shape for shape in scene.meeting(picture.box) if shape.order > picture.order and not shape.is_thin)
    return any(min(_shared(picture.box, shape.box)) > _LEAST for shape in over)


def _shared(one: Box, other: Box) -> tuple[float, float]:
    """The width and height of the overlap of two boxes, in points; 0 without overlap."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    return max(0.0, width), max(0.0, height)
