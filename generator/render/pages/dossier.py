"""Dossiers: the consultations that belong to each, with their questions, and its documents that consultations mention.

A dossier to which no consultation belongs has a page of the documents that are mentioned.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.grammar.references import dossier_of, in_order
from generator.grammar.sentences.shortening import shortened
from generator.model.direction import isolated
from generator.model.identifiers import DOSSIERS, dossier_path
from generator.model.library import Page
from generator.render.summaries.archive import Archive, Mentioned
from generator.render.summaries.summary import Summary
from generator.render.views.archive_pages import (
    ArchivePage,
    ArchivePageEntry,
    ArchivePageList,
    archive_page_description,
    entries,
)
from generator.render.views.environment import fill
from generator.render.views.mentions import LONGEST_TITLE, document_entry
from generator.render.views.overview import ConsultationEntries, MatchedExchanges, by_consultation
from generator.render.views.page_place import PagePlace
from generator.render.views.sections import SectionQuestions, questions_by_section
from generator.render.writing import wording
from generator.render.writing.links import ADDED_BY_US, DERIVED, NamedLink

CONSULTATIONS_NAMED = 3

_Documents = Mapping[str, Sequence[tuple[str, Sequence[Mentioned]]]]


@dataclass(frozen=True)
class DossierConsultation:
    """A consultation that belongs to a dossier, and its questions by section."""

    entry: ConsultationEntries
    sections: tuple[SectionQuestions, ...]


def dossiers_of(archive: Archive) -> ArchivePageList:
    """The dossiers of all consultations, by number; a consultation counts whether or not it has questions."""
    return _listed(archive, _documents(archive))


def dossier(archive: Archive) -> Iterator[Page]:
    """The list of dossiers, a page for each, and one for each that consultations only mention."""
    documents = _documents(archive)
    kind = _listed(archive, documents)
    others = [_archive_page(archive, each, (), documents) for each in only_mentioned(archive)]
    here = PagePlace(kind.path)
    listed = fill(
        "dossiers.md.jinja",
        kind=kind,
        entries=entries(here, kind.archive_pages),
        mentioned=[_mentioned_entry(here, each) for each in others],
    )
    yield Page(kind.path, kind.title, listed, kind.about)
    yield from (_page(archive, kind, each) for each in kind.archive_pages)
    yield from (_page(archive, kind, each, f"{each.name}: {_number(each)} genoemd in een overleg.") for each in others)


def only_mentioned(archive: Archive) -> list[str]:
    """The dossiers of which consultations mention documents and to which none belongs, by number."""
    own = {dossier_path(each) for summary in archive.summaries for each in summary.front.dossiers}
    numbers = {number for identifier in archive.mentions if (number := dossier_of(identifier))}
    return sorted((each for each in numbers if dossier_path(each) not in own), key=in_order)


def _listed(archive: Archive, documents: _Documents) -> ArchivePageList:
    found: dict[str, list[MatchedExchanges]] = defaultdict(list)
    for summary in archive.summaries:
        for each in dict.fromkeys(summary.front.dossiers):
            found[each].append((summary, summary.exchanges))
    return ArchivePageList(
        DOSSIERS,
        "Dossiers",
        "De Kamer bewaart stukken over één zaak in een dossier met een nummer. Kies een dossier.",
        [_archive_page(archive, each, tuple(found[each]), documents) for each in sorted(found)],
    )


def _documents(archive: Archive) -> _Documents:
    """By dossier its documents that consultations mention, by number; the dossier itself comes first."""
    found: dict[str, list[tuple[str, Sequence[Mentioned]]]] = defaultdict(list)
    for identifier in sorted(archive.mentions, key=in_order):
        if number := dossier_of(identifier):
            found[number].append((identifier, archive.mentions[identifier]))
    return {number: sorted(held, key=lambda each: each[0] != number) for number, held in found.items()}


def _archive_page(
    archive: Archive, number: str, found: tuple[MatchedExchanges, ...], documents: _Documents
) -> ArchivePage:
    name = f"Dossier {number}"
    held = tuple(documents.get(number, ()))
    title = archive.title_of_dossier.get(number, "")
    holds = title or (_names([summary for summary, _ in found]) if found else _naming(held))
    return ArchivePage(dossier_path(number), name, name, title, found, holds, documents=held)


def _names(summaries: Sequence[Summary]) -> str:
    """The first consultations: `NAVO-ministers, mei 2025; Jemen, juni 2024 …`."""
    names = "; ".join(isolated(each.short_title) for each in summaries[:CONSULTATIONS_NAMED])
    return f"{names} …" if len(summaries) > CONSULTATIONS_NAMED else names


def _naming(documents: Sequence[tuple[str, Sequence[Mentioned]]]) -> str:
    """The consultations that mention documents of a dossier: `Genoemd in Jemen, juni 2024`."""
    naming = {mentioned.by.id: mentioned.by for _, held in documents for mentioned in held}
    return f"Genoemd in {_names(list(naming.values()))}"


def _page(archive: Archive, kind: ArchivePageList, each: ArchivePage, description: str = "") -> Page:
    """The page of a dossier; its title is in that of the page, which the tabs of a browser show."""
    here = PagePlace(each.path)
    markdown = fill(
        "dossier.md.jinja",
        archive_page=each,
        consultations=[
            DossierConsultation(entry, tuple(questions_by_section(here, summary.id, summary.sections)))
            for entry, (summary, _) in zip(by_consultation(here, each.found), each.found, strict=True)
        ],
        documents=[document_entry(here, archive, identifier, found) for identifier, found in each.documents],
        about=here.about(ADDED_BY_US),
        derivation=here.about(DERIVED),
        breadcrumbs=[NamedLink(kind.title, here.link(kind.path))],
    )
    shown = shortened(each.about, LONGEST_TITLE)
    title = f"{each.heading}: {isolated(shown)}{'' if shown == each.about else ' …'}" if shown else each.heading
    return Page(each.path, title, markdown, description or archive_page_description(each))


def _mentioned_entry(here: PagePlace, each: ArchivePage) -> ArchivePageEntry:
    return ArchivePageEntry(each.name, each.about, each.holds, here.link(each.path), _number(each))


def _number(each: ArchivePage) -> str:
    return wording.count(len(each.documents), "stuk", "stukken")
