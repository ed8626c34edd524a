"""Writes a composed document as a source text: one line for each printed line, a blank line after each paragraph.

The cells of a row are on consecutive lines.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.text import Line, Mark, MarkKind, SourceText, Span
from generator.read.pdf.glyphs.structure import CAPTIONS, heading_level, within
from generator.read.pdf.rows.rows import Row
from generator.read.pdf.tables.tagged_tables import Cell, around, empty_cells
from generator.read.pdf.text.compose import Composition
from generator.read.pdf.text.marks import merged, styles, unseen
from generator.read.pdf.text.notes import NoteMarks

_Key = tuple[object, ...]


def written(name: str, document: Composition) -> SourceText:
    """The source text of a document, with its marks."""
    writer = _Writer(document)
    for group, row in _grouped(document):
        writer.write(group, row)
    text = "\n".join(writer.texts)
    marks = merged(writer.marks(), text)
    return SourceText(name, text, tuple(writer.lines), tuple(marks), has_paragraphs=document.has_paragraphs)


def _grouped(document: Composition) -> Iterator[tuple[_Key, Row]]:
    """Each printed row with its group; blank lines separate groups.

    A group is a paragraph, a row of a table, or furniture; furniture within a paragraph belongs to its group.
    """
    before: _Key = ()
    furniture: list[Row] = []
    for row in document.printed:
        group = _group(document, row)
        if not group:
            furniture.append(row)
            continue
        key = group if group == before else ("furniture", *before)
        yield from ((key, lone) for lone in furniture)
        furniture.clear()
        yield group, row
        before = group
    yield from ((("furniture", *before), lone) for lone in furniture)


def _group(document: Composition, row: Row) -> _Key:
    if cell := document.cells.get(row.key):
        return ("row", *cell.row.path)
    paragraph = document.paragraph_of.get(row.key)
    return () if paragraph is None else ("paragraph", paragraph)


class _Writer:
    """The lines and marks so far; marks with the same key become one."""

    def __init__(self, document: Composition) -> None:
        self._document = document
        self._note_marks = NoteMarks(list(document.notes.values()), document.text_rows)
        self._marks: dict[_Key, Mark] = {}
        self._cells: dict[tuple[int, ...], Cell] = {}
        self._group: _Key = ()
        self._in_cell: _Key = ()
        self._offset = 0
        self.texts: list[str] = []
        self.lines: list[Line] = []

    def marks(self) -> list[Mark]:
        """All marks in the order of their start; an outer mark before those inside it."""
        filled = ((cell, self._marks[cell.kind, *path].span) for path, cell in self._cells.items())
        found = [*self._marks.values(), *empty_cells(filled)]
        return sorted(found, key=lambda mark: (mark.span.start, -mark.span.end))

    def write(self, group: _Key, row: Row) -> None:
        """Write one row, after a blank line when it begins a group."""
        in_cell = self._paragraph_in_cell(row)
        is_next = in_cell[:1] == self._in_cell[:1] and in_cell != self._in_cell
        if self.texts and (group != self._group or is_next):
            self._line("", row.page, 0, 0)
        self._group, self._in_cell = group, in_cell
        indent = max(0.0, round(row.left - self._document.layout.left, 1))
        span = self._line(row.text, row.page, indent, row.size)
        if row.page in self._document.recognisers:
            self._mark(("recognised", row.page), MarkKind.RECOGNISED, span, self._document.recognisers[row.page])
        paragraph = self._document.paragraph_of.get(row.key)
        if paragraph is None:
            self._mark_aside(row, span)
            return
        self._mark_paragraph(paragraph, row, span)
        for kind, start, end, value in styles(row, None if paragraph in self._document.notes else self._note_marks):
            self._mark((kind, span.start + start), kind, Span(span.start + start, span.start + end), value)

    def _mark_aside(self, row: Row, span: Span) -> None:
        """Mark a row that is no text: its unseen runs, and the row as furniture unless all of it is unseen."""
        if not all(run.unseen for run in row.runs):
            self._mark(("furniture", *row.key), MarkKind.FURNITURE, span)
        for kind, start, end, value in unseen(row):
            self._mark((kind, span.start + start), kind, Span(span.start + start, span.start + end), value)

    def _paragraph_in_cell(self, row: Row) -> _Key:
        """The key of the cell and the paragraph of a row; empty outside tables."""
        cell = self._document.cells.get(row.key)
        return (cell.cell.path, self._document.paragraph_of.get(row.key)) if cell else ()

    def _line(self, text: str, page: int, indent: float, size: float) -> Span:
        span = Span(self._offset, self._offset + len(text))
        self.texts.append(text)
        self.lines.append(Line(len(self.texts), span, page, indent, size))
        self._offset = span.end + 1
        return span

    def _mark_paragraph(self, paragraph: int, row: Row, span: Span) -> None:
        document = self._document
        if cell := document.cells.get(row.key):
            for kind, element in cell.levels():
                self._mark((kind, *element.path), kind, span)
            for kind, element in (level for outer in around(cell) for level in outer.levels()):
                if (kind, *element.path) in self._marks:
                    self._mark((kind, *element.path), kind, span)
            self._cells[cell.cell.path] = cell
        if note := document.notes.get(paragraph):
            self._mark(("note", note.key, row.page), MarkKind.NOTE, span, note.key)
            return
        if depth := document.depths.get(paragraph):
            self._mark(("item", paragraph), MarkKind.LIST_ITEM, span, str(depth))
        if depth := document.continued.get(paragraph):
            self._mark(("item", paragraph), MarkKind.ITEM_CONTINUED, span, str(depth))
        if within(row.element, CAPTIONS):
            self._mark(("caption", paragraph), MarkKind.CAPTION, span)
        if row.element and (level := heading_level(row.element)):
            self._mark(("heading", paragraph), MarkKind.HEADING, span, level)

    def _mark(self, key: _Key, kind: MarkKind, span: Span, value: str = "") -> None:
        start = self._marks[key].span.start if key in self._marks else span.start
        self._marks[key] = Mark(kind, Span(start, span.end), value)
