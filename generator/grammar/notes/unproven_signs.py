"""Signs of notes that no list of notes proves: a number at the end of a sentence, or glued to a long word."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.characters.alphabet import LETTERS, LOWER, UPPER
from generator.grammar.characters.expressions import expression

# At the end of a sentence, or glued to a word that is longer than names with a digit are: `vrede?1`.
_UNPROVEN = expression(
    rf"(?:[{LETTERS}][?!»”)]{{1,3}}[.,]?|(?<![{LETTERS}\d/.=_-])[{UPPER}]?[{LOWER}]{{4,}}[.,]?)(?P<sign>[1-9]\d?)"
    r"(?=[\s.,;:?!)\]”’»]|$)(?!\.\d)"
)
_MAY_BE_UNPROVEN = expression(rf"[1-9](?<=[{LETTERS}?!»”).,].)")
_LETTER = expression(rf"[{LETTERS}]")
# A letter, three signs and a full stop.
_LONGEST_BEFORE_UNPROVEN = 5


def unproven(text: str) -> Iterator[tuple[int, int]]:
    """The spans (start, end) of probable signs glued to words, with two characters of the word: `e?1` in `vrede?1`."""
    end = 0
    for near in _MAY_BE_UNPROVEN.finditer(text):
        matches = (_UNPROVEN.match(text, start) for start in _before_unproven(text, near.start()) if start >= end)
        if found := next((found for found in matches if found and found.start("sign") == near.start()), None):
            end = found.end()
            yield found.start("sign") - 2, end


def _before_unproven(text: str, place: int) -> Iterator[int]:
    """Where what stands before a figure may begin: the word before it, or the letter before its signs."""
    start = place - (text[place - 1] in ".,")
    while start and _LETTER.match(text, start - 1):
        start -= 1
    yield start
    yield from range(max(0, place - _LONGEST_BEFORE_UNPROVEN), place - 1)
