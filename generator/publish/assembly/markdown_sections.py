"""Sections of a page: a heading and the blocks up to the next. They mean the same on every page they stand on."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.publish.assembly.markdown_blocks import STEP, Items, items, paragraph, table, unordered
from generator.publish.assembly.markdown_elements import IS_ELEMENT, MAY_BE_LEFT_ALONE, ElementLine, Part, element_line, left_alone
from generator.publish.assembly.markdown_headings import Heading, heading
from generator.publish.assembly.markdown_inline import Inline, NotOursError
from generator.publish.assembly.markdown_line_tables import BEGIN, END, line_table

PARTING = "\n\n#"
"""Begins a section."""
# Any block may stand in these.
ROOMY = frozenset({"aside", "blockquote", "details", "div", "nav", "section"})
_OPENS, _HOLDS = Part.OPENS, Part.HOLDS
_LISTS = ("ol", "ul")
_ITEM = "- "
_IN_LIST = (_ITEM, STEP)


class Section(NamedTuple):
    """The HTML of a section behind its heading, and what it does to the page.

    `closes` are the elements of the sections before it that it closes, innermost first, `opens` those that it leaves
    open, outermost first. `is_outside` where it has to stand outside all elements.
    """

    heading: Heading | None
    html: str
    targets: frozenset[str]
    ids: tuple[str, ...]
    closes: tuple[str, ...]
    opens: tuple[str, ...]
    is_outside: bool


@lru_cache(maxsize=512)
def section(text: str) -> Section | None:
    """A section converted; None where Python-Markdown has to convert it. No two blank lines may stand together in it."""
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
        return Section(
            self._heading,
            "".join(self._html),
            frozenset(self._targets),
            tuple(self._ids),
            tuple(self._closes),
            tuple(self._open),
            self._is_outside,
        )

    def write(self, blocks: list[str]) -> None:
        """Write all blocks. Raises `NotOursError`."""
        if blocks[0].startswith("#"):
            self._heading = heading(blocks.pop(0))
            self._targets.update(self._heading.targets)
            self._ids += self._heading.ids
            self._beside = "h"
        rest = iter(blocks)
        for block in rest:
            held = self._list(block, rest) if block.startswith(_ITEM) else block
            if held:
                self._block(held, rest)

    def _block(self, block: str, rest: Iterator[str]) -> None:
        if IS_ELEMENT.match(block):
            self._elements(block, rest)
        elif block.startswith("|"):
            self._markdown("table", table(block))
        else:
            self._markdown("p", paragraph(block))

    def _list(self, block: str, rest: Iterator[str]) -> str:
        """Write the list that begins with a block; the block behind it, empty at the end of the section."""
        parts: list[Items] = []
        while block.startswith(_IN_LIST):
            if block.startswith(STEP):
                parts[-1] = parts[-1].with_paragraph(block)
            else:
                parts.append(items(block))
            block = next(rest, "")
        if self._beside in _LISTS:
            raise NotOursError
        targets = (target for part in parts for target in part.targets)
        self._markdown("ul", Inline(unordered(parts), tuple(targets), tuple(i for part in parts for i in part.ids)))
        return block

    def _markdown(self, tag: str, made: Inline) -> None:
        if self._open and self._open[-1] not in ROOMY and tag != "p":
            raise NotOursError
        self._beside = tag
        self._html.append(made.html)
        self._targets.update(made.targets)
        self._ids += made.ids

    def _elements(self, block: str, rest: Iterator[str]) -> None:
        """Write a block of lines with elements; a table in it may take further blocks."""
        if "\n" not in block:
            self._element(element_line(block))
            return
        if block.startswith(MAY_BE_LEFT_ALONE) and (html := left_alone(block)) is not None:
            self._leave_alone(html)
            return
        lines, at = block.split("\n"), 0
        while at < len(lines):
            if lines[at] == BEGIN:
                end = _end_of_table(lines, at, rest)
                self._element(ElementLine(_HOLDS, "table", *line_table(lines[at + 1 : end])))
                at = end
            else:
                self._element(element_line(lines[at]))
            at += 1
            if not self._open and at < len(lines):  # what stands right behind the outermost element
                raise NotOursError

    def _leave_alone(self, html: str) -> None:
        if self._open or self._closes:
            raise NotOursError
        self._is_outside = True
        self._markdown("p", Inline(html))

    def _element(self, made: ElementLine) -> None:
        part, tag, html, targets, ids = made
        self._html.append(html)
        if targets:
            self._targets.update(targets)
        if ids:
            self._ids += ids
        if part is _OPENS:
            self._open.append(tag)
            self._beside = ""
            return
        if part is _HOLDS:
            if not self._open:
                raise NotOursError
        elif not self._beside:  # Python-Markdown writes empty elements in another way
            raise NotOursError
        elif not self._open:
            self._closes.append(tag)
        elif self._open.pop() != tag:
            raise NotOursError
        self._beside = tag


def _end_of_table(lines: list[str], at: int, rest: Iterator[str]) -> int:
    """The line at which the table that begins at a line ends; blocks are taken until it does."""
    while True:
        try:
            return lines.index(END, at)
        except ValueError:
            at = len(lines)
        block = next(rest, None)
        if block is None:
            raise NotOursError
        lines += block.split("\n")
