"""The known facts of the front matter of a consultation, named for readers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.grammar.characters.list_items import without_list_edges
from generator.grammar.references import address_of, dossier_of, number_in_dossier
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.block import BlockKind
from generator.model.consultation import Consultation, Signatory
from generator.model.direction import isolated
from generator.model.document_kinds import EXPLAINED_AS, NOTICES
from generator.model.identifiers import consultation_path, dossier_path, member_path, ministry_path
from generator.model.library import Record
from generator.render.summaries.summary import Neighbour
from generator.render.views.page_context import PageContext
from generator.render.views.people_and_bodies import (
    committees_in,
    members_in,
    path_of_committee,
    path_of_minister,
)
from generator.render.views.promising_ministries import answering_for_government, ministries_in
from generator.render.writing import wording
from generator.render.writing.askers import with_factions
from generator.render.writing.document_names import full_name
from generator.render.writing.links import NamedLink, to_outside
from generator.render.writing.markdown import Markdown


@dataclass(frozen=True)
class Signature:
    """Who signed, with a link to all that this person signed for the government, and as what, with its explanation.

    Names without address where there is no such page.
    """

    signer: NamedLink
    role: NamedLink


@dataclass(frozen=True)
class Fact:
    """A fact of the front matter; `derived` shows that it follows from a rule of ours, `edited` from an editor."""

    name: str
    values: tuple[NamedLink | Signature | str, ...]
    derived: bool = False
    edited: bool = False


def facts(context: PageContext, record: Record) -> Iterator[Fact]:
    """The facts that are known, in a fixed order."""
    front = record.consultation.front
    dossiers = tuple(NamedLink(dossier, context.link(dossier_path(dossier))) for dossier in front.dossiers)
    notice = {"dates.answered": "Bericht ontvangen op"} if front.kind in NOTICES else {}
    found: tuple[tuple[str, tuple[NamedLink | Signature | str | None, ...]], ...] = (
        ("kind", (_kind(context, front.kind),)),
        ("chamber", (wording.CHAMBERS[front.chamber] if front.chamber else None,)),
        ("committee", (_committee(context, record.consultation),)),
        ("members", tuple(_members(context, record.consultation))),
        ("addressee", (_addressee(context, record.consultation),)),
        ("answered_by", tuple(_answering(context, record.consultation))),
        ("dates.asked", (wording.day(front.dates.asked),)),
        ("dates.answered", (wording.day(front.dates.answered),)),
        ("dates.adopted", (wording.day(front.dates.adopted),)),
        ("dossiers", dossiers),
        ("number", (front.number,)),
        ("documents", tuple(_documents(record))),
        ("signatories", tuple(_signed(context, record.consultation, each) for each in front.signatories)),
        ("answer_to", _linked(context, context.around.answer_to)),
        ("answered_in", _linked(context, context.around.answered_in)),
    )
    names = {**wording.FACTS, **notice}
    for key, values in found:
        if known := tuple(value for value in values if value):
            yield Fact(names[key], known, key in front.derived, key in front.edited)


def _linked(context: PageContext, others: Iterable[Neighbour]) -> tuple[NamedLink, ...]:
    return tuple(NamedLink(each.short_title, context.link(consultation_path(each.id))) for each in others)


def _kind(context: PageContext, kind: str | None) -> NamedLink | str | None:
    name = wording.whole_kind(kind)
    address = context.explanation(EXPLAINED_AS.get(kind, kind)) if kind else None
    return NamedLink(name, address) if name and address else name


def _addressee(context: PageContext, consultation: Consultation) -> NamedLink | str | None:
    """Who must answer, as written, with the page of the ministry where the words name one."""
    written = consultation.front.addressee
    named = ministries_in(written or "")
    if not written or len(named) != 1 or not consultation.has_exchanges:
        return written
    return NamedLink(written, context.link(ministry_path(named[0])))


def _answering(context: PageContext, consultation: Consultation) -> Iterator[Signature]:
    """Who is named over the answers and signs nothing."""
    for each in answering_for_government(consultation):
        if each not in consultation.front.signatories:
            yield _signed(context, consultation, each)


def _committee(context: PageContext, consultation: Consultation) -> NamedLink | str | None:
    """The committee as written, with its page where the words name one only."""
    written, names = consultation.front.committee, committees_in(consultation.front)
    if not written or len(names) != 1 or not consultation.has_exchanges:
        return written
    return NamedLink(written, context.link(path_of_committee(names[0])))


def _members(context: PageContext, consultation: Consultation) -> Iterator[NamedLink | str]:
    """Who asks, each with the page of what they ask."""
    front = consultation.front
    asking = dict(each for exchange in consultation.exchanges for each in members_in(front, exchange))
    for name, shown in zip(front.members, with_factions(front.members, front), strict=True):
        known = name in asking
        yield NamedLink(shown, context.link(member_path(name, asking[name]))) if known else shown


def _signed(context: PageContext, consultation: Consultation, signatory: Signatory) -> Signature:
    has_page = consultation.has_exchanges and signatory in answering_for_government(consultation)
    page = context.link(path_of_minister(signatory)) if has_page else Markdown("")
    role = NamedLink(isolated(signatory.role), context.explanation(signatory.role) or Markdown(""))
    return Signature(NamedLink(isolated(signatory.name), page), role)


def _documents(record: Record) -> Iterator[NamedLink | str]:
    """The documents under discussion, in the words of the document, with their address where one follows."""
    documents = frozenset(record.consultation.front.documents)
    written: dict[str, str] = {}
    for annotation in record.annotations:
        is_first = annotation.target in documents and annotation.target not in written
        if is_first and annotation.kind is AnnotationKind.REFERENCE:
            written[annotation.target] = _listed(record, annotation) or _named(record, annotation)
    for document in record.consultation.front.documents:
        # A document in the middle of a range has no words of its own.
        name = written.get(document) or document
        address = address_of(document)
        yield NamedLink(name, to_outside(address)) if address else name


def _named(record: Record, annotation: Annotation) -> str:
    """The words of a reference, or its whole name where its number stands behind a second dossier."""
    words, document = record.words(annotation), annotation.target
    number, _, _ = number_in_dossier(document).partition("-")
    written = "".join(sign if sign.isalnum() else " " for sign in words).split()
    return words if not words or not number or number in written else full_name(document, words)


def _listed(record: Record, annotation: Annotation) -> str:
    """The words of the item in the front matter's list that holds this reference and no other; empty for none.

    A dossier beside it is no other document: `Kamerstukken 33 846 en 26 643, nr. 81`.
    """
    consultation, index = record.consultation, annotation.block
    if index is None or index >= consultation.first_body_block:
        return ""
    references = [a for a in record.on_block(index) if a.kind is AnnotationKind.REFERENCE and not _is_dossier(a.target)]
    is_alone = consultation.blocks[index].kind is BlockKind.LIST_ITEM and len(references) == 1
    return without_list_edges(consultation.text(index)) if is_alone else ""


def _is_dossier(identifier: str) -> bool:
    return dossier_of(identifier) == identifier
