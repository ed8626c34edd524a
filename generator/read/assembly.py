"""Puts lines and marks of a text in the order that a source text keeps them in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from generator.model.text import Line, Mark, MarkKind, Span

_MERGED = frozenset({MarkKind.BOLD, MarkKind.ITALIC, MarkKind.SUPERSCRIPT, MarkKind.SUBSCRIPT, MarkKind.HEADING})
# Marks around cells, which come before empty cells that begin at the same offset.
_AROUND_CELLS = frozenset({MarkKind.FURNITURE, MarkKind.REPEATED, MarkKind.NOTE, MarkKind.TABLE, MarkKind.ROW})
_CELLS = frozenset({MarkKind.CELL, MarkKind.HEADER_CELL})
# Of marks over the same words, the outer first; all others are inside these.
_OUTER = (
    MarkKind.FURNITURE,
    MarkKind.REPEATED,
    MarkKind.NOTE,
    MarkKind.TABLE,
    MarkKind.ROW,
    MarkKind.CELL,
    MarkKind.HEADER_CELL,
    MarkKind.HEADING,
    MarkKind.LIST_ITEM,
)
_RANKS = {kind: rank for rank, kind in enumerate(_OUTER)}
# The sign of a note: `1`, `[12]`, `*`, `a)`.
SIGN = re.compile(r"[\[(]?(?:\d{1,4}|[a-z]|[*†‡§]{1,3})[\])]?\.?")
LONGEST_SIGN = 8


def lines_of(text: str, pages: Sequence[tuple[int, int]] = ()) -> tuple[Line, ...]:
    """The lines of a text; `pages` are offsets with the number of the page that begins after them."""
    lines: list[Line] = []
    left = list(reversed(pages))
    start, page = 0, None
    for number, content in enumerate(text.split("\n"), start=1):
        end = start + len(content)
        while left and left[-1][0] < max(end, 1):
            page = left.pop()[1]
        lines.append(Line(number, Span(start, end), page))
        start = end + 1
    return tuple(lines)


def merged(marks: Iterable[Mark], text: str) -> list[Mark]:
    """Marks sorted by start, an outer one before inner ones; equal ones that touch on one line are merged."""
    found: list[Mark] = []
    last: dict[MarkKind, int] = {}
    for mark in sorted(marks, key=_order):
        before = last.get(mark.kind) if mark.kind in _MERGED else None
        if before is not None and found[before].value == mark.value and _touch(found[before].span, mark.span, text):
            end = max(found[before].span.end, mark.span.end)
            found[before] = Mark(mark.kind, Span(found[before].span.start, end), mark.value)
            continue
        last[mark.kind] = len(found)
        found.append(mark)
    return found


def _touch(first: Span, second: Span, text: str) -> bool:
    return second.start <= first.end or text[first.end : second.start] == " "


def _order(mark: Mark) -> tuple[int, int, int, int]:
    is_empty = mark.kind in _CELLS and not mark.span
    level = 0 if mark.kind in _AROUND_CELLS else 1 if is_empty else 2
    return mark.span.start, level, -mark.span.end, _RANKS.get(mark.kind, len(_RANKS))
