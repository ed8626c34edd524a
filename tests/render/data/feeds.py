"""Checks a feed against RFC 4287: each rule for feeds, entries and what they hold that a document can break."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

ATOM = "{http://www.w3.org/2005/Atom}"
# RFC 3339 with the letters of section 3.3, in capitals.
_DAY = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")
_IRI = re.compile(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]+", re.IGNORECASE)
_MEDIA = re.compile(r".+/.+")
_TEXTS = ("title", "rights", "subtitle", "summary")
# By section: elements that may stand so often at most, and those that must stand once.
_ONCE_IN_FEED = ("generator", "icon", "logo", "id", "rights", "subtitle", "title", "updated")
_ONCE_IN_ENTRY = ("content", "id", "published", "rights", "source", "summary", "title", "updated")
_KNOWN = {"author", "category", "contributor", "entry", "link", *_ONCE_IN_FEED}
_KNOWN_IN_ENTRY = {"author", "category", "contributor", "link", *_ONCE_IN_ENTRY}


def faults(data: bytes) -> list[str]:
    """What is wrong with a feed; it must be well-formed XML. Raises etree.XMLSyntaxError."""
    feed = etree.fromstring(data, etree.XMLParser(resolve_entities=False))
    return list(_faults(feed))


def _faults(feed: etree._Element) -> Iterator[str]:
    if feed.tag != f"{ATOM}feed":
        yield "2: the document element is no feed"
    yield from _counts(feed, _ONCE_IN_FEED, _KNOWN, "4.1.1")
    yield from _constructs(feed)
    entries = feed.findall(f"{ATOM}entry")
    if feed.find(f"{ATOM}author") is None and any(each.find(f"{ATOM}author") is None for each in entries):
        yield "4.1.1: neither the feed nor each entry has an author"
    if len([link for link in _links(feed) if link.get("rel") == "self"]) != 1:
        yield "4.1.1: the feed does not link to itself"
    for entry in entries:
        yield from _counts(entry, _ONCE_IN_ENTRY, _KNOWN_IN_ENTRY, "4.1.2")
        yield from _constructs(entry)
        if entry.find(f"{ATOM}content") is None and not [e for e in _links(entry) if e.get("rel") == "alternate"]:
            yield "4.1.2: an entry has neither content nor a link to it"
    keys = [(entry.findtext(f"{ATOM}id"), entry.findtext(f"{ATOM}updated")) for entry in entries]
    if len(keys) != len(set(keys)):
        yield "4.1.1: two entries have the same id and day"


def _counts(element: etree._Element, once: tuple[str, ...], known: set[str], section: str) -> Iterator[str]:
    names = [str(child.tag).removeprefix(ATOM) for child in element]
    for name in ("id", "title", "updated"):
        if name not in names:
            yield f"{section}: no {name}"
    yield from (f"{section}: {name} stands {names.count(name)} times" for name in once if names.count(name) > 1)
    yield from (f"{section}: {name} does not belong here" for name in sorted(set(names) - known))
    ways = [(e.get("type"), e.get("hreflang")) for e in _links(element) if e.get("rel", "alternate") == "alternate"]
    if len(ways) != len(set(ways)):
        yield f"{section}: two alternate links of one type and language"


def _constructs(element: etree._Element) -> Iterator[str]:
    for child in element:
        name = str(child.tag).removeprefix(ATOM)
        if name in ("updated", "published") and not _DAY.fullmatch(child.text or ""):
            yield f"3.3: {child.text} is no date"
        if name == "id" and not _IRI.fullmatch(child.text or ""):
            yield f"4.2.6: {child.text} is no IRI"
        if name in _TEXTS and (child.get("type", "text") not in ("text", "html", "xhtml") or len(child)):
            yield f"3.1.1: {name} is no text"
        if name == "content" and child.get("type", "text") in ("text", "html") and len(child):
            yield "4.1.3.3: content of text or HTML has elements"
        if name in ("author", "contributor") and len(child.findall(f"{ATOM}name")) != 1:
            yield f"3.2: {name} has not one name"
        if name == "link":
            yield from _link(child)


def _link(link: etree._Element) -> Iterator[str]:
    if not link.get("href"):
        yield "4.2.7.1: a link leads nowhere"
    if link.get("type") and not _MEDIA.fullmatch(link.get("type") or ""):
        yield "4.2.7.3: a type is no media type"
    if link.get("rel") == "":
        yield "4.2.7.2: an empty relation"


def _links(element: etree._Element) -> list[etree._Element]:
    return element.findall(f"{ATOM}link")
