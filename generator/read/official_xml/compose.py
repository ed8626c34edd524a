"""Writes the text of an official publication, element by element."""

from __future__ import annotations

from collections import deque

from generator.messages.message import say
from generator.model.text import MarkKind
from generator.problems import Code, Place, Problems
from generator.read.links import link_target
from generator.read.official_xml.elements import Role, emphasis, heading_level, is_caption, role_of, touches_before
from generator.read.official_xml.lists import Lists
from generator.read.official_xml.notes import Notes
from generator.read.official_xml.tables import table_layout
from generator.read.tables import Tables
from generator.read.tree import Element, name_of, text_of, walk
from generator.read.writing import Writer

_IN_LINE = frozenset({Role.PARAGRAPH, Role.PART, Role.LINE, Role.INLINE, Role.LABEL})
# What a file holds besides the printed text, or a second time.
_ASIDE = {"ordernr": MarkKind.FURNITURE, "vergjaar": MarkKind.REPEATED}


class Composer:
    """Writes the elements of a publication that the tree walk shows it; `file` is the name of the file in messages."""

    def __init__(self, writer: Writer, notes: Notes, file: str, problems: Problems) -> None:
        self._writer = writer
        self._notes = notes
        self._file = file
        self._problems = problems
        self._lists = Lists(writer)
        self._tables = Tables(writer)
        self._divisions = 0
        self._reported: set[str] = set()
        self._bodies: deque[Element] = deque()
        self._body: Element | None = None
        # The role and the marks of each element that was begun.
        self._begun: list[tuple[Role, list[MarkKind]]] = []

    def write(self, root: Element) -> None:
        """Write a publication, its notes at the end."""
        walk(root, self)
        while self._bodies:
            self._body = self._bodies.popleft()
            note = self._notes.by_element[self._body]
            self._writer.end_paragraph()
            self._writer.open(MarkKind.NOTE, note.key)
            self._writer.marked(MarkKind.GENERATED, note.sign)
            walk(self._body, self)
            self._writer.close(MarkKind.NOTE)

    def enter(self, element: Element) -> bool:
        """Begin an element. Returns whether to visit its children: not if it holds no text or is already written."""
        name = name_of(element)
        role = self._role(element, name)
        marks: list[MarkKind] = []
        self._begun.append((role, marks))
        if role is Role.NOTE or role is Role.NOTE_REFERENCE:
            return self._enter_note(element, role)
        if role is Role.LEFT_OUT or (name == "noot.nr" and element.getparent() is self._body):
            return False
        self._begin(element, name, role)
        for kind, value in self._marks(element, name):
            self._writer.open(kind, value)
            marks.append(kind)
        return True

    def leave(self, element: Element) -> None:
        """End an element."""
        role, marks = self._begun.pop()
        for kind in reversed(marks):
            self._writer.close(kind)
        if role in (Role.NOTE, Role.NOTE_REFERENCE, Role.LEFT_OUT):
            return
        name = name_of(element)
        self._divisions -= name == "divisie"
        if role is Role.LABEL:
            self._writer.hold()
        elif role is Role.LINE:
            self._writer.begin_line()
        elif role in (Role.BLOCK, Role.PARAGRAPH):
            self._end_block(element, name)

    def text(self, text: str) -> None:
        """Write text where it stands."""
        self._writer.text(text)

    def entity(self, name: str) -> None:
        """Write a reference to what the file would define elsewhere as it is, with a doubt."""
        self._writer.text(name)
        message = say("the file refers to {name}, which stands elsewhere and was not fetched", name=name)
        self._problems.report(Code.UNREAD_ELEMENT, Place(self._file), message, say("compare with the page"), quote=name)

    def _role(self, element: Element, name: str) -> Role:
        in_line = bool(self._begun) and self._begun[-1][0] in _IN_LINE
        role = role_of(element, in_line=in_line)
        if role is not Role.UNKNOWN:
            return role
        if name not in self._reported:
            self._reported.add(name)
            message = say("<{name}> is no known element of an official publication; the text in it was read", name=name)
            place = _place(self._file, element)
            self._problems.report(Code.UNREAD_ELEMENT, place, message, say("compare with the page"), quote=name)
        return Role.INLINE if in_line else Role.BLOCK

    def _enter_note(self, element: Element, role: Role) -> bool:
        if element is self._body:
            return True
        if role is Role.NOTE:
            self._bodies.append(element)
            note = self._notes.by_element[element]
            if note.is_in_text:
                self._writer.marked(MarkKind.NOTE_MARK, note.sign, note.key)
            return False
        found = self._notes.by_id.get(element.get("refid") or "")
        sign = text_of(element) or (element.get("nr") or "").strip() or (found.sign if found else "")
        self._writer.marked(MarkKind.NOTE_MARK, sign, found.key if found else "")
        return False

    def _begin(self, element: Element, name: str, role: Role) -> None:
        self._divisions += name == "divisie"
        if role is Role.PART and touches_before(element):
            self._writer.space()
        elif role is Role.LINE:
            self._writer.begin_line()
        elif name == "br":
            self._writer.break_line()
        elif role in (Role.BLOCK, Role.PARAGRAPH, Role.LABEL):
            self._begin_block(element, name)

    def _begin_block(self, element: Element, name: str) -> None:
        if name == "table":
            self._tables.begin_table(table_layout(element))
        elif not self._tables.begin(element):
            self._writer.end_paragraph()
            self._lists.begin(element, name)

    def _end_block(self, element: Element, name: str) -> None:
        if name == "table":
            self._tables.end_table()
        elif name == "functie":
            self._writer.begin_line()
        elif not self._tables.end(element):
            self._lists.end(name)
            self._writer.end_paragraph()

    def _marks(self, element: Element, name: str) -> list[tuple[MarkKind, str]]:
        marks = [(_ASIDE[name], "")] if name in _ASIDE else []
        if level := heading_level(element, self._divisions):
            marks.append((MarkKind.HEADING, level))
        if is_caption(element, name):
            marks.append((MarkKind.CAPTION, ""))
        if name in ("extref", "dossierref") and (target := _target(element)):
            marks.append((MarkKind.LINK, target))
        return [*marks, *((kind, "") for kind in emphasis(element) if not self._writer.is_open(kind))]


def _place(file: str, element: Element) -> Place:
    line = element.sourceline
    return Place(file, line, 1) if isinstance(line, int) else Place(file)


def _target(reference: Element) -> str:
    dossier = (reference.get("dossier") or "").strip()
    return f"dossier/{dossier}" if dossier else link_target(reference.get("doc") or "")
