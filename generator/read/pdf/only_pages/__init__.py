"""Decides whether a PDF holds only its pages, so that it can be published as it is.

An allow-list: the file is read from its first byte to its last, every part must be reached from its pages, and any part
not known to belong to pages is a reason to publish our text instead.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.hidden_content import HiddenContent
from generator.read.pdf.only_pages.body import Body, read_body
from generator.read.pdf.only_pages.refusal import MoreThanPagesError
from generator.read.pdf.only_pages.syntax import Stream, Value
from generator.read.pdf.only_pages.walk import Walk
from generator.read.shown_words import ShownWords


def beyond_pages(data: bytes, shown: ShownWords) -> HiddenContent | None:
    """The first content found beyond the pages of a PDF; None when there is none.

    `data` are the bytes of the file, `shown` the words that readers see on its pages.
    """
    try:
        body = read_body(data)
        walk = Walk(body, shown)
        walk.from_trailers()
        for number in body.objects.keys() - walk.reached - body.containers:
            if not (_shows_nothing(body.objects[number]) or _is_hint(body, number)):
                return HiddenContent.REVISIONS
    except MoreThanPagesError as refusal:
        return refusal.hidden_content
    return None


def _shows_nothing(value: Value) -> bool:
    """Whether an object that no page uses holds no words: numbers, names, and references to others."""
    todo = [value]
    while todo:
        each = todo.pop()
        if isinstance(each, (bytes, Stream)):
            return False
        if isinstance(each, list):
            todo.extend(each)
        elif isinstance(each, dict):
            todo.extend(each.values())
    return True


def _is_hint(body: Body, number: int) -> bool:
    """Whether an object only gives the offsets of pages in the file (ISO 32000-1, annex F)."""
    stream = body.objects[number]
    return isinstance(stream, Stream) and body.begins.get(number) in set(_hints(body))


def _hints(body: Body) -> Iterator[int]:
    for value in body.objects.values():
        hints = value.get("H") if isinstance(value, dict) and "Linearized" in value else None
        if isinstance(hints, list):
            yield from (place for place in hints if isinstance(place, int))
