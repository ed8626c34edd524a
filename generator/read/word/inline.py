"""The content of Word paragraphs: runs, fields, links, changes, signs of notes."""

from __future__ import annotations

from dataclasses import replace

from generator.messages.message import say
from generator.model.text import MarkKind
from generator.read.office.runs import Property
from generator.read.word import symbols
from generator.read.word.document import Document
from generator.read.word.fields import Fields
from generator.read.word.hiding import is_unseen
from generator.read.word.names import XML_SPACE, Element, R, W
from generator.read.word.notes import Note
from generator.read.word.package import Part
from generator.read.word.styles import RunFormat

UNKNOWN_SIGN = "\ufffd"


class Inline:
    """The current place in a story, with all open elements around it."""

    def __init__(self, document: Document, part: Part, note: Note | None, *, is_box: bool) -> None:
        self.fields = Fields()
        # The number of invisible parts around this place: boxes and rows of tables.
        self.unseen_parts = 0
        self.is_frame_unseen = False
        self.style = ""
        self.has_visible = False
        self._document = document
        self._part = part
        self._note = note
        self._is_box = is_box
        self._runs: list[RunFormat] = []
        self._links: list[str] = []
        self._deletions = 0
        self._typed_sign_of: Note | None = None

    def write(self, text: str, *extra: Property) -> None:
        """Write text with the look and link of this place, unless it is the code of a field."""
        if not text or not self.fields.is_visible:
            return
        run = self._runs[-1] if self._runs else RunFormat()
        self._document.composer.write(text, [*extra, *self._properties(run)], run.size)
        self.has_visible = self.has_visible or not (self._deletions or run.hidden)
        if text.strip():
            self._document.pages.text_follows()
        if self._is_box and self.fields.is_page_number:
            self._document.composer.mark_paragraph(MarkKind.FURNITURE)

    def begin_run(self, element: Element) -> bool:
        """A `w:r` begins."""
        styles = self._document.styles
        look = styles.run(self.style, element.find(W + "rPr"))
        is_hidden = look.hidden or self._is_unseen_here or is_unseen(element, look, styles, self.style)
        self._runs.append(replace(look, hidden=True) if is_hidden and not look.hidden else look)
        return True

    @property
    def _is_unseen_here(self) -> bool:
        return self.unseen_parts > 0 or self.is_frame_unseen

    def end_run(self, _element: Element) -> None:
        """A `w:r` ends, and with it the typed sign of a note in it."""
        self._runs.pop()
        self._typed_sign_of = None

    def text(self, element: Element) -> bool:
        """A `w:t` or a similar element; space at its ends is kept only with `xml:space="preserve"`."""
        text = (element.text or "").replace("\n", " ").replace("\r", " ")
        self.write(text if element.get(XML_SPACE) == "preserve" else text.strip(" \t"))
        return False

    def symbol(self, element: Element) -> bool:
        """A `w:sym`: a character of a symbol font; unknown ones become U+FFFD, with a doubt."""
        text = symbols.character(element)
        if text is None:
            self._document.doubts.lost(say("a sign of the font “{font}”", font=element.get(W + "font")))
        self.write(text or UNKNOWN_SIGN)
        return False

    def line_break(self, element: Element) -> bool:
        """A `w:br`, which may begin a page."""
        self.write("\n")
        if element.get(W + "type") == "page":
            self._document.pages.explicit_break()
        return False

    def page_break(self, _element: Element) -> bool:
        """A `w:lastRenderedPageBreak`."""
        self._document.pages.rendered_break()
        return False

    def field_character(self, element: Element) -> bool:
        """A `w:fldChar`."""
        self.fields.character(element)
        return False

    def field_code(self, element: Element) -> bool:
        """A `w:instrText`."""
        self.fields.code(element.text or "")
        return False

    def begin_simple_field(self, element: Element) -> bool:
        """A `w:fldSimple` begins."""
        self.fields.begin_simple(element.get(W + "instr", ""))
        return True

    def end_simple_field(self, _element: Element) -> None:
        """A `w:fldSimple` ends."""
        self.fields.end_simple()

    def begin_link(self, element: Element) -> bool:
        """A `w:hyperlink` begins."""
        target = self._part.relationships.get(element.get(R + "id", ""))
        anchor = element.get(W + "anchor")
        self._links.append((target.target if target else "") + (f"#{anchor}" if anchor else ""))
        return True

    def end_link(self, _element: Element) -> None:
        """A `w:hyperlink` ends."""
        self._links.pop()

    def begin_deletion(self, _element: Element) -> bool:
        """A `w:del` or `w:moveFrom` begins."""
        self._deletions += 1
        return True

    def end_deletion(self, _element: Element) -> None:
        """A `w:del` or `w:moveFrom` ends."""
        self._deletions -= 1

    def text_path(self, element: Element) -> bool:
        """A `v:textpath`: text drawn as a picture, such as a watermark."""
        self.write(element.get("string", ""))
        return False

    def reference(self, element: Element) -> bool:
        """A `w:footnoteReference` or `w:endnoteReference`."""
        if not self.fields.is_visible:
            return False
        document, is_deleted = self._document, self._deletions > 0
        note = document.notes.refer(element, document.composer.page, is_deleted=is_deleted)
        if note is None:
            document.doubts.lost(say("a reference to a note that is not there"))
        elif note.own_sign:
            self._typed_sign_of = note
        elif not is_deleted:
            self.write(note.sign, (MarkKind.NOTE_MARK, note.key), (MarkKind.GENERATED, ""))
        return False

    def own_sign(self, _element: Element) -> bool:
        """A `w:footnoteRef` or `w:endnoteRef`: the sign of a note, in its body."""
        if self._note:
            self.write(self._note.sign, (MarkKind.GENERATED, ""))
        return False

    def _properties(self, run: RunFormat) -> list[Property]:
        link = self.fields.link or next((each for each in reversed(self._links) if each), "")
        sign = self._typed_sign_of
        switches = (
            (self._deletions > 0, (MarkKind.DELETED, "")),
            (run.hidden and not self._deletions, (MarkKind.HIDDEN, "")),
            (run.bold, (MarkKind.BOLD, "")),
            (run.italic, (MarkKind.ITALIC, "")),
            (run.superscript, (MarkKind.SUPERSCRIPT, "")),
            (run.subscript, (MarkKind.SUBSCRIPT, "")),
            (bool(link), (MarkKind.LINK, link)),
            (sign is not None, (MarkKind.NOTE_MARK, sign.key if sign else "")),
        )
        return [mark for is_on, mark in switches if is_on]
