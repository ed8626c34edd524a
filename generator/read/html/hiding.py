"""Decides whether a reader sees the text of an element, by its attributes, its style and the styles around it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from generator.read.html.style_sheets import Declarations, StyleSheets
from generator.read.tree import Element

Colour = tuple[int, int, int]

_NAMES: dict[str, Colour] = {
    "white": (255, 255, 255), "black": (0, 0, 0), "red": (255, 0, 0), "green": (0, 128, 0), "blue": (0, 0, 255),
    "yellow": (255, 255, 0), "gray": (128, 128, 128), "grey": (128, 128, 128), "silver": (192, 192, 192),
    "navy": (0, 0, 128), "maroon": (128, 0, 0), "purple": (128, 0, 128), "teal": (0, 128, 128), "olive": (128, 128, 0),
    "lime": (0, 255, 0), "aqua": (0, 255, 255), "cyan": (0, 255, 255), "fuchsia": (255, 0, 255),
    "magenta": (255, 0, 255), "orange": (255, 165, 0), "snow": (255, 250, 250), "ivory": (255, 255, 240),
    "whitesmoke": (245, 245, 245), "ghostwhite": (248, 248, 255), "floralwhite": (255, 250, 240),
    "window": (255, 255, 255), "windowtext": (0, 0, 0), "auto": (0, 0, 0),
}  # fmt: skip
_HEX = re.compile(r"#([0-9a-f]{3,8})\b")
_RGB = re.compile(r"rgba?\(\s*(\d+)\s*[, ]\s*(\d+)\s*[, ]\s*(\d+)\s*(?:[,/]\s*(\d*\.?\d+)(%?)\s*)?\)")
_WORD = re.compile(r"[a-z]+")
_LENGTH = re.compile(r"(-?\d*\.?\d+)([a-z%]*)")
_NUMBER = re.compile(r"-?\d*\.?\d+")
_SIZE = re.compile(r"(\d*\.?\d+)(px|pt|em|rem|ex|%|in|cm|mm)?")
# The length in points of each unit that is not relative.
_POINTS = {"px": 0.75, "pt": 1.0, "in": 72.0, "cm": 28.3, "mm": 2.83, "rem": 12.0, "": 0.75}
_TINY = 1.2
_USUAL = 12.0
# Colours that differ by less than this (of 256) look the same to a reader.
_ALIKE = 20
# The distance to the side or up that is outside any window, in each unit.
_FAR = {"%": -100.0, "vw": -100.0, "vh": -100.0, "em": -40.0, "rem": -40.0, "in": -5.0, "cm": -14.0, "mm": -140.0}
_FAR_IN_DOTS = -500.0
# Text with at most this share of opacity is invisible.
_CLEAR = 0.05
_CLIPPED = re.compile(r"rect\(\s*(?:0|1px)[\s,]|inset\(\s*(?:50|100)%|circle\(0|polygon\(0 0,? ?0 0")
_GONE = re.compile(r"scale[xy]?\(0[^.\d]|scale[xy]?\(0?\.0|opacity\(0(?:%|\))|translate[xy]?\(-\d{3,}")


@dataclass(frozen=True)
class Look:
    """The look of text: its colour and the colour under it (None when unknown), its size in points."""

    colour: Colour | None = (0, 0, 0)
    under: Colour | None = (255, 255, 255)
    size: float = _USUAL
    is_visible: bool = True

    @property
    def is_seen(self) -> bool:
        """Whether a reader sees such text."""
        if not self.is_visible or self.size < _TINY:
            return False
        if self.colour is None or self.under is None:
            return True
        return any(abs(a - b) >= _ALIKE for a, b in zip(self.colour, self.under, strict=True))


class Hiding:
    """Decides what a page hides; `sheets` are its own style sheets."""

    def __init__(self, sheets: StyleSheets) -> None:
        self._sheets = sheets

    def look(self, element: Element, around: Look) -> Look | None:
        """The look of text directly in an element within the look `around`; None when nothing in it is shown."""
        style = self._sheets.declared(element)
        if element.get("hidden") is not None or _takes_away(style):
            return None
        return _inherited(style, element, around)


def _takes_away(style: Declarations) -> bool:
    """Whether an element and everything in it is not shown."""
    if style.get("display") == "none" or style.get("mso-hide") == "all" or style.get("content-visibility") == "hidden":
        return True
    if _number(style.get("opacity", "1")) <= _CLEAR or _GONE.search(
        f"{style.get('transform', '')} {style.get('filter', '')} "
    ):
        return True
    if _CLIPPED.search(f"{style.get('clip', '')} {style.get('clip-path', '')}"):
        return True
    return _is_outside(style) or _is_without_room(style)


def _is_outside(style: Declarations) -> bool:
    is_moved = style.get("position") in ("absolute", "fixed", "relative")
    sides = ("left", "top", "right", "bottom") if is_moved else ()
    return any(_is_far(style.get(side, "0")) for side in (*sides, "text-indent", "margin-left", "margin-top"))


def _is_far(value: str) -> bool:
    found = _LENGTH.match(value)
    return found is not None and float(found[1]) <= _FAR.get(found[2], _FAR_IN_DOTS)


def _is_without_room(style: Declarations) -> bool:
    overflow = " ".join(style.get(name, "") for name in ("overflow", "overflow-x", "overflow-y"))
    if "hidden" not in overflow and "clip" not in overflow:
        return False
    sides = (style.get(name, "auto") for name in ("height", "width", "max-height", "max-width"))
    return any(side[:1].isdigit() and _number(side) <= 1 for side in sides)


def _inherited(style: Declarations, element: Element, around: Look) -> Look:
    under = style.get("background-color") or style.get("background") or element.get("bgcolor")
    colour = style.get("-webkit-text-fill-color") or style.get("color") or element.get("color")
    size = style.get("font-size") or style.get("font")
    look = around
    if under:
        look = replace(look, under=_under(under.lower(), around.under))
    if colour and not colour.startswith("inherit"):
        found, alpha = _colour(colour.lower())
        look = replace(look, colour=found if alpha > _CLEAR else look.under)
    if size:
        look = replace(look, size=_size(size, around.size))
    if visibility := style.get("visibility"):
        look = replace(look, is_visible=visibility not in ("hidden", "collapse"))
    return look


def _under(value: str, around: Colour | None) -> Colour | None:
    """The colour under the text of an element with a background; None for a picture."""
    if "url(" in value or "gradient" in value:
        return None
    if value.startswith(("none", "transparent", "inherit", "initial")):
        return around
    found, alpha = _colour(value)
    return found if alpha > _CLEAR else around


def _channel(digits: str) -> int:
    """The red, green or blue value of a colour, clamped to the valid range (CSS Color 4, 5.1)."""
    return int(min(255.0, float(digits)))


def _colour(value: str) -> tuple[Colour | None, float]:
    """The colour that a style names (None when unknown here), and its opacity."""
    if found := _HEX.search(value):
        digits = found[1] if len(found[1]) >= 6 else "".join(digit * 2 for digit in found[1])  # noqa: PLR2004
        red, green, blue = (int(digits[at : at + 2], 16) for at in (0, 2, 4))
        return (red, green, blue), int(digits[6:8], 16) / 255 if len(digits) == 8 else 1.0  # noqa: PLR2004
    if found := _RGB.search(value):
        alpha = float(found[4]) / (100 if found[5] else 1) if found[4] else 1.0
        return (_channel(found[1]), _channel(found[2]), _channel(found[3])), alpha
    if value.startswith("transparent"):
        return None, 0.0
    name = next((word for word in _WORD.findall(value) if word in _NAMES), "")
    return _NAMES.get(name), 1.0


def _size(value: str, around: float) -> float:
    """The size of letters in points."""
    found = _SIZE.search(value)
    if found is None:
        return around if not value.startswith(("small", "medium", "large", "x")) else _USUAL
    number, unit = float(found[1]), found[2] or ""
    if unit in ("em", "ex", "%"):
        return around * number / (100 if unit == "%" else 1)
    return number * _POINTS[unit]


def _number(value: str) -> float:
    found = _NUMBER.match(value)
    return float(found.group()) / (100 if value.endswith("%") and not value.startswith("-") else 1) if found else 1.0
