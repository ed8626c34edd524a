"""Writes parts of a book as XHTML, as EPUB 3.3 has its content documents."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from html import escape

from lxml import etree

from generator.publish.books.page_text import classes
from generator.publish.books.parts import BookPart
from generator.render.marks.page_breaks import PAGE_BREAK, printed_number

XHTML, EPUB = "http://www.w3.org/1999/xhtml", "http://www.idpf.org/2007/ops"
_TYPE = f"{{{EPUB}}}type"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
# HTML Living Standard, 13.1.2: elements without an end tag. All others get one, for browsers read these files as well.
_VOID = frozenset({"area", "br", "col", "hr", "wbr"})
_FRAME = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="{xhtml}" xmlns:epub="{epub}" lang="nl" xml:lang="nl">
<head>
<title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<link rel="stylesheet" type="text/css" href="boek.css"/>
</head>
{body}
</html>
"""
# What classes of the page are in a book: the type of EPUB, and the role of DPUB-ARIA.
_MEANINGS = {
    "term": ("noteref", "doc-noteref"),
    "note-mark": ("noteref", "doc-noteref"),
    "editorial-mark": ("noteref", "doc-noteref"),
    "term-note": ("footnote", "doc-footnote"),
    "text-note": ("footnote", "doc-footnote"),
    "note": ("annotation", "note"),
    PAGE_BREAK: ("pagebreak", "doc-pagebreak"),
}


def framed(title: str, body: str) -> str:
    """A content document with this title and this body, which is an element `body`."""
    return _FRAME.format(xhtml=XHTML, epub=EPUB, title=escape(title), body=body)


def chapter(part: BookPart, title: str, places: Mapping[str, str]) -> str:
    """A part as a content document. `places` are the files of the book by the ids that they hold."""
    kind, role = part.role.value
    spine = "bodymatter" if part.role.is_text else "backmatter"
    section = etree.Element(f"{{{XHTML}}}section", nsmap={None: XHTML, "epub": EPUB})  # type: ignore[dict-item]
    section.set(_TYPE, kind)
    if role:
        section.set("role", role)
        section.set("aria-label", title)
    section.extend(map(deepcopy, part.elements))
    for element in section.iterdescendants():
        _settle(element, places)
        element.tag = f"{{{XHTML}}}{element.tag}"  # within the section, so that no prefix is needed
    section.text = "\n"
    written = etree.tostring(section, encoding="unicode")
    declared = f' xmlns="{XHTML}" xmlns:epub="{EPUB}"'
    return framed(title, f'<body epub:type="{spine}">\n{written.replace(declared, "", 1)}\n</body>')


def _settle(element: etree._Element, places: Mapping[str, str]) -> None:
    """Say what an element of the page is in a book, and lead its link to the file that holds its target."""
    if not len(element) and not element.text and element.tag not in _VOID:
        element.text = ""
    if language := element.get("lang"):
        element.set(_LANGUAGE, language)
    address = element.get("href", "")
    if address.startswith("#"):
        element.set("href", f"{places.get(address[1:], '')}{address}")
    for name in classes(element):
        if name in _MEANINGS and (element.tag == "a") == (_MEANINGS[name][0] == "noteref"):
            kind, role = _MEANINGS[name]
            element.set(_TYPE, kind)
            element.set("role", role)
    if number := printed_number(element.get("id", "")):
        element.set("aria-label", f"bladzijde {number}")
    if element.tag == "a" and element.getparent() is not None and "note-back" in classes(element.getparent()):
        element.set(_TYPE, "backlink")
        element.set("role", "doc-backlink")
