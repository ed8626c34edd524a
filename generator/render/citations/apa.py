"""A citation for a reference list in the form of the American Psychological Association, with the words of Dutch.

Form: Publication Manual of the APA, 7th edition (2020), chapters 9 and 10: a part of a whole stands as a chapter does
in a book. Particles of a name without anything before them have a capital in Dutch.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.render.citations.cited import Author, Cited, Visit
from generator.render.writing.wording import opening, plain_day

_MOST = 20
_INITIAL = re.compile(r"(?<=\.)(?=[^\s.-])")


def apa(cited: Cited, visit: Visit) -> str:
    """One paragraph of text, without markup."""
    kind = f" [{opening(cited.kind)}]" if cited.is_whole and cited.kind else ""
    note = f" [{opening(cited.note)}]" if cited.note else ""
    title = f"{cited.title}{visit.paragraph}{kind}{note}"
    names = _authors(cited.authors)
    first = f"{_ended(names)} ({_day(cited)}). {title}" if names else f"{title}. ({_day(cited)})"
    parts = [first, _container(cited), cited.publisher, _found(cited, visit)]
    return " ".join(map(_closed, filter(None, parts)))


def _authors(authors: Sequence[Author]) -> str:
    names = [_author(author) for author in authors]
    if len(names) > _MOST:
        return f"{', '.join(names[: _MOST - 1])}, … {names[-1]}"
    return f"{', '.join(names[:-1])}, & {names[-1]}" if len(names) > 1 else "".join(names)


def _author(author: Author) -> str:
    """`Van Weel, D. M.`."""
    name = author.name
    if name is None:
        return author.written
    last = opening(" ".join(filter(None, (name.particles, name.surname))))
    given = _INITIAL.sub(" ", name.given)
    initials = given if "." in given else " ".join(f"{word[0]}." for word in given.split())
    return ", ".join(filter(None, (last, initials)))


def _day(cited: Cited) -> str:
    """`2025, 12 mei`; `z.d.` (zonder datum) where no day is known."""
    day = plain_day(cited.issued)
    return f"{cited.issued.year}, {day.rpartition(' ')[0]}" if cited.issued else "z.d."


def _container(cited: Cited) -> str:
    place = cited.place.shown if cited.place else ""
    if cited.is_whole:
        return place
    pages = f"{'pp.' if '-' in cited.pages else 'p.'} {cited.pages.replace('-', '–')}" if cited.pages else ""
    behind = ", ".join(filter(None, (place, pages)))
    return f"In {cited.container}{f' ({behind})' if behind else ''}"


def _found(cited: Cited, visit: Visit) -> str:
    visited = f"Geraadpleegd op {visit.day}, van " if visit.day else ""
    if cited.address:
        is_ours = not cited.path
        site = f"{cited.site_name}. " if is_ours and cited.site_name else ""
        return f"{site}{visited}{cited.address}{visit.suffix if is_ours else ''}"
    here = f"{visit.root}{cited.path}{visit.suffix}"
    return f"{f'{cited.site_name}. ' if cited.site_name else ''}{visited}{here}"


def _closed(part: str) -> str:
    """A part with a point behind it, but for an address, which a point would change."""
    is_address = "overleggen/" in part.rpartition(" ")[2] or "://" in part.rpartition(" ")[2]
    return part if is_address else _ended(part)


def _ended(part: str) -> str:
    return part if part.endswith((".", "?", "!")) else f"{part}."
