"""Invisible text in Word: letters in the colour of the paper or too small, and text boxes off the page."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.read.office.colours import TINY, WHITE, Colour, are_alike, colour
from generator.read.word.names import TWIPS_PER_POINT, A, Element, V, W, child_value, is_on, number
from generator.read.word.shading import filled
from generator.read.word.styles import RunFormat, Styles

_SHAPE = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_STRICT_DRAWING = "{http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing}"
_FILLS = frozenset(A + name for name in ("noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"))
_BLACK: Colour = (0, 0, 0)
# English Metric Units per point (ECMA-376 part 1, 20.1.10.16); the size of an A4 page, if no section gives another.
_PER_POINT = 12_700
_WIDTH, _HEIGHT = 595 * _PER_POINT, 842 * _PER_POINT
# An object this far outside the text is outside the page too, with any usual margin.
_MARGIN = 150 * _PER_POINT
_LENGTH = re.compile(r"(-?\d{1,7}(?:\.\d{1,6})?)(pt|in|cm|mm|px)?")
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "px": 0.75, None: 1.0}


def is_unseen(run: Element, look: RunFormat, styles: Styles, style: str) -> bool:
    """Whether the letters of a `w:r` with this look are invisible, in a paragraph of this style."""
    if look.is_clear or 0 < look.size <= TINY:
        return True
    letters = colour(look.colour)
    if look.highlight == "black":
        return letters is None or are_alike(letters, _BLACK)
    if letters is None:
        return False
    under = _under(run, look, styles, style)
    return under is not None and are_alike(letters, under)


def _under(run: Element, look: RunFormat, styles: Styles, style: str) -> Colour | None:
    """The colour under the letters of a run; None for a picture, a pattern or an unknown colour."""
    if look.highlight and (marked := colour(look.highlight)):
        return marked
    found = look.fill or next(filter(None, (_fill(around, styles, style) for around in run.iterancestors())), "")
    return colour(found) if found else WHITE


def _fill(around: Element, styles: Styles, style: str) -> str:
    """The fill colour of an element around a run, as in the file; empty for none, `?` when unknown."""
    if around.tag == W + "p":
        return next(filter(None, map(filled, _of_paragraph(around, styles, style))), "")
    if around.tag == W + "tc":
        return filled(around.find(W + "tcPr"))
    if around.tag == W + "tbl":
        return filled(around.find(W + "tblPr")) or _of_table_style(around, styles)
    return _of_shape(around) if around.tag == W + "txbxContent" else ""


def _of_paragraph(paragraph: Element, styles: Styles, style: str) -> tuple[Element | None, ...]:
    return (paragraph.find(W + "pPr"), *styles.paragraph_properties(style))


def _of_table_style(table: Element, styles: Styles) -> str:
    """`?` if the style of a table may fill some cells, because that depends on their places; else empty."""
    style = child_value(table, "tblPr", "tblStyle") or ""
    return "?" if any(next(each.iter(W + "shd"), None) is not None for each in styles.chain(style)) else ""


def _of_shape(content: Element) -> str:
    """The fill colour of the shape of a text box, as in the file; empty if transparent, `?` when unknown."""
    for around in content.iterancestors():
        if around.tag == _SHAPE + "wsp":
            properties = around.find(_SHAPE + "spPr")
            fill = next((each for each in properties if each.tag in _FILLS), None) if properties is not None else None
            if fill is None:
                return "" if around.find(_SHAPE + "style") is None else "?"
            exact = fill.find(A + "srgbClr")
            return "" if fill.tag == A + "noFill" else exact.get("val", "?") if exact is not None else "?"
        if isinstance(around.tag, str) and around.tag.startswith(V):
            if around.tag == V + "textbox":
                continue
            if around.find(V + "fill") is not None:
                return "?"
            return "" if around.get("filled", "t")[:1] == "f" else around.get("fillcolor", "#ffffff")
    return ""


def is_frame_unseen(properties: Element | None) -> bool:
    """Whether a paragraph with these `w:pPr` is in a frame off the page (ECMA-376 part 1, 17.3.1.11)."""
    frame = properties.find(W + "framePr") if properties is not None else None
    if frame is None:
        return False
    width, height = (side // _PER_POINT * TWIPS_PER_POINT for side in _page(frame))
    across, down = number(frame.get(W + "x")), number(frame.get(W + "y"))
    wide, high = number(frame.get(W + "w"), width), number(frame.get(W + "h"), height)
    return across >= width or across + wide <= 0 or down >= height or down + high <= 0


def is_row_hidden(row: Element) -> bool:
    """Whether a `w:tr` is hidden, so that Word does not print it."""
    return is_on(row.find(f"{W}trPr/{W}hidden"))


def is_box_unseen(content: Element) -> bool:
    """Whether the text box with this content is hidden or off the page."""
    for around in content.iterancestors():
        if around.tag in (_DRAWING + "anchor", _STRICT_DRAWING + "anchor", _DRAWING + "inline"):
            return _is_anchor_unseen(around)
        if around.tag in (V + "shape", V + "rect", V + "roundrect", V + "oval"):
            return _is_drawing_unseen(around)
    return False


def _is_anchor_unseen(anchor: Element) -> bool:
    space = str(anchor.tag).partition("}")[0] + "}"
    properties = anchor.find(space + "docPr")
    if anchor.get("hidden") in ("1", "true") or (properties is not None and properties.get("hidden") in ("1", "true")):
        return True
    extent = anchor.find(space + "extent")
    wide, high = (number(extent.get(name)) if extent is not None else 0 for name in ("cx", "cy"))
    width, height = _page(anchor)
    return _is_off(anchor.find(space + "positionH"), wide, width) or _is_off(
        anchor.find(space + "positionV"), high, height
    )


def _is_off(position: Element | None, size: int, page: int) -> bool:
    """Whether an object of this size is outside the page along one axis; lengths are English Metric Units."""
    offset = (
        next((number(each.text) for each in position if str(each.tag).endswith("}posOffset")), 0)
        if position is not None
        else 0
    )
    place = position.get("relativeFrom", "") if position is not None else ""
    before = 0 if place == "page" else page if place in ("paragraph", "line") else _MARGIN
    return offset >= page or offset + size <= -before


def _page(element: Element) -> tuple[int, int]:
    """The greatest width and height of pages of the document, in English Metric Units."""
    sizes = list(element.getroottree().iter(W + "pgSz"))
    widths = [number(each.get(W + "w")) * _PER_POINT // TWIPS_PER_POINT for each in sizes]
    heights = [number(each.get(W + "h")) * _PER_POINT // TWIPS_PER_POINT for each in sizes]
    return max(widths, default=0) or _WIDTH, max(heights, default=0) or _HEIGHT


def _is_drawing_unseen(shape: Element) -> bool:
    """Whether an old drawing (VML) is hidden or off the page; its place is given by a style like those of web pages."""
    style = _declared(shape.get("style", ""))
    if style.get("visibility") == "hidden" or style.get("display") == "none":
        return True
    if style.get("position") not in ("absolute", "relative"):
        return False
    width, height = _page(shape)
    across = sum(map(_points, (style.get("margin-left", "0"), style.get("left", "0")))) * _PER_POINT
    down = sum(map(_points, (style.get("margin-top", "0"), style.get("top", "0")))) * _PER_POINT
    wide, high = (_points(style.get(side, "0")) * _PER_POINT for side in ("width", "height"))
    return across >= width or across + wide <= -_MARGIN or down >= height or down + high <= -height


def _declared(style: str) -> Mapping[str, str]:
    pairs = (part.partition(":") for part in style.lower().split(";"))
    return {name.strip(): value.strip() for name, _, value in pairs}


def _points(length: str) -> float:
    found = _LENGTH.match(length)
    return float(found[1]) * _POINTS[found[2]] if found else 0.0
