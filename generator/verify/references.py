"""The references in the files of a built site: addresses in attributes and in style sheets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from generator.verify.elements import PageElements


class Use(Enum):
    """The use that a browser makes of an address."""

    FOLLOW = "follow"  # a reader may go there
    LOAD = "load"  # the browser fetches it by itself
    NAME = "name"  # names the page elsewhere; the browser does nothing


@dataclass(frozen=True)
class Reference:
    """An address as written in a file, with its place counted from 1."""

    address: str
    use: Use
    line: int
    column: int


# HTML Living Standard, "Attributes": the attributes whose value is an address, and what the browser does with it.
_LOADED = {
    ("script", "src"), ("img", "src"), ("source", "src"), ("video", "src"), ("video", "poster"), ("audio", "src"),
    ("track", "src"), ("iframe", "src"), ("embed", "src"), ("object", "data"), ("input", "src"), ("frame", "src"),
    ("image", "href"), ("image", "xlink:href"), ("use", "href"), ("use", "xlink:href"), ("feimage", "href"),
    ("body", "background"), ("form", "action"), ("button", "formaction"), ("input", "formaction"),
    ("a", "ping"), ("area", "ping"), ("base", "href"),
}  # fmt: skip
_FOLLOWED = {("a", "href"), ("area", "href"), ("a", "xlink:href"), ("blockquote", "cite"), ("q", "cite")}
_SINGLE = dict.fromkeys(_LOADED, Use.LOAD) | dict.fromkeys(_FOLLOWED, Use.FOLLOW)
_SETS = {("img", "srcset"), ("source", "srcset"), ("link", "imagesrcset")}
_OF_MANY = {name for _, name in _SETS} | {"style"}
# Link types that name another page; every other type of `link` may be fetched.
_NAMING = {"canonical", "alternate", "author", "license", "help", "me", "next", "prev", "search"}

_CSS_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_CSS_ADDRESS = re.compile(
    r"""@import\s+(?:url\()?\s*["']?(?P<import>[^"')\s;]+)|url\(\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^)\s]*))"""
)
_REFRESH = re.compile(r"url\s*=\s*[\"']?([^\"']+)", re.IGNORECASE)


def page_references(page: PageElements) -> Iterator[Reference]:
    """Every address on a page, style sheets inside it included, in document order."""
    for element in page.elements:
        for address, use in addresses_in(element.tag, element.attributes):
            yield Reference(address, use, element.line, element.column)
    for style in page.styles:
        for found in css_references(style.css):
            yield Reference(found.address, found.use, style.line + found.line - 1, found.column)


def css_references(css: str) -> Iterator[Reference]:
    """Every address in a style sheet; addresses in comments do nothing and are left out."""
    bare = _CSS_COMMENT.sub(lambda comment: re.sub(r"[^\n]", " ", comment[0]), css)
    for found in _CSS_ADDRESS.finditer(bare):
        address = next(value for value in found.groups() if value is not None)
        line = bare.count("\n", 0, found.start()) + 1
        yield Reference(address, Use.LOAD, line, found.start() - bare.rfind("\n", 0, found.start()))


def addresses_in(tag: str, attributes: Mapping[str, str]) -> Iterator[tuple[str, Use]]:
    """Every address in the attributes of an element, without spaces around it, and its use."""
    for name, value in attributes.items():
        if use := _SINGLE.get((tag, name)):
            yield value.strip(), use
        elif name in _OF_MANY:
            yield from ((address.strip(), Use.LOAD) for address in _of_many(tag, name, value))
    if tag == "link" and "href" in attributes:
        yield attributes["href"].strip(), _use_of_link(attributes.get("rel", ""))
    if tag == "meta" and attributes.get("http-equiv", "").lower() == "refresh":
        yield from ((target.strip(), Use.LOAD) for target in _REFRESH.findall(attributes.get("content", "")))


def _of_many(tag: str, name: str, value: str) -> Iterator[str]:
    """The addresses in an attribute that may hold several."""
    if (tag, name) in _SETS:
        candidates = (candidate.split() for candidate in value.split(","))
        yield from (parts[0] for parts in candidates if parts)
    elif name == "style":
        yield from (reference.address for reference in css_references(value))


def _use_of_link(relation: str) -> Use:
    kinds = set(relation.lower().split())
    return Use.NAME if kinds and kinds <= _NAMING else Use.LOAD
