"""The structure tree of a tagged PDF: the element of each marked content."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Mapping

import pypdfium2.raw as pdfium

from generator.read.pdf.glyphs.drawn import utf16
from generator.read.pdf.glyphs.page import Element

# ISO 32000-1, 14.8.4.4: elements within a line, and the parts of a list item, which are on one line.
INLINE = frozenset(
    {"Span", "Quote", "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP"}
    | {"Em", "Strong", "Sub", "Lbl", "LBody", ""}
)
NOTES = frozenset({"Note", "FENote"})
CAPTIONS = frozenset({"Caption"})
CELLS = frozenset({"TD", "TH"})
# The kind of content directly in an element; it is numbered among the children, so that all can be ordered.
CONTENT = ""
# No document nests deeper; a tree that does is damaged or malicious.
_DEEPEST = 60


class StructureTree:
    """Finds elements page by page; remembers the last position used in each list of children, to begin there again."""

    def __init__(self) -> None:
        self._seen: dict[tuple[int, ...], int] = {}

    def elements(self, page: object, wanted: set[int]) -> Mapping[int, Element]:
        """The element of each wanted marked content of a page; contents without an element are left out."""
        if not wanted:
            return {}
        tree = pdfium.FPDF_StructTree_GetForPage(page)
        if not tree:
            return {}
        found: dict[int, Element] = {}
        try:
            for index in range(pdfium.FPDF_StructTree_CountChildren(tree)):
                child = pdfium.FPDF_StructTree_GetChildAtIndex(tree, index)
                if child:
                    self._visit(child, Element((index,), (_kind(child),)), set(wanted), found)
        finally:
            pdfium.FPDF_StructTree_Close(tree)
        return found

    def _visit(self, node: object, element: Element, wanted: set[int], found: dict[int, Element]) -> None:
        if len(element.path) > _DEEPEST:
            return
        for index in self._indexes(node, element.path):
            if not wanted - found.keys():
                return
            content = pdfium.FPDF_StructElement_GetChildMarkedContentID(node, index)
            if content >= 0:
                self._seen[element.path] = index
                found.setdefault(content, Element((*element.path, index), (*element.kinds, CONTENT)))
            elif child := pdfium.FPDF_StructElement_GetChildAtIndex(node, index):
                self._seen[element.path] = index
                below = Element((*element.path, index), (*element.kinds, _kind(child)))
                self._visit(child, below, wanted, found)

    def _indexes(self, node: object, path: tuple[int, ...]) -> Iterator[int]:
        """The positions of all children, first those from the last used one on: this page most likely begins there."""
        count = pdfium.FPDF_StructElement_CountChildren(node)
        start = min(self._seen.get(path, 0), max(0, count))
        yield from range(start, count)
        yield from range(start)


def block(element: Element) -> Element:
    """The element of the paragraph: the innermost ancestor, or the element itself, that is not part of a line."""
    depth = len(element.kinds)
    while depth > 1 and element.kinds[depth - 1] in INLINE:
        depth -= 1
    return element.upto(depth)


def within(element: Element | None, kinds: frozenset[str]) -> Element | None:
    """The innermost ancestor of an element, or the element itself, with one of these kinds; None without one."""
    if element is not None:
        for depth in range(len(element.kinds), 0, -1):
            if element.kinds[depth - 1] in kinds:
                return element.upto(depth)
    return None


def heading_level(element: Element) -> str:
    """The level of a heading, `1` to `6`; empty for any other element."""
    kind = element.kinds[-1]
    if kind == "H":
        return str(min(6, 1 + sum(above == "Sect" for above in element.kinds)))
    return kind[1:] if kind in ("H1", "H2", "H3", "H4", "H5", "H6") else ""


def _kind(node: object) -> str:
    buffer = (ctypes.c_ushort * 64)()
    written = pdfium.FPDF_StructElement_GetType(node, buffer, ctypes.sizeof(buffer))
    return utf16(buffer, written)
