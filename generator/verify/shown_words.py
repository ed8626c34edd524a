"""The words that a page shows as official: those of the text, and those of the list of notes."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PageElement, Tag

from generator.verify.markup import TAG, NotPlainError, attributes_of

OFFICIAL = "official"
ADDED_BY_US = "ours"
NOTES = "notes"
# Elements that begin and end a line; the ends of all others add no space between words.
_BLOCKS = frozenset(
    {
        "p",
        "li",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "div",
        "section",
        "blockquote",
        "table",
        "caption",
        "tr",
        "td",
        "th",
        "br",
        "hr",
    }
    | {f"h{level}" for level in range(1, 7)}
)
# HTML Living Standard, 13.1.2: elements that have no end tag.
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
# Elements whose text is none of the page, or that parsers read in other ways.
_OTHER_TEXT = frozenset(
    {"iframe", "math", "noembed", "noframes", "noscript", "plaintext", "rp", "rt", "select", "svg", "template"}
    | {"textarea", "xmp"}
)
# A `&` that begins no character reference, or one of those that are read as another character than their number's.
_ODD_REFERENCE = re.compile(
    r"&(?!(?:#(?:[1-9]\d{1,6}|x[1-9a-fA-F][0-9a-fA-F]{1,5})|amp|lt|gt|quot|apos|nbsp);)"
    r"|&#(?:12[89]|1[345]\d|x[89][0-9a-fA-F]|0*x?[dD][89a-fA-F][0-9a-fA-F]{2}|\d{6,7}|x[0-9a-fA-F]{5,6});"
)
# In what a split at the tags gives: the text between them, and of each tag four of its groups.
_SPLIT = (0, *(TAG.groupindex[name] for name in ("opens", "attributes", "empty", "closes")))

# How many lists of attributes are remembered: most stand on every page.
_REMEMBERED = 2**12


@dataclass(frozen=True)
class ShownWords:
    """The official words of the text of a page, and those of its list of notes, in order."""

    text: list[str]
    notes: list[str]


def shown_words(page: str) -> ShownWords:
    """The words that a page shows as official, without ours among them."""
    try:
        return plain_words(page)
    except NotPlainError:
        return any_words(page)


def plain_words(page: str) -> ShownWords:
    """The official words of a page that is written plainly. Raises NotPlainError."""
    pieces = TAG.split(page)
    texts, *groups = (pieces[group :: TAG.groups + 1] for group in _SPLIT)
    if any("<" in text for text in texts):
        raise NotPlainError
    reader = _Reader()
    for text, opens, attributes, empty, closes in zip(texts, *groups, strict=False):
        if text and reader.is_reading:
            reader.text(text)
        if opens:
            reader.open(opens.lower(), attributes, is_empty=bool(empty))
        elif closes:
            reader.close(closes.lower())
    return reader.finished()


class _Reader:
    """Reads tag by tag; each open element knows whether it is official, or ours."""

    def __init__(self) -> None:
        self._open: list[str] = []
        # How many elements were open where the outermost official one, and one of ours within it, began.
        self._official: int | None = None
        self._ours: int | None = None
        self._texts: list[str] = []
        self._notes: list[str] = []
        self._into = self._texts

    @property
    def is_reading(self) -> bool:
        """Whether text here is official."""
        return self._official is not None and self._ours is None

    def text(self, written: str) -> None:
        if "&" in written:
            if _ODD_REFERENCE.search(written):
                raise NotPlainError
            written = html.unescape(written)
        self._into.append(written)

    def open(self, name: str, attributes: str, *, is_empty: bool) -> None:
        if self._ours is None and "class" in attributes:
            self._begin(_classes(attributes))
        if self.is_reading:
            if name in _OTHER_TEXT:
                raise NotPlainError
            if name in _BLOCKS:
                self._into.append(" ")
        if name in _VOID:
            self._open.append(name)
            self.close(name)
        elif is_empty:
            # A browser takes `<b/>` for `<b>`, but not in a drawing.
            if self.is_reading or not {"svg", "math"} & set(self._open):
                raise NotPlainError
        else:
            self._open.append(name)

    def _begin(self, classes: frozenset[str]) -> None:
        if self._official is None and OFFICIAL in classes:
            if not _OTHER_TEXT.isdisjoint(self._open):
                raise NotPlainError
            self._official = len(self._open)
            self._into = self._notes if NOTES in classes else self._texts
            self._into.append(" ")
        if self._official is not None and ADDED_BY_US in classes:
            self._ours = len(self._open)

    def close(self, name: str) -> None:
        if not self._open or self._open.pop() != name:
            raise NotPlainError
        if self.is_reading and name in _BLOCKS:
            self._into.append(" ")
        depth = len(self._open)
        if self._ours == depth:
            self._ours = None
        if self._official == depth:
            self._official = None
            self._into.append(" ")

    def finished(self) -> ShownWords:
        if self._open:
            raise NotPlainError
        return ShownWords("".join(self._texts).split(), "".join(self._notes).split())


@lru_cache(maxsize=_REMEMBERED)
def _classes(attributes: str) -> frozenset[str]:
    """The classes that the attributes of a start tag name."""
    return frozenset(attributes_of(attributes).get("class", "").split())


def any_words(page: str) -> ShownWords:
    """The official words of a page, however it is written."""
    soup = BeautifulSoup(page, "html.parser")
    text: list[str] = []
    notes: list[str] = []
    for element in soup.select(f".{OFFICIAL}"):
        if element.find_parent(class_=OFFICIAL) is None:
            is_note = NOTES in element.get_attribute_list("class")
            (notes if is_note else text).extend((" ", *_texts(element), " "))
    return ShownWords("".join(text).split(), "".join(notes).split())


def _texts(element: PageElement) -> Iterator[str]:
    if isinstance(element, NavigableString):
        if type(element) is NavigableString:
            yield str(element)
    elif isinstance(element, Tag) and ADDED_BY_US not in element.get_attribute_list("class"):
        edge = " " if element.name in _BLOCKS else ""
        yield edge
        for child in element.children:
            yield from _texts(child)
        yield edge
