"""The text of a consultation as books show it: that of its page with the full text, without what only a screen needs.

Not one word of official text is taken out or moved; `witness.py` compares.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast
from urllib.parse import urljoin

import lxml.html
from lxml.html import HtmlElement

from generator.publish.books.facts import BookFacts

OFFICIAL = "official"
_XML_NAME = re.compile(r"[A-Za-z_][\w.-]*\Z")
# What opens, folds, draws or leads to another page; whatever is quoted there of official text stands in it as well.
_NOT_IN_BOOKS = (
    *("nav", "script", "style", "template", "iframe", "object", "embed", "dialog", "details"),
    *("form", "input", "button", "label", "select", "textarea"),
    *("img", "svg", "picture", "video", "audio", "canvas"),
)
_KEPT = frozenset(
    {"id", "class", "href", "lang", "dir", "datetime", "colspan", "rowspan", "scope", "headers", "start", "value"}
)
_NAMED = frozenset({"a", "aside"})  # elements that may have a name for listeners
_LEADS_ON = ("http://", "https://", "mailto:", "tel:")
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


@dataclass(frozen=True)
class PageText:
    """What books take from a page: its content, and the shorter titles of its headings, by their ids."""

    content: HtmlElement
    short_titles: Mapping[str, str]


def part_for_books(page: str) -> str:
    """The part of a page from which books are made: a key of what a book shows needs no more of it."""
    for name in ("main", "body"):
        begin = page.find(f"<{name}")
        end = page.rfind(f"</{name}>")
        if 0 <= begin < end:
            return page[begin:end]
    return page


def page_text(page: str, path: str, facts: BookFacts) -> PageText:
    """The text of a finished page for books; `path` is that of its file in the site.

    A link to another page of the site leads there where the site has an address, and is text without one.
    """
    document = lxml.html.document_fromstring(page)
    content = next(
        (found[0] for name in ("article", "main", "body") if (found := elements_at(document, f"//{name}"))), document
    )
    short_titles = {
        link.get("href", "")[1:]: link.text_content()
        for link in elements_at(document, f"//nav[{of_class('toc')}]//a")
        if link.get("href", "").startswith("#")
    }
    _leave_out(content)
    _make_headings(content)
    _Links(path, facts.imprint.site_url).settle(content)
    _leave_attributes(content)
    return PageText(content, short_titles)


def book_id(identity: str) -> str:
    """An id as XML allows it: a name, without signs of its own."""
    return identity if _XML_NAME.match(identity) else "id-" + re.sub(r"[^\w.-]", "_", identity)


def of_class(name: str) -> str:
    """A condition of XPath: an element is of this class."""
    return f"contains(concat(' ', normalize-space(@class), ' '), ' {name} ')"


def elements_at(element: HtmlElement, path: str) -> list[HtmlElement]:
    """The elements to which a path of XPath leads from an element, in their order."""
    return cast("list[HtmlElement]", element.xpath(path))


def classes(element: HtmlElement) -> list[str]:
    """The classes of an element."""
    return (element.get("class") or "").split()


def _leave_out(content: HtmlElement) -> None:
    names = " or ".join(f"self::{name}" for name in _NOT_IN_BOOKS)
    unwanted = f"{names} or @hidden or ({of_class('supplemental')} and not(self::aside)) or {of_class('headerlink')}"
    for element in elements_at(content, f".//*[{unwanted}] | .//comment() | .//processing-instruction()"):
        if element.getparent() is not None:
            element.drop_tree()


def _make_headings(content: HtmlElement) -> None:
    """Make headings of paragraphs that are headings for listeners, and leave out no level (PDF/UA-1, 7.4.2)."""
    above = 0
    for element in content.iter():
        if element.get("role") == "heading":
            element.tag = f"h{min(int(element.get('aria-level', '2')), 6)}"
        if isinstance(element.tag, str) and re.fullmatch("h[1-6]", element.tag):
            above = min(int(element.tag[1]), above + 1)
            element.tag = f"h{above}"


class _Links:
    """Settles where the links of a page lead."""

    def __init__(self, path: str, site_url: str) -> None:
        self._folder, self._site_url = posixpath.dirname(path) + "/", site_url

    def settle(self, content: HtmlElement) -> None:
        ids = {element.get("id") for element in content.iter() if element.get("id")}
        for link in elements_at(content, ".//a[@href]"):
            target = self._target(link.get("href"), ids)
            if target:
                link.set("href", target)
            else:
                _make_text(link)

    def _target(self, address: str, ids: set[str | None]) -> str:
        here, _, place = address.partition("#")
        if here in {"", "./"}:
            return f"#{book_id(place)}" if place in ids else ""
        if _ELSEWHERE.match(address):
            return address if address.lower().startswith(_LEADS_ON) else ""
        return urljoin(self._site_url, urljoin("/" + self._folder, address).lstrip("/")) if self._site_url else ""


def _make_text(link: HtmlElement) -> None:
    """Make text of a link that leads nowhere from a book; it keeps its place, for other links may lead to it."""
    link.tag = "span"
    for name in ("href", "aria-label"):
        link.attrib.pop(name, None)


def _leave_attributes(content: HtmlElement) -> None:
    for element in content.iter():
        for name in list(element.attrib):
            is_name = name == "aria-label" and element.tag in _NAMED
            if name not in _KEPT and not is_name and not (name == "aria-hidden" and element.tag == "span"):
                del element.attrib[name]
        if identity := element.get("id"):
            element.set("id", book_id(identity))
