"""Makes the Markdown pages and the published files of a library."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from generator.model.identifiers import annotations_path, data_path
from generator.model.library import Attachment, Library, Page, Record, Site
from generator.render.akoma_ntoso.document import akoma_ntoso_attachment
from generator.render.citations.files import citation_attachments
from generator.render.json.consultation import consultation_data, to_json
from generator.render.pages.citations import citations
from generator.render.pages.commitments import commitments
from generator.render.pages.committee import committee
from generator.render.pages.consultation import consultation
from generator.render.pages.consultation_faction import consultation_faction
from generator.render.pages.consultation_theme import consultation_theme
from generator.render.pages.consultation_topic import consultation_topic
from generator.render.pages.consultations import consultations
from generator.render.pages.data import data
from generator.render.pages.documents import documents
from generator.render.pages.dossier import dossier
from generator.render.pages.duties import duties
from generator.render.pages.editorial_notes import editorial_notes
from generator.render.pages.faction import faction
from generator.render.pages.full_text import full_text
from generator.render.pages.glossary import glossary
from generator.render.pages.home import home
from generator.render.pages.ledger import ledger_page
from generator.render.pages.member import member
from generator.render.pages.minister import minister
from generator.render.pages.ministry import ministry
from generator.render.pages.missing import missing
from generator.render.pages.statement import statement
from generator.render.pages.theme import theme
from generator.render.pages.topic import topic
from generator.render.pages.year import year
from generator.render.summaries.archive import Archive, Surroundings
from generator.render.summaries.summary import Summary
from generator.render.texts.published_text import source_attachment, text_attachment
from generator.render.versions.former import with_former
from generator.render.versions.former_lists import with_former_lists
from generator.render.versions.history import history
from generator.render.versions.version_text import bare, version_sources, version_texts
from generator.render.versions.withdrawn import withdrawn_pages
from generator.render.views.draft import Draft
from generator.render.views.presented import Presented
from generator.render.views.summarizing import summary_of
from generator.render.web_annotations.consultation import annotation_collection, to_json_ld

ConsultationPageType = Callable[[Presented], Iterator[Page]]
ArchivePageType = Callable[[Archive], Iterator[Draft]]

CONSULTATION_PAGE_TYPES: tuple[ConsultationPageType, ...] = (
    consultation,
    full_text,
    ledger_page,
    consultation_faction,
    consultation_theme,
    consultation_topic,
    citations,
)
ARCHIVE_PAGE_TYPES: tuple[ArchivePageType, ...] = (
    home,
    consultations,
    faction,
    theme,
    topic,
    dossier,
    ministry,
    minister,
    committee,
    member,
    year,
    documents,
    commitments,
    glossary,
    editorial_notes,
    missing,
    data,
    duties,
    statement,
)


def archive_of(library: Library, summaries: tuple[Summary, ...] | None = None) -> Archive:
    """The archive of a library; `summaries` are those of its consultations, where they are known."""
    if summaries is None:
        summaries = tuple(summary_of(record, library.knowledge) for record in library.records)
    return Archive(summaries, library.knowledge, library.site_url, library.site_name, library.welcome)


def render(library: Library) -> Site:
    """All pages of a library and the files published beside them."""
    archive = archive_of(library)
    pairs = zip(library.records, archive.summaries, strict=True)
    sites = (render_consultation(record, archive.surroundings(summary)) for record, summary in pairs)
    return together((*(draft.site() for draft in drafts_of_archive(archive)), *sites))


def together(sites: Iterable[Site]) -> Site:
    """Sites as one: the pages over all consultations and those of each, with the files beside them."""
    sites = tuple(sites)
    pages = tuple(page for site in sites for page in site.pages)
    return Site(pages, tuple(attachment for site in sites for attachment in site.attachments))


def drafts_of_archive(archive: Archive) -> Iterator[Draft]:
    """The pages over all consultations before they are written."""
    return with_former_lists(archive, lambda held: (each for make in ARCHIVE_PAGE_TYPES for each in make(held)))


def render_consultation(record: Record, around: Surroundings) -> Site:
    """The pages of one consultation and the files published beside them."""
    if withdrawal := record.versions.withdrawn:
        pages = withdrawn_pages(record, around, withdrawal, render_consultation)
        return Site(pages, tuple(_attachments(record, around)))
    pages = with_former(_pages(record, around), record, around, lambda held: _pages(held, bare(around)))
    versions = (*history(record, around), *version_texts(record, around))
    return Site((*pages, *versions), (*_attachments(record, around), *version_sources(record)))


def _pages(record: Record, around: Surroundings) -> tuple[Page, ...]:
    presented = Presented(record, around)
    return tuple(page for page_type in CONSULTATION_PAGE_TYPES for page in page_type(presented))


def _attachments(record: Record, around: Surroundings) -> Iterator[Attachment]:
    identity = record.consultation.id
    yield source_attachment(record)
    yield text_attachment(record)
    written = to_json(consultation_data(record, around.knowledge))
    yield Attachment(data_path(identity), written.encode("utf-8"))
    yield akoma_ntoso_attachment(record, around)
    annotations = to_json_ld(annotation_collection(record, around.knowledge, around.site_url))
    yield Attachment(annotations_path(identity), annotations.encode("utf-8"))
    yield from citation_attachments(record, around)
