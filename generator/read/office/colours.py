"""Colours of letters and of their backgrounds in files of office programs."""

from __future__ import annotations

import re

Colour = tuple[int, int, int]

WHITE: Colour = (255, 255, 255)
_DIGITS = re.compile(r"#?([0-9A-Fa-f]{6})")
# The colours of Word's highlighter (ECMA-376 part 1, 17.18.40), and names that drawings use.
_NAMES: dict[str, Colour] = {
    "black": (0, 0, 0), "white": WHITE, "blue": (0, 0, 255), "cyan": (0, 255, 255), "green": (0, 255, 0),
    "magenta": (255, 0, 255), "red": (255, 0, 0), "yellow": (255, 255, 0), "darkblue": (0, 0, 128),
    "darkcyan": (0, 128, 128), "darkgreen": (0, 128, 0), "darkmagenta": (128, 0, 128), "darkred": (128, 0, 0),
    "darkyellow": (128, 128, 0), "darkgray": (128, 128, 128), "lightgray": (192, 192, 192), "window": WHITE,
}  # fmt: skip
# Colours that differ by less than this (of 256) look the same to a reader.
_ALIKE = 20
# Letters of at most this many points are too small to read.
TINY = 1.0


def colour(text: str | None) -> Colour | None:
    """The colour written in a file; None for an automatic or an unknown colour."""
    if not text:
        return None
    if found := _DIGITS.match(text):
        red, green, blue = (int(found[1][at : at + 2], 16) for at in (0, 2, 4))
        return red, green, blue
    return _NAMES.get(text.split(" ")[0].lower())


def are_alike(one: Colour, other: Colour) -> bool:
    """Whether two colours look the same to a reader."""
    return all(abs(a - b) < _ALIKE for a, b in zip(one, other, strict=True))
