"""A consultation at a glance: facts, documents under discussion, all questions, who asked about what, downloads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.block import BlockKind
from generator.model.consultation import Exchange
from generator.model.identifiers import (
    consultation_path,
    data_path,
    dossier_path,
    full_text_path,
    ledger_path,
)
from generator.model.library import Library, Page, Record
from generator.model.references import address_of
from generator.render import dutch
from generator.render.environment import fill
from generator.render.headings import exchange_heading, numbers
from generator.render.links import DERIVED, OURS, NamedLink, to_outside
from generator.render.page_context import PageContext
from generator.render.pages.consultation_faction import factions_in
from generator.render.pages.consultation_topic import topics_in
from generator.render.published_text import is_withheld, source_address
from generator.render.titles import breadcrumbs, title

# What only joins an item to the others of its list.
_ITEM_EDGES = re.compile(r"^[-–—•·]\s*|[,;.]?(?:\s+en|\s+en/of)?$")


@dataclass(frozen=True)
class Fact:
    """A fact of the front matter; `derived` tells that it follows from a rule of ours, `edited` from an editor."""

    name: str
    values: tuple[NamedLink | str, ...]
    derived: bool = False
    edited: bool = False


@dataclass(frozen=True)
class SectionQuestions:
    """The questions of one section at a glance, and the factions that it is of, if any."""

    name: str
    factions: tuple[NamedLink, ...]
    exchanges: tuple[NamedLink, ...]


@dataclass(frozen=True)
class MatrixRow:
    """A topic and, for each faction, the questions it asked about it."""

    topic: NamedLink
    cells: tuple[tuple[NamedLink, ...], ...]


def consultation(library: Library) -> Iterator[Page]:
    """One page a consultation."""
    for record in library.records:
        context = PageContext(library, consultation_path(record.consultation.id))
        identity = record.consultation.id
        markdown = fill(
            "consultation.md.jinja",
            title=title(record),
            kicker=dutch.kind(record.consultation.front.kind),
            derivation=context.about(DERIVED),
            about=context.about(OURS),
            breadcrumbs=breadcrumbs(context.path),
            front=record.consultation.front,
            facts=list(_facts(context, record)),
            sections=list(_sections(context, record)),
            factions=[NamedLink(c.name, context.link(c.path)) for c in factions_in(library, record)],
            rows=list(_matrix(context, record)),
            full_text=context.link(full_text_path(identity)),
            ledger=context.link(ledger_path(identity)),
            source=context.file(source_address(record)),
            is_withheld=is_withheld(record),
            data=context.file(data_path(identity)),
        )
        yield Page(context.path, title(record), markdown, _description(record))


def _description(record: Record) -> str:
    return f"{title(record)}: {dutch.questions_and_answers(tuple(record.consultation.exchanges))}."


def _facts(context: PageContext, record: Record) -> Iterator[Fact]:
    """The facts that are known, in a fixed order."""
    front = record.consultation.front
    dossiers = tuple(NamedLink(dossier, context.link(dossier_path(dossier))) for dossier in front.dossiers)
    facts: tuple[tuple[str, str, tuple[NamedLink | str | None, ...]], ...] = (
        ("kind", "Soort document", (front.kind,)),
        ("chamber", "Kamer", (dutch.CHAMBERS[front.chamber] if front.chamber else None,)),
        ("committee", "Gevraagd door", (front.committee,)),
        ("members", "Gesteld door", front.members),
        ("addressee", "Gevraagd aan", (front.addressee,)),
        ("dates.asked", "Gevraagd op", (dutch.day(front.dates.asked),)),
        ("dates.answered", "Beantwoord op", (dutch.day(front.dates.answered),)),
        ("dates.adopted", "Vastgesteld op", (dutch.day(front.dates.adopted),)),
        ("dossiers", "Dossier", dossiers),
        ("number", "Nummer", (front.number,)),
        ("documents", "Besproken stukken", tuple(_documents(record))),
        ("signatories", "Ondertekend door", tuple(f"{s.name} ({s.role})" for s in front.signatories)),
    )
    for key, name, values in facts:
        if known := tuple(value for value in values if value):
            yield Fact(name, known, key in front.derived, key in front.edited)


def _documents(record: Record) -> Iterator[NamedLink | str]:
    """The documents under discussion, in the words of the document, with their address where one follows."""
    written: dict[str, str] = {}
    for annotation in record.annotations:
        if annotation.kind is AnnotationKind.REFERENCE:
            written.setdefault(annotation.target, _listed(record, annotation) or record.words(annotation))
    for document in record.consultation.front.documents:
        # A document in the middle of a range has no words of its own.
        name = written.get(document) or document
        address = address_of(document)
        yield NamedLink(name, to_outside(address)) if address else name


def _listed(record: Record, annotation: Annotation) -> str:
    """The words of the item in the front matter's list that holds this reference and no other; empty for none."""
    consultation, index = record.consultation, annotation.block
    if index is None or index >= consultation.first_body_block:
        return ""
    references = [a for a in record.on_block(index) if a.kind is AnnotationKind.REFERENCE]
    is_alone = consultation.blocks[index].kind is BlockKind.LIST_ITEM and len(references) == 1
    return _ITEM_EDGES.sub("", consultation.text(index)) if is_alone else ""


def _sections(context: PageContext, record: Record) -> Iterator[SectionQuestions]:
    for section in record.consultation.sections:
        if section.exchanges:
            heading = "Vragen" if section.heading is None else record.consultation.text(section.heading)
            pages = {choice.name: choice.path for choice in factions_in(context.library, record)}
            factions = tuple(context.named(name, pages[name]) for name in section.factions if name in pages)
            yield SectionQuestions(
                heading, factions, tuple(_exchange_link(context, record, e) for e in section.exchanges)
            )


def _exchange_link(context: PageContext, record: Record, exchange: Exchange) -> NamedLink:
    heading = exchange_heading(record, exchange, context.library.knowledge)
    return NamedLink(heading, context.link(full_text_path(record.consultation.id), exchange.id))


def _matrix(context: PageContext, record: Record) -> Iterator[MatrixRow]:
    factions = factions_in(context.library, record)
    for choice in topics_in(context.library, record):
        cells = tuple(
            tuple(
                NamedLink(numbers(exchange), context.link(choice.path, exchange.id))
                for exchange in choice.exchanges
                if faction.name in exchange.factions
            )
            for faction in factions
        )
        yield MatrixRow(NamedLink(choice.name, context.link(choice.path)), cells)
