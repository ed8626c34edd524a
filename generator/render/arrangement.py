"""Arrangement: consecutive blocks of official text as the lists, tables and paragraphs that they are together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from generator.model.block import BlockKind
from generator.render.markdown import Markdown
from generator.render.page_context import OfficialBlock

# A paragraph right before a table that is its caption; a longer one only begins so.
_CAPTION = re.compile(r"(?:Tabel|Overzicht|Schema)\s\w{1,6}\b")
LONGEST_CAPTION = 200
# Markdown counts the depth of a list in these.
_STEP = "    "
_NONE = Markdown("")


@dataclass(frozen=True)
class Arranged:
    """A block with what its neighbours make of it.

    `indent` sets a list item below the one it belongs to; `opens` and `closes` tell that a list whose bullets are no
    words begins or ends with it; `caption` is the paragraph before a table that names it.
    """

    block: OfficialBlock
    indent: Markdown = _NONE
    opens: bool = False
    closes: bool = False
    caption: OfficialBlock | None = None


def arranged(blocks: Sequence[OfficialBlock]) -> Iterator[Arranged]:
    """The blocks in order; a caption comes with its table."""
    for is_list, group in groupby(blocks, key=lambda block: block.kind is BlockKind.LIST_ITEM):
        held = list(group)
        yield from _items(held) if is_list else _others(held)


def _items(items: Sequence[OfficialBlock]) -> Iterator[Arranged]:
    is_bulleted = all(item.is_bulleted for item in items)
    outer: list[int] = []
    for position, item in enumerate(items):
        while outer and outer[-1] >= item.depth:
            outer.pop()
        made = Arranged(item, Markdown(_STEP * len(outer)))
        outer.append(item.depth)
        yield replace(made, opens=position == 0, closes=position == len(items) - 1) if is_bulleted else made


def _others(blocks: Sequence[OfficialBlock]) -> Iterator[Arranged]:
    held: OfficialBlock | None = None
    for block in blocks:
        if held:
            is_caption = block.table is not None
            if is_caption:
                yield Arranged(block, caption=held)
                held = None
                continue
            yield Arranged(held)
        held = block if _may_be_caption(block) else None
        if held is None:
            yield Arranged(block)
    if held:
        yield Arranged(held)


def _may_be_caption(block: OfficialBlock) -> bool:
    is_short = block.kind is BlockKind.PARAGRAPH and len(block.text) <= LONGEST_CAPTION
    return is_short and _CAPTION.match(block.text) is not None
