"""Pages converted by Python-Markdown, as MkDocs has it do it."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote, unquote, urlsplit, urlunsplit
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE
from mkdocs.utils import get_relative_url, is_markdown_file

from generator.publish.assembly.converted import Converted, TocEntry

_LINKED = {"a": "href", "img": "src"}
_INDEXES = ("index", "README")


class PythonMarkdown:
    """Converts with the extensions of a configuration of MkDocs; their settings by the name of each."""

    def __init__(self, extensions: Sequence[str], settings: Mapping[str, Any]) -> None:
        self._extensions = list(extensions)
        self._settings = dict(settings)

    def convert(self, source: str, here: str) -> Converted:
        """The Markdown of the page at site path `here`, with the links to pages that MkDocs makes of those to files."""
        # MkDocs takes a new converter for each page; an extension need not forget the page before.
        markdown = Markdown(extensions=self._extensions, extension_configs=self._settings)
        markdown.treeprocessors.register(_Links(markdown, here), "relpath", 0)
        html = markdown.convert(source)
        return Converted(html, _entries(getattr(markdown, "toc_tokens", [])))


def _entries(tokens: Sequence[Mapping[str, Any]]) -> tuple[TocEntry, ...]:
    return tuple(TocEntry(each["name"], each["id"], each["level"], _entries(each["children"])) for each in tokens)


class _Links(Treeprocessor):  # type: ignore[misc]  # its package carries no types
    def __init__(self, markdown: Markdown, here: str) -> None:
        super().__init__(markdown)
        self._here = here

    def run(self, root: Element) -> None:
        """Let links lead to pages."""
        for element in root.iter():
            if (name := _LINKED.get(element.tag)) and (link := element.get(name)) is not None:
                element.set(name, address_of(link, self._here))


def address_of(link: str, here: str) -> str:
    """The address in HTML for a link in Markdown, on the page at site path `here`.

    It is the one of MkDocs wherever the site has the file; whether it has, `verify/links.py` finds out.
    """
    scheme, host, path, query, anchor = urlsplit(link)
    if scheme or host or not path or link.startswith(("/", "\\")) or AMP_SUBSTITUTE in link:
        return link
    path = unquote(path)
    if not posixpath.splitext(path)[1]:
        return link  # no file
    target = posixpath.normpath(posixpath.join(here, path).lstrip("/"))
    if target.startswith("../"):
        return link  # outside the site
    return urlunsplit(("", "", get_relative_url(_url_of(target), quote(here) or "./"), query, anchor))


def _url_of(file: str) -> str:
    if not is_markdown_file(file):
        return quote(file)
    folder, name = posixpath.split(posixpath.splitext(file)[0])
    path = folder if name in _INDEXES else posixpath.join(folder, name)
    return f"{quote(path or '.')}/"
