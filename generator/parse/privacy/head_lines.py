"""The lines in which names of officials are looked for: those of letterheads, and others that a label begins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass

from generator.grammar.contact_labels import may_announce_person
from generator.model.text import SourceText

# Names stand at most so many lines below what announces them: above them a department, between them numbers.
LINES_BELOW = 5
# Columns that a program laid out with spaces.
_GUTTER = re.compile(r"(?<![ \t:])(?:[ ]{2,}|\t+)(?![ \t:])")


@dataclass(frozen=True)
class HeadLine:
    """A line that is not blank, or a column of it, and the offset at which it begins.

    `column` is how many characters stand before it on the line, and `is_whole` shows that it is the only column.
    `is_inside` shows that a letterhead is known to be there, `has_number` that the line holds a telephone number or an
    address.
    """

    start: int
    text: str
    column: int
    is_whole: bool
    is_inside: bool
    has_number: bool


def head_lines(source: SourceText, inside: Set[int], held: Set[int]) -> tuple[HeadLine, ...]:
    """The lines with these numbers (`inside`), and elsewhere labels with the lines below them; all in order.

    `held` are the numbers of the lines that hold a telephone number or an address.
    """
    return tuple(_lines(source, inside, held))


def _lines(source: SourceText, inside: Set[int], held: Set[int]) -> Iterator[HeadLine]:
    left = 0
    for line in source.lines:
        text = source.slice(line.span)
        if not text.strip():
            continue
        is_inside = line.number in inside
        left = LINES_BELOW + 1 if may_announce_person(text) else left - 1
        if is_inside or left > 0:
            parts = list(columns(text))
            for start, column in parts:
                offset = line.span.start + start
                yield HeadLine(offset, column, start, len(parts) == 1, is_inside, line.number in held)


def columns(text: str) -> Iterator[tuple[int, str]]:
    """The columns of a line, each with the offset at which it begins."""
    begin = 0
    for gutter in _GUTTER.finditer(text):
        if text[begin : gutter.start()].strip():
            yield begin, text[begin : gutter.start()]
        begin = gutter.end()
    if text[begin:].strip():
        yield begin, text[begin:]
