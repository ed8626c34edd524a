"""The names of WordprocessingML (ECMA-376 part 1) and of the formats inside it."""

from __future__ import annotations

from lxml import etree

Element = etree._Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
V = "{urn:schemas-microsoft-com:vml}"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

# The strict form of the format has the same elements in other namespaces (ECMA-376 part 1, annex A).
STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", R[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", M[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/drawingml/main", A[1:-1].encode()),
)
TWIPS_PER_POINT = 20
_OFF = frozenset({"0", "false", "off", "none"})


def child_value(element: Element | None, *path: str) -> str | None:
    """The `w:val` of the descendant at this path of names; None when there is none."""
    for name in path:
        element = element.find(W + name) if element is not None else None
    return element.get(W + "val") if element is not None else None


def is_on(element: Element | None) -> bool:
    """Whether a switch exists and is on: `<w:b/>`, `<w:b w:val="1"/>`."""
    return element is not None and element.get(W + "val", "1") not in _OFF


def number(text: str | None, default: int = 0) -> int:
    """A whole number from a file, without its decimals; `default` for missing, malformed and very long numbers."""
    if text is None:
        return default
    try:
        return int(float(text)) if len(text) < 12 else default  # noqa: PLR2004  longer is no measure of a page
    except (ValueError, OverflowError):
        return default
