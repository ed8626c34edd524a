"""Tables: RTF ends cells and rows in the stream of paragraphs; here they become elements within each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.read.rtf.looks import element
from generator.read.rtf.tree import Word
from generator.read.tables import WIDEST
from generator.read.word.names import Element

# Edges of cells that are less than this many twips apart are one edge: programs round.
_MEET = 15
_LINES = frozenset({"brdrs", "brdrth", "brdrdb", "brdrdot", "brdrdash", "brdrhair", "brdrtriple", "brdrinset"})
_SIDES = ("clbrdr", "trbrdr")


@dataclass
class _CellFormat:
    right: int = 0
    joins_left: bool = False
    merge: str = ""


@dataclass
class RowFormat:
    """What the words of control before or after a row say of its cells."""

    left: int = 0
    is_header: bool = False
    has_lines: bool = False
    cells: list[_CellFormat] = field(default_factory=list)
    _next: _CellFormat = field(default_factory=_CellFormat)
    _in_border: bool = False

    def change(self, word: Word) -> None:
        """Follow a word of control."""
        name = word.name
        if name == "cellx":
            self._next.right = word.value or 0
            self.cells.append(self._next)
            self._next = _CellFormat()
        elif name == "clmrg":
            self._next.joins_left = True
        elif name in ("clvmgf", "clvmrg"):
            self._next.merge = "restart" if name == "clvmgf" else "continue"
        elif name == "trleft":
            self.left = word.value or 0
        elif name == "trhdr":
            self.is_header = True
        elif name.startswith(_SIDES):
            self._in_border = True
        elif self._in_border and name in _LINES:
            self.has_lines = True
        elif not name.startswith("brdr"):
            self._in_border = False


Blocks = list[Element]


@dataclass
class _Table:
    rows: list[tuple[RowFormat, list[Blocks]]] = field(default_factory=list)
    cells: list[Blocks] = field(default_factory=list)
    blocks: Blocks = field(default_factory=list)


class Body:
    """The paragraphs and tables of a story, in `root`; a depth counts the tables around a place."""

    def __init__(self, root: Element) -> None:
        self._root = root
        self._open: list[_Table] = []

    def add(self, block: Element, depth: int) -> None:
        """Add a paragraph within this many tables."""
        self._reach(depth)
        self._place(block)

    def end_cell(self, depth: int) -> None:
        """End a cell of the table at this depth (from 1)."""
        self._reach(depth)
        table = self._open[-1]
        table.cells.append(table.blocks)
        table.blocks = []

    def end_row(self, form: RowFormat, depth: int) -> None:
        """End a row of the table at this depth (from 1)."""
        self._reach(depth)
        table = self._open[-1]
        if table.blocks:
            self.end_cell(depth)
        if table.cells:
            table.rows.append((form, table.cells))
            table.cells = []

    def end(self) -> None:
        """End all tables."""
        self._reach(0)

    def _reach(self, depth: int) -> None:
        while len(self._open) > depth:
            self.end_row(RowFormat(), len(self._open))
            table = self._open.pop()
            if table.rows:
                self._place(_built(table.rows))
        while len(self._open) < depth:
            self._open.append(_Table())

    def _place(self, block: Element) -> None:
        if self._open:
            self._open[-1].blocks.append(block)
        else:
            self._root.append(block)


def _built(rows: Sequence[tuple[RowFormat, list[Blocks]]]) -> Element:
    """A `w:tbl` of rows; a cell spans as many columns as edges of other rows lie in it."""
    edges = _edges([cell.right for form, _ in rows for cell in form.cells])
    has_lines = any(form.has_lines for form, _ in rows)
    lines = [element("tblBorders", element("insideH", val="single"))] if has_lines else []
    made = element("tbl", element("tblPr", *lines))
    for form, cells in rows:
        properties = element("trPr", *([element("tblHeader")] if form.is_header else []))
        made.append(element("tr", properties, *_cells(form, cells, edges)))
    return made


def _cells(form: RowFormat, cells: Sequence[Blocks], edges: Sequence[int]) -> list[Element]:
    made: list[Element] = []
    done = form.left
    for number, blocks in enumerate(cells):
        own = form.cells[number] if number < len(form.cells) else _CellFormat(done)
        span = sum(done + _MEET < edge <= own.right + _MEET for edge in edges)
        done = max(done, own.right)
        if own.joins_left and made:
            _widen(made[-1], max(1, span))
            made[-1].extend(blocks)
            continue
        properties = element("tcPr", element("gridSpan", val=str(min(max(1, span), WIDEST))))
        if own.merge:
            properties.append(element("vMerge", val=own.merge))
        made.append(element("tc", properties, *blocks))
    return made


def _widen(cell: Element, columns: int) -> None:
    span = cell[0][0]
    key = next(iter(span.attrib))
    span.set(key, str(min(int(span.get(key) or 1) + columns, WIDEST)))


def _edges(rights: Sequence[int]) -> list[int]:
    found: list[int] = []
    for right in sorted(rights):
        if not found or right - found[-1] > _MEET:
            found.append(right)
    return found
