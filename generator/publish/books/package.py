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


@dataclass(frozen=True)
class Item:
    """A file of a book: its id and path, its media type, its properties, and whether it is read in its turn."""

    id: str
    path: str
    media_type: str
    properties: str = ""
    is_read: bool = False


def package(facts: BookFacts, items: Iterable[Item]) -> str:
    """The package document of a book of these files, which are read in this order."""
    return "\n".join(_lines(facts, tuple(items))) + "\n"


def _lines(facts: BookFacts, items: tuple[Item, ...]) -> Iterator[str]:
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
    if facts.front.official_address:
        yield f"<dc:source>{escape(facts.front.official_address)}</dc:source>"
    yield f'<meta property="dcterms:modified">{facts.changed}</meta>'
    yield from _accessibility(facts)
    yield "</metadata>\n<manifest>"
    for item in items:
        properties = f' properties="{item.properties}"' if item.properties else ""
        yield f'<item id="{item.id}" href="{item.path}" media-type="{item.media_type}"{properties}/>'
    yield "</manifest>\n<spine>"
    yield from (f'<itemref idref="{item.id}"/>' for item in items if item.is_read)
    yield "</spine>\n</package>"


def _accessibility(facts: BookFacts) -> Iterator[str]:
    yield _meta("schema:accessMode", "textual")
    yield _meta("schema:accessModeSufficient", "textual")
    yield from (_meta("schema:accessibilityFeature", feature) for feature in _FEATURES)
    yield _meta("schema:accessibilityHazard", "none")
    yield _meta("schema:accessibilitySummary", _SUMMARY)
    yield f'<meta property="dcterms:conformsTo" id="toegankelijk">{_CONFORMS}</meta>'
    yield f'<meta property="a11y:certifiedBy" refines="#toegankelijk">{escape(facts.imprint.responsible)}</meta>'


def _meta(name: str, value: str) -> str:
    return f'<meta property="{name}">{escape(value)}</meta>'
