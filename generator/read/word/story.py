"""Reads one story of a Word document, which is its main text, a note, a header or a text box."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lxml import etree

from generator.model.text import MarkKind
from generator.read.office.runs import Property
from generator.read.word import symbols
from generator.read.word.alternatives import is_chosen
from generator.read.word.document import Document
from generator.read.word.elements import LOST, SKIPPED, TRANSPARENT
from generator.read.word.hiding import is_box_unseen, is_frame_unseen, is_row_hidden
from generator.read.word.inline import Inline
from generator.read.word.names import MC, A, Element, M, V, W
from generator.read.word.notes import Note
from generator.read.word.package import Part
from generator.read.word.paragraphs import ParagraphFormat, paragraph_format
from generator.read.word.tables import Tables


class Story:
    """The main text, a note, a header or a text box: its paragraphs and tables are written to the composer in order."""

    def __init__(
        self, document: Document, part: Part, *, note: Note | None = None, is_box: bool = False, is_unseen: bool = False
    ) -> None:
        self._document = document
        self._part = part
        self._inline = Inline(document, part, note, is_box=is_box)
        self._inline.unseen_parts = int(is_unseen)
        # Headers and footers use tables to put words left and right.
        self._tables = Tables(document.composer, document.styles, only_layout=part.root.tag in (W + "hdr", W + "ftr"))
        self._is_mark_deleted = False
        self._goes_on = False
        self._boxes: list[Element] = []
        self._begins = self._begin_table_of()
        self._ends = self._end_table_of()

    def read(self, root: Element) -> None:
        """Write all text below `root`."""
        walker = etree.iterwalk(root, events=("start", "end"))
        for event, element in walker:
            if element is root:
                continue
            if event == "start" and not self._begin(element):
                walker.skip_subtree()
            elif event == "end" and (end := self._ends.get(str(element.tag))):
                end(element)
        self._document.composer.end_paragraph()
        self._read_boxes()

    def _begin(self, element: Element) -> bool:
        """Begin an element; returns whether to go into it."""
        tag = str(element.tag)
        if begin := self._begins.get(tag):
            return begin(element)
        if (text := symbols.character(element)) is not None:
            self._inline.write(text)
            return False
        if tag in SKIPPED:
            return False
        if tag in LOST:
            self._document.doubts.lost(LOST[tag])
        elif tag.startswith(W) and tag not in TRANSPARENT:
            self._document.doubts.unread(f"w:{tag.removeprefix(W)}")
            self._inline.write((element.text or "").strip())
        return True

    def _begin_paragraph(self, element: Element) -> bool:
        document = self._document
        found = paragraph_format(element.find(W + "pPr"), document.styles, document.numbering)
        self._inline.style, self._inline.has_visible = found.style, False
        self._inline.is_frame_unseen = is_frame_unseen(element.find(W + "pPr"))
        self._is_mark_deleted = found.is_mark_deleted
        if self._goes_on:
            self._goes_on = False
            return True
        is_item = document.numbering.level(found.list_id, found.level) is not None
        document.composer.begin_paragraph(found.indent, found.first_indent, _marks(found, is_item=is_item))
        if is_item and not found.is_mark_hidden and not found.is_mark_deleted:
            number = document.numbering.next(found.list_id, found.level)
            document.composer.write(number, [(MarkKind.GENERATED, "")], document.styles.run(found.style, None).size)
        return True

    def _end_paragraph(self, element: Element) -> None:
        # A paragraph whose end mark a tracked change deleted continues in the next one, unless none of it is visible.
        self._goes_on = self._is_mark_deleted and self._inline.has_visible
        if not self._goes_on:
            self._document.composer.end_paragraph()
            self._read_boxes()
        if element.find(f"{W}pPr/{W}sectPr") is not None:
            self._document.notes.begin_section()

    def _begin_box(self, element: Element) -> bool:
        """A text box begins; it is read after its paragraph."""
        if self._inline.fields.is_visible:
            self._boxes.append(element)
        return False

    def _read_boxes(self) -> None:
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            is_unseen = self._inline.unseen_parts > 0 or is_box_unseen(box)
            Story(self._document, self._part, is_box=True, is_unseen=is_unseen).read(box)

    def _begin_table(self, element: Element) -> bool:
        self._goes_on = False
        self._tables.begin_table(element)
        return True

    def _begin_row(self, element: Element) -> bool:
        """A `w:tr` begins; a tracked change may have deleted all of it."""
        if _is_deleted(element):
            self._inline.begin_deletion(element)
        self._inline.unseen_parts += is_row_hidden(element)
        return self._tables.begin_row(element)

    def _end_row(self, element: Element) -> None:
        self._tables.end_row(element)
        self._inline.unseen_parts -= is_row_hidden(element)
        if _is_deleted(element):
            self._inline.end_deletion(element)

    def _begin_formula(self, _element: Element) -> bool:
        self._document.doubts.unread("m:oMath")
        return True

    def _begin_table_of(self) -> Mapping[str, Callable[[Element], bool]]:
        inline, tables = self._inline, self._tables
        return {
            W + "p": self._begin_paragraph,
            W + "r": inline.begin_run,
            W + "t": inline.text,
            W + "delText": inline.text,
            A + "t": inline.text,
            M + "t": inline.text,
            M + "oMath": self._begin_formula,
            V + "textpath": inline.text_path,
            W + "br": inline.line_break,
            W + "sym": inline.symbol,
            W + "lastRenderedPageBreak": inline.page_break,
            W + "fldChar": inline.field_character,
            W + "instrText": inline.field_code,
            W + "fldSimple": inline.begin_simple_field,
            W + "hyperlink": inline.begin_link,
            W + "del": inline.begin_deletion,
            W + "moveFrom": inline.begin_deletion,
            W + "footnoteReference": inline.reference,
            W + "endnoteReference": inline.reference,
            W + "footnoteRef": inline.own_sign,
            W + "endnoteRef": inline.own_sign,
            W + "txbxContent": self._begin_box,
            W + "tbl": self._begin_table,
            W + "tr": self._begin_row,
            W + "tc": tables.begin_cell,
            MC + "Choice": is_chosen,
            MC + "Fallback": is_chosen,
        }

    def _end_table_of(self) -> Mapping[str, Callable[[Element], None]]:
        inline, tables = self._inline, self._tables
        return {
            W + "p": self._end_paragraph,
            W + "r": inline.end_run,
            W + "fldSimple": inline.end_simple_field,
            W + "hyperlink": inline.end_link,
            W + "del": inline.end_deletion,
            W + "moveFrom": inline.end_deletion,
            W + "tbl": tables.end_table,
            W + "tr": self._end_row,
            W + "tc": tables.end_cell,
        }


def _is_deleted(row: Element) -> bool:
    return row.find(f"{W}trPr/{W}del") is not None


def _marks(found: ParagraphFormat, *, is_item: bool) -> list[Property]:
    """The marks over a whole paragraph; a numbered heading is marked as a heading, not as an item."""
    if found.heading:
        return [(MarkKind.HEADING, str(found.heading))]
    if found.is_caption:
        return [(MarkKind.CAPTION, "")]
    return [(MarkKind.LIST_ITEM, str(found.level + 1))] if is_item else []
