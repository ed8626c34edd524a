"""Formats of the numbers of lists."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.read.numerals import roman

# Beyond this number, letters cannot be read as numbers; figures are written instead.
_LAST_LETTER = 780


def decimal(number: int) -> str:
    """`1`, `2`, `3`."""
    return str(number)


def letter(number: int) -> str:
    """`a` … `z`, `aa`, `bb`: office programs repeat the letter, unlike spreadsheets."""
    if not 1 <= number <= _LAST_LETTER:
        return str(number)
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


NumberFormat = Callable[[int], str]

# By the names of Word (ECMA-376 part 1, 17.18.59) and of OpenDocument (1.3 part 3, 19.510).
FORMATS: Mapping[str, NumberFormat] = {
    "decimal": decimal,
    "1": decimal,
    "decimalZero": lambda number: f"{number:02d}",
    "lowerLetter": letter,
    "a": letter,
    "upperLetter": lambda number: letter(number).upper(),
    "A": lambda number: letter(number).upper(),
    "lowerRoman": roman,
    "i": roman,
    "upperRoman": lambda number: roman(number).upper(),
    "I": lambda number: roman(number).upper(),
}
