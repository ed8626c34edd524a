"""Items of lists: by the structure tree, else by their printed bullet; further paragraphs by their indent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.read.pdf.glyphs.structure import within
from generator.read.pdf.rows.rows import Row
from generator.read.pdf.text.paragraphs import BULLET

_ITEM = frozenset({"LI"})
# An item at least this far (in points) to the right of another is an item within that one.
_STEP = 6.0
# Lines whose edges are less than this many points apart begin at one edge.
_ALIGNED = 2.0


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


def continued_items(paragraphs: Sequence[Sequence[Row]], depths: Mapping[int, int], left: float) -> dict[int, int]:
    """The depth of the item, for each further paragraph (by its index) of an item, aligned with the text of that item.

    `left` is the left edge of the text of the document, in points. If the text of an item begins there, no paragraph
    continues it.
    """
    found: dict[int, int] = {}
    depth, edge = 0, left
    for index, paragraph in enumerate(paragraphs):
        if index in depths:
            depth, edge = depths[index], _text_edge(paragraph)
        elif depth and edge > left + _ALIGNED and all(abs(row.left - edge) < _ALIGNED for row in paragraph):
            found[index] = depth
        else:
            depth = 0
    return found


def _text_edge(item: Sequence[Row]) -> float:
    """The left edge of the text of an item, in points: of its second row, else of the run after its bullet."""
    return item[1].left if len(item) > 1 else item[0].runs[min(1, len(item[0].runs) - 1)].left
