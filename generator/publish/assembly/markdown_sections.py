"""Sections of a page: a heading, or what stands on several pages, and the blocks up to the next.

They mean the same on every page they stand on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.publish.assembly.markdown_blocks import STEP, Items, unordered
from generator.publish.assembly.markdown_headings import Heading, heading
from generator.publish.assembly.markdown_inline import NotOursError
from generator.publish.assembly.markdown_line_tables import END
from generator.publish.assembly.markdown_links import Climb, climbs
from generator.publish.assembly.markdown_stretches import ITEM, Stretch, stretch

PARTING = re.compile(r"\n\n(?=#|<div class=\"(?:question|answer|exchange-tools))")
"""Parts sections."""

ROOMY = frozenset({"aside", "blockquote", "details", "div", "nav", "section"})
"""The elements that hold any block."""

_LISTS = ("ol", "ul")


class Section(NamedTuple):
    """The HTML of a section behind its heading, and what it does to the page.

    `closes` are the elements of the sections before it that it closes, innermost first, `opens` those that it leaves
    open, outermost first. `is_outside` where it has to stand outside all elements.
    """

    heading: Heading | None
    html: str
    targets: frozenset[str]
    climbs: frozenset[Climb]
    ids: tuple[str, ...]
    closes: tuple[str, ...]
    opens: tuple[str, ...]
    is_outside: bool


@lru_cache(maxsize=1024)
def section(text: str) -> Section | None:
    """A section, without blank lines beside one another, converted; None where Python-Markdown has to convert it."""
    writer = _Writer()
    try:
        writer.write(text.split("\n\n"))
    except NotOursError:
        return None
    return writer.section()


class _Writer:
    """Writes the blocks of a section one after the other."""

    def __init__(self) -> None:
        self._heading: Heading | None = None
        self._html: list[str] = []
        self._targets: set[str] = set()
        self._ids: list[str] = []
        self._open: list[str] = []
        self._closes: list[str] = []
        self._beside = ""  # the element before, beside what comes; empty at the beginning of an element
        self._is_outside = False

    def section(self) -> Section:
        """What was written."""
        closes, opens, targets = tuple(self._closes), tuple(self._open), frozenset(self._targets)
        html, ids = "".join(self._html), tuple(self._ids)
        return Section(self._heading, html, targets, climbs(targets), ids, closes, opens, self._is_outside)

    def write(self, blocks: list[str]) -> None:
        """Write all blocks. Raises `NotOursError`."""
        if blocks[0].startswith("#"):
            self._heading = heading(blocks.pop(0))
            self._targets.update(self._heading.targets)
            self._ids += self._heading.ids
            self._beside = "h"
        rest = iter(blocks)
        block = next(rest, None)
        while block is not None:
            made = stretch(block)
            if isinstance(made, Items):
                block = self._list(made, rest)
                continue
            self._add(made or _with_table(block, rest))
            block = next(rest, None)

    def _list(self, first: Items, rest: Iterator[str]) -> str | None:
        """Write the list that begins with the items `first`; the block behind it, if any."""
        parts = [first]
        while (block := next(rest, None)) is not None:
            if block.startswith(STEP):
                parts[-1] = parts[-1].with_paragraph(block)
            elif isinstance(made := stretch(block) if block.startswith(ITEM) else None, Items):
                parts.append(made)
            else:
                break
        if self._beside in _LISTS:
            raise NotOursError
        targets = tuple(target for part in parts for target in part.targets)
        ids = tuple(id_ for part in parts for id_ in part.ids)
        self._add(Stretch(unordered(parts), "ul", targets, ids, is_block=True))
        return block

    def _add(self, made: Stretch) -> None:
        html, last, targets, ids, closes, opens, depth, is_behind, is_block, is_outside = made
        is_open = self._open
        if depth > len(is_open) or (is_behind and not self._beside):
            raise NotOursError
        if is_block and is_open and is_open[-1] not in ROOMY:
            raise NotOursError
        if is_outside:
            if is_open or self._closes:
                raise NotOursError
            self._is_outside = True
        self._html.append(html)
        if targets:
            self._targets.update(targets)
        self._ids += ids
        for tag in closes:
            if not is_open:
                self._closes.append(tag)
            elif is_open.pop() != tag:
                raise NotOursError
        is_open += opens
        self._beside = last


def _with_table(block: str, rest: Iterator[str]) -> Stretch:
    """A block with the blocks behind it, up to the one in which the table that it begins ends."""
    blocks = [block]
    for each in rest:
        blocks.append(each)
        if END in each:
            made = stretch("\n".join(blocks))
            break
    else:
        made = None
    if not isinstance(made, Stretch):
        raise NotOursError
    return made
