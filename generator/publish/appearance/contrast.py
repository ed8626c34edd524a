"""The contrast of two colours by WCAG 2.2, and the nearest colour that has enough of it.

Contrast is that of https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. What is near is measured in OKLab
(https://bottosson.github.io/posts/oklab/), in which equal steps look equal.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from math import cbrt, hypot

Colour = tuple[int, int, int]
"""Red, green and blue, from 0 to 255 each."""
_HEX = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}")
_STEPS = 1000  # of lightness, from black to white
_HALVINGS = 20  # to find how much of a hue a screen can show
# Where the curves of sRGB begin, of what is written and of light; and what rounding may add to a share of light.
_DARK, _DARK_LIGHT, _ROUNDING = 0.04045, 0.0031308, 0.0005
_Lab = tuple[float, float, float]


def colour_of(text: str) -> Colour | None:
    """The colour that is written `#0a5540` or `#fff`; None where it is written otherwise."""
    if not _HEX.fullmatch(text):
        return None
    digits = text[1:] if len(text) > len("#fff") else "".join(2 * digit for digit in text[1:])
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def written(colour: Colour) -> str:
    """A colour as style sheets have it: `#0a5540`."""
    return "#" + "".join(f"{part:02x}" for part in colour)


def mixed(colour: Colour, other: Colour, share: float) -> Colour:
    """A colour with a share of another, from 0 to 1, as `color-mix(in srgb, …)` mixes them."""
    parts = (round(one * (1 - share) + two * share) for one, two in zip(colour, other, strict=True))
    red, green, blue = parts
    return red, green, blue


def contrast(one: Colour, two: Colour) -> float:
    """The contrast of two colours, from 1 (none) to 21 (black and white)."""
    darker, lighter = sorted(map(_luminance, (one, two)))
    return (lighter + 0.05) / (darker + 0.05)


def nearest(colour: Colour, passes: Callable[[Colour], bool]) -> Colour | None:
    """The nearest colour of the same hue that passes, by steps of lightness both ways; None where none does."""
    lightness, a, b = _to_lab(colour)
    for step in range(_STEPS + 1):
        for other in (lightness - step / _STEPS, lightness + step / _STEPS):
            if 0 <= other <= 1 and passes(found := _shown(other, a, b)):
                return found
    return None


def _luminance(colour: Colour) -> float:
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(colour: Colour) -> Iterator[float]:
    for part in colour:
        share = part / 255
        yield share / 12.92 if share <= _DARK else ((share + 0.055) / 1.055) ** 2.4


def _to_lab(colour: Colour) -> _Lab:
    red, green, blue = _linear(colour)
    long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    middle = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def _of_lab(lightness: float, a: float, b: float) -> tuple[float, float, float]:
    """Red, green and blue in light, each from 0 to 1 where a screen can show them."""
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def _shown(lightness: float, a: float, b: float) -> Colour:
    """The colour of this lightness and hue, as full as it is or as a screen can show it."""
    least, most = 0.0, 1.0
    if not _can_be_shown(lightness, a, b) and hypot(a, b):
        for _ in range(_HALVINGS):
            middle = (least + most) / 2
            if _can_be_shown(lightness, a * middle, b * middle):
                least = middle
            else:
                most = middle
        a, b = a * least, b * least
    red, green, blue = map(_as_byte, _of_lab(lightness, a, b))
    return red, green, blue


def _can_be_shown(lightness: float, a: float, b: float) -> bool:
    return all(-_ROUNDING <= part <= 1 + _ROUNDING for part in _of_lab(lightness, a, b))


def _as_byte(light: float) -> int:
    light = min(max(light, 0.0), 1.0)
    share = light * 12.92 if light <= _DARK_LIGHT else 1.055 * light ** (1 / 2.4) - 0.055
    return round(share * 255)
