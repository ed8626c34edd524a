"""The text of one line: plain text, entities and tags that Markdown leaves as they are, and links."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from generator.publish.assembly.markdown_attributes import INLINE_TAG, NONE, SPECIAL, listed
from generator.publish.assembly.markdown_links import address

PLAIN = re.compile(rf"(?:[^{SPECIAL}]++|&#[0-9]+;|{INLINE_TAG})*+")
"""Matches text that Markdown leaves as it is, in one line or more."""

_LINK = re.compile(r"\[([^\[\]\n]*)\]\(([^()\s]*)\)(\{[^{}\n]*\})?")
_PARTS = 4  # of each link: what stands before it, and the three groups
# A list, a heading, a definition, a table and so on begin with these; a dash or a number begins a list before a space.
_BEGINS = re.compile(r"(?![#:>=*|{]|[-+](?![^\s-])|\d+\.[ ])\S")
_BETWEEN = "\n"  # in no line


class NotOursError(Exception):
    """The Markdown is not written as our templates write it; Python-Markdown has to convert it."""


class Inline(NamedTuple):
    """HTML, the targets of its links within the site as Markdown names them, and the ids of its elements."""

    html: str
    targets: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()


class _Opening(NamedTuple):
    tag: str
    target: str
    id: str


def inline(text: str) -> Inline:
    """A line converted. Raises `NotOursError`."""
    if "[" not in text:
        if not PLAIN.fullmatch(text):
            raise NotOursError
        return Inline(text)
    parts = _LINK.split(text)
    labels = parts[1::_PARTS]
    if not PLAIN.fullmatch(_BETWEEN.join([*parts[::_PARTS], *labels])) or "![" in text:
        raise NotOursError
    made, targets, ids = [parts[0]], [], []
    for at in range(1, len(parts), _PARTS):
        label, target, attributes, after = parts[at : at + _PARTS]
        opening = _opening(target, attributes)
        if label.isspace():
            raise NotOursError
        made += (opening.tag, label, "</a>", after)
        if opening.target:
            targets.append(opening.target)
        if opening.id:
            ids.append(opening.id)
    return Inline("".join(made), tuple(targets), tuple(ids))


def line(text: str) -> Inline:
    """The line of a paragraph or an item, which must not begin as another block does. Raises `NotOursError`."""
    if not _BEGINS.match(text):
        raise NotOursError
    return inline(text)


@lru_cache(maxsize=4096)
def _opening(target: str, attributes: str | None) -> _Opening:
    href = address(target)
    given = listed(attributes) if attributes else NONE
    if href is None or given is None or "href" in given.values:
        raise NotOursError
    is_outside = "://" in target
    return _Opening(given.tag("a", href=href), "" if is_outside else target, given.id)
