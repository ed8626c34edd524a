"""The parts of a table that are its own: those of tables in its cells left out, so that nesting costs nothing."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

Element = etree._Element


def own_parts(element: Element, table: str) -> Iterator[Element]:
    """All inside an element, in document order; of an element named `table` in it nothing that is inside that."""
    waiting = list(reversed(element))
    while waiting:
        part = waiting.pop()
        yield part
        if part.tag != table:
            waiting.extend(reversed(part))
