"""Stretches of a page between blank lines: what they are in HTML, and which elements they open and close."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from generator.publish.assembly.markdown_blocks import Items, items, paragraph, table
from generator.publish.assembly.markdown_elements import IS_ELEMENT, MAY_BE_LEFT_ALONE, Part, element_line, left_alone
from generator.publish.assembly.markdown_inline import NotOursError
from generator.publish.assembly.markdown_line_tables import BEGIN, END, line_table

ITEM = "- "
"""Begins a list."""


class Stretch(NamedTuple):
    """The HTML of a stretch, the targets of its links and its ids, and what it does to the elements around it.

    `closes` are elements from before that it closes, innermost first, `opens` those that it leaves open, outermost
    first. `last` is the last element it writes, empty where that is still open. It needs `depth` elements open before
    it; `is_behind` where it needs something before it in the innermost, `is_block` where that has to hold any block,
    and `is_outside` where there has to be none.
    """

    html: str
    last: str
    targets: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    closes: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()
    depth: int = 0
    is_behind: bool = False
    is_block: bool = False
    is_outside: bool = False


@lru_cache(maxsize=8192)
def stretch(block: str) -> Stretch | Items | None:
    """A block of Markdown converted; None where it ends within a table of lines. Raises `NotOursError`.

    A list is converted when all of its blocks are known.
    """
    if block.startswith(ITEM):
        return items(block)
    if not IS_ELEMENT.match(block):
        is_table = block.startswith("|")
        html, targets, ids = table(block) if is_table else paragraph(block)
        return Stretch(html, "table" if is_table else "p", targets, ids, is_block=is_table)
    if block.startswith(MAY_BE_LEFT_ALONE) and (raw := left_alone(block)) is not None:
        return Stretch(raw, "p", is_outside=True)
    lines = block.split("\n")
    return None if _ends_in_table(lines) else _elements(lines)


def _ends_in_table(lines: list[str]) -> bool:
    for line in reversed(lines):
        if line in (BEGIN, END):
            return line == BEGIN
    return False


def _elements(lines: list[str]) -> Stretch:
    html, targets, ids = list[str](), list[str](), list[str]()
    closes, opens = list[str](), list[str]()
    last, depth, at, final = "", 0, 0, len(lines) - 1
    missing = 1  # elements around that are needed for one to stand here
    while at <= final:
        if lines[at] == BEGIN:
            end = lines.index(END, at)
            part, tag, held = Part.HOLDS, "table", line_table(lines[at + 1 : end])
            at = end
        else:
            part, tag, held = element_line(lines[at])
        if part is Part.HOLDS:
            depth = max(depth, missing)
            last = tag
        elif part is Part.OPENS:
            opens.append(tag)
            missing -= 1
            last = ""
        else:
            if not last and html:  # Python-Markdown writes empty elements in another way
                raise NotOursError
            if not opens:
                closes.append(tag)
            elif opens.pop() != tag:
                raise NotOursError
            missing += 1
            last = tag
        html.append(held.html)
        targets += held.targets
        ids += held.ids
        if at < final:  # nothing may stand right behind the outermost element
            depth = max(depth, missing)
        at += 1
    is_behind = lines[0].startswith("</")
    return Stretch("".join(html), last, tuple(targets), tuple(ids), tuple(closes), tuple(opens), depth, is_behind)
