"""Items of lists: by the structure tree, else by their printed bullet."""

from __future__ import annotations

from collections.abc import Sequence

from generator.read.pdf.paragraphs import BULLET
from generator.read.pdf.rows import Row
from generator.read.pdf.structure import within

_ITEM = frozenset({"LI"})
# An item this far (in points) to the right of another is an item of that one.
_STEP = 6.0


def item_depths(paragraphs: Sequence[Sequence[Row]]) -> dict[int, int]:
    """The depth, from 1, of each paragraph (by its index) that begins an item of a list."""
    depths: dict[int, int] = {}
    begun: set[tuple[int, ...]] = set()
    lefts: list[float] = []
    for index, paragraph in enumerate(paragraphs):
        row = paragraph[0]
        item = within(row.element, _ITEM)
        if item and item.path not in begun:
            begun.add(item.path)
            depths[index] = item.kinds.count("LI")
        elif not item and BULLET.match(row.text):
            lefts = [left for left in lefts if left < row.left - _STEP] + [row.left]
            depths[index] = len(lefts)
        else:
            lefts = [left for left in lefts if left < row.left - _STEP]
    return depths
