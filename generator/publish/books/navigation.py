"""The navigation document of an EPUB: its contents, its landmarks, and the pages of the paper (EPUB 3.3, chapter 7)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape

from generator.publish.books.contents import Entry
from generator.publish.books.parts import BookPart, Role
from generator.publish.books.xhtml import framed
from generator.render.marks.page_breaks import printed_number

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
    yield "</ol>\n</nav>"
    yield from _pages(places)
    yield "</body>"


def _pages(places: Mapping[str, str]) -> Iterator[str]:
    """The pages of the printed paper, where the book knows where they begin."""
    numbers = printed_pages(places)
    if not numbers:
        return
    name = "Bladzijden van het officiële stuk"
    yield f'<nav epub:type="page-list" role="doc-pagelist" aria-label="{name}" hidden="hidden">\n<ol>'
    yield from (f'<li><a href="{_address(identity, places)}">{number}</a></li>' for identity, number in numbers.items())
    yield "</ol>\n</nav>"


def printed_pages(places: Iterable[str]) -> dict[str, str]:
    """The printed numbers of the pages that begin in a book, by the ids at which they do, in order."""
    return {identity: number for identity in places if (number := printed_number(identity))}


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
