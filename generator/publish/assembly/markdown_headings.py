"""Headings, and the table of contents that they make."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import unescape
from typing import Any, NamedTuple

from markdown.extensions.toc import (
    escape_cdata,
    nest_toc_tokens,
    slugify,
    strip_tags,
    unique,
)

from generator.publish.assembly.converted import TocEntry
from generator.publish.assembly.markdown_attributes import NONE, Attributes, listed
from generator.publish.assembly.markdown_inline import NotOursError, inline

DEEPEST = 3
"""The deepest level of headings in the table of contents (`toc_depth` in mkdocs.yml)."""

_HEADING = re.compile(r"(#{1,6}) ([^\s#][^\n]*)")
_LABEL = "data-toc-label"
_SEPARATOR = "-"


class Heading(NamedTuple):
    """A heading; `name` is its text as HTML without tags, `title` what the table of contents calls it."""

    level: int
    attributes: Attributes
    html: str
    name: str
    title: str
    targets: tuple[str, ...]
    ids: tuple[str, ...]

    @property
    def id(self) -> str:
        """The id that Markdown gives it; empty where it is made of the name."""
        return self.attributes.id

    def element(self, made_id: str) -> str:
        """Its element; `made_id` is its id where Markdown gives none."""
        tag = f"h{self.level}"
        return f"{self.attributes.tag(tag, id=made_id)}{self.html}</{tag}>\n"


def heading(text: str) -> Heading:
    """A heading in one line of Markdown. Raises `NotOursError`."""
    if not (found := _HEADING.fullmatch(text)):
        raise NotOursError
    words, given = found[2], NONE
    if (at := words.rfind(" {")) > 0:
        if (own := listed(words[at + 1 :])) is None:
            raise NotOursError
        words, given = words[:at].rstrip(" "), own
    if words != words.rstrip() or words.endswith("#"):
        raise NotOursError
    html, targets, ids = inline(words)
    name = strip_tags(html) if "<" in html else " ".join(html.split())
    label = given.values.get(_LABEL)
    title = name if label is None else escape_cdata(strip_tags(label))
    own_id = (given.id,) if given.id else ()
    return Heading(
        len(found[1]), given if label is None else given.without(_LABEL), html, name, title, targets, (*own_id, *ids)
    )


def with_ids(headings: Sequence[Heading], used: Iterable[str]) -> Iterator[str]:
    """The ids of the headings of a page, in order; `used` are the ids of all elements of the page."""
    ids, counters = set(used), dict[str, int]()
    for each in headings:
        yield each.id or unique(slugify(unescape(each.name), _SEPARATOR), ids, counters)


def contents(headings: Sequence[Heading], ids: Sequence[str]) -> tuple[TocEntry, ...]:
    """The table of contents of a page."""
    listed_ones = [
        {"level": each.level, "id": id_, "name": each.title}
        for each, id_ in zip(headings, ids, strict=True)
        if each.level <= DEEPEST
    ]
    return _entries(nest_toc_tokens(listed_ones))


def _entries(tokens: Sequence[Mapping[str, Any]]) -> tuple[TocEntry, ...]:
    return tuple(TocEntry(each["name"], each["id"], each["level"], _entries(each["children"])) for each in tokens)
