"""Trees of markup: walked without recursion, so that nesting of any depth is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol

from lxml import etree

from generator.messages.message import say
from generator.model.text import SourceFile
from generator.problems import Code, Place, Problems

Element = etree._Element

# More than any real document has by far; what is larger would take too long to read.
MOST_BYTES = 32 * 1024 * 1024
MOST_ELEMENTS = 400_000
_FOLDED = re.compile(r"\s+")


class Visitor(Protocol):
    """Receives the parts of a tree, in document order."""

    def enter(self, element: Element) -> bool:
        """An element begins; returns whether to enter it."""

    def leave(self, element: Element) -> None:
        """An element ends, also one that was not entered."""

    def text(self, text: str) -> None:
        """Some text."""

    def entity(self, name: str) -> None:
        """An unresolved entity reference."""


def walk(root: Element, visitor: Visitor) -> None:
    """Walk through `root` and everything in it, calling the visitor."""
    trail: list[tuple[Element, Iterator[Element]]] = [_begin(root, visitor)]
    while trail:
        element, children = trail[-1]
        child = next(children, None)
        if child is None:
            trail.pop()
            visitor.leave(element)
            if trail and element.tail:
                visitor.text(element.tail)
        elif isinstance(child.tag, str):
            trail.append(_begin(child, visitor))
        else:
            _pass(child, visitor)


def _begin(element: Element, visitor: Visitor) -> tuple[Element, Iterator[Element]]:
    if not visitor.enter(element):
        return element, iter(())
    if element.text:
        visitor.text(element.text)
    return element, iter(element)


def _pass(node: Element, visitor: Visitor) -> None:
    """Comments and instructions are no text; what follows them is."""
    if node.tag is etree.Entity:
        visitor.entity(node.text or "")
    if node.tail:
        visitor.text(node.tail)


def name_of(element: Element) -> str:
    """The name of an element, in lower case, without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def text_of(element: Element) -> str:
    """All text in an element, white space folded."""
    return _FOLDED.sub(" ", "".join(map(str, element.itertext()))).strip()


def is_too_large(file: SourceFile, problems: Problems) -> bool:
    """Whether a file is larger than is read; reports it."""
    if len(file.data) <= MOST_BYTES:
        return False
    message = say("the file is larger than {megabytes} MB", megabytes=MOST_BYTES // 2**20)
    problems.report(Code.UNREADABLE, Place(file.name), message, say("save the document without its images"))
    return True


def has_too_many_elements(root: Element, file: SourceFile, problems: Problems) -> bool:
    """Whether a tree holds more elements than are read; reports it."""
    if sum(1 for _ in root.iter()) <= MOST_ELEMENTS:
        return False
    message = say("the file holds more than {most:,} elements", most=MOST_ELEMENTS)
    problems.report(Code.UNREADABLE, Place(file.name), message, say("save the document's text alone"))
    return True
