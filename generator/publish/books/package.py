"""The package document of an EPUB: what the book is, for whom it can be read, and of which files it is made.

EPUB 3.3 (W3C, 2025), chapter 5; the facts about accessibility are those of EPUB Accessibility 1.1, chapter 2 and 4.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from generator.publish.books.facts import BookFacts

_CONFORMS = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA"
_FEATURES = (
    "tableOfContents",
    "structuralNavigation",
    "readingOrder",
    "alternativeText",
    "displayTransformability",
    "ARIA",
)
_SUMMARY = (
    "Dit boek is helemaal tekst. U leest het met uw eigen letters, grootte en kleuren, ook met een schermlezer. Elke "
    "vraag heeft een kop. Begrippen en noten zijn links met een weg terug. Dit boek heeft geen filmpjes, geen geluid "
    "en niets dat flitst. De makers van het programma controleren zulke boeken met EPUBCheck en Ace."
)
_OF_PAGES = ("pageBreakMarkers", "pageNavigation")
_WITH_PAGES = "U kunt naar een bladzijde van het officiële stuk gaan, met het nummer dat daar op de bladzijde staat."
_WITHOUT_PAGES = "Dit boek geeft niet aan waar de bladzijden van het officiële stuk beginnen."


@dataclass(frozen=True)
class Item:
    """A file of a book: its id and path, its media type, its properties, and whether it is read in its turn."""

    id: str
    path: str
    media_type: str
    properties: str = ""
    is_read: bool = False


def package(facts: BookFacts, items: Iterable[Item], *, has_pages: bool) -> str:
    """The package document of a book of these files, which are read in this order.

    `has_pages` shows that the book knows where the pages of the printed paper begin.
    """
    return "\n".join(_lines(facts, tuple(items), has_pages=has_pages)) + "\n"


def _lines(facts: BookFacts, items: tuple[Item, ...], *, has_pages: bool) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="boek" xml:lang="nl" '
        'prefix="a11y: http://www.idpf.org/epub/vocab/package/a11y/#">'
    )
    yield '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
    yield f'<dc:identifier id="boek">{escape(facts.identifier)}</dc:identifier>'
    yield f'<dc:title id="titel">{escape(facts.title)}</dc:title>'
    yield "<dc:language>nl</dc:language>"
    yield from (f"<dc:creator>{escape(name)}</dc:creator>" for name in facts.writers)
    yield f"<dc:publisher>{escape(facts.imprint.responsible)}</dc:publisher>"
    if facts.day:
        yield f"<dc:date>{facts.day.isoformat()}</dc:date>"
    if has_pages or facts.front.official_address:
        yield f'<dc:source id="bron">{escape(facts.paper)}</dc:source>'
    yield f'<meta property="dcterms:modified">{facts.changed}</meta>'
    yield from _pagination(facts) if has_pages else (_meta("pageBreakSource", "none"),)
    yield from _accessibility(facts, has_pages=has_pages)
    yield "</metadata>\n<manifest>"
    for item in items:
        properties = f' properties="{item.properties}"' if item.properties else ""
        yield f'<item id="{item.id}" href="{item.path}" media-type="{item.media_type}"{properties}/>'
    yield "</manifest>\n<spine>"
    yield from (f'<itemref idref="{item.id}"/>' for item in items if item.is_read)
    yield "</spine>\n</package>"


def _pagination(facts: BookFacts) -> Iterator[str]:
    """Of which paper the pages are: as EPUB 3.3 says it, and as W3C proposes (Page Source Identification)."""
    yield '<meta property="source-of" refines="#bron">pagination</meta>'
    yield _meta("pageBreakSource", facts.paper)


def _accessibility(facts: BookFacts, *, has_pages: bool) -> Iterator[str]:
    yield _meta("schema:accessMode", "textual")
    yield _meta("schema:accessModeSufficient", "textual")
    yield from (
        _meta("schema:accessibilityFeature", feature) for feature in (*_FEATURES, *(_OF_PAGES if has_pages else ()))
    )
    yield _meta("schema:accessibilityHazard", "none")
    yield _meta("schema:accessibilitySummary", f"{_SUMMARY} {_WITH_PAGES if has_pages else _WITHOUT_PAGES}")
    yield f'<meta property="dcterms:conformsTo" id="toegankelijk">{_CONFORMS}</meta>'
    yield f'<meta property="a11y:certifiedBy" refines="#toegankelijk">{escape(facts.imprint.responsible)}</meta>'


def _meta(name: str, value: str) -> str:
    return f'<meta property="{name}">{escape(value)}</meta>'
