"""Tables of OpenDocument: decides which hold data, and marks their rows and cells."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.model.text import COVERED, MarkKind
from generator.read.odt.names import OFFICE, TABLE, TEXT, Element, text_of
from generator.read.odt.styles import Styles
from generator.read.office.composer import Composer
from generator.read.office.own_parts import own_parts
from generator.read.office.table_shape import TableShape, is_data
from generator.read.tables import number

# Text longer than this is no figure.
_LONGEST_FIGURE = 100


@dataclass
class _Table:
    """An open table; `hanging` are the columns covered by cells of rows above, with the number of rows still covered.

    `coming` are those that cells of this row cover from the next row on.
    """

    is_data: bool
    in_header: bool = False
    column: int = 0
    hanging: dict[int, int] = field(default_factory=dict)
    coming: dict[int, int] = field(default_factory=dict)


class Tables:
    """The open tables at a place of a story; a table that is only layout gets no marks."""

    def __init__(self, composer: Composer, styles: Styles, *, only_layout: bool = False) -> None:
        self._only_layout = only_layout
        self._composer = composer
        self._styles = styles
        # Text outside tables is treated as the only cell of a table that is only layout.
        self._open = [_Table(is_data=False)]

    def begin_table(self, element: Element) -> bool:
        """A `table:table` begins."""
        rows = [] if self._only_layout else _own(element, "table-row")
        cells = [_own(row, "table-cell") for row in rows]
        shape = TableShape(
            [[_words(cell) for cell in row] for row in cells],
            has_headers=bool(_own(element, "table-header-rows")),
            has_borders=any(self._styles.has_borders(cell.get(TABLE + "style-name")) for row in cells for cell in row),
            holds_tables=next(element.iterdescendants(TABLE + "table"), None) is not None,
        )
        self._open.append(_Table(is_data(shape)))
        self._begin(MarkKind.TABLE)
        return True

    def begin_header(self, _element: Element) -> bool:
        """A `table:table-header-rows` begins."""
        self._open[-1].in_header = True
        return True

    def end_header(self, _element: Element) -> None:
        """A `table:table-header-rows` ends."""
        self._open[-1].in_header = False

    def begin_row(self, _element: Element) -> bool:
        """A `table:table-row` begins."""
        table = self._open[-1]
        table.column = 0
        hanging = {column: left - 1 for column, left in table.hanging.items() if left > 1}
        table.hanging, table.coming = hanging | table.coming, {}
        self._begin(MarkKind.ROW)
        return True

    def begin_cell(self, element: Element) -> bool:
        """A `table:table-cell` begins, or the empty `table:covered-table-cell` right of or below a large one."""
        table = self._open[-1]
        is_below = element.tag == TABLE + "covered-table-cell" and table.column in table.hanging
        rows, columns = (number(element.get(f"{TABLE}number-{name}-spanned")) for name in ("rows", "columns"))
        if rows > 1:
            table.coming.update(dict.fromkeys(range(table.column, table.column + columns), rows - 1))
        table.column += 1
        self._begin(MarkKind.HEADER_CELL if table.in_header else MarkKind.CELL, COVERED if is_below else "")
        return True

    def end(self, _element: Element) -> None:
        """A row or cell ends."""
        self._composer.end_paragraph()
        if self._open[-1].is_data:
            self._composer.close()

    def end_table(self, element: Element) -> None:
        """A `table:table` ends."""
        self.end(element)
        self._open.pop()

    def _begin(self, kind: MarkKind, value: str = "") -> None:
        self._composer.end_paragraph()
        if self._open[-1].is_data:
            self._composer.open(kind, value)


def _own(element: Element, name: str) -> list[Element]:
    """The elements with this name in an element, except those in nested tables."""
    return [part for part in own_parts(element, TABLE + "table") if part.tag == TABLE + name]


def _words(cell: Element) -> str:
    """The first words of a cell, enough to recognise its content; `…` takes the place of a table in it."""
    parts = list(own_parts(cell, TABLE + "table"))
    annotations = {each for note in parts if note.tag == OFFICE + "annotation" for each in note.iter()}
    words = "… " if any(each.tag == TABLE + "table" for each in parts) else ""
    for part in parts:
        if len(words) < _LONGEST_FIGURE and part.tag in (TEXT + "p", TEXT + "h") and part not in annotations:
            words += f"{text_of(part)} "
    return " ".join(words.split())
