"""The elements of a table without those of nested tables, so that deep nesting needs no extra time."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

Element = etree._Element


def own_parts(element: Element, table: str) -> Iterator[Element]:
    """All elements in an element, in document order; of nested elements with the tag `table` only these themselves."""
    waiting = list(reversed(element))
    while waiting:
        part = waiting.pop()
        yield part
        if part.tag != table:
            waiting.extend(reversed(part))
