"""The navigation document of an EPUB: the list of contents, and its landmarks (EPUB 3.3, chapter 7)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape

from generator.publish.books.contents import Entry
from generator.publish.books.parts import BookPart, Role
from generator.publish.books.xhtml import framed

_LANDMARKS = {
    Role.BEGIN: "Titelblad",
    Role.TEXT: "Begin van de tekst",
    Role.NOTES: "Noten",
    Role.TERMS: "Begrippen",
    Role.REFERENCES: "Verwijzingen",
}
_TYPES = {Role.TEXT: "bodymatter"}  # a part has this landmark for another reason than what it is itself


def navigation(entries: Sequence[Entry], parts: Iterable[BookPart], places: Mapping[str, str]) -> str:
    """The document. `places` are the files of the book by the ids that they hold."""
    return framed("Inhoud", "\n".join(_lines(entries, parts, places)))


def _lines(entries: Sequence[Entry], parts: Iterable[BookPart], places: Mapping[str, str]) -> Iterator[str]:
    yield '<body epub:type="frontmatter">'
    yield '<nav epub:type="toc" role="doc-toc" id="inhoud" aria-labelledby="inhoud-titel">'
    yield '<h2 class="ours" id="inhoud-titel">Inhoud</h2>'
    yield from _listed(entries, places)
    yield '</nav>\n<nav epub:type="landmarks" aria-label="Plaatsen in dit boek" hidden="hidden">\n<ol>'
    yield '<li><a epub:type="toc" href="#inhoud">Inhoud</a></li>'
    seen: set[Role] = set()
    for part in parts:
        heading = next(part.headings, None)
        if part.role in seen or heading is None:
            continue
        seen.add(part.role)
        kind = _TYPES.get(part.role, part.role.value[0])
        address = _address(heading.get("id", ""), places)
        yield f'<li><a epub:type="{kind}" href="{address}">{_LANDMARKS[part.role]}</a></li>'
    yield "</ol>\n</nav>\n</body>"


def _listed(entries: Iterable[Entry], places: Mapping[str, str]) -> Iterator[str]:
    yield "<ol>"
    for entry in entries:
        yield f'<li><a href="{_address(entry.id, places)}">{escape(entry.title)}</a>'
        if entry.within:
            yield from _listed(entry.within, places)
        yield "</li>"
    yield "</ol>"


def _address(identity: str, places: Mapping[str, str]) -> str:
    return f"{places[identity]}#{escape(identity)}"
