"""What lies under letters, paragraphs and cells of Word (ECMA-376 part 1, 17.3.1.31)."""

from __future__ import annotations

from generator.read.word.names import Element, W, child_value, number

W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
# Letters of so many hundredths of their width are none, and so are those that so much shines through, of 100,000.
_NARROW, _THROUGH = 5, 95_000


def filled(properties: Element | None) -> str:
    """The colour that something is filled with; empty for none, `?` for a pattern."""
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
    """Whether letters have the colour that the theme of the document gives to the paper."""
    told = properties.find(W + "color")
    if told is None or told.get(W + "val", "auto") != "auto" or told.get(W + "themeShade"):
        return False
    return told.get(W + "themeColor") in ("background1", "light1")


def is_clear(properties: Element) -> bool | None:
    """Whether letters have no ink or no width; None where nothing is said of it."""
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
