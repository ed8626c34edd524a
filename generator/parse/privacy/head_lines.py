"""The lines in which names of officials are looked for: letterheads, and other lines that begin with a label."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Set
from dataclasses import dataclass

from generator.grammar.characters.expressions import expression
from generator.grammar.privacy.contact_labels import announcing_persons
from generator.model.text import SourceText

# The most lines between a label and a name: a department or numbers may be in between.
LINES_BELOW = 5
# The gap between columns that a program laid out with spaces.
_GUTTER = expression(r"(?<![ \t:])(?:[ ]{2,}|\t+)(?![ \t:])")


@dataclass(frozen=True)
class HeadLine:
    """A non-blank line, or one of its columns, and its offset.

    `column` is the number of characters before it on the line; `is_whole` shows that it is the only column, `is_inside`
    that it is in a known letterhead, `has_number` that the line holds a telephone number or an address.
    """

    start: int
    text: str
    column: int
    is_whole: bool
    is_inside: bool
    has_number: bool


def head_lines(source: SourceText, inside: Set[int], held: Set[int]) -> tuple[HeadLine, ...]:
    """The lines with the numbers `inside`, and elsewhere labels with the lines below them; all in order.

    `held` are the numbers of the lines that hold a telephone number or an address.
    """
    return tuple(_lines(source, inside, held))


def _lines(source: SourceText, inside: Set[int], held: Set[int]) -> Iterator[HeadLine]:
    left = 0
    places = announcing_persons(source.text)
    for line in source.lines:
        is_inside = line.number in inside
        first = bisect_left(places, line.span.start)
        announces = first < len(places) and places[first] < line.span.end
        if not (is_inside or announces or left > 1):
            continue
        text = source.slice(line.span)
        if not text or text.isspace():
            continue
        left = LINES_BELOW + 1 if announces else left - 1
        if is_inside or left > 0:
            parts = list(columns(text))
            for start, column in parts:
                offset = line.span.start + start
                yield HeadLine(offset, column, start, len(parts) == 1, is_inside, line.number in held)


def columns(text: str) -> Iterator[tuple[int, str]]:
    """The columns of a line, each with its offset."""
    begin = 0
    for gutter in _GUTTER.finditer(text) if "  " in text or "\t" in text else ():
        if text[begin : gutter.start()].strip():
            yield begin, text[begin : gutter.start()]
        begin = gutter.end()
    if text[begin:].strip():
        yield begin, text[begin:]
