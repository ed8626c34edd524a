"""The glossary: a list of every term, and a page for each letter that explains its terms and shows their uses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from generator.model.identifiers import (
    GLOSSARY,
    full_text_path,
    glossary_letter_path,
    slug,
    term_anchor,
    term_letter,
    term_path,
)
from generator.model.knowledge import GlossaryTerm
from generator.render.marks.used_terms import beginning
from generator.render.summaries.archive import Archive
from generator.render.summaries.shelves import MOST
from generator.render.summaries.summary import Summary
from generator.render.views.draft import Draft, draft
from generator.render.views.page_place import PagePlace
from generator.render.writing import wording
from generator.render.writing.links import NamedLink, to_outside
from generator.render.writing.markdown import Markdown

TITLE = "Begrippen"
DIGITS = "0-9"
# A term such as `fractie` stands in every consultation; the newest are enough to see it in use.
USES_SHOWN = 10
# So many more are named on request; the rest is counted.
MOST_NAMED = 100
# What stands around the words of a term, of a use, and of a name, in bytes of Markdown.
_AROUND_TERM, _AROUND_USE, _AROUND_NAME = 420, 160, 90
# Where one consultation uses a term more often, its questions are counted, and listed on request.
EXCHANGES_SHOWN = 6


@dataclass(frozen=True)
class TermUse:
    """A consultation where a term occurs, and its exchanges there; `many` counts their questions, if they are many."""

    consultation: NamedLink
    exchanges: tuple[NamedLink, ...]
    many: str


@dataclass(frozen=True)
class TermEntry:
    """A term with its anchor, the source of its explanation, and where it is used.

    `uses` are the newest consultations, `further` the next ones by name; `more` says how many there are besides, and is
    empty for none.
    """

    term: GlossaryTerm
    anchor: str
    source: Markdown
    uses: tuple[TermUse, ...]
    further: tuple[NamedLink, ...]
    more: str

    @property
    def number_further(self) -> str:
        """How many consultations `further` names: `3 andere overleggen`."""
        return wording.count(len(self.further), "ander overleg", "andere overleggen")


@dataclass(frozen=True)
class ListedTerm:
    """A term in the list of all terms: its anchor there, its page, and its other names, by which it can be found."""

    term: GlossaryTerm
    anchor: str
    address: Markdown
    other_names: str


@dataclass(frozen=True)
class SeeTerm:
    """Words of the texts under which a reader looks, the term that explains them, and where that stands."""

    name: str
    see: str
    address: Markdown


@dataclass(frozen=True)
class Letter:
    """A letter that terms begin with, as readers see it, and its page; `is_here` on that page itself."""

    name: str
    address: Markdown
    is_here: bool = False


@dataclass(frozen=True)
class _Other:
    """Words of the texts under which a reader looks, and the term that explains them."""

    name: str
    term: GlossaryTerm

    @property
    def slug(self) -> str:
        return slug(self.name)


_ByLetter = dict[str, list[GlossaryTerm | _Other]]
_Used = dict[str, list[tuple[Summary, frozenset[str | None]]]]


def glossary(archive: Archive) -> Iterator[Draft]:
    """The list of all terms, and a page for each letter that a term begins with, in alphabetical order."""
    by_letter: _ByLetter = defaultdict(list)
    rows: list[GlossaryTerm | _Other] = [*archive.terms, *_others(archive)]
    for row in sorted(rows, key=lambda row: row.slug):
        by_letter[term_letter(row.slug)].append(row)
    yield _list(archive, by_letter)
    used = _used(archive)
    for letter, rows in by_letter.items():
        yield _letter_page(letter, rows, list(by_letter), used)


def _others(archive: Archive) -> Iterator[_Other]:
    """The other words that texts have for terms, where these do not stand near the term itself."""
    terms = {term.name: term for term in archive.terms}
    found: dict[tuple[str, str], _Other] = {}
    for summary in archive.summaries:
        for other in summary.other_names:
            if term := terms.get(other.term):
                found.setdefault((term.name, beginning(other.name)), _Other(other.name, term))
    own = {term.term for term in terms.values()}
    return (other for other in found.values() if other.name not in own)


def _list(archive: Archive, by_letter: _ByLetter) -> Draft:
    here = PagePlace(GLOSSARY)
    number = wording.count(len(archive.terms), "begrip of afkorting", "begrippen en afkortingen")
    about = f"Uitleg van {number} uit de vragen en antwoorden, in gewone taal."
    letters = [
        (letter, [_listed(here, row) for row in by_letter[letter.name.lower()]]) for letter in _letters(here, by_letter)
    ]
    return draft("glossary.md.jinja", GLOSSARY, TITLE, about, about=about, letters=letters)


def _letter_page(letter: str, rows: Sequence[GlossaryTerm | _Other], letters: Iterable[str], used: _Used) -> Draft:
    path = glossary_letter_path(letter)
    here = PagePlace(path)
    terms = sum(isinstance(row, GlossaryTerm) for row in rows)
    number = wording.count(terms, "begrip of afkorting", "begrippen en afkortingen")
    title = f"{TITLE} met {'een cijfer' if letter == DIGITS else f'de letter {letter.upper()}'}"
    room = _room([row for row in rows if isinstance(row, GlossaryTerm)], used)
    return draft(
        "glossary_letter.md.jinja",
        path,
        title,
        f"{title}: uitleg van {number}, in gewone taal.",
        letters=_letters(here, letters),
        entries=[_entry(here, row, used, room) for row in rows],
        breadcrumbs=[NamedLink(TITLE, here.link(GLOSSARY))],
    )


def _room(terms: Sequence[GlossaryTerm], used: _Used) -> int:
    """How many bytes of Markdown each term of a page has for its uses: all that a page has, where all uses fit."""
    left = MOST - sum(_AROUND_TERM + len(f"{term.definition}{term.expansion}{term.source}".encode()) for term in terms)
    wanted = sum(
        sum(_size_of_use(*use) for use in found[:USES_SHOWN]) + sum(map(_size_of_name, found[USES_SHOWN:MOST_NAMED]))
        for found in (used.get(term.name, []) for term in terms)
    )
    return MOST if wanted <= left else max(0, left) // len(terms)


def _letters(here: PagePlace, letters: Iterable[str]) -> list[Letter]:
    paths = ((letter, glossary_letter_path(letter)) for letter in letters)
    return [Letter(letter.upper(), here.link(path), path == here.path) for letter, path in paths]


def _see(here: PagePlace, other: _Other) -> SeeTerm:
    anchor = term_anchor(other.term.slug)
    return SeeTerm(other.name, other.term.term, here.link(term_path(other.term.slug), anchor))


def _listed(here: PagePlace, term: GlossaryTerm | _Other) -> ListedTerm | SeeTerm:
    if isinstance(term, _Other):
        return _see(here, term)
    anchor = term_anchor(term.slug)
    return ListedTerm(term, anchor, here.link(term_path(term.slug), anchor), _other_names(term))


def _other_names(term: GlossaryTerm) -> str:
    """The forms of a term that a reader would not find by its name and expansion."""
    shown = slug(f"{term.term} {term.expansion or ''}")
    return " ".join(form for form in term.forms if slug(form) not in shown and term.slug not in slug(form))


def _used(archive: Archive) -> _Used:
    """By term the consultations that use it, each with the exchanges in which it does (None: outside exchanges)."""
    used: _Used = defaultdict(list)
    for summary in archive.summaries:
        for use in summary.terms:
            used[use.term].append((summary, frozenset(use.exchanges)))
    return used


def _entry(here: PagePlace, term: GlossaryTerm | _Other, used: _Used, room: int) -> TermEntry | SeeTerm:
    """A term with its uses, the newest first, as many as fit into so many bytes of Markdown; one at least."""
    if isinstance(term, _Other):
        return _see(here, term)
    found = used.get(term.name, [])
    sizes = [_size_of_use(summary, exchanges) for summary, exchanges in found[:USES_SHOWN]]
    shown = sum(size <= room for size in accumulate(sizes)) or len(sizes[:1])
    room -= sum(sizes[:shown])
    names = accumulate(map(_size_of_name, found[shown:MOST_NAMED]))
    named = shown + sum(size <= room for size in names)
    uses = tuple(_use(here, summary, exchanges) for summary, exchanges in found[:shown])
    further = tuple(
        NamedLink(summary.short_title, here.link(full_text_path(summary.id))) for summary, _ in found[shown:named]
    )
    rest = len(found) - len(uses) - len(further)
    more = f"En in {wording.count(rest, 'ander overleg', 'andere overleggen')}." if rest else ""
    return TermEntry(term, term_anchor(term.slug), to_outside(term.source or ""), uses, further, more)


def _size_of_name(use: tuple[Summary, frozenset[str | None]]) -> int:
    return _AROUND_NAME + len(use[0].short_title.encode())


def _size_of_use(summary: Summary, exchanges: frozenset[str | None]) -> int:
    labels = (exchange.label for exchange in summary.exchanges if exchange.id in exchanges)
    return _AROUND_USE + len(summary.short_title.encode()) + sum(_AROUND_NAME + len(each.encode()) for each in labels)


def _use(here: PagePlace, summary: Summary, exchanges: frozenset[str | None]) -> TermUse:
    path = full_text_path(summary.id)
    found = [exchange for exchange in summary.exchanges if exchange.id in exchanges]
    asked = sum(exchange.asked for exchange in found)
    return TermUse(
        NamedLink(summary.short_title, here.link(path)),
        tuple(NamedLink(exchange.label, here.link(path, exchange.id)) for exchange in found),
        wording.asked(asked) if len(found) > EXCHANGES_SHOWN else "",
    )
