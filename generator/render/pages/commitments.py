"""Commitments (toezeggingen) of the whole archive: each once, by last day, and links by ministry and by dossier."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from generator.grammar.references import Group, group_of
from generator.model.annotation import AnnotationKind
from generator.model.commitment import Commitment
from generator.model.consultation import Exchange
from generator.model.direction import isolated
from generator.model.identifiers import COMMITMENTS, document_anchor, dossier_path, full_text_path
from generator.model.library import Library, Page, Record
from generator.render.views.archive_pages import ArchivePageEntry
from generator.render.views.commitment_views import CommitmentView, answer_of, commitment_views
from generator.render.views.document_pages import page_of_document
from generator.render.views.environment import fill
from generator.render.views.page_context import PageContext
from generator.render.views.promising_ministries import Promisers, promisers
from generator.render.writing import wording
from generator.render.writing.links import ADDED_BY_US, NamedLink
from generator.render.writing.markdown import Markdown
from generator.render.writing.titles import short_title

TITLE = "Toezeggingen"
ABOUT = "Wat ministers in hun antwoorden aan de Kamer beloven: een brief, een rapport of een bericht, met de termijn."
_SHORTLY = "Wat ministers aan de Kamer beloven. Een programma zocht dat in hun antwoorden."
_NOBODY = "Ministerie niet gevonden"


@dataclass(frozen=True)
class CommitmentEntry:
    """A commitment in a list: its topic or theme, what it says, whose it is, and the answer that it stands in.

    `registered` are the numbers that the sentence gives it in the register of the Tweede Kamer.
    """

    view: CommitmentView
    subject: str
    promisers: Promisers
    dossiers: tuple[NamedLink, ...]
    registered: tuple[NamedLink, ...]
    answer: NamedLink
    consultation: str


@dataclass(frozen=True)
class CommitmentGroup:
    """The commitments under one name, which may lead to a page."""

    name: NamedLink
    entries: tuple[CommitmentEntry, ...]


def commitments(library: Library) -> Iterator[Page]:
    """One page; it says so where the archive holds none."""
    context = PageContext(library, COMMITMENTS)
    entries = sorted(_entries(context), key=lambda each: each.view.due or date.max)
    unchecked = [each for each in entries if not each.view.is_fulfilled]
    markdown = fill(
        "commitments.md.jinja",
        title=TITLE,
        about=context.about(ADDED_BY_US),
        unchecked=unchecked,
        without_day=sum(each.view.due is None for each in unchecked),
        ministries=_by_ministry(unchecked),
        dossiers=_by_dossier(unchecked),
        fulfilled=[each for each in entries if each.view.is_fulfilled],
    )
    yield Page(COMMITMENTS, TITLE, markdown, ABOUT)


def commitments_entry(context: PageContext) -> ArchivePageEntry | None:
    """The page of commitments as other pages list it; None where the archive holds none."""
    records = context.library.records
    number = sum(len(record.commitments_of(each)) for record in records for each in record.consultation.exchanges)
    count = wording.count(number, "toezegging", "toezeggingen")
    return ArchivePageEntry(TITLE, "", _SHORTLY, context.link(COMMITMENTS), count) if number else None


def _entries(context: PageContext) -> Iterator[CommitmentEntry]:
    """The commitments of all consultations, newest first."""
    for record in context.library.records:
        dossiers = tuple(
            NamedLink(each, context.link(dossier_path(each))) for each in record.consultation.front.dossiers
        )
        for exchange in record.consultation.exchanges:
            views = commitment_views(context, record, exchange)
            for made, view in zip(record.commitments_of(exchange), views, strict=True):
                yield CommitmentEntry(
                    view,
                    _subject(context, record, exchange),
                    promisers(record, made),
                    dossiers,
                    tuple(_registered(context, record, made)),
                    _answer(context, record, exchange, made),
                    isolated(short_title(record)),
                )


def _subject(context: PageContext, record: Record, exchange: Exchange) -> str:
    """The strongest topic of an exchange, else its first theme that is no doubt; empty without either."""
    topics = (context.library.knowledge.topic_by_id[topic.id].title for topic in record.topics_of(exchange))
    themes = (wording.theme(theme.name) for theme in record.themes_of(exchange) if theme.is_sure)
    return next(topics, "") or next(themes, "")


def _answer(context: PageContext, record: Record, exchange: Exchange, made: Commitment) -> NamedLink:
    """The answer that holds a commitment; the exchange where an editor found one elsewhere."""
    held = answer_of(exchange, made)
    name = f"antwoord {held.number}" if held else f"vraag {exchange.questions[0].number}"
    return NamedLink(name, context.link(full_text_path(record.consultation.id), held.id if held else exchange.id))


def _registered(context: PageContext, record: Record, made: Commitment) -> Iterator[NamedLink]:
    for each in record.on_block(made.block):
        is_number = each.kind is AnnotationKind.REFERENCE and group_of(each.target) is Group.COMMITMENTS
        if is_number and record.words(each) in made.sentence:
            yield NamedLink(each.target, context.link(page_of_document(each.target), document_anchor(each.target)))


def _by_ministry(entries: Iterable[CommitmentEntry]) -> list[CommitmentGroup]:
    """By name, each commitment once: first those who promise, then those who were asked, last what has nobody."""
    found: dict[tuple[int, str], list[CommitmentEntry]] = defaultdict(list)
    for each in entries:
        found[_whose(each.promisers)].append(each)
    ordered = sorted(found, key=lambda whose: (whose[0], whose[1].casefold()))
    return [CommitmentGroup(NamedLink(whose[1], Markdown("")), tuple(found[whose])) for whose in ordered]


def _whose(of: Promisers) -> tuple[int, str]:
    names = "; ".join(of.ministries)
    if not names:
        return 2, _NOBODY
    return (1, f"Gevraagd aan {names}") if of.is_only_asked else (0, names)


def _by_dossier(entries: Iterable[CommitmentEntry]) -> list[CommitmentGroup]:
    """By number; what belongs to no dossier is left out."""
    found: dict[NamedLink, list[CommitmentEntry]] = defaultdict(list)
    for each in entries:
        for dossier in each.dossiers:
            found[dossier].append(each)
    return [CommitmentGroup(dossier, tuple(found[dossier])) for dossier in sorted(found, key=lambda each: each.name)]
