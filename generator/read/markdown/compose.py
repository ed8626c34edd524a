"""Writes the text of Markdown, token by token."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from markdown_it.token import Token

from generator.messages.message import say
from generator.model.text import MarkKind
from generator.problems import Code, Place, Problems
from generator.read.html import write_fragment
from generator.read.markdown.inline import InlineWriter
from generator.read.markdown.layout import REMARK, FileLayout
from generator.read.writing import Writer

_CELLS = {"th": MarkKind.HEADER_CELL, "td": MarkKind.CELL}


class Composer:
    """Writes the tokens of a file; `file` is the name of the file in messages."""

    def __init__(self, writer: Writer, layout: FileLayout, file: str, problems: Problems) -> None:
        self._writer = writer
        self._layout = layout
        self._file = file
        self._problems = problems
        self._inline_writer = InlineWriter(writer, layout.keys, file, problems)
        self._depth = 0
        self._line_mark: MarkKind | None = None
        self.is_wrapped = False

    def write(self, tokens: Sequence[Token]) -> None:
        """Write a file, from its first line to its last."""
        aside = sorted({*self._layout.aside, *self._layout.unseen})
        if self._layout.pages:
            self._writer.begin_page(1)
        for token in tokens:
            while aside and token.map and aside[0] <= token.map[0]:
                self._write_aside(aside.pop(0))
            self._block(token)
        for number in aside:
            self._write_aside(number)

    def _write_aside(self, number: int) -> None:
        self._writer.end_paragraph()
        self._writer.line_count.go_to(number)
        if number in self._layout.aside:
            self._writer.marked(MarkKind.FURNITURE, self._layout.aside[number])
        else:
            self._write_unseen(number, self._layout.unseen[number])
        self._writer.end_paragraph()

    def _write_unseen(self, number: int, line: str) -> None:
        """Write a line that no page shows; settings are no secret, and not reported."""
        self._writer.marked(MarkKind.HIDDEN, line)
        if REMARK.fullmatch(line):
            place = Place(self._file, number, 1)
            message = say("the file holds a remark here, which the site leaves out")
            self._problems.report(Code.HIDDEN_TEXT, place, message, say("take it out of the file"), line.strip())

    def _block(self, token: Token) -> None:
        handler = _BLOCKS.get(token.type)
        if handler:
            handler(self, token)
        elif token.type == "inline":
            self._inline(token)
        elif token.nesting:
            self._end_line_mark()
            self._writer.end_paragraph()

    def _heading_open(self, token: Token) -> None:
        self._writer.end_paragraph()
        self._writer.open(MarkKind.HEADING, token.tag[1:])

    def _heading_close(self, token: Token) -> None:
        self._writer.close(MarkKind.HEADING)
        self._writer.end_paragraph()

    def _item_open(self, token: Token) -> None:
        """Begin an item; its number or dash is a word, as it would be in a plain text."""
        self._writer.end_paragraph()
        self._depth += 1
        self._writer.begin_item(self._depth)
        self._writer.line_count.go_to(token.map[0] + 1 if token.map else 1)
        self._writer.text(f"{token.info}{token.markup}")
        self._writer.hold()

    def _item_close(self, token: Token) -> None:
        self._depth -= 1
        self._writer.end_item()
        self._writer.end_paragraph()

    def _rule(self, token: Token) -> None:
        self._writer.end_paragraph()
        if token.map and (page := self._layout.pages.get(token.map[0] + 1)):
            self._writer.begin_page(page)

    def _code(self, token: Token) -> None:
        """Write preformatted text: mostly a passage that happens to be indented."""
        self.is_wrapped = True
        self._writer.end_paragraph()
        first = (token.map[0] if token.map else 0) + (2 if token.type == "fence" else 1)
        for number, line in enumerate(token.content.split("\n"), start=first):
            self._writer.break_line()
            self._writer.line_count.go_to(number)
            self._writer.text(line)
        self._writer.end_paragraph()

    def _html(self, token: Token) -> None:
        self._writer.end_paragraph()
        self._writer.line_count.go_to(token.map[0] + 1 if token.map else 1)
        write_fragment(token.content, self._writer, self._file, self._problems)
        self._writer.end_paragraph()

    def _table_open(self, token: Token) -> None:
        self._writer.end_paragraph()
        self._writer.line_count.go_to(token.map[0] + 1 if token.map else 1)
        self._writer.open(MarkKind.TABLE)

    def _table_close(self, token: Token) -> None:
        self._writer.close(MarkKind.TABLE)
        self._writer.end_paragraph()

    def _row_open(self, token: Token) -> None:
        self._writer.end_paragraph()
        self._writer.open(MarkKind.ROW)

    def _row_close(self, token: Token) -> None:
        self._writer.close(MarkKind.ROW)
        self._writer.end_paragraph()

    def _cell_open(self, token: Token) -> None:
        if self._writer.has_words:
            self._writer.break_line()
        self._writer.open(_CELLS[token.tag])

    def _cell_close(self, token: Token) -> None:
        self._writer.close(_CELLS[token.tag])

    def _inline(self, token: Token) -> None:
        line = (token.map[0] if token.map else 0) + 1
        self._inline_writer.begin()
        self._begin_line(line)
        for child in token.children or ():
            if child.type in ("softbreak", "hardbreak"):
                line += 1
                self.is_wrapped = self.is_wrapped or child.type == "softbreak"
                self._writer.break_line()
                self._begin_line(line)
            else:
                self._inline_writer.write(child)

    def _begin_line(self, number: int) -> None:
        """Begin a line of the file: a note or the foot of a page may begin or end with it."""
        note = self._layout.notes.get(number)
        is_foot = number in self._layout.feet
        if note or is_foot or self._line_mark is MarkKind.FURNITURE:
            self._end_line_mark()
        if not self._writer.is_open(MarkKind.TABLE):
            self._writer.line_count.go_to(number)
        if note or is_foot:
            self._line_mark = MarkKind.NOTE if note else MarkKind.FURNITURE
            self._writer.open(self._line_mark, note.key if note else "")
        if note and note.width:
            self._inline_writer.skip(note.width)
            self._writer.text(note.sign)
            self._writer.space()

    def _end_line_mark(self) -> None:
        if self._line_mark:
            self._writer.close(self._line_mark)
            self._line_mark = None


_BLOCKS: Mapping[str, Callable[[Composer, Token], None]] = {
    "heading_open": Composer._heading_open,
    "heading_close": Composer._heading_close,
    "list_item_open": Composer._item_open,
    "list_item_close": Composer._item_close,
    "hr": Composer._rule,
    "code_block": Composer._code,
    "fence": Composer._code,
    "html_block": Composer._html,
    "table_open": Composer._table_open,
    "table_close": Composer._table_close,
    "tr_open": Composer._row_open,
    "tr_close": Composer._row_close,
    "th_open": Composer._cell_open,
    "td_open": Composer._cell_open,
    "th_close": Composer._cell_close,
    "td_close": Composer._cell_close,
    "thead_open": lambda composer, token: None,
    "thead_close": lambda composer, token: None,
    "tbody_open": lambda composer, token: None,
    "tbody_close": lambda composer, token: None,
}
