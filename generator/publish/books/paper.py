"""A book as one document for paper: its parts, a list of contents with page numbers, running heads and feet."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from importlib.resources import files
from textwrap import shorten

import lxml.html
from lxml.html import HtmlElement

from generator.publish.books.contents import Entry, contents, flat
from generator.publish.books.facts import BookFacts
from generator.publish.books.fonts import Fonts
from generator.publish.books.page_text import classes, elements_at, of_class
from generator.publish.books.paper_tables import fit_tables
from generator.publish.books.parts import BookPart, Role
from generator.render.marks.page_breaks import PAGE_BREAK

_STYLE = "blad.css"
_LONGEST_LABEL = 120  # characters
_NAMES = {
    Role.BEGIN: "begin",
    Role.TEXT: "text",
    Role.NOTES: "endnotes",
    Role.TERMS: "glossary",
    Role.REFERENCES: "sources",
}
# Ways back are of screens, and so are words that only listeners hear: a PDF has no text that is not seen. Its pages are
# its own, and not those of the official paper.
_NOT_ON_PAPER = (
    f".//*[{of_class('note-back')} or {of_class(PAGE_BREAK)} or ({of_class('visually-hidden')} and not(@lang))]"
)


def on_paper(parts: Sequence[BookPart], short_titles: Mapping[str, str], facts: BookFacts) -> str:
    """The document of a book, as HTML."""
    return "\n".join(_lines(parts, short_titles, facts))


def paper_style(fonts: Fonts, facts: BookFacts) -> str:
    """The style sheet of a book, with its fonts in it."""
    style = files("generator.publish.books").joinpath("files", _STYLE).read_text(encoding="utf-8")
    rules = fonts.rules(lambda name: f"data:font/woff2;base64,{b64encode(fonts.files[name]).decode('ascii')}")
    foot = facts.address or facts.imprint.site_name
    return rules + style.replace("$foot", _quoted(foot))


def _lines(parts: Sequence[BookPart], short_titles: Mapping[str, str], facts: BookFacts) -> Iterator[str]:
    entries = contents(parts, short_titles)
    labels = {entry.id: entry.title for entry in flat(entries)}
    yield f'<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n<title>{escape(facts.title)}</title>'
    yield from (f'<meta name="author" content="{escape(name)}">' for name in facts.writers)
    yield f'<meta name="description" content="{escape(f"Vragen en antwoorden. {facts.imprint.site_name}.")}">'
    yield "</head>\n<body>"
    for number, part in enumerate(parts):
        yield f'<section class="{_NAMES[part.role]}"{_running_head(part, number, facts)}>'
        yield from (_written(element, labels) for element in part.elements)
        yield "</section>"
        if not number and len(entries) > 1:
            yield '<section class="contents"><h2 class="ours" id="inhoud">Inhoud</h2>'
            yield from _listed(entries[1:])
            yield "</section>"
    yield "</body>\n</html>"


def _running_head(part: BookPart, number: int, facts: BookFacts) -> str:
    """What stands at the head of pages from here on, where no heading of the part says it: text before all headings."""
    is_headed = part.elements[0].tag == "h2" and "exchange-title" not in classes(part.elements[0])
    return "" if number != 1 or is_headed else f' data-part="{escape(facts.short_title)}"'


def _written(element: HtmlElement, labels: Mapping[str, str]) -> str:
    for unwanted in elements_at(element, _NOT_ON_PAPER):
        unwanted.drop_tree()
    fit_tables(element)
    for heading in element.iter("h1", "h2", "h3"):
        if label := labels.get(heading.get("id", "")):
            heading.set("data-label", label)
    for mark in elements_at(element, f".//a[{of_class('editorial-mark')}]"):
        mark.text = "noot"
    for link in elements_at(element, ".//a[*]"):
        _link_texts(link)
    return str(lxml.html.tostring(element, encoding="unicode"))


def _link_texts(link: HtmlElement) -> None:
    """Make a link of each text in a link, in the place of one around elements.

    WeasyPrint would make links of these elements as well, outside the tag of the link, which PDF/UA-1 forbids (7.18.5).
    """
    attributes = {name: value for name, value in link.attrib.items() if name != "id"}
    for name in attributes:
        del link.attrib[name]
    link.tag = "span"
    for inner in list(link.iter()):
        texts = [(inner, inner.text, 0)] if inner.text else []
        texts += [(inner, child.tail, number + 1) for number, child in enumerate(inner) if child.tail]
        for parent, text, place in reversed(texts):
            linked = lxml.html.Element("a", attributes)
            linked.text = text
            parent.insert(place, linked)
        if inner.text:
            inner.text = None
        for child in inner:
            if child.tag != "a":
                child.tail = None


def linked_texts(parts: Iterable[BookPart]) -> dict[str, str]:
    """What stands at each place of a book to which links may lead, in short, by its id."""
    return {
        identity: shorten(" ".join(element.text_content().split()), _LONGEST_LABEL, placeholder=" …")
        for part in parts
        for top in part.elements
        for element in top.iter()
        if (identity := element.get("id", ""))
    }


def _listed(entries: Iterable[Entry]) -> Iterator[str]:
    yield "<ul>"
    for entry in entries:
        yield f'<li><a href="#{escape(entry.id)}">{escape(entry.title)}</a>'
        if entry.within:
            yield from _listed(entry.within)
        yield "</li>"
    yield "</ul>"


def _quoted(text: str) -> str:
    """A text as CSS writes it, with every sign that may mean something by its number."""
    return '"' + "".join(sign if sign.isalnum() or sign in " .,-" else f"\\{ord(sign):x} " for sign in text) + '"'
