"""Tables whose content no block of Markdown may hold: a caption and cells of one line each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.publish.assembly.markdown_attributes import WRITTEN
from generator.publish.assembly.markdown_elements import opening
from generator.publish.assembly.markdown_inline import Inline, NotOursError, inline

BEGIN, END = '<table markdown="span">', "</table>"
"""The lines between which such a table stands."""

_CAPTION = re.compile(r"(<caption(?: class=\"[a-z -]+\")?>)([^\n]*)</caption>")
_GROUP = re.compile(r"<(thead|tbody) markdown>")
_CELL = re.compile(rf"<(td|th)({WRITTEN}) markdown=\"span\">([^\n]*)</\1>")
_ROW, _ROW_END = "<tr markdown>", "</tr>"
_BETWEEN = "\n\n"  # Python-Markdown puts a blank line between the elements of such a table


def line_table(lines: Sequence[str]) -> Inline:
    """The table that stands in the lines after `BEGIN` and before `END`. Raises `NotOursError`."""
    made, held = ["<table>\n"], list[Inline]()
    rest = list(reversed(lines))
    if rest and (found := _CAPTION.fullmatch(rest[-1])):
        rest.pop()
        held.append(inline(found[2]))
        made.append(f"{found[1]}{held[-1].html}</caption>{_BETWEEN}")
    groups = []
    while rest:
        if not (found := _GROUP.fullmatch(rest.pop())):
            raise NotOursError
        rows = _rows(rest, f"</{found[1]}>", held)
        groups.append(f"<{found[1]}>\n{rows}\n</{found[1]}>")
    if not groups:
        raise NotOursError
    made += (_BETWEEN.join(groups), "\n</table>\n")
    ids = tuple(id_ for each in held for id_ in each.ids)
    return Inline("".join(made), tuple(target for each in held for target in each.targets), ids)


def _rows(rest: list[str], end: str, held: list[Inline]) -> str:
    """The rows up to the line `end`, taken from the end of `rest`; their cells are added to `held`."""
    rows = []
    while (text := _next(rest)) != end:
        if text != _ROW:
            raise NotOursError
        cells = []
        while (text := _next(rest)) != _ROW_END:
            held.append(_cell(text))
            cells.append(held[-1].html)
        if not cells:
            raise NotOursError
        rows.append(f"<tr>\n{_BETWEEN.join(cells)}\n</tr>")
    if not rows:
        raise NotOursError
    return _BETWEEN.join(rows)


def _next(rest: list[str]) -> str:
    if not rest:
        raise NotOursError
    return rest.pop()


def _cell(text: str) -> Inline:
    if not (found := _CELL.fullmatch(text)):
        raise NotOursError
    tag, ids = opening(found[1], found[2])
    words = inline(found[3])
    return Inline(f"{tag}{words.html}</{found[1]}>", words.targets, (*ids, *words.ids))
