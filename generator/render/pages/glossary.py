"""The glossary: every term, its source, and where it is used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.identifiers import GLOSSARY, full_text_path, slug, term_anchor
from generator.model.knowledge import GlossaryTerm
from generator.model.library import Library, Page, Record
from generator.render.environment import fill
from generator.render.exchange_view import NamedLink
from generator.render.headings import exchange_label
from generator.render.page_context import PageContext
from generator.render.titles import short_title

TITLE = "Begrippen"


@dataclass(frozen=True)
class TermUse:
    """A consultation in which a term occurs, and its exchanges there."""

    consultation: NamedLink
    exchanges: tuple[NamedLink, ...]


@dataclass(frozen=True)
class TermEntry:
    """A term with its anchor and where it is used."""

    term: GlossaryTerm
    anchor: str
    uses: tuple[TermUse, ...]


def glossary(library: Library) -> Iterator[Page]:
    """One page with all terms, in alphabetical order."""
    context = PageContext(library, GLOSSARY)
    entries = [
        TermEntry(term, term_anchor(term.slug), tuple(_uses(context, term)))
        for term in sorted(library.knowledge.glossary, key=lambda term: slug(term.term))
    ]
    about = f"Uitleg van {len(entries)} begrippen en afkortingen uit de vragen en antwoorden, in gewone taal."
    yield Page(GLOSSARY, TITLE, fill("glossary.md.jinja", title=TITLE, about=about, entries=entries), about)


def _uses(context: PageContext, term: GlossaryTerm) -> Iterator[TermUse]:
    for record in context.library.records:
        exchanges = tuple(_exchanges(context, record, term))
        in_front = any(_is_use(a, term) and a.exchange is None for a in record.annotations)
        if exchanges or in_front:
            path = full_text_path(record.consultation.id)
            yield TermUse(NamedLink(short_title(record), context.link(path)), exchanges)


def _exchanges(context: PageContext, record: Record, term: GlossaryTerm) -> Iterator[NamedLink]:
    using = {a.exchange for a in record.annotations if _is_use(a, term)}
    path = full_text_path(record.consultation.id)
    for exchange in record.consultation.exchanges:
        if exchange.id in using:
            yield NamedLink(exchange_label(exchange), context.link(path, exchange.id))


def _is_use(annotation: Annotation, term: GlossaryTerm) -> bool:
    return annotation.kind is AnnotationKind.TERM and annotation.target == term.term
