"""Lines that open, close or hold an element whose content is Markdown, and elements that Markdown leaves alone."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from generator.publish.assembly.markdown_attributes import LEFT_WRITTEN, SPECIAL, WRITTEN, of_element
from generator.publish.assembly.markdown_inline import PLAIN, Inline, NotOursError, inline

_HOLDING_BLOCKS = "aside|blockquote|details|div|dl|nav|section|table|tbody|thead|tr|ul"
_HOLDING_LINES = "dd|dt|li|td|th"
IS_ELEMENT = re.compile(rf"</?(?:{_HOLDING_BLOCKS}|{_HOLDING_LINES}|caption|figure|form|script|summary)\b")
"""Matches at a block that begins with one of these lines, or with an element that Markdown leaves alone."""

_LINE = re.compile(
    rf"<(?P<opened>{_HOLDING_BLOCKS})(?P<given>{WRITTEN}) markdown(?:=\"block\")?>"
    rf"|<(?P<block>dd|li)(?P<given_block>{WRITTEN}) markdown=\"block\">"
    rf"|</(?P<closed>{_HOLDING_BLOCKS}|dd|li)>"
    rf"|<(?P<line>{_HOLDING_LINES})(?P<given_line>{WRITTEN}) markdown=\"span\">(?P<text>[^\n]*)</(?P=line)>"
    r"|<summary>(?P<summary>[^\n]*)</summary>"
)
MAY_BE_LEFT_ALONE = ("<form", "<div", "<figure", "<script")
"""One of these begins every element that Markdown leaves alone."""

_LEFT_INSIDE = "a|button|details|figcaption|input|label|p|rect|span|summary|svg|table|tbody|td|th|thead|tr"
# No line of it may be blank.
_LEFT_ALONE = re.compile(
    rf"<(?P<tag>form|div|figure){LEFT_WRITTEN}>"
    rf"(?:[^{SPECIAL}\n]++|\n(?! *\n)|</?(?:{_LEFT_INSIDE}){LEFT_WRITTEN}/?>)*+</(?P=tag)>"
)
# What a page says of itself as JSON-LD, in one line.
_DATA = re.compile(r'<script type="application/ld\+json">[^<>\x00-\x1f]*+</script>')

# What a reader types, letter for letter.
_EXAMPLE = re.compile(r'<div class="example">\n<pre><code>(?:[^<>\x00-\x1f]|\n(?! *\n))*+</code></pre>\n</div>')


class Part(Enum):
    """What a line does."""

    OPENS = "opens"
    CLOSES = "closes"
    HOLDS = "holds"


class ElementLine(NamedTuple):
    """A line that does something with an element of name `tag`."""

    part: Part
    tag: str
    made: Inline


@lru_cache(maxsize=4096)
def element_line(text: str) -> ElementLine:
    """A line that opens, closes or holds an element. Raises `NotOursError`."""
    if not (found := _LINE.fullmatch(text)):
        raise NotOursError
    if tag := found["closed"]:
        return ElementLine(Part.CLOSES, tag, Inline(f"</{tag}>\n"))
    if tag := found["opened"] or found["block"]:
        html, ids = opening(tag, found["given"] or found["given_block"] or "")
        return ElementLine(Part.OPENS, tag, Inline(f"{html}\n", (), ids))
    if tag := found["line"]:
        html, ids = opening(tag, found["given_line"])
        held = inline(found["text"])
        made = Inline(f"{html}{held.html}</{tag}>\n", held.targets, (*ids, *held.ids))
        return ElementLine(Part.HOLDS, tag, made)
    if not found["summary"] or not PLAIN.fullmatch(found["summary"]):
        raise NotOursError
    return ElementLine(Part.HOLDS, "summary", Inline(f"{text}\n"))


def opening(tag: str, given: str) -> tuple[str, tuple[str, ...]]:
    """An opening tag with the attributes `given` in Markdown, and its id, if any. Raises `NotOursError`."""
    attributes = of_element(given)
    if attributes is None:
        raise NotOursError
    return attributes.tag(tag), (attributes.id,) if attributes.id else ()


def left_alone(block: str) -> str | None:
    """The HTML of a block that is one element without Markdown; None for other blocks."""
    found = next(filter(None, (each.fullmatch(block) for each in (_LEFT_ALONE, _DATA, _EXAMPLE))), None)
    return f"{block}\n\n" if found else None
