"""The author in the properties of a PDF: programs of ministries fill in the official who wrote the letter."""

from __future__ import annotations

import re

import pypdfium2 as pdfium

_AUTHOR = "Author"
# Adobe XMP Specification, part 1, 8.4: dc:creator is an ordered array.
_XMP = re.compile(rb"<dc:creator>\s{0,20}<rdf:Seq>\s{0,20}<rdf:li[^>]{0,100}>([^<]{1,300})")


def maker(data: bytes) -> str:
    """The author in the properties of a readable PDF; empty when none is named."""
    with pdfium.PdfDocument(data) as document:
        author: str = document.get_metadata_value(_AUTHOR)
    found = _XMP.search(data)
    return author.strip() or (found[1].decode("utf-8", errors="replace").strip() if found else "")
