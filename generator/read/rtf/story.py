"""Builds one story of a document, its text, a note or a header, as elements of WordprocessingML."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.read.rtf.looks import Layout, Look, element, paragraph_properties, run_properties
from generator.read.rtf.tables import Body, RowFormat
from generator.read.word.names import XML_SPACE, Element, W

# Signs that stand as elements of their own.
_SIGNS = {"\t": "tab", "\n": "br"}
_SPACES = {W + "tab": " ", W + "br": " "}
_PIECES = re.compile(r"([\t\n])")
# What no XML holds, and what prints nothing.
_CONTROL = dict.fromkeys(
    (*range(0x9), *range(0xB, 0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF), ""
)
# A sign of a note that a writer typed is no longer.
_LONGEST_SIGN = 6


class Story:
    """A story that is being built in `root`; `colours` are those of the document, `lists` its lists with numbers."""

    def __init__(self, root: Element, colours: Sequence[str], lists: frozenset[int]) -> None:
        self._body = Body(root)
        self._colours = colours
        self._lists = lists
        self._runs: list[Element] = []
        self._last: tuple[Look, Element] | None = None
        self._number = ""
        self.layout = Layout()

    def write(self, text: str, look: Look) -> None:
        """Write text into the paragraph."""
        for piece in _PIECES.split(text.translate(_CONTROL)):
            if piece in _SIGNS:
                self.add(element(_SIGNS[piece]), look)
            else:
                self._write(piece, look)

    def _write(self, text: str, look: Look) -> None:
        if not text:
            return
        if self._last and self._last[0] == look:
            self._last[1].text = (self._last[1].text or "") + text
            return
        held = element("delText" if look.deleted else "t")
        held.set(XML_SPACE, "preserve")
        held.text = text
        self.add(held, look)
        self._last = look, held

    def add(self, part: Element, look: Look) -> None:
        """Add an element to the paragraph, in a run of its own."""
        run = element("r", run_properties(look, self._colours), part)
        self._runs.append(element("del", run) if look.deleted else run)
        self._last = None

    def number(self, text: str) -> None:
        """Remember the number that a program wrote before a paragraph, which counts if its list is unknown."""
        self._number += text

    @property
    def written(self) -> str:
        """The text of the paragraph that is being written."""
        return "".join(_SPACES.get(str(part.tag), part.text or "") for run in self._runs for part in run.iter())

    def refer(self, reference: Element, look: Look, *, is_typed: bool) -> None:
        """Add a reference to a note; where the writer typed its sign, that is what was written last."""
        if is_typed and self._last and len(self._last[1].text or "") <= _LONGEST_SIGN:
            run = self._last[1].getparent()
            if run is not None:
                run.insert(1, reference)
                self._last = None
                return
        self.add(reference, look)

    def end_paragraph(self, look: Look) -> None:
        """End the paragraph; `look` is that of its end mark."""
        has_list = self.layout.list_number in self._lists
        if self._number and not has_list:
            text, runs = self._number, self._runs
            self._runs, self._last = [], None
            self.write(text, replace(look, hidden=False))
            self._runs += runs
        properties = paragraph_properties(
            self.layout, has_list=has_list, is_mark_deleted=look.deleted, is_mark_hidden=look.hidden
        )
        self._body.add(element("p", properties, *self._runs), self.layout.table_depth)
        self._runs, self._last, self._number = [], None, ""

    def end_cell(self, look: Look, depth: int | None = None) -> None:
        """End a cell, and the paragraph in it; its table has this depth, else that of the paragraph."""
        own = max(1, self.layout.table_depth if depth is None else depth)
        self.layout = replace(self.layout, in_table=True, depth=own)
        self.end_paragraph(look)
        self._body.end_cell(own)

    def end_row(self, form: RowFormat, depth: int) -> None:
        """End a row of the table at this depth (from 1)."""
        self._body.end_row(form, depth)

    def end_section(self, section: Element, look: Look) -> None:
        """End a section with this `w:sectPr`."""
        if self._runs:
            self.end_paragraph(look)
        self._body.add(element("p", element("pPr", section)), 0)

    def end(self, look: Look) -> None:
        """End the story."""
        if self._runs or self._number:
            self.end_paragraph(look)
        self._body.end()
