"""Numbers as lists of documents write them: in letters and in Roman numerals."""

from __future__ import annotations

from collections.abc import Callable, Mapping

_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_LARGEST_ROMAN = 3999


def letters(number: int) -> str:
    """`a` to `z`, then `aa`, `ab`, …; a number below 1 as digits."""
    found = ""
    left = number
    while left > 0:
        left, place = divmod(left - 1, 26)
        found = chr(ord("a") + place) + found
    return found or str(number)


def roman(number: int) -> str:
    """A number from 1 to 3999 in small Roman numerals; any other as digits."""
    if not 0 < number <= _LARGEST_ROMAN:
        return str(number)
    found, left = "", number
    for value, sign in _ROMAN:
        found += sign * (left // value)
        left %= value
    return found


# By the sign under which HTML and official publications name a form.
FORMS: Mapping[str, Callable[[int], str]] = {
    "1": str,
    "a": letters,
    "A": lambda number: letters(number).upper(),
    "i": roman,
    "I": lambda number: roman(number).upper(),
}
