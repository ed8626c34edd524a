"""Tables of Word: decides which hold data, and marks their rows and cells."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.model.text import COVERED, MarkKind
from generator.read.office.composer import Composer
from generator.read.office.own_parts import own_parts
from generator.read.office.table_shape import TableShape, is_data
from generator.read.tables import MOST_EMPTY
from generator.read.word.names import Element, W, child_value, is_on, number
from generator.read.word.styles import Styles

_NO_LINE = frozenset({None, "nil", "none"})
_WIDEST_SPAN = 64
_INSIDE = {True: " … ", False: ""}
# The bit of `w:tblLook` that asks for the first row of the style (ECMA-376 part 1, 17.4.55).
_FIRST_ROW = 0x0020
_HEXADECIMAL = re.compile(r"[0-9A-Fa-f]{1,8}")


@dataclass
class _Table:
    is_data: bool
    header_rows: int = 0
    row: int = 0
    page: int | None = None
    pages: list[int] = field(default_factory=list)


class Tables:
    """The open tables at a place of a story; a table that is only layout gets no marks."""

    def __init__(self, composer: Composer, styles: Styles, *, only_layout: bool = False) -> None:
        self._only_layout = only_layout
        self._composer = composer
        self._styles = styles
        # Text outside tables is treated as the only cell of a table that is only layout.
        self._open = [_Table(is_data=False)]

    def begin_table(self, element: Element) -> None:
        """A `w:tbl` begins."""
        self._composer.end_paragraph()
        holds_tables = next(element.iterdescendants(W + "tbl"), None) is not None
        rows = [] if self._only_layout else _own(element, "tr")
        headers = self._header_rows(element, rows)
        cells = [[_words(cell) for cell in _own(row, "tc")] for row in rows]
        has_borders = bool(rows) and self._has_borders(element)
        table = _Table(is_data(TableShape(cells, headers > 0, has_borders, holds_tables)), headers)
        self._open.append(table)
        if table.is_data:
            self._composer.open(MarkKind.TABLE)

    def begin_row(self, _element: Element) -> bool:
        """A `w:tr` begins; its cells begin on the same page."""
        self._open[-1].page = self._composer.page
        self._open[-1].pages.clear()
        if self._open[-1].is_data:
            self._composer.open(MarkKind.ROW)
        return True

    def begin_cell(self, element: Element) -> bool:
        """A `w:tc` begins."""
        table = self._open[-1]
        self._composer.end_paragraph()
        self._composer.page = table.page
        if table.is_data:
            kind = MarkKind.HEADER_CELL if table.row < table.header_rows else MarkKind.CELL
            self._composer.open(kind, COVERED if _goes_on(element) else "")
        return True

    def end_cell(self, element: Element) -> None:
        """A `w:tc` ends; a cell over several columns is followed by empty ones, so that columns stay aligned."""
        self._composer.end_paragraph()
        table = self._open[-1]
        if self._composer.page is not None:
            table.pages.append(self._composer.page)
        if not table.is_data:
            return
        self._composer.close()
        for _ in range(min(_columns(element) - 1, MOST_EMPTY - self._composer.empty_cells)):
            self._composer.open(MarkKind.HEADER_CELL if table.row < table.header_rows else MarkKind.CELL)
            self._composer.close()

    def end_row(self, _element: Element) -> None:
        """A `w:tr` ends, on the page on which its longest cell ends."""
        table = self._open[-1]
        table.row += 1
        self._composer.page = max(table.pages, default=self._composer.page)
        if table.is_data:
            self._composer.close()

    def end_table(self, _element: Element) -> None:
        """A `w:tbl` ends."""
        self._composer.end_paragraph()
        if self._open.pop().is_data:
            self._composer.close()

    def _has_borders(self, element: Element) -> bool:
        """Whether lines are drawn around or between the cells."""
        own = element.find(f"{W}tblPr/{W}tblBorders")
        style = child_value(element, "tblPr", "tblStyle") or ""
        from_styles = (each.find(f"{W}tblPr/{W}tblBorders") for each in self._styles.chain(style))
        borders = [own] if own is not None else [each for each in from_styles if each is not None]
        cells = _own(element, "tcBorders")
        return any(map(_has_lines, borders)) or any(map(_has_lines, cells))

    def _header_rows(self, table: Element, rows: list[Element]) -> int:
        """The number of heads among the first rows: rows repeated on each page; else one, if only the first is bold."""
        marked = 0
        for row in rows:
            if not is_on(row.find(f"{W}trPr/{W}tblHeader")):
                break
            marked += 1
        if marked or len(rows) < 2:  # noqa: PLR2004  a header is above something
            return marked
        if self._has_first_row(table):
            return 1
        return 1 if self._is_bold(rows[0]) and not self._is_bold(rows[1]) else 0

    def _has_first_row(self, table: Element) -> bool:
        """Whether the style of a table sets its first row in bold, and the table asks for that."""
        look = table.find(f"{W}tblPr/{W}tblLook")
        if look is None or not (_is_true(look.get(W + "firstRow")) or _bits(look.get(W + "val")) & _FIRST_ROW):
            return False
        parts = (
            part
            for style in self._styles.chain(child_value(table, "tblPr", "tblStyle") or "")
            for part in style.iterfind(W + "tblStylePr")
        )
        return any(part.get(W + "type") == "firstRow" and is_on(part.find(f"{W}rPr/{W}b")) for part in parts)

    def _is_bold(self, row: Element) -> bool:
        runs = [
            self._styles.run(self._styles.paragraph_style(paragraph.find(W + "pPr")), run.find(W + "rPr"))
            for paragraph in _own(row, "p")
            for run in paragraph.iter(W + "r")
            if _words(run)
        ]
        return bool(runs) and all(run.bold for run in runs)


def _own(element: Element, name: str) -> list[Element]:
    """The elements with this name in an element, except those in nested tables."""
    return [part for part in own_parts(element, W + "tbl") if part.tag == W + name]


def _is_true(value: str | None) -> bool:
    return value in ("1", "true", "on")


def _bits(value: str | None) -> int:
    """The value of a hexadecimal number; 0 for other text."""
    return int(value, 16) if value and _HEXADECIMAL.fullmatch(value) else 0


def _has_lines(borders: Element) -> bool:
    return any(child_value(borders, side) not in _NO_LINE for side in ("insideH", "insideV", "top", "bottom"))


def _goes_on(cell: Element) -> bool:
    """Whether a cell continues the one above it (ECMA-376 part 1, 17.4.84)."""
    merge = cell.find(f"{W}tcPr/{W}vMerge")
    return merge is not None and merge.get(W + "val") in (None, "continue")


def _columns(cell: Element) -> int:
    return min(max(number(child_value(cell, "tcPr", "gridSpan"), 1), 1), _WIDEST_SPAN)


def _words(element: Element) -> str:
    """The words of a cell or a run; `…` takes the place of a table in it."""
    texts = (
        each.text if each.tag == W + "t" else _INSIDE[each.tag == W + "tbl"] for each in own_parts(element, W + "tbl")
    )
    return " ".join("".join(text or "" for text in texts).split())
