"""Reads one story of an OpenDocument text, which is its main text, a note, a header or a text box."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lxml import etree

from generator.model.text import MarkKind
from generator.read.odt.document import Document, Note
from generator.read.odt.elements import KNOWN, LOST, PAGE_NUMBERS, SKIPPED
from generator.read.odt.hiding import is_drawing_unseen, is_hidden_by_condition, is_row_hidden, under_paragraph
from generator.read.odt.inline import Inline, generated
from generator.read.odt.lists import Lists
from generator.read.odt.names import DRAW, TABLE, TEXT, Element, whole
from generator.read.odt.styles import ParagraphStyle, Styles
from generator.read.odt.tables import Tables
from generator.read.office.runs import Property

LOWEST_HEADING = 6
_PARAGRAPHS = (TEXT + "p", TEXT + "h")


class Story:
    """The main text, a note, a header or a text box: its paragraphs and tables are written to the composer in order."""

    def __init__(
        self,
        document: Document,
        styles: Styles,
        *,
        note: Note | None = None,
        is_box: bool = False,
        is_unseen: bool = False,
    ) -> None:
        self._document = document
        self._styles = styles
        self._inline = Inline(document, styles, is_box=is_box)
        self._inline.hidden_parts = int(is_unseen)
        # Headers and footers use tables to put words left and right.
        self._tables = Tables(document.composer, styles, only_layout=styles is document.page_styles)
        self._lists = Lists(document.list_styles)
        self._note = note
        self._paragraph: ParagraphStyle | None = None
        self._is_first = True
        self._boxes: list[Element] = []
        self._begins = self._begin_table_of()
        self._ends = self._end_table_of()

    def read(self, root: Element) -> None:
        """Write all text below `root`."""
        walker = etree.iterwalk(root, events=("start", "end"))
        for event, element in walker:
            if element is root:
                continue
            if event == "end":
                self._leave(element)
            elif not self._begin(element):
                walker.skip_subtree()
            elif self._paragraph:
                self._inline.text(element.text)
        self._document.composer.end_paragraph()
        self._read_boxes()

    def _begin(self, element: Element) -> bool:
        """Begin an element; returns whether to go into it."""
        tag = str(element.tag)
        if begin := self._begins.get(tag):
            return begin(element)
        if tag in SKIPPED:
            return False
        if tag in LOST:
            self._document.doubts.lost(LOST[tag])
        elif tag.startswith(DRAW):
            return self._begin_drawing(element)
        elif tag.startswith(TEXT) and tag not in KNOWN:
            self._document.doubts.unread(f"text:{tag.removeprefix(TEXT)}")
        return True

    def _leave(self, element: Element) -> None:
        if end := self._ends.get(str(element.tag)):
            end(element)
        if self._paragraph and element.tail:
            self._inline.text(element.tail)

    def _begin_paragraph(self, element: Element) -> bool:
        style = self._styles.paragraph(element.get(TEXT + "style-name"))
        if style.breaks_before and not self._is_first:
            self._inline.turn_page()
        self._paragraph, self._inline.paragraph = style, style.text
        self._inline.hidden_parts += _hides_itself(element)
        self._inline.under = under_paragraph(element, style.fill, self._styles)
        number = self._lists.begin_paragraph()
        heading = self._heading(element, style)
        marks: list[Property] = [(MarkKind.HEADING, str(heading))] if heading else []
        if style.is_caption:
            marks.append((MarkKind.CAPTION, ""))
        if number and not heading:
            marks = [(MarkKind.LIST_ITEM, str(number.depth))]
        self._document.composer.begin_paragraph(style.indent, style.first_indent, marks)
        if self._note and self._is_first:
            self._inline.write(self._note.sign, *generated(self._note))
            self._inline.write(" ")
        self._is_first = False
        label = number.text if number else self._lists.begin_heading(element) if element.tag == TEXT + "h" else ""
        self._document.composer.write(label, [(MarkKind.GENERATED, "")], style.text.size)
        return True

    def _end_paragraph(self, element: Element) -> None:
        self._document.composer.end_paragraph()
        self._inline.hidden_parts -= _hides_itself(element)
        style, self._paragraph = self._paragraph, None
        if style and style.breaks_after:
            self._inline.turn_page()
        self._read_boxes()

    def _heading(self, element: Element, style: ParagraphStyle) -> int | None:
        level = element.get(TEXT + "outline-level") if element.tag == TEXT + "h" else None
        level = level or style.outline_level
        return min(max(whole(level, 1), 1), LOWEST_HEADING) if level else None

    def _begin_drawing(self, element: Element) -> bool:
        """A drawing begins; text in it is read after its paragraph."""
        if self._paragraph and any(child.tag in _PARAGRAPHS or child.tag == TEXT + "list" for child in element):
            self._boxes.append(element)
            return False
        return True

    def _begin_hidden(self, element: Element) -> bool:
        self._inline.hidden_parts += is_hidden_by_condition(element)
        return True

    def _end_hidden(self, element: Element) -> None:
        self._inline.hidden_parts -= is_hidden_by_condition(element)

    def _begin_row(self, element: Element) -> bool:
        self._inline.hidden_parts += is_row_hidden(element)
        return self._tables.begin_row(element)

    def _end_row(self, element: Element) -> None:
        self._tables.end(element)
        self._inline.hidden_parts -= is_row_hidden(element)

    def _read_boxes(self) -> None:
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            around = (each for each in (box, box.getparent()) if each is not None)
            is_unseen = self._inline.hidden_parts > 0 or any(map(is_drawing_unseen, around))
            Story(self._document, self._styles, is_box=True, is_unseen=is_unseen).read(box)

    def _begin_section(self, element: Element) -> bool:
        self._inline.hidden_parts += element.get(TEXT + "display") == "none"
        return self._begin_hidden(element)

    def _end_section(self, element: Element) -> None:
        self._inline.hidden_parts -= element.get(TEXT + "display") == "none"
        self._end_hidden(element)

    def _begin_list(self, element: Element) -> bool:
        self._lists.begin_list(element)
        return True

    def _begin_item(self, element: Element) -> bool:
        self._lists.begin_item(element)
        return True

    def _begin_table_of(self) -> Mapping[str, Callable[[Element], bool]]:
        inline, tables = self._inline, self._tables
        return {
            **dict.fromkeys(_PARAGRAPHS, self._begin_paragraph),
            **dict.fromkeys(PAGE_NUMBERS, inline.begin_page_number),
            TEXT + "span": inline.begin_span,
            TEXT + "a": inline.begin_link,
            DRAW + "a": inline.begin_link,
            TEXT + "s": inline.spaces,
            TEXT + "tab": inline.tab,
            TEXT + "line-break": inline.line_break,
            TEXT + "soft-page-break": inline.page_break,
            TEXT + "change": inline.deletion,
            TEXT + "note": inline.note,
            TEXT + "section": self._begin_section,
            TEXT + "hidden-text": self._begin_hidden,
            TEXT + "list": self._begin_list,
            TEXT + "list-item": self._begin_item,
            TEXT + "list-header": self._begin_item,
            TABLE + "table": tables.begin_table,
            TABLE + "table-header-rows": tables.begin_header,
            TABLE + "table-row": self._begin_row,
            TABLE + "table-cell": tables.begin_cell,
            TABLE + "covered-table-cell": tables.begin_cell,
        }

    def _end_table_of(self) -> Mapping[str, Callable[[Element], None]]:
        inline, tables, lists = self._inline, self._tables, self._lists
        return {
            **dict.fromkeys(_PARAGRAPHS, self._end_paragraph),
            TEXT + "span": inline.end_span,
            TEXT + "a": inline.end_link,
            DRAW + "a": inline.end_link,
            TEXT + "section": self._end_section,
            TEXT + "hidden-text": self._end_hidden,
            TEXT + "list": lambda _: lists.end_list(),
            TEXT + "list-item": lambda _: lists.end_item(),
            TEXT + "list-header": lambda _: lists.end_item(),
            TABLE + "table": tables.end_table,
            TABLE + "table-header-rows": tables.end_header,
            TABLE + "table-row": self._end_row,
            TABLE + "table-cell": tables.end,
            TABLE + "covered-table-cell": tables.end,
        }


def _hides_itself(paragraph: Element) -> bool:
    """Whether a field in a paragraph hid the whole paragraph when the file was saved."""
    return any(map(is_hidden_by_condition, paragraph.iter(TEXT + "hidden-paragraph")))
