"""Walks through the groups of an RTF file and writes its stories."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from generator.messages.message import say
from generator.read.office.doubts import Doubts
from generator.read.rtf.code_pages import Font, decoded
from generator.read.rtf.destinations import is_left_out
from generator.read.rtf.fields import code_of, field_mark
from generator.read.rtf.head import Head
from generator.read.rtf.lists import numbering
from generator.read.rtf.looks import Layout, Look, changed_layout, changed_look, element
from generator.read.rtf.parts import PAGES, Parts
from generator.read.rtf.signs import SIGNS
from generator.read.rtf.story import Story
from generator.read.rtf.tables import RowFormat
from generator.read.rtf.tree import Group, Text, Word

# Characters of fonts of signs, which have no meaning without their font.
_PRIVATE = range(0xF000, 0xF100)
_HIGH, _LOW, _PAIR = range(0xD800, 0xDC00), range(0xDC00, 0xE000), 0x10000
_UNKNOWN = "\ufffd"


@dataclass
class _State:
    r"""What the words of a group change until its end; `skipped` bytes follow each `\u` for older programs."""

    look: Look
    layout: Layout
    skipped: int = 1


class Document:
    """One RTF file that is being written as the parts of a Word document."""

    def __init__(self, root: Group, doubts: Doubts) -> None:
        self._head = Head(root)
        self._doubts = doubts
        made, self._lists = numbering(root)
        self.parts = Parts(root, self._head.style_elements(), made)
        self._story = self._begun(self.parts.body)
        self._rows: dict[int, RowFormat] = {}
        self._depth = 1
        self._to_skip = 0
        self._high = 0
        self._has_sign = False
        self._in_note = False
        self._enders: Mapping[str, Callable[[_State], None]] = {
            "par": self._end_paragraph,
            "cell": lambda state: self._end_cell(state, 1),
            "nestcell": lambda state: self._end_cell(state, None),
            "row": lambda state: self._end_row(1),
            "nestrow": lambda state: self._end_row(max(2, state.layout.table_depth)),
            "sect": lambda state: self._story.end_section(self.parts.section(), state.look),
            "page": lambda state: self._story.add(element("br", type="page"), state.look),
            "chftn": self._note_sign,
        }
        self._groups: Mapping[str, Callable[[Group, _State], None]] = {
            "field": self._field,
            "footnote": self._note,
            "listtext": self._number,
            "pntext": self._number,
            "shptxt": self._box,
            "dptxbxtext": self._box,
            "nesttableprops": self._nested_row,
            "upr": self._either,
            "mmath": self._formula,
            "moMath": self._formula,
            **dict.fromkeys(PAGES, self._edge),
        }

    def write(self, root: Group) -> bytes:
        """Write the file; returns a Word document."""
        state = _State(Look(), Layout())
        self._parts(root, state)
        self._story.end(state.look)
        return self.parts.package()

    def _begun(self, root: object) -> Story:
        return Story(root, self._head.colours, self._lists)  # type: ignore[arg-type]

    def _group(self, group: Group, around: _State) -> None:
        self._to_skip = 0
        if is_left_out(group):
            return
        handler = self._groups.get(group.name)
        state = replace(around)
        if handler:
            handler(group, state)
        else:
            self._parts(group, state)
        self._to_skip = 0

    def _parts(self, group: Group, state: _State) -> None:
        for part in group.parts:
            if isinstance(part, Group):
                self._group(part, state)
            elif isinstance(part, Text):
                self._text(bytes(part.data), state)
            else:
                self._word(part, state)

    def _word(self, word: Word, state: _State) -> None:
        name = word.name
        if name == "u":
            self._character((word.value or 0) & 0xFFFF, state)
        elif name == "uc":
            state.skipped = max(0, word.value or 0)
        elif name in SIGNS:
            if self._to_skip:
                self._to_skip -= 1
            else:
                self._story.write(SIGNS[name], state.look)
        elif ender := self._enders.get(name):
            self._story.layout = state.layout
            ender(state)
        elif name == "trowd":
            self._rows[self._depth] = RowFormat()
        elif name == "titlepg":
            self.parts.has_first_page = True
        elif name == "sectd":
            self.parts.has_first_page = False
        else:
            state.look, state.layout = changed_look(state.look, word), changed_layout(state.layout, word)
            self._rows.setdefault(self._depth, RowFormat()).change(word)

    def _font(self, state: _State) -> Font:
        number = self._head.usual_font if state.look.font is None else state.look.font
        return self._head.fonts.get(number, Font())

    def _text(self, data: bytes, state: _State) -> None:
        passed = min(self._to_skip, len(data))
        self._to_skip -= passed
        data = data[passed:]
        font = self._font(state)
        if font.has_signs:
            for byte in data:
                self._sign(0xF000 + byte, font, state)
            return
        text = decoded(data, font.codec or self._head.codec)
        if _UNKNOWN in text:
            self._doubts.lost(say("characters that its code page does not have"))
        self._story.write(text, state.look)

    def _character(self, code: int, state: _State) -> None:
        r"""A `\u`: a character of Unicode, or one half of it (UTF-16)."""
        self._to_skip = state.skipped
        if code in _HIGH:
            self._high = code
        elif code in _LOW:
            whole = _PAIR + ((self._high - _HIGH.start) << 10) + (code - _LOW.start)
            self._story.write(chr(whole) if self._high else _UNKNOWN, state.look)
            self._high = 0
        elif code in _PRIVATE:
            self._sign(code, self._font(state), state)
        else:
            self._story.write(chr(code), state.look)

    def _sign(self, code: int, font: Font, state: _State) -> None:
        if code & 0xFF == ord(" "):
            self._story.write(" ", state.look)
        else:
            self._story.add(element("sym", font=font.name or "Symbol", char=f"{code:04X}"), state.look)

    def _end_paragraph(self, state: _State) -> None:
        self._story.end_paragraph(state.look)

    def _end_cell(self, state: _State, depth: int | None) -> None:
        self._story.end_cell(state.look, depth)

    def _end_row(self, depth: int) -> None:
        self._story.end_row(self._rows.get(depth, RowFormat()), depth)

    def _nested_row(self, group: Group, state: _State) -> None:
        depth, self._depth = self._depth, max(2, state.layout.table_depth)
        self._parts(group, state)
        self._depth = depth

    def _number(self, group: Group, state: _State) -> None:
        """A number that the program wrote for programs without lists; it may become text of the paragraph."""
        story, self._story = self._story, self._begun(element("body"))
        self._parts(group, state)
        text = self._story.written
        self._story = story
        story.number(text)

    def _note_sign(self, state: _State) -> None:
        r"""A `\chftn`: the automatic sign of a note, in its body or in the text before it."""
        if self._in_note:
            self._story.add(element("footnoteRef"), state.look)
        else:
            self._has_sign = True

    def _note(self, group: Group, state: _State) -> None:
        name = "endnote" if group.value("ftnalt") else "footnote"
        body, reference = self.parts.note(name)
        if not self._has_sign:
            reference.set(str(reference.tag).replace(f"{name}Reference", "customMarkFollows"), "1")
        self._story.refer(reference, state.look, is_typed=not self._has_sign)
        self._has_sign = False
        was_in_note, self._in_note = self._in_note, True
        self._apart(body, group, replace(state, look=Look(), layout=Layout()))
        self._in_note = was_in_note

    def _edge(self, group: Group, state: _State) -> None:
        self._apart(self.parts.edge(group.name), group, replace(state, look=Look(), layout=Layout()))

    def _box(self, group: Group, state: _State) -> None:
        content = element("txbxContent")
        self._story.add(element("pict", content), state.look)
        self._apart(content, group, replace(state, look=Look(), layout=Layout()))

    def _apart(self, root: object, group: Group, state: _State) -> None:
        """Write a group as a story of its own."""
        story, rows = self._story, self._rows
        self._story, self._rows = self._begun(root), {}
        self._parts(group, state)
        self._story.layout = state.layout
        self._story.end(state.look)
        self._story, self._rows = story, rows

    def _field(self, group: Group, state: _State) -> None:
        code = "".join(code_of(each) for each in group.groups("fldinst"))
        self._story.add(field_mark("begin"), state.look)
        held = element("instrText")
        held.text = code
        self._story.add(held, state.look)
        self._story.add(field_mark("separate"), state.look)
        for each in group.groups("fldrslt"):
            self._group(each, state)
        self._story.add(field_mark("end"), state.look)

    def _either(self, group: Group, state: _State) -> None:
        r"""A `\upr`: the same in the code page and in Unicode, of which the latter is read."""
        for each in group.groups("ud"):
            self._group(each, state)

    def _formula(self, group: Group, state: _State) -> None:
        self._doubts.unread("a formula")
        self._parts(group, state)
