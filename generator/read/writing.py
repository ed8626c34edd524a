"""Composes a source text out of a stream of text, breaks and marks, as markup gives them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from generator.model.text import Mark, MarkKind, SourceText, Span
from generator.read.assembly import LONGEST_SIGN, SIGN, lines_of, merged
from generator.read.line_count import LineCount

# White space that markup folds; a no-break space is not folded.
_FOLDED = re.compile(r"[ \t\n\r\f]+")
# The gap between two words, from nothing to a blank line.
_NOTHING, _SPACE, _LINE, _BLANK = range(4)
_CELLS = (MarkKind.CELL, MarkKind.HEADER_CELL)
# Deleted or hidden text includes the space at its edges: `onder[ ]zoek` reads as one word.
_LEFT_OUT = (MarkKind.DELETED, MarkKind.HIDDEN)


@dataclass(eq=False)
class _Open:
    kind: MarkKind
    value: str
    start: int | None = None


class Writer:
    """Writes paragraphs: folds white space, separates them by blank lines, and limits each mark to the words inside it.

    `empty_cells` counts the cells without words so far.
    """

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._gap = _NOTHING
        # Whether the space in the gap is only deleted or hidden space.
        self._gap_is_left_out = False
        self._open: list[_Open] = []
        self.empty_cells = 0
        self._open_of: Counter[MarkKind] = Counter()
        # Those of the open marks, the outer first, that wait for their first word.
        self._waiting: list[_Open] = []
        self._marks: list[Mark] = []
        self._pages: list[tuple[int, int]] = []
        self.line_count = LineCount()
        self._has_plain = False
        self._alone = False
        self._held = False
        self._depths: list[str] = []
        self._item: tuple[int, str] | None = None

    @property
    def length(self) -> int:
        """The number of characters written so far, without the gap before the next word."""
        return self._length

    @property
    def has_words(self) -> bool:
        """Whether the paragraph that is being written has words."""
        return self._length > 0 and self._gap != _BLANK and not self._pieces[-1].endswith("\n")

    def is_open(self, kind: MarkKind) -> bool:
        """Whether a mark of this kind is open."""
        return self._open_of[kind] > 0

    @property
    def has_only_sign(self) -> bool:
        """Whether the note that is being written has no more than its own sign so far."""
        if not self.is_open(MarkKind.NOTE):
            return False
        start = next(mark.start for mark in reversed(self._open) if mark.kind is MarkKind.NOTE)
        if start is None or not 0 < self._length - start <= LONGEST_SIGN:
            return False
        return SIGN.fullmatch("".join(self._pieces[-LONGEST_SIGN:])[start - self._length :]) is not None

    def text(self, text: str) -> None:
        """Write text; runs of white space come out as one space, none at the edges of a line."""
        folded = _FOLDED.sub(" ", text)
        words = folded.strip(" ")
        if not words.strip():
            self.space()  # a no-break space alone, as empty paragraphs hold it
            return
        if folded.startswith(" "):
            self.space()
        self._bridge()
        self._put(words)
        self._held = False
        self._has_plain = self._has_plain or not self.is_open(MarkKind.BOLD)
        if folded.endswith(" "):
            self.space()

    def space(self) -> None:
        """Separate the next text from the text before, by at least a space."""
        is_left_out = any(map(self.is_open, _LEFT_OUT))
        self._gap_is_left_out = is_left_out and (self._gap == _NOTHING or self._gap_is_left_out)
        self._gap = max(self._gap, _SPACE if self._length else _NOTHING)

    def break_line(self) -> None:
        """End the line; twice in a row ends the paragraph, and so does once between a bold line and one that is not.

        In a cell of a table a bold line is no paragraph of its own.
        """
        self._alone = not self._has_plain
        self._gap = max(self._gap, _BLANK if self._gap == _LINE else _LINE)

    def begin_line(self) -> None:
        """Let the next word begin at least a new line."""
        self._gap = max(self._gap, _LINE)

    def end_paragraph(self) -> None:
        """End the paragraph, if there is one; right after a label or the sign of a note, write a space instead."""
        if self._held or self.has_only_sign:
            self.space()
        else:
            self._gap = max(self._gap, _BLANK if self._parts_paragraphs else _LINE)

    def hold(self) -> None:
        """Let the next word stand in this paragraph, whatever begins before it: a label was written."""
        self._held = True
        self.space()

    def begin_item(self, depth: int) -> None:
        """Begin an item of a list: each of its paragraphs is marked so."""
        self._depths.append(str(depth))

    def end_item(self) -> None:
        """End the innermost item; a label that nothing followed holds nothing."""
        self._held = False
        self._depths.pop()

    def begin_page(self, number: int) -> None:
        """Begin this page: it is the page of the text that follows."""
        self._pages.append((self._length, number))

    def open(self, kind: MarkKind, value: str = "") -> None:
        """Begin a mark at the next word."""
        mark = _Open(kind, value)
        self._open.append(mark)
        self._waiting.append(mark)
        self._open_of[kind] += 1

    def close(self, kind: MarkKind) -> None:
        """End the innermost open mark of this kind after the last word; without words only a mark of a cell is kept."""
        position = next(n for n in range(len(self._open) - 1, -1, -1) if self._open[n].kind is kind)
        mark = self._open.pop(position)
        self._open_of[kind] -= 1
        if mark.start is None:
            self._waiting.remove(mark)
        if mark.start is None and kind in _CELLS:
            self._hold_empty(mark)
        if mark.start is not None:
            self._marks.append(Mark(kind, Span(mark.start, max(mark.start, self._length)), mark.value))
            self._gap = min(self._gap, _LINE) if kind in _CELLS else self._gap

    def marked(self, kind: MarkKind, text: str, value: str = "") -> None:
        """Write text under a mark of its own."""
        self.open(kind, value)
        self.text(text)
        self.close(kind)

    def source(self, name: str, *, has_paragraphs: bool, facts: tuple[tuple[str, str], ...] = ()) -> SourceText:
        """All that was written; marks by their begin, an outer one before those inside it."""
        self._close_item()
        text = "".join(self._pieces)
        marks = tuple(merged(self._marks, text))
        return SourceText(name, text, lines_of(text, self._pages), marks, has_paragraphs, facts)

    @property
    def _in_cell(self) -> bool:
        return any(self._open_of[kind] for kind in _CELLS)

    @property
    def _parts_paragraphs(self) -> bool:
        """Whether a blank line is allowed here: outside cells, and in a cell that has words."""
        if not self._in_cell:
            return True
        return next(mark.start is not None for mark in reversed(self._open) if mark.kind in _CELLS)

    def _bridge(self) -> None:
        """Write the gap before the next word, and begin the marks that wait for a word."""
        if self._gap == _LINE and self._alone and not self._in_cell and not self.is_open(MarkKind.BOLD):
            self._gap = _BLANK
        begins = self._gap == _BLANK or not self._length
        if begins:
            self._close_item()
        if self._gap >= _LINE or not self._length:
            wanted = {_LINE: 1, _BLANK: 2}.get(self._gap, 0) if self._length else 0
            self._put("\n" * self.line_count.breaks(wanted))
            self._has_plain = False
        elif self._gap == _SPACE and not self._gap_is_left_out:
            self._put(" ")
        elif self._gap == _SPACE:
            self._put_left_out_space()
        self._gap, self._gap_is_left_out = _NOTHING, False
        if begins and self._depths:
            self._item = (self._length, self._depths[-1])
        for mark in self._waiting:
            mark.start = self._length
        self._waiting.clear()

    def _put_left_out_space(self) -> None:
        """Write a space that belongs to the deleted or hidden text around it; between other words, write none."""
        is_inside = any(mark.start is not None for mark in self._open if mark.kind in _LEFT_OUT)
        if self._extend_left_out() or self._begin_left_out() or is_inside:
            self._put(" ")

    def _extend_left_out(self) -> bool:
        """Let what was taken out or hidden right before hold the next character as well; whether there was any."""
        found = False
        for n in range(len(self._marks) - 1, -1, -1):
            kind, span, value = self._marks[n].kind, self._marks[n].span, self._marks[n].value
            if span.end < self._length:
                break
            if kind in _LEFT_OUT:
                self._marks[n] = Mark(kind, Span(span.start, span.end + 1), value)
                found = True
        return found

    def _begin_left_out(self) -> bool:
        """Let what is taken out or hidden, and the marks around it, begin with the next character; whether any is."""
        last = max((n for n, mark in enumerate(self._waiting, 1) if mark.kind in _LEFT_OUT), default=0)
        for mark in self._waiting[:last]:
            mark.start = self._length
        del self._waiting[:last]
        return last > 0

    def _close_item(self) -> None:
        if self._item:
            start, depth = self._item
            self._marks.append(Mark(MarkKind.LIST_ITEM, Span(start, self._length), depth))
            self._item = None

    def _put(self, text: str) -> None:
        self._pieces.extend([text] if text else [])
        self._length += len(text)

    def _hold_empty(self, mark: _Open) -> None:
        """Let an empty cell stand inside its row, without a line of its own."""
        self.empty_cells += 1
        if self._waiting:
            self._bridge()
        mark.start = self._length
