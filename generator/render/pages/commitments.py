"""Commitments (toezeggingen) of the whole archive: by last day, by ministry and by dossier."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from generator.grammar.commitments import promising_office
from generator.knowledge.official_lists import ministries
from generator.model.commitment import Commitment
from generator.model.consultation import Exchange, FrontMatter
from generator.model.direction import isolated
from generator.model.identifiers import COMMITMENTS, dossier_path, full_text_path
from generator.model.library import Library, Page, Record
from generator.render.commitment_views import CommitmentView, commitment_view
from generator.render.environment import fill
from generator.render.links import ADDED_BY_US, NamedLink
from generator.render.markdown import Markdown
from generator.render.page_context import PageContext
from generator.render.titles import short_title

TITLE = "Toezeggingen"
ABOUT = "Wat ministers in hun antwoorden aan de Kamer beloven: een brief, een rapport of een bericht, met de termijn."
_NOBODY = "Ministerie niet gevonden"


@dataclass(frozen=True)
class CommitmentEntry:
    """A commitment in a list: what it says, whose it is, and the answer that it stands in."""

    view: CommitmentView
    ministries: tuple[str, ...]
    dossiers: tuple[NamedLink, ...]
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
    still_open = [each for each in entries if not each.view.is_fulfilled]
    markdown = fill(
        "commitments.md.jinja",
        title=TITLE,
        about=context.about(ADDED_BY_US),
        dated=[each for each in still_open if each.view.due],
        ministries=_by_ministry(still_open),
        dossiers=_by_dossier(still_open),
        fulfilled=[each for each in entries if each.view.is_fulfilled],
    )
    yield Page(COMMITMENTS, TITLE, markdown, ABOUT)


def _entries(context: PageContext) -> Iterator[CommitmentEntry]:
    """The commitments of all consultations, newest first."""
    for record in context.library.records:
        front = record.consultation.front
        dossiers = tuple(NamedLink(each, context.link(dossier_path(each))) for each in front.dossiers)
        for exchange in record.consultation.exchanges:
            for made in record.commitments_of(exchange):
                yield CommitmentEntry(
                    commitment_view(made),
                    _ministries(made.sentence, front),
                    dossiers,
                    _answer(context, record, exchange, made),
                    isolated(short_title(record)),
                )


def _answer(context: PageContext, record: Record, exchange: Exchange, made: Commitment) -> NamedLink:
    """The answer that holds a commitment; the exchange where an editor found one elsewhere."""
    held = next((answer for answer in exchange.answers if made.block in answer.paragraphs), None)
    name = f"antwoord {held.number}" if held else f"vraag {exchange.questions[0].number}"
    return NamedLink(name, context.link(full_text_path(record.consultation.id), held.id if held else exchange.id))


def _ministries(sentence: str, front: FrontMatter) -> tuple[str, ...]:
    """The ministries that promise: named by the sentence, else by who signs, else by who must answer."""
    signed = " en ".join(each.role for each in front.signatories)
    for told in filter(None, (promising_office(sentence), signed, front.addressee)):
        if named := _named_in(told):
            return named
    return ()


def _named_in(text: str) -> tuple[str, ...]:
    """The official names of ministries in a text, in its order; none that is a part of a longer one."""
    found: dict[int, str] = {}
    left = text.casefold()
    for name in sorted(ministries(), key=len, reverse=True):
        at = left.find(name.casefold())
        if at >= 0:
            found[at] = name
            left = left.replace(name.casefold(), " " * len(name))
    return tuple(found[at] for at in sorted(found))


def _by_ministry(entries: Iterable[CommitmentEntry]) -> list[CommitmentGroup]:
    """By name; what several ministries promise stands under each, and last what none was found for."""
    found: dict[str, list[CommitmentEntry]] = defaultdict(list)
    for each in entries:
        for name in each.ministries or (_NOBODY,):
            found[name].append(each)
    names = sorted(found, key=lambda name: (name == _NOBODY, name.casefold()))
    return [CommitmentGroup(NamedLink(name, Markdown("")), tuple(found[name])) for name in names]


def _by_dossier(entries: Iterable[CommitmentEntry]) -> list[CommitmentGroup]:
    """By number; what belongs to no dossier is left out."""
    found: dict[NamedLink, list[CommitmentEntry]] = defaultdict(list)
    for each in entries:
        for dossier in each.dossiers:
            found[dossier].append(each)
    return [CommitmentGroup(dossier, tuple(found[dossier])) for dossier in sorted(found, key=lambda each: each.name)]
