"""Writes the text of a page, element by element."""

from __future__ import annotations

from generator.messages.message import say
from generator.model.text import MarkKind
from generator.problems import Code, Place, Problems
from generator.read.html import elements
from generator.read.html.hiding import Hiding, Look
from generator.read.html.lists import Lists
from generator.read.html.page import Page
from generator.read.html.style_sheets import StyleSheets
from generator.read.html.tables import table_layout
from generator.read.links import link_target
from generator.read.tables import Tables
from generator.read.tree import Element, name_of, text_of
from generator.read.writing import Writer

_BULLETS = frozenset("·§•▪◦o-–—Øüv*")
_QUOTED = 60
# The greatest size of a menu, in characters and as a share of the page.
_LONGEST_MENU = 2_000
_MOST_IN_MENU = 0.4
# The most of them that are examined in a page.
_MOST_MENUS = 200
_LINE_KEEPING = frozenset({"pre", "xmp"})


class Composer:
    """Writes the parts of a page that the tree walk shows it; `file` is the name of the file in messages."""

    def __init__(self, writer: Writer, page: Page, file: str, problems: Problems) -> None:
        self._writer = writer
        self._notes = page.notes
        self._file = file
        self._problems = problems
        self._lists = Lists(writer)
        self._tables = Tables(writer)
        self._kept_lines = 0
        self._menus = 0
        self._length = sum(len(text_of(part)) for part in page.parts)
        self._sheets = StyleSheets(page.root)
        self._hiding = Hiding(self._sheets)
        # The look of text in each open element, and around all of them.
        self._looks = [Look()]
        # The actions at the end of each open element; None for one that was not entered.
        self._marks: list[list[MarkKind] | None] = []

    def begin(self, part: Element) -> None:
        """Begin a part of the page, with the look given by the elements around it."""
        look = Look()
        for around in reversed(list(part.iterancestors())):
            look = self._hiding.look(around, look) or look
        self._looks = [look]

    def end(self) -> None:
        """End the page: report styles that were too many to follow."""
        if self._sheets.are_beyond:
            message = say("the styles of the page are too many to follow; words that they hide may have been read")
            self._problems.report(
                Code.UNREAD_ELEMENT, Place(self._file), message, say("save the text without its styles")
            )

    def enter(self, element: Element) -> bool:
        """Begin an element; returns False (do not enter) for one that is not text or was written at once."""
        name = name_of(element)
        look = None if self._is_no_text(element, name) else self._hiding.look(element, self._looks[-1])
        self._looks.append(look or self._looks[-1])
        if look is None or self._is_written_at_once(element):
            self._pass_over(element, name, is_hidden=look is None)
            self._marks.append(None)
            return False
        marks: list[MarkKind] = []
        self._marks.append(marks)
        if not elements.is_known(name):
            self._doubt(name)
        # Before the block, because the number of a note in a list is part of the note.
        if key := self._notes.bodies.get(element):
            self._open(marks, MarkKind.NOTE, key)
        if self._is_around_document(element, name):
            self._open(marks, MarkKind.FURNITURE)
        self._begin_block(element, name)
        self._open_inline(marks, element, name)
        if name == "br":
            self._writer.break_line()
        return True

    def leave(self, element: Element) -> None:
        """End an element."""
        self._looks.pop()
        marks = self._marks.pop()
        if marks is None:
            return
        name = name_of(element)
        for kind in reversed(marks):
            self._writer.close(kind)
        if name in _LINE_KEEPING:
            self._kept_lines -= 1
        if elements.word_list_depth(element):
            self._writer.end_item()
        if name == "table":
            self._tables.end_table()
        elif name in elements.BLOCKS and not self._tables.end(element):
            self._lists.end(name)
            self._writer.end_paragraph()

    def text(self, text: str) -> None:
        """Write visible text; preformatted text line by line."""
        if not self._looks[-1].is_seen:
            self._report_hidden(text)
            return
        if not self._kept_lines:
            self._writer.text(text)
            return
        first, *others = text.split("\n")
        self._writer.text(first)
        for line in others:
            self._writer.break_line()
            self._writer.text(line)

    def entity(self, name: str) -> None:
        """Write an unresolved entity reference as it is."""
        self._writer.text(name)

    def _is_around_document(self, element: Element, name: str) -> bool:
        """Whether an element is a menu, an edge of the page or the like; never one that holds much of the page."""
        if self._writer.is_open(MarkKind.FURNITURE) or not elements.is_around_text(element, name):
            return False
        self._menus += 1
        if self._menus > _MOST_MENUS:
            return False
        return len(text_of(element)) <= min(_LONGEST_MENU, _MOST_IN_MENU * self._length)

    def _is_no_text(self, element: Element, name: str) -> bool:
        return elements.is_left_out(element, name) or element in self._notes.backs

    def _pass_over(self, element: Element, name: str, *, is_hidden: bool) -> None:
        """Report text that the page hides, except elements that are not text of the document in any case."""
        if is_hidden and not self._is_no_text(element, name):
            self._report_hidden(text_of(element))

    def _report_hidden(self, text: str) -> None:
        if words := " ".join(text.split())[:_QUOTED]:
            message = say("the page holds words that it hides; they were left out")
            place = Place(self._file)
            self._problems.report(Code.HIDDEN_TEXT, place, message, say("compare with the page"), quote=words)

    def _is_written_at_once(self, element: Element) -> bool:
        """Write a visible sign of a note, or the sign that Word made for a list item; returns whether it was one."""
        if not self._looks[-1].is_seen:
            return False
        if key := self._notes.marks.get(element):
            self._writer.marked(MarkKind.NOTE_MARK, text_of(element), key)
            return True
        if not elements.is_word_list_sign(element):
            return False
        sign = text_of(element)
        if sign not in _BULLETS:
            self._writer.marked(MarkKind.GENERATED, sign)
        self._writer.hold()
        return True

    def _begin_block(self, element: Element, name: str) -> None:
        if name == "table":
            self._tables.begin_table(table_layout(element))
        elif name in elements.BLOCKS and not self._tables.begin(element):
            self._writer.end_paragraph()
            self._lists.begin(element, name)
        if depth := elements.word_list_depth(element):
            self._writer.begin_item(depth)
        if name in _LINE_KEEPING:
            self._kept_lines += 1

    def _open_inline(self, marks: list[MarkKind], element: Element, name: str) -> None:
        if level := elements.heading_level(name):
            self._open(marks, MarkKind.HEADING, level)
        if name == "caption":
            self._open(marks, MarkKind.CAPTION)
        if name == "a" and (target := link_target(element.get("href") or "")):
            self._open(marks, MarkKind.LINK, target)
        for kind in elements.styles(element, name):
            holds_sign = kind is MarkKind.SUPERSCRIPT and any(link in self._notes.marks for link in element.iter("a"))
            if not holds_sign and not self._writer.is_open(kind):
                self._open(marks, kind)

    def _open(self, marks: list[MarkKind], kind: MarkKind, value: str = "") -> None:
        self._writer.open(kind, value)
        marks.append(kind)

    def _doubt(self, name: str) -> None:
        message = say("the page holds <{name}>, which is no element of HTML; the text in it was read", name=name)
        self._problems.report(Code.UNREAD_ELEMENT, Place(self._file), message, say("compare with the page"), quote=name)
