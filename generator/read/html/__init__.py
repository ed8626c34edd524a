"""Reads HTML: pages of the official site, pages saved from a browser, and what Word saves as a web page."""

from __future__ import annotations

import logging

from lxml import etree

from generator.messages.message import NOTHING, Message, say
from generator.model.text import SourceFile, SourceText
from generator.problems import Code, Place, Problems
from generator.read.decoding import decode
from generator.read.html.attributes import MOST_ATTRIBUTES, has_too_many_attributes
from generator.read.html.compose import Composer
from generator.read.html.maker import maker
from generator.read.html.page import Page, declared_encoding, find_document, page_facts
from generator.read.tree import Element, has_too_many_elements, is_too_large, walk
from generator.read.writing import Writer

__all__ = ["read_html", "write_fragment"]

_log = logging.getLogger(__name__)


def read_html(file: SourceFile, problems: Problems) -> SourceText | None:
    """The document in a web page; None, with the reason reported, when there is none.

    Parts of the page outside the document (menus, search fields, cookie bars) are not read. When the document cannot be
    located, the whole page is read, with a doubt if it has menus and the like.
    """
    if is_too_large(file, problems):
        return None
    text = decode(file, problems, declared_encoding(file.data))
    root = _tree(text, file, problems) if text is not None else None
    if root is None or has_too_many_elements(root, file, problems):
        return None
    page = find_document(root)
    writer = Writer()
    _compose(page, writer, file.name, problems)
    if not writer.length:
        advice = say("when a script fills the page, save it from a browser as a complete page")
        problems.report(Code.UNREADABLE, Place(file.name), say("the page holds no text"), advice)
        return None
    if page.is_unsure:
        message = say("no part of the page is marked as the document; all of it was read, menus included")
        problems.report(
            Code.UNREAD_ELEMENT, Place(file.name), message, say("save the document without the page around it")
        )
    facts = (*page_facts(page), *maker(text or "", root))
    return writer.source(file.name, has_paragraphs=page.has_paragraphs, facts=facts)


def write_fragment(text: str, writer: Writer, name: str, problems: Problems) -> None:
    """Write the text of a piece of HTML within a file of another format; `name` is the name of that file."""
    root, fault = _parsed(text)
    if fault:
        problems.report(Code.UNREADABLE, Place(name), fault, say("write it as text"))
    elif root is not None:
        walk(root, Composer(writer, Page(root, (root,)), name, problems))


def _compose(page: Page, writer: Writer, name: str, problems: Problems) -> None:
    composer = Composer(writer, page, name, problems)
    for root in page.parts:
        composer.begin(root)
        walk(root, composer)
        writer.end_paragraph()
    composer.end()


def _tree(text: str, file: SourceFile, problems: Problems) -> Element | None:
    root, fault = _parsed(text)
    if root is None:
        message = fault or say("the page is empty")
        problems.report(Code.UNREADABLE, Place(file.name), message, say("save the page anew from a browser"))
    return root


def _parsed(text: str) -> tuple[Element | None, Message]:
    """The tree of a page, or the reason why there is none; the parser repairs malformed HTML, and fetches nothing."""
    if has_too_many_attributes(text):
        return None, say("a tag has more than {most:,} attributes", most=MOST_ATTRIBUTES)
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, no_network=True, remove_pis=True)
    root = etree.fromstring(text.encode("utf-8", errors="replace"), parser)
    fatal = next((entry for entry in parser.error_log if entry.level_name == "FATAL"), None)
    if fatal:
        _log.debug("no HTML: %s", fatal)
        return None, say("this HTML cannot be read: it is too large or too deeply nested")
    return root, NOTHING
