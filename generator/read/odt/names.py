"""The names of OpenDocument (1.3, part 3)."""

from __future__ import annotations

import re

from lxml import etree

Element = etree._Element


def _namespace(name: str) -> str:
    return f"{{urn:oasis:names:tc:opendocument:xmlns:{name}:1.0}}"


OFFICE = _namespace("office")
TEXT = _namespace("text")
TABLE = _namespace("table")
DRAW = _namespace("drawing")
STYLE = _namespace("style")
FO = _namespace("xsl-fo-compatible")
SVG = _namespace("svg-compatible")
MANIFEST = _namespace("manifest")
LOEXT = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
XLINK = "{http://www.w3.org/1999/xlink}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"

_LENGTH = re.compile(r"(-?\d{1,6}(?:\.\d{1,10})?)(in|cm|mm|pt|pc|px)")
_POINTS = {"in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4, "pt": 1.0, "pc": 12.0, "px": 0.75}


def points(length: str | None) -> float | None:
    """A length such as `1.25cm`, in points; None for any other text."""
    found = _LENGTH.fullmatch(length or "")
    return float(found[1]) * _POINTS[found[2]] if found else None


def whole(text: str | None, default: int) -> int:
    """A whole number of at most six digits; `default` for any other text."""
    return int(text) if text and text.isdecimal() and len(text) < 7 else default  # noqa: PLR2004  no list is longer


# Elements that represent space.
_SPACES = frozenset({TEXT + "s", TEXT + "tab", TEXT + "line-break"})


def text_of(element: Element) -> str:
    """All text in an element, with one space for each element that represents space."""
    parts: list[str] = []
    for event, each in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            parts += [" " if each.tag in _SPACES else "", each.text or ""]
        elif each is not element:
            parts.append(each.tail or "")
    return "".join(parts)
