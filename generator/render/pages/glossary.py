"""The glossary: every term, its source, and where it is used."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model.annotation import AnnotationKind
from generator.model.identifiers import GLOSSARY, full_text_path, slug, term_anchor
from generator.model.knowledge import GlossaryTerm
from generator.model.library import Library, Page, Record
from generator.render import wording
from generator.render.environment import fill
from generator.render.headings import exchange_label
from generator.render.links import NamedLink, to_outside
from generator.render.markdown import Markdown
from generator.render.page_context import PageContext
from generator.render.titles import short_title

TITLE = "Begrippen"
# A term such as `fractie` stands in every consultation; the newest are enough to see it in use.
USES_SHOWN = 10
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

    `uses` are the newest consultations; `more` shows how many others there are, and is empty for none.
    """

    term: GlossaryTerm
    anchor: str
    source: Markdown
    uses: tuple[TermUse, ...]
    more: str


_Used = dict[str, list[tuple[Record, set[str | None]]]]


def glossary(library: Library) -> Iterator[Page]:
    """One page with all terms, in alphabetical order."""
    context = PageContext(library, GLOSSARY)
    used = _used(library)
    entries = [
        _entry(context, term, used) for term in sorted(library.knowledge.glossary, key=lambda term: slug(term.term))
    ]
    number = wording.count(len(entries), "begrip of afkorting", "begrippen en afkortingen")
    about = f"Uitleg van {number} uit de vragen en antwoorden, in gewone taal."
    yield Page(
        GLOSSARY,
        TITLE,
        fill("glossary.md.jinja", title=TITLE, about=about, entries=entries, letters=_letters(entries)),
        about,
    )


def _letters(entries: Sequence[TermEntry]) -> list[NamedLink]:
    """The letters that terms begin with, each leading to the first of them."""
    first: dict[str, str] = {}
    for entry in entries:
        first.setdefault(entry.term.slug[0].upper(), entry.anchor)
    return [NamedLink(letter, Markdown(f"#{anchor}")) for letter, anchor in first.items()]


def _used(library: Library) -> _Used:
    """By term the consultations that use it, each with the exchanges in which it does (None: outside exchanges)."""
    used: _Used = defaultdict(list)
    for record in library.records:
        here: dict[str, set[str | None]] = defaultdict(set)
        for annotation in record.annotations:
            if annotation.kind is AnnotationKind.TERM:
                here[annotation.target].add(annotation.exchange)
        for term, exchanges in here.items():
            used[term].append((record, exchanges))
    return used


def _entry(context: PageContext, term: GlossaryTerm, used: _Used) -> TermEntry:
    found = used.get(term.term, [])
    uses = tuple(_use(context, record, exchanges) for record, exchanges in found[:USES_SHOWN])
    rest = len(found) - len(uses)
    more = f"En in {wording.count(rest, 'ander overleg', 'andere overleggen')}." if rest else ""
    return TermEntry(term, term_anchor(term.slug), to_outside(term.source or ""), uses, more)


def _use(context: PageContext, record: Record, exchanges: set[str | None]) -> TermUse:
    path = full_text_path(record.consultation.id)
    found = [exchange for exchange in record.consultation.exchanges if exchange.id in exchanges]
    return TermUse(
        NamedLink(short_title(record), context.link(path)),
        tuple(NamedLink(exchange_label(record, exchange), context.link(path, exchange.id)) for exchange in found),
        wording.questions(found) if len(found) > EXCHANGES_SHOWN else "",
    )
