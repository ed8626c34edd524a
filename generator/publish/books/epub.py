"""Writes the EPUB of a consultation: EPUB 3.3, the same bytes for the same text, with nothing in it that runs."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from importlib.resources import files
from pathlib import Path

from generator.problems import Problems
from generator.publish.books.contents import contents
from generator.publish.books.cover import cover, cover_text
from generator.publish.books.navigation import navigation, printed_pages
from generator.publish.books.package import Item, package
from generator.publish.books.page_text import page_text
from generator.publish.books.parts import BookPart, book_parts
from generator.publish.books.source import BookSource
from generator.publish.books.witness import check_book
from generator.publish.books.xhtml import chapter, framed
from generator.publish.offline.archive import Archive, writing_archive

_FOLDER = "EPUB"
_PACKAGE = f"{_FOLDER}/boek.opf"
_MIMETYPE = b"application/epub+zip"  # EPUB 3.3, 4.2.2.2: the first file, not packed
_CONTAINER = f"""<?xml version="1.0" encoding="UTF-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="{_PACKAGE}" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_XHTML = "application/xhtml+xml"
_COVER, _NAV, _STYLE = "omslag.xhtml", "inhoud.xhtml", "boek.css"


def write_epub(source: BookSource, path: str, target: Path, problems: Problems) -> bool:
    """Write the EPUB that stands at `path` in the site to `target`, when it shows the words of the page.

    Returns whether it does; what is wrong is reported. Raises OSError.
    """
    facts = source.facts
    text = page_text(source.page, source.path, facts)
    parts = book_parts(text, facts)
    entries = contents(parts, text.short_titles)
    names = [f"deel-{number:03}.xhtml" for number in range(1, len(parts) + 1)]
    places = _places(dict(zip(names, parts, strict=True)))
    chapters = {name: chapter(part, _title(part), places) for name, part in zip(names, parts, strict=True)}
    check_book(path, source.page, chapters.values(), found := Problems())
    problems.extend(found)
    with writing_archive(target, "") as archive:
        contents_list = navigation(entries, parts, places)
        _fill(archive, source, chapters, contents_list, has_pages=bool(printed_pages(places)))
        if not found.errors:
            archive.keep()
    return not found.errors


def _places(parts: Mapping[str, BookPart]) -> dict[str, str]:
    """The names of the files by the ids that they hold."""
    return {
        str(identity): name
        for name, part in parts.items()
        for element in part.elements
        for identity in element.xpath("descendant-or-self::*/@id")
    }


def _title(part: BookPart) -> str:
    heading = next(part.headings, None)
    return " ".join(heading.text_content().split()) if heading is not None else "Tekst"


def _fill(
    archive: Archive, source: BookSource, chapters: Mapping[str, str], contents_list: str, *, has_pages: bool
) -> None:
    facts, fonts = source.facts, source.fonts
    archive.add("mimetype", _MIMETYPE)
    archive.add("META-INF/container.xml", _CONTAINER.encode())
    shown = framed(
        "Omslag",
        f'<body class="cover" epub:type="cover">\n<p><img src="omslag.svg" role="doc-cover" '
        f'alt="{escape(cover_text(facts))}"/></p>\n</body>',
    )
    style = fonts.rules() + files("generator.publish.books").joinpath("files", _STYLE).read_text(encoding="utf-8")
    items = [
        Item("omslag", _COVER, _XHTML, is_read=True),
        *(Item(name.partition(".")[0], name, _XHTML, is_read=True) for name in chapters),
    ]
    items.insert(2, Item("inhoud", _NAV, _XHTML, "nav", is_read=True))
    contents_of = {_COVER: shown, **chapters, _NAV: contents_list, "omslag.svg": cover(facts), _STYLE: style}
    others = [Item("omslag-beeld", "omslag.svg", "image/svg+xml", "cover-image"), Item("stijl", _STYLE, "text/css")]
    others += [Item(name.partition(".")[0], f"fonts/{name}", "font/woff2") for name in fonts.files]
    if fonts.licence:
        others.append(Item("licentie", "fonts/OFL.txt", "text/plain"))
    archive.add(_PACKAGE, package(facts, (*items, *others), has_pages=has_pages).encode())
    for name, content in contents_of.items():
        archive.add(f"{_FOLDER}/{name}", content.encode())
    for name, data in fonts.files.items():
        archive.add(f"{_FOLDER}/fonts/{name}", data)
    if fonts.licence:
        archive.add(f"{_FOLDER}/fonts/OFL.txt", fonts.licence)
