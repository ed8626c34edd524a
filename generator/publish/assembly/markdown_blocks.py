"""Blocks of Markdown between blank lines: paragraphs, lists and tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.publish.assembly.markdown_attributes import NONE, listed
from generator.publish.assembly.markdown_inline import Inline, NotOursError, inline, line

STEP = "    "
"""Sets what stands in a list below the item before."""

_ITEM = re.compile(rf"((?:{STEP})*+)- +(\S[^\n]*)")
_RULE = re.compile(r"\|(?:---\|)++")
_CELLS = "|"


class Item(NamedTuple):
    """An item of a list: its line, and the list below it as HTML; empty where there is none."""

    words: str
    below: str


class Items(NamedTuple):
    """The items of a list that no blank line parts; `further` are the paragraphs below the last, as HTML."""

    items: tuple[Item, ...]
    targets: tuple[str, ...]
    ids: tuple[str, ...]
    further: str = ""

    def with_paragraph(self, block: str) -> Items:
        """These items with a paragraph below the last, which four spaces set there. Raises `NotOursError`."""
        words = block.removeprefix(STEP)
        if words == block or "\n" in words:
            raise NotOursError
        html, targets, ids = paragraph(words)
        return Items(self.items, (*self.targets, *targets), (*self.ids, *ids), self.further + html)


def paragraph(block: str) -> Inline:
    """A paragraph of one line, with an attribute list below it or not. Raises `NotOursError`."""
    words, parting, attributes = block.partition("\n")
    given = listed(attributes) if parting else NONE
    if given is None or (parting and words[-1:].isspace()):
        raise NotOursError
    html, targets, ids = line(words)
    if given.id:
        ids = (given.id, *ids)
    return Inline(f"{given.tag('p')}{html}</p>\n", targets, ids)


def items(block: str) -> Items:
    """The items of a list, each in a line; four spaces set an item below the one before. Raises `NotOursError`."""
    depths, made = [], []
    for text in block.split("\n"):
        if not (found := _ITEM.fullmatch(text)):
            raise NotOursError
        depths.append(len(found[1]) // len(STEP))
        made.append(line(found[2]))
    if depths[0] or any(after > before + 1 for before, after in pairwise(depths)):
        raise NotOursError
    targets = tuple(target for each in made for target in each.targets)
    return Items(
        tuple(_nested(depths, [each.html for each in made])), targets, tuple(i for each in made for i in each.ids)
    )


def _nested(depths: Sequence[int], words: Sequence[str]) -> Iterator[Item]:
    """The items of the least depth, each with the list below it."""
    starts = [at for at, depth in enumerate(depths) if depth == depths[0]]
    for start, end in zip(starts, [*starts[1:], len(depths)], strict=True):
        below = list(_nested(depths[start + 1 : end], words[start + 1 : end])) if end > start + 1 else []
        yield Item(words[start], _tight(below) if below else "")


def _tight(made: Sequence[Item]) -> str:
    return "<ul>\n" + "".join(f"<li>{each.words}{each.below}</li>\n" for each in made) + "</ul>\n"


def unordered(parts: Sequence[Items]) -> str:
    """A list that blank lines part: items beside a blank line are paragraphs."""
    made = ["<ul>\n"]
    for number, part in enumerate(parts):
        last = len(part.items) - 1
        for at, item in enumerate(part.items):
            further = part.further if at == last else ""
            if further or (at == 0 and number > 0) or (at == last and number + 1 < len(parts)):
                made.append(f"<li>\n<p>{item.words}</p>\n{item.below}{further}</li>\n")
            else:
                made.append(f"<li>{item.words}{item.below}</li>\n")
    made.append("</ul>\n")
    return "".join(made)


def table(block: str) -> Inline:
    """A table of lines with a bar at both ends. Raises `NotOursError`."""
    lines = block.split("\n")
    if len(lines) < 3 or not _RULE.fullmatch(lines[1]):  # noqa: PLR2004
        raise NotOursError
    count = lines[1].count(_CELLS) - 1
    rows = [[inline(cell) for cell in _cells(text, count)] for text in (lines[0], *lines[2:])]
    head, *body = ("".join(_row(cells, "td" if number else "th")) for number, cells in enumerate(rows))
    cells = [cell for row in rows for cell in row]
    targets = tuple(target for cell in cells for target in cell.targets)
    html = f"<table>\n<thead>\n{head}</thead>\n<tbody>\n{''.join(body)}</tbody>\n</table>\n"
    return Inline(html, targets, tuple(id_ for cell in cells for id_ in cell.ids))


def _cells(text: str, count: int) -> list[str]:
    if len(text) < 2 or text[0] != _CELLS or text[-1] != _CELLS:  # noqa: PLR2004
        raise NotOursError
    cells = text[1:-1].split(_CELLS)
    if len(cells) != count:
        raise NotOursError
    return [cell.strip(" ") for cell in cells]


def _row(cells: Sequence[Inline], tag: str) -> Iterator[str]:
    yield "<tr>\n"
    for cell in cells:
        yield f"<{tag}>{cell.html}</{tag}>\n"
    yield "</tr>\n"
