"""Fill colours of letters, paragraphs and cells of Word (ECMA-376 part 1, 17.3.1.31), and letters without ink."""

from __future__ import annotations

from generator.read.word.names import Element, W, child_value, number

W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
# Letters are invisible at this percentage of their width or less, or at this transparency or more (of 100,000).
_NARROW, _THROUGH = 5, 95_000


def filled(properties: Element | None) -> str:
    """The fill colour in some properties, as in the file; empty for none, `?` for a pattern."""
    shading = properties.find(W + "shd") if properties is not None else None
    if shading is None:
        return ""
    kind, fill = shading.get(W + "val", "clear"), shading.get(W + "fill", "auto")
    if kind == "solid":
        fill = shading.get(W + "color", "auto")
        return "000000" if fill == "auto" else fill
    if kind not in ("clear", "nil"):
        return "?"
    return "" if fill in ("auto", "") or kind == "nil" else fill


def is_paper_coloured(properties: Element) -> bool:
    """Whether letters have the colour of the paper in the theme of the document."""
    colour = properties.find(W + "color")
    if colour is None or colour.get(W + "val", "auto") != "auto" or colour.get(W + "themeShade"):
        return False
    return colour.get(W + "themeColor") in ("background1", "light1")


def is_clear(properties: Element) -> bool | None:
    """Whether letters have no ink or no width; None if the properties give neither."""
    width, ink = child_value(properties, "w"), properties.find(W14 + "textFill")
    if width is None and ink is None:
        return None
    if 0 < number((width or "").rstrip("%"), 100) <= _NARROW:
        return True
    if ink is None:
        return False
    alpha = next(ink.iter(W14 + "alpha"), None)
    is_through = alpha is not None and number(alpha.get(W14 + "val")) >= _THROUGH
    return ink.find(W14 + "noFill") is not None or is_through
