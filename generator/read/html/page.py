"""Properties of a web page: its encoding, the part that is the document, and the facts in its head."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.read.html.elements import CHROME
from generator.read.html.notes import Notes, find_notes
from generator.read.metadata import facts_of
from generator.read.tree import Element, name_of, text_of

# A page declares its encoding in its first 1024 bytes (HTML, "specifying the document's character encoding"); pages
# saved from a browser put a comment before it.
_DECLARED_WITHIN = 4096
_DECLARATION = re.compile(
    rb"""<(?:meta\b[^>]*?\bcharset|\?xml\b[^>]*?\bencoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE
)
# The parts of pages that hold the document: on the former and the present official site, then by elements of HTML.
_PLACES = (
    "//*[@id='broodtekst']",
    "//*[@id='main-column']",
    "//main | //*[@role='main']",
    "//article",
    "//*[@id='content' or @id='inhoud' or @id='main' or @id='main-content' or @id='maincontent' or @id='hoofdinhoud']",
)
# A part named content is the document if it holds this share of the words of the page.
_MOST = 0.5


@dataclass(frozen=True)
class Page:
    """A page: the parts that are the document, in order, and its notes.

    `place` names the part in which the document was found; empty when the whole page is used.
    """

    root: Element
    parts: tuple[Element, ...]
    notes: Notes = field(default_factory=Notes)
    place: str = ""
    is_unsure: bool = False
    has_paragraphs: bool = True


def declared_encoding(data: bytes) -> str:
    """The encoding that a page declares; empty when it declares none."""
    found = _DECLARATION.search(data[:_DECLARED_WITHIN])
    return found.group(1).decode("ascii", errors="ignore") if found else ""


def find_document(root: Element) -> Page:
    """The page with the part that is the document, and with its notes, which may be outside that part."""
    notes = find_notes(root)
    is_wrapped = all(name_of(child) == "pre" for child in _children_with_words(root))
    part, place = _part(root)
    if part is None:
        unsure = next(root.iter(*CHROME), None) is not None
        return Page(root, (root,), notes, "", unsure, not is_wrapped)
    inside = set(part.iter())
    outside = [body for body in notes.bodies if body not in inside]
    return Page(root, (part, *outside), notes, place)


def page_facts(page: Page) -> tuple[tuple[str, str], ...]:
    """The facts about the document in the head of a page, and the part of the page that was read."""
    facts = facts_of((meta.get("name", ""), meta.get("content", "")) for meta in page.root.iter("meta"))
    return (*facts, ("part", page.place)) if page.place else facts


def _part(root: Element) -> tuple[Element | None, str]:
    for path in _PLACES:
        found = root.xpath(path)
        if isinstance(found, list) and len(found) == 1 and isinstance(found[0], type(root)) and text_of(found[0]):
            part = found[0]
            if path == _PLACES[-1] and len(text_of(part)) < _MOST * len(text_of(root)):
                continue
            return part, f"#{part.get('id')}" if part.get("id") else name_of(part)
    return None, ""


def _children_with_words(root: Element) -> Iterator[Element]:
    body = next(root.iter("body"), root)
    return (child for child in body if isinstance(child.tag, str) and text_of(child))
