"""Cuts the text of a consultation into the parts of a book: its beginning, what each heading begins, notes, terms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from enum import Enum

import lxml.html
from lxml.html import HtmlElement, builder

from generator.publish.books.facts import BookFacts
from generator.publish.books.page_text import OFFICIAL, PageText, classes, elements_at, of_class

_LONGEST = 40_000
"""In characters: a part that is longer ends at the next question. Readers of books open parts of this size at once."""

_EXCHANGE = "exchange-title"
_NOTICE = (
    "Dit boek is geen officiële publicatie. ",
    "Vragen en antwoorden staan hier woord voor woord, in deze letters.",
    " Wat wij toevoegen, zoals titels en uitleg, staat in deze andere letters.",
)


class Role(Enum):
    """What a part is, as EPUB and DPUB-ARIA name it: its type, and its role for listeners."""

    BEGIN = ("titlepage", "")
    TEXT = ("chapter", "doc-chapter")
    NOTES = ("endnotes", "doc-endnotes")
    TERMS = ("glossary", "doc-glossary")
    REFERENCES = ("bibliography", "doc-bibliography")

    @property
    def is_text(self) -> bool:
        """Whether it is of the body of the book, not behind it."""
        return self in {Role.BEGIN, Role.TEXT}


@dataclass
class BookPart:
    """A part of a book: its elements in order."""

    role: Role
    elements: list[HtmlElement] = field(default_factory=list)

    @property
    def headings(self) -> Iterator[HtmlElement]:
        """Its headings for the list of contents."""
        for element in self.elements:
            yield from element.iter("h1", "h2", "h3")


def book_parts(text: PageText, facts: BookFacts) -> list[BookPart]:
    """The parts of a book, in the order of the page. The elements of the page are moved into them."""
    _gather_terms(text.content)
    _gather_notes(text.content)
    _name_lists(text.content)
    parts = [BookPart(Role.BEGIN, list(_title_page(text.content, facts))), BookPart(Role.TEXT)]
    size = 0
    for element in list(text.content):
        if _is_of_title_page(element):
            continue
        if (role := _begins(element, parts[-1], size)) is not None:
            parts.append(BookPart(role))
            size = 0
        size += len(element.text_content())
        parts[-1].elements.append(element)
    for part in parts:
        for element in part.elements:
            element.tail = "\n"
    return [part for part in parts if part.elements]


def _begins(element: HtmlElement, before: BookPart, size: int) -> Role | None:
    """The role of the part that an element begins; None where it goes on with the part before it."""
    if "terms" in classes(element):
        return Role.TERMS
    if "references" in classes(element):
        return Role.REFERENCES
    if element.tag != "h2":
        return None
    if _is_notes(element.getnext()):
        return Role.NOTES
    if before.role is Role.TEXT and all(re.fullmatch("h[1-6]", each.tag) for each in before.elements):
        return None  # a heading and what it is the heading of
    goes_on = _EXCHANGE in classes(element) and before.role is Role.TEXT and size < _LONGEST
    return None if goes_on else Role.TEXT


def _is_notes(element: HtmlElement | None) -> bool:
    return element is not None and {OFFICIAL, "notes"} <= set(classes(element))


def _is_of_title_page(element: HtmlElement) -> bool:
    return element.tag == "h1" or not {"kicker", "lead", "notice", "paper"}.isdisjoint(classes(element))


def _title_page(content: HtmlElement, facts: BookFacts) -> Iterator[HtmlElement]:
    yield builder.P("Schriftelijk overleg", builder.CLASS("kicker ours"))
    yield builder.H1(facts.short_title, builder.CLASS("ours"), id="begin")
    if facts.title != facts.short_title:
        yield builder.P(facts.title, builder.CLASS("lead ours"))
    before, quoted, after = _NOTICE
    yield builder.P(before, builder.SPAN(quoted, builder.CLASS("quoted")), after, builder.CLASS("notice ours"))
    for paper in elements_at(content, f"./*[{of_class('paper')}]"):
        for more in elements_at(paper, f".//*[{of_class('sign-explained')}]//span[not(@*)]"):
            more.drop_tree()
        yield deepcopy(paper)
    yield builder.P(_made_by(facts), builder.CLASS("imprint ours"))


def _made_by(facts: BookFacts) -> str:
    where = f" Het staat ook op {facts.address}." if facts.address else ""
    return f"Een programma maakte dit boek van de tekst op de website {facts.imprint.site_name}.{where}"


def _name_lists(content: HtmlElement) -> None:
    """Have headings of ours speak of the book, not of the page."""
    for name, title in (("terms", "Begrippen"), ("references", "Verwijzingen")):
        for heading in elements_at(content, f".//*[{of_class(name)}]/h2"):
            heading.text = title


def _gather_terms(content: HtmlElement) -> None:
    """Make notes of the explanations of terms: each in one element, which readers of books show where a term stands."""
    for listed in elements_at(content, f".//*[{of_class('terms')}]//dl"):
        notes: list[HtmlElement] = []
        for element in list(listed):
            if element.tag == "dt":
                note = builder.DIV(builder.CLASS("term-note"))
                if identity := element.attrib.pop("id", None):
                    note.set("id", identity)
                notes.append(note)
            if notes:
                _add_to_note(notes[-1], element)
        for note in notes:
            note.tail = "\n"
            listed.addprevious(note)
        listed.drop_tree()


def _add_to_note(note: HtmlElement, element: HtmlElement) -> None:
    if "term-links" in classes(element):
        for link in elements_at(element, ".//a[starts-with(@href, '#')]"):
            link.tail = None
            note.append(builder.P(link, builder.CLASS("note-back")))
        return
    if element.tag == "dt" or not len(note):
        note.append(builder.P())
    paragraph = note[-1]
    if len(paragraph):
        paragraph[-1].tail = ": " if len(paragraph) == 1 else " "
    element.tag, element.tail = "span", None
    paragraph.append(element)


def _gather_notes(content: HtmlElement) -> None:
    """Have each note of the document in one element of its own, within its place in the list."""
    for item in elements_at(content, f".//ul[{of_class('notes')}]/li[@id]"):
        note = lxml.html.Element("div")
        note.set("class", "text-note")
        note.set("id", item.attrib.pop("id"))
        note.text, item.text = item.text, None
        note.extend(list(item))
        item.append(note)
