"""OpenURLs in pages (COinS), by which Zotero and other programs find what a page is about.

Form: OpenURL COinS, a convention to embed bibliographic metadata in HTML (2006), with the keys of the format for books
and their parts in the registry of NISO Z39.88-2004 (`info:ofi/fmt:kev:mtx:book`, 2004). Zotero reads no title of a part
from the keys for Dublin Core (`…:dc`): it takes it for that of the whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import urlencode

from generator.render.citations.cited import Author, Cited


def open_url(cited: Cited) -> str:
    """The query of an OpenURL, for the attribute `title` of a `span` of class `Z3988`."""
    fields = [
        ("ctx_ver", "Z39.88-2004"),
        ("rft_val_fmt", "info:ofi/fmt:kev:mtx:book"),
        ("rft_id", cited.address),
        ("rft.genre", "report" if cited.is_whole else "bookitem"),
        ("rft.atitle", "" if cited.is_whole else cited.title),
        ("rft.btitle", cited.title if cited.is_whole else cited.container),
        *_authors(cited.authors),
        ("rft.date", cited.issued.isoformat() if cited.issued else ""),
        ("rft.pub", cited.publisher),
        ("rft.series", cited.place.shown if cited.place else ""),
        ("rft.pages", cited.pages),
    ]
    return urlencode([(name, value) for name, value in fields if value])


def _authors(authors: Sequence[Author]) -> Iterator[tuple[str, str]]:
    """Persons by surname, and one body; other bodies where no program can take their name for that of a person.

    The format has many keys for persons and one for a body. In a key for persons, programs take what stands before a
    comma, or behind the last space, for a surname.
    """
    bodies = [author for author in authors if not author.inverted]
    body = next((author for author in bodies if _has_parts(author)), bodies[0] if bodies else None)
    for author in authors:
        if author is body:
            yield "rft.aucorp", author.written
        elif author.inverted or not _has_parts(author):
            yield "rft.au", _whole(author.inverted) or author.written


def _whole(person: str) -> str:
    """A name of several words that is not divided, with a comma behind it, for all of it to be the surname."""
    return f"{person}," if " " in person and "," not in person else person


def _has_parts(author: Author) -> bool:
    return " " in author.written or "," in author.written
