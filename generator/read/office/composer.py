"""Composes a source text from the paragraphs and runs of a file of an office program."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.model.text import Line, Mark, MarkKind, SourceText, Span
from generator.read.office.runs import LineSetter, Piece, Property, RunMarks, trimmed, without_lone_space

_CELLS = frozenset({MarkKind.CELL, MarkKind.HEADER_CELL})
_AROUND_CELLS = frozenset({MarkKind.FURNITURE, MarkKind.NOTE, MarkKind.TABLE, MarkKind.ROW})
# The order of marks over the same words: the outer ones first.
_RANKS = {
    kind: rank
    for rank, kind in enumerate(
        (
            MarkKind.FURNITURE,
            MarkKind.NOTE,
            MarkKind.TABLE,
            MarkKind.ROW,
            MarkKind.CELL,
            MarkKind.HEADER_CELL,
            MarkKind.HEADING,
            MarkKind.LIST_ITEM,
        )
    )
}


@dataclass
class _Paragraph:
    indent: float
    first_indent: float
    marks: tuple[Property, ...]
    pieces: list[Piece] = field(default_factory=list)


@dataclass
class _Open:
    kind: MarkKind
    value: str
    start: int | None = None


class Composer:
    """Writes paragraphs, separated by blank lines, or by line ends between cells of a row; empty ones are left out.

    `page` is the page (from 1) of the text written next, None when unknown; `empty_cells` is the number of cells
    without words so far.
    """

    def __init__(self) -> None:
        self.page: int | None = None
        self.empty_cells = 0
        self._parts: list[str] = []
        self._length = 0
        self._lines: list[Line] = []
        self._marks: list[Mark] = []
        self._open: list[_Open] = []
        self._empty_cells: list[_Open] = []
        self._paragraph: _Paragraph | None = None

    def begin_paragraph(
        self, indent: float = 0.0, first_indent: float | None = None, marks: Iterable[Property] = ()
    ) -> None:
        """Begin a paragraph with marks over all of it; indents in points, of its first line and of the others."""
        self.end_paragraph()
        self._paragraph = _Paragraph(indent, indent if first_indent is None else first_indent, tuple(marks))

    def write(self, text: str, properties: Iterable[Property] = (), size: float = 0.0) -> None:
        """Write a run into the paragraph (a new one when none is begun); `size` in points. A line feed ends a line."""
        if self._paragraph is None:
            self.begin_paragraph()
        if self._paragraph is not None and text:
            self._paragraph.pieces.append(Piece(text, tuple(properties), size, self.page))

    def mark_paragraph(self, kind: MarkKind, value: str = "") -> None:
        """Put a mark over the whole paragraph that is being written."""
        if self._paragraph is not None and (kind, value) not in self._paragraph.marks:
            self._paragraph.marks = (*self._paragraph.marks, (kind, value))

    def end_paragraph(self) -> None:
        """End the paragraph, if one is begun."""
        paragraph, self._paragraph = self._paragraph, None
        if paragraph is None or not any(piece.text.strip() for piece in paragraph.pieces):
            return
        self._part()
        start = self._length
        for mark in self._open:
            mark.start = start if mark.start is None else mark.start
        self._marks.extend(Mark(cell.kind, Span(start, start), cell.value) for cell in self._empty_cells)
        self._empty_cells.clear()
        self._set(paragraph)
        self._marks.extend(Mark(kind, Span(start, self._length), value) for kind, value in paragraph.marks)

    def open(self, kind: MarkKind, value: str = "") -> None:
        """Begin a mark over whole paragraphs."""
        self.end_paragraph()
        self._open.append(_Open(kind, value))

    def close(self) -> None:
        """End the mark that was opened last; without words it is left out, except for a cell of a row with words."""
        self.end_paragraph()
        mark = self._open.pop()
        self.empty_cells += mark.start is None and mark.kind in _CELLS
        if mark.start is not None:
            self._marks.append(Mark(mark.kind, Span(mark.start, self._length), mark.value))
        elif mark.kind in _CELLS and self._open[-1].start is not None:
            self._marks.append(Mark(mark.kind, Span(self._length, self._length), mark.value))
        elif mark.kind in _CELLS:
            self._empty_cells.append(mark)
        elif mark.kind is MarkKind.ROW:
            self._empty_cells.clear()

    def source(self, name: str) -> SourceText | None:
        """The source text of all that was written; None when there are no words. Outer marks come before inner ones."""
        self.end_paragraph()
        text = "".join(self._parts)
        return (
            SourceText(name, text, tuple(self._lines), tuple(sorted(self._marks, key=_order)), True) if text else None
        )

    def _part(self) -> None:
        """Separate the next paragraph from the last one."""
        if not self._length:
            return
        begins_cell = self._begins_cell()
        self._put("\n" if begins_cell else "\n\n")
        if not begins_cell:
            self._lines.append(
                Line(len(self._lines) + 1, Span(self._length - 1, self._length - 1), self._lines[-1].page)
            )

    def _begins_cell(self) -> bool:
        """Whether the next paragraph is the first of a cell that is not the first cell with words in its row."""
        inner = next((mark for mark in reversed(self._open) if mark.kind in _CELLS | {MarkKind.ROW}), None)
        row = next((mark for mark in reversed(self._open) if mark.kind is MarkKind.ROW), None)
        return bool(inner and row and row.start is not None and (inner is row or inner.start is None))

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def _set(self, paragraph: _Paragraph) -> None:
        """Append the lines of the paragraph, with the marks of its runs."""
        pieces = trimmed(without_lone_space(paragraph.pieces))
        indent, runs = paragraph.first_indent, RunMarks()
        line = LineSetter(self._length)
        for piece in pieces:
            for number, text in enumerate(piece.text.split("\n")):
                if number:
                    self._lines.append(line.line(len(self._lines) + 1, self._length, indent))
                    self._put("\n")
                    line, indent = LineSetter(self._length), paragraph.indent
                runs.add(text, self._length, piece.properties)
                line.add(text, piece)
                self._put(text)
        self._lines.append(line.line(len(self._lines) + 1, self._length, indent))
        self._marks.extend(runs.marks)


def _order(mark: Mark) -> tuple[int, int, int, int]:
    """The sorting key of a mark: outer marks first; an empty cell before the cell that begins at the same offset."""
    stage = 0 if mark.kind in _AROUND_CELLS else 1 + (len(mark.span) > 0)
    return mark.span.start, stage, -mark.span.end, _RANKS.get(mark.kind, len(_RANKS))
