"""Arrangement: combines consecutive blocks of official text into lists, tables and paragraphs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter

from generator.model.block import BlockKind
from generator.render.marks.notes import NoteView
from generator.render.marks.official_block import OfficialBlock
from generator.render.writing.markdown import Markdown

# Markdown counts the depth of a list in these.
_STEP = "    "
_NONE = Markdown("")


@dataclass(frozen=True)
class Arranged:
    """A block with the properties that follow from its neighbours.

    `indent` sets an item or paragraph of a list below the item it belongs to; `opens` and `closes` show that a list
    with drawn bullets begins or ends with it; `captions` are the lines before a table that name it. `notes` are those
    of the editor that stand behind it: in a list all behind its last item, because one between two items would end it.
    """

    block: OfficialBlock
    indent: Markdown = _NONE
    opens: bool = False
    closes: bool = False
    captions: tuple[OfficialBlock, ...] = ()
    notes: tuple[NoteView, ...] = ()


def arranged(blocks: Sequence[OfficialBlock]) -> Iterator[Arranged]:
    """The blocks in order; a caption comes with its table."""
    for is_list, group in groupby(_in_lists(blocks), key=itemgetter(0)):
        held = [block for _, block in group]
        yield from _items(held) if is_list else _others(held)


def _in_lists(blocks: Sequence[OfficialBlock]) -> Iterator[tuple[bool, OfficialBlock]]:
    """Each block with whether it stands in a list: no paragraph goes on with an item that stands elsewhere."""
    is_list = False
    for block in blocks:
        is_list = block.kind is BlockKind.LIST_ITEM or (is_list and block.continues)
        yield is_list, block


def _items(items: Sequence[OfficialBlock]) -> Iterator[Arranged]:
    last, notes = len(items) - 1, tuple(note for item in items for note in item.notes)
    is_bulleted = all(item.is_bulleted or item.continues for item in items)
    outer: list[int] = []
    for position, item in enumerate(items):
        while outer and outer[-1] >= item.depth + item.continues:
            outer.pop()
        made = Arranged(item, Markdown(_STEP * len(outer)), notes=notes if position == last else ())
        outer.extend([] if item.continues else [item.depth])
        yield replace(made, opens=position == 0, closes=position == last) if is_bulleted else made


def _others(blocks: Sequence[OfficialBlock]) -> Iterator[Arranged]:
    held: list[OfficialBlock] = []
    for block in blocks:
        if block.kind is BlockKind.CAPTION:
            held.append(block)
            continue
        if block.table is None:
            yield from map(_alone, held)
            held.clear()
        named = (*held, block)
        yield Arranged(block, captions=tuple(held), notes=tuple(note for each in named for note in each.notes))
        held.clear()
    yield from map(_alone, held)


def _alone(block: OfficialBlock) -> Arranged:
    return Arranged(block, notes=block.notes)
