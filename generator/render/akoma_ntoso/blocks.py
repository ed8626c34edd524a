"""Blocks of official text as elements: paragraphs, lists with their numbers, tables with their captions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, groupby

from generator.grammar.characters.list_items import is_sign
from generator.grammar.front.title_lines import is_of_title
from generator.model.akoma_ntoso_names import ElementIds
from generator.model.block import Block, BlockKind
from generator.model.consultation import Consultation
from generator.render.akoma_ntoso.inline import Inlines, NoteCall
from generator.render.akoma_ntoso.xml import Written, element
from generator.render.marks.paragraph_anchors import paragraph_anchors
from generator.render.marks.tables import CellView, table_view

# Readers of XML refuse what is nested very deeply.
_DEEPEST = 12
_NAMED = {BlockKind.HEADING: "heading", BlockKind.LABEL: "label"}


@dataclass
class _Item:
    """An item of a list: its blocks, and the lists below it, in order."""

    content: list[Block | _List] = field(default_factory=list)


@dataclass
class _List:
    items: list[_Item] = field(default_factory=list)


class BlockWriter:
    """Writes blocks of one document; `call` writes what stands in the place of a sign that calls a note."""

    def __init__(self, consultation: Consultation, inlines: Inlines, call: NoteCall) -> None:
        self._consultation = consultation
        self._inlines = inlines
        self._call = call
        self._ids = ElementIds()
        self._anchors = paragraph_anchors(consultation)

    def words(self, index: int) -> Written:
        """The words of a block that is no table."""
        return self._inlines.of(index, self._call)

    def blocks(self, indexes: Sequence[int], within: str) -> str:
        """Consecutive blocks as elements; `within` is the id of the element that holds them."""
        blocks = [self._consultation.blocks[index] for index in indexes]
        made: list[Written] = []
        for is_list, group in groupby(_in_lists(blocks), key=lambda pair: pair[0]):
            held = [block for _, block in group]
            made += [self._list(_nested(held), within)] if is_list else self._others(held, within)
        return "\n".join(made)

    def _others(self, blocks: Sequence[Block], within: str) -> Iterator[Written]:
        captions: list[Block] = []
        for block in blocks:
            if block.kind is BlockKind.CAPTION:
                captions.append(block)
                continue
            if block.cells:
                yield self._table(block, captions, within)
            else:
                yield from (self._paragraph(each, within) for each in (*captions, block))
            captions = []
        yield from (self._paragraph(each, within) for each in captions)

    def _paragraph(self, block: Block, within: str) -> Written:
        content, anchor = self.words(block.index), self._anchors.get(block.index, "")
        if block.kind in _NAMED:
            if is_of_title(self._consultation.legible(block.index)):
                content = element("docTitle", content)
            return element("block", content, name=_NAMED[block.kind], eId=self._ids.next(within, "block"))
        if block.kind is BlockKind.SIGNATURE:
            content = element("signature", content)
        class_ = "caption" if block.kind is BlockKind.CAPTION else ""
        return element("p", content, eId=self._ids.next(within, "p"), class_=class_, ours_anchor=anchor)

    def _list(self, list_: _List, within: str) -> Written:
        name = self._ids.next(within, "list")
        return element("blockList", "".join(self._item(item, name) for item in list_.items), eId=name)

    def _item(self, item: _Item, within: str) -> Written:
        name = self._ids.next(within, "item")
        made: list[str] = []
        for position, part in enumerate(item.content):
            if isinstance(part, _List):
                made.append(self._list(part, name))
            elif position == 0:
                made.append(self._first_of_item(part, name))
            else:
                made += self._others([part], name)
        return element("item", "".join(made), eId=name)

    def _first_of_item(self, block: Block, within: str) -> str:
        """The first paragraph of an item; the printed number or dash before it stands by itself."""
        text = self._consultation.text(block.index)
        sign, space, rest = text.partition(" ")
        if block.kind is not BlockKind.LIST_ITEM or not (space and rest.strip() and is_sign(sign)):
            return "".join(self._others([block], within))
        number, words = self._inlines.cut(block.index, self._call, len(sign))
        anchor = self._anchors.get(block.index, "")
        paragraph = element("p", words, eId=self._ids.next(within, "p"), ours_anchor=anchor)
        return f"{element('num', number)}{paragraph}"

    def _table(self, block: Block, captions: Sequence[Block], within: str) -> Written:
        view = table_view(block, self._inlines.cells(block.index, self._call), 0)
        names = [*(self.words(each.index) for each in captions), *view.titles]
        rows = [element("tr", "".join(map(_cell, row))) for row in chain(view.head, view.body) if row]
        name, anchor = self._ids.next(within, "table"), self._anchors.get(block.index, "")
        caption = element("caption", element("br").join(names)) if names else ""
        # A table must have a row.
        content = "".join(rows) or element("tr", element("td"))
        return element("table", f"{caption}{content}", eId=name, ours_anchor=anchor)


def _cell(cell: CellView) -> Written:
    words = element("p", cell.markdown) if cell.markdown else ""
    columns = str(cell.columns) if cell.columns > 1 else ""
    return element("th" if cell.scope else "td", words, colspan=columns)


def _in_lists(blocks: Sequence[Block]) -> Iterator[tuple[bool, Block]]:
    """Each block with whether it stands in a list: no paragraph goes on with an item that stands elsewhere."""
    is_list = False
    for block in blocks:
        is_list = block.kind is BlockKind.LIST_ITEM or (is_list and block.continues)
        yield is_list, block


def _nested(blocks: Sequence[Block]) -> _List:
    """Items of a list and the paragraphs that go on with them, by their depth; the first is an item."""
    whole = _List()
    outer: list[tuple[int, _Item]] = []
    for block in blocks:
        while outer and (outer[-1][0] >= block.depth + block.continues or len(outer) >= _DEEPEST):
            outer.pop()
        if block.continues:
            last = outer[-1][1] if outer else whole.items[-1]
            last.content.append(block)
            continue
        item = _Item([block])
        _list_below(outer[-1][1] if outer else None, whole).items.append(item)
        outer.append((block.depth, item))
    return whole


def _list_below(item: _Item | None, whole: _List) -> _List:
    """The list that the next item below an item joins."""
    if item is None:
        return whole
    last = item.content[-1]
    if isinstance(last, _List):
        return last
    made = _List()
    item.content.append(made)
    return made
