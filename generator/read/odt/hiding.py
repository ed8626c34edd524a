"""Invisible text in OpenDocument: letters in the colour of the paper or too small, frames off the page."""

from __future__ import annotations

from generator.read.odt.names import DRAW, SVG, TABLE, TEXT, Element, points
from generator.read.odt.styles import Styles, TextFormat
from generator.read.office.colours import TINY, WHITE, Colour, are_alike, colour

# The size of an A4 page and its widest margin, in points; few letters have larger pages.
_WIDTH, _HEIGHT, _MARGIN = 595.0, 842.0, 150.0
_CELLS = {"table-cell": "table-cell", "table-row": "table-row", "table": "table"}
_ON_PAGE = ("page", "frame")


def is_unseen(look: TextFormat, under: Colour | None) -> bool:
    """Whether letters with this look are invisible; `under` is the colour under the paragraph, None when unknown."""
    if look.is_clear or 0 < look.size <= TINY:
        return True
    letters = colour(look.colour)
    if letters is None:
        return False
    filled = colour(look.fill) if look.fill not in ("", "transparent") else under
    return filled is not None and are_alike(letters, filled)


def under_paragraph(paragraph: Element, fill: str, styles: Styles) -> Colour | None:
    """The colour under a paragraph; `fill` is that of its style. None for a picture or an unknown colour."""
    if fill not in ("", "transparent"):
        return colour(fill)
    for around in paragraph.iterancestors():
        space, _, name = str(around.tag).rpartition("}")
        if f"{space}}}" == TABLE and name in _CELLS:
            found = styles.fill(name, around.get(TABLE + "style-name"), f"{name}-properties")
        elif around.tag.startswith(DRAW) and around.tag != DRAW + "text-box":
            found = styles.fill("graphic", around.get(DRAW + "style-name"), "graphic-properties")
            if not found and around.tag != DRAW + "frame":
                found = "?"
        else:
            found = ""
        if found:
            return colour(found)
    return WHITE


def is_drawing_unseen(drawing: Element) -> bool:
    """Whether a frame or shape is off the page or not displayed."""
    left, top = points(drawing.get(SVG + "x")), points(drawing.get(SVG + "y"))
    width, height = points(drawing.get(SVG + "width")) or 0.0, points(drawing.get(SVG + "height")) or 0.0
    is_on_page = drawing.get(TEXT + "anchor-type", "") in _ON_PAGE
    before = (0.0, 0.0) if is_on_page else (_MARGIN, _HEIGHT)
    is_aside = left is not None and (left >= _WIDTH or left + width <= -before[0])
    is_above = top is not None and (top >= _HEIGHT or top + height <= -before[1])
    return is_aside or is_above or drawing.get(DRAW + "display") == "none"


def is_hidden_by_condition(element: Element) -> bool:
    """Whether a text, a paragraph or a section was hidden by its condition when the file was saved."""
    if element.get(TEXT + "is-hidden") != "true":
        return False
    return element.tag != TEXT + "section" or element.get(TEXT + "display") == "condition"


def is_row_hidden(row: Element) -> bool:
    """Whether a row of a table is not shown."""
    return row.get(TABLE + "visibility") in ("collapse", "filter")
