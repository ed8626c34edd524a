"""The content of OpenDocument paragraphs: spans, links, spaces, deletions, signs of notes."""

from __future__ import annotations

import re

from generator.model.text import MarkKind
from generator.read.odt.document import Document, Note
from generator.read.odt.hiding import is_unseen
from generator.read.odt.names import TEXT, XLINK, Element, text_of
from generator.read.odt.styles import Styles, TextFormat
from generator.read.office.colours import Colour
from generator.read.office.runs import Property

_SPACE = re.compile(r"[ \t\r\n]+")


class Inline:
    """The current place in a story, with all open elements around it."""

    def __init__(self, document: Document, styles: Styles, *, is_box: bool) -> None:
        self.paragraph = TextFormat()
        # The colour under the paragraph; None when unknown.
        self.under: Colour | None = None
        # The number of invisible parts around this place: sections, frames and rows of tables.
        self.hidden_parts = 0
        self._document = document
        self._styles = styles
        self._is_box = is_box
        self._spans: list[TextFormat] = []
        self._links: list[str] = []

    @property
    def look(self) -> TextFormat:
        """The look of text here."""
        return self._spans[-1] if self._spans else self.paragraph

    def text(self, text: str | None) -> None:
        """Add text of the file to the source text; each run of white space becomes one space."""
        self.write(_SPACE.sub(" ", text or ""))

    def write(self, text: str, *extra: Property) -> None:
        """Write text with the look of this place."""
        if text:
            self._document.composer.write(text, [*extra, *self._properties()], self.look.size)

    def begin_span(self, element: Element) -> bool:
        """A `text:span` begins."""
        self._spans.append(self._styles.text(element.get(TEXT + "style-name"), self.look))
        return True

    def end_span(self, _element: Element) -> None:
        """A `text:span` ends."""
        self._spans.pop()

    def begin_link(self, element: Element) -> bool:
        """A `text:a` or `draw:a` begins."""
        self._links.append(element.get(XLINK + "href", ""))
        return True

    def end_link(self, _element: Element) -> None:
        """A `text:a` or `draw:a` ends."""
        self._links.pop()

    def spaces(self, _element: Element) -> bool:
        """A `text:s`: several spaces, written as one."""
        self.write(" ")
        return False

    def tab(self, _element: Element) -> bool:
        """A `text:tab`."""
        self.write("\t")
        return False

    def line_break(self, _element: Element) -> bool:
        """A `text:line-break`."""
        self.write("\n")
        return False

    def page_break(self, _element: Element) -> bool:
        """A `text:soft-page-break`: the program that wrote the file began a page here."""
        self.turn_page()
        return False

    def turn_page(self) -> None:
        """Count a new page; pages are counted only if the file stores page breaks."""
        if self._document.composer.page is not None:
            self._document.composer.page += 1

    def begin_page_number(self, _element: Element) -> bool:
        """A field with the number of a page begins: in a box beside the text its paragraph is furniture."""
        if self._is_box:
            self._document.composer.mark_paragraph(MarkKind.FURNITURE)
        return True

    def deletion(self, element: Element) -> bool:
        """A `text:change`: write here, marked as deleted, the text that a tracked change deleted."""
        deleted = self._document.deletions.pop(element.get(TEXT + "change-id", ""), None)
        if deleted is not None:
            paragraphs = deleted.iter(TEXT + "p", TEXT + "h")
            words = " ".join(_SPACE.sub(" ", text_of(each)) for each in paragraphs)
            hidden = (MarkKind.HIDDEN, "")
            kept = [each for each in self._properties() if each != hidden]
            self._document.composer.write(words, [(MarkKind.DELETED, ""), *kept], self.look.size)
        return False

    def note(self, element: Element) -> bool:
        """A `text:note`: write its sign here and collect its body to be written later."""
        citation, body = element.find(TEXT + "note-citation"), element.find(TEXT + "note-body")
        if citation is None or body is None:
            return False
        kind = "e" if element.get(TEXT + "note-class") == "endnote" else "f"
        self._document.counted[kind] += 1
        sign = text_of(citation).strip()
        note = Note(f"{kind}{self._document.counted[kind]}", sign, citation.get(TEXT + "label") is not None, body)
        self._document.notes.append(note)
        self.write(sign, (MarkKind.NOTE_MARK, note.key), *generated(note))
        return False

    def _properties(self) -> list[Property]:
        look, link = self.look, next((each for each in reversed(self._links) if each), "")
        switches = (
            (look.hidden or self.hidden_parts > 0 or is_unseen(look, self.under), (MarkKind.HIDDEN, "")),
            (look.bold, (MarkKind.BOLD, "")),
            (look.italic, (MarkKind.ITALIC, "")),
            (look.superscript, (MarkKind.SUPERSCRIPT, "")),
            (look.subscript, (MarkKind.SUBSCRIPT, "")),
            (bool(link), (MarkKind.LINK, link)),
        )
        return [mark for is_on, mark in switches if is_on]


def generated(note: Note) -> list[Property]:
    """The mark of a sign made by the program; empty for a sign typed by the writer."""
    return [] if note.own_sign else [(MarkKind.GENERATED, "")]
