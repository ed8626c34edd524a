"""Takes a page apart into its tags, if it is written as plainly as our pages are.

Parsers that accept everything are slow, and a build reads all its pages. What is not written plainly (an attribute
without a space before it, a tag without its end, a lone `<`) is refused here, so that a parser for all HTML reads it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

_VALUE = r"""(?:"[^"]*+"|'[^']*+'|[^\s"'=<>`]++)"""
_NAME = r"[A-Za-z_:@][A-Za-z0-9_:.@-]*+"
_TAG = r"[A-Za-z][A-Za-z0-9-]*+"
_ATTRIBUTES = rf"(?:[ \t\n]++{_NAME}(?:={_VALUE})?+)*+"
# Text that holds no markup, whatever stands in it, up to the end tag of its element.
_RAW = r"[^<]*(?:<(?!/)[^<]*)*"
_NOT_RAW = (
    rf"<(?P<opens>(?!(?i:script|style)\b){_TAG})(?P<attributes>{_ATTRIBUTES})[ \t\n]*(?P<empty>/?)>"
    rf"|</(?P<closes>(?!(?i:script|style)\b){_TAG})[ \t\n]*>"
    r"|<!--[^-]*(?:-(?!-)[^-]*)*-->|<!(?i:doctype)[ \t\n]+[A-Za-z]+>"
)
TAG = re.compile(rf"<(?P<raw>script|style)(?P<of_raw>{_ATTRIBUTES})[ \t\n]*>(?P<content>{_RAW})</(?P=raw)>|{_NOT_RAW}")
"""A tag, a comment, the document type, or a script or style with its content."""

CUT = re.compile(f"({re.sub(r'[(][?]P<[a-z]+>', '(?:', _NOT_RAW)})")
"""Cuts text without scripts and styles at its tags: with `split`, texts and tags in turn."""

_SILENT = (
    "a|aside|b|bdi|blockquote|br|caption|cite|code|dd|details|dfn|div|dl|dt|em|h[1-6]|i|li|nav|ol|p|q|section|small|span"
    "|strong|sub|summary|sup|table|tbody|td|th|thead|time|tr|ul"
)
BARE = re.compile(rf"[^<]*+(?:</?(?:{_SILENT})>[^<]*+)*+")
"""Matches text with plainly written tags that have no attributes, of elements that then declare nothing."""

# Where the part above what a page says begins and ends, and where the part below it begins.
_MARKS = ("</head>", "<main", "</main>")
# The line below what a page says that no other page has: its address, for who reads it on paper.
_ADDRESS = 'class="paper page-address"'
_ATTRIBUTE = re.compile(rf"""[ \t\n]+({_NAME})(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")


class NotPlainError(Exception):
    """A page is not written plainly."""


def tags(page: str) -> Iterator[re.Match[str]]:
    """The tags of a page, in order, as matches of `TAG`; raises NotPlainError where text between them holds a `<`."""
    done = 0
    for found in TAG.finditer(page):
        if page.find("<", done, found.start()) >= 0:
            raise NotPlainError
        done = found.end()
        yield found
    if page.find("<", done) >= 0:
        raise NotPlainError


class CutPage(NamedTuple):
    """The pieces of a page above what it says, that itself, of which each line is a piece, and the pieces below it."""

    above: list[str]
    middle: str
    below: list[str]


def pieces(page: str) -> list[str]:
    """The lines of a page; but what many pages share word for word, above and below what they say, is one piece each.

    Below it stands the page's own address: a piece by itself, so that what stands around it is still shared.

    Line ends between the pieces give the page back. Nothing is known of the pieces but that: markup may go on from one
    to the next.
    """
    above, middle, below = cut_page(page)
    return [*above, *middle.split("\n"), *below]


def cut_page(page: str) -> CutPage:
    """The same pieces, by where they stand."""
    head, main, end = (page.rfind("\n", 0, max(0, page.find(mark))) for mark in _MARKS)
    if not 0 < head < main < end:
        return CutPage([], page, [])
    above = [*page[:head].split("\n"), page[head + 1 : main]]
    return CutPage(above, page[main + 1 : end], _around_address(page[end + 1 :]))


def _around_address(below: str) -> list[str]:
    found = below.find(_ADDRESS)
    start, end = below.rfind("\n", 0, max(0, found)), below.find("\n", found)
    if not 0 <= start < found < end:
        return [below]
    return [below[:start], below[start + 1 : end], below[end + 1 :]]


def attributes_of(written: str) -> dict[str, str]:
    """The attributes of a start tag by name; a missing value is empty, and of a doubled one the first counts."""
    found: dict[str, str] = {}
    if not written:
        return found
    for name, double, single, bare in _ATTRIBUTE.findall(written):
        value = double or single or bare
        found.setdefault(name.lower(), html.unescape(value) if "&" in value else value)
    return found
