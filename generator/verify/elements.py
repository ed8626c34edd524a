"""The elements of a built page, each with its place, for the witnesses of links and requests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser


@dataclass(frozen=True)
class Element:
    """A start tag: its name, its attributes (a missing value is empty) and its place, counted from 1.

    `offset` is the character offset of the tag in the page and `source` the tag as written there.
    """

    tag: str
    attributes: dict[str, str]
    line: int
    column: int
    offset: int
    source: str


@dataclass(frozen=True)
class StyleText:
    """The content of a style element, and the line on which it begins."""

    css: str
    line: int


@dataclass(frozen=True)
class PageElements:
    """All start tags of a page and the style sheets inside it."""

    elements: tuple[Element, ...]
    styles: tuple[StyleText, ...]

    def identifiers(self) -> Iterator[str]:
        """Every id on the page, and the names of old-style anchors, in document order."""
        for element in self.elements:
            if "id" in element.attributes:
                yield element.attributes["id"]
            if element.tag == "a" and "name" in element.attributes:
                yield element.attributes["name"]


def read_elements(html: str) -> PageElements:
    """The elements of a page."""
    reader = _Reader(html)
    reader.feed(html)
    reader.close()
    return PageElements(tuple(reader.elements), tuple(reader.styles))


class _Reader(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.styles: list[StyleText] = []
        self._in_style = False
        self._starts = [0]
        for line in html.split("\n"):
            self._starts.append(self._starts[-1] + len(line) + 1)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line, column = self.getpos()
        attributes: dict[str, str] = {}
        for name, value in attrs:
            attributes.setdefault(name, value or "")
        offset = self._starts[line - 1] + column
        self.elements.append(Element(tag, attributes, line, column + 1, offset, self.get_starttag_text() or ""))
        self._in_style = tag == "style"

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self._in_style = False

    def handle_endtag(self, tag: str) -> None:
        self._in_style = False

    def handle_data(self, data: str) -> None:
        if self._in_style:
            self.styles.append(StyleText(data, self.getpos()[0]))
