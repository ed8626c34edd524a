"""The elements of a built page, each with its place, for the witnesses of links and requests."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser

from generator.verify.markup import NotPlainError, attributes_of, tags


class _Lines:
    """Where the lines of a page begin."""

    def __init__(self, page: str) -> None:
        self._page = page

    @cached_property
    def _starts(self) -> list[int]:
        starts = [0]
        for line in self._page.split("\n"):
            starts.append(starts[-1] + len(line) + 1)
        return starts

    def line(self, offset: int) -> int:
        """The line of an offset, counted from 1."""
        return bisect_right(self._starts, offset)

    def column(self, offset: int) -> int:
        """The column of an offset, counted from 1."""
        return offset - self._starts[self.line(offset) - 1] + 1

    def offset(self, line: int, column: int) -> int:
        """The offset of a place: a line counted from 1, and the characters before it on this line."""
        return self._starts[line - 1] + column


@dataclass(frozen=True, slots=True)
class Element:
    """A start tag: its name, its attributes (a missing value is empty) and its place.

    `offset` is the character offset of the tag in the page and `source` the tag as written there.
    """

    tag: str
    attributes: dict[str, str]
    offset: int
    source: str
    _lines: _Lines = field(compare=False, repr=False)

    @property
    def line(self) -> int:
        """The line of the page on which it begins, counted from 1."""
        return self._lines.line(self.offset)

    @property
    def column(self) -> int:
        """The column in which it begins, counted from 1."""
        return self._lines.column(self.offset)


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
    try:
        return plain_elements(html)
    except NotPlainError:
        return any_elements(html)


def plain_elements(html: str) -> PageElements:
    """The elements of a page that is written plainly. Raises NotPlainError."""
    lines = _Lines(html)
    elements: list[Element] = []
    styles: list[StyleText] = []
    for found in tags(html):
        raw, of_raw, content, opens, attributes, _, _ = found.groups()
        if opens:
            elements.append(Element(opens.lower(), attributes_of(attributes), found.start(), found[0], lines))
        elif raw:
            source = html[found.start() : found.start("content")]
            elements.append(Element(raw, attributes_of(of_raw), found.start(), source, lines))
            if raw == "style" and content:
                styles.append(StyleText(content, lines.line(found.start("content"))))
    return PageElements(tuple(elements), tuple(styles))


def any_elements(html: str) -> PageElements:
    """The elements of a page, however it is written."""
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
        self._lines = _Lines(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes: dict[str, str] = {}
        for name, value in attrs:
            attributes.setdefault(name, value or "")
        offset = self._lines.offset(*self.getpos())
        self.elements.append(Element(tag, attributes, offset, self.get_starttag_text() or "", self._lines))
        self._in_style = tag == "style"

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self._in_style = False

    def handle_endtag(self, tag: str) -> None:
        self._in_style = False

    def handle_data(self, data: str) -> None:
        if self._in_style:
            self.styles.append(StyleText(data, self.getpos()[0]))
