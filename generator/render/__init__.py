"""Makes the Markdown pages and the published files of a library."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.model.identifiers import annotations_path, data_path
from generator.model.library import Attachment, Library, Page, Site
from generator.render.json.consultation import consultation_data, to_json
from generator.render.pages.commitments import commitments
from generator.render.pages.consultation import consultation
from generator.render.pages.consultation_faction import consultation_faction
from generator.render.pages.consultation_theme import consultation_theme
from generator.render.pages.consultation_topic import consultation_topic
from generator.render.pages.consultations import consultations
from generator.render.pages.documents import documents
from generator.render.pages.dossier import dossier
from generator.render.pages.editorial_notes import editorial_notes
from generator.render.pages.faction import faction
from generator.render.pages.full_text import full_text
from generator.render.pages.glossary import glossary
from generator.render.pages.home import home
from generator.render.pages.ledger import ledger_page
from generator.render.pages.theme import theme
from generator.render.pages.topic import topic
from generator.render.texts.published_text import source_attachment, text_attachment
from generator.render.web_annotations.consultation import annotation_collection, to_json_ld

PageType = Callable[[Library], Iterator[Page]]

PAGE_TYPES: tuple[PageType, ...] = (
    home,
    consultations,
    consultation,
    full_text,
    ledger_page,
    consultation_faction,
    consultation_theme,
    consultation_topic,
    faction,
    theme,
    topic,
    dossier,
    documents,
    commitments,
    glossary,
    editorial_notes,
)


def render(library: Library) -> Site:
    """All pages of a library and the files published beside them."""
    pages = tuple(page for page_type in PAGE_TYPES for page in page_type(library))
    return Site(pages, tuple(_attachments(library)))


def _attachments(library: Library) -> Iterator[Attachment]:
    for record in library.records:
        identity = record.consultation.id
        yield source_attachment(record)
        data = to_json(consultation_data(record, library.knowledge))
        yield Attachment(data_path(identity), data.encode("utf-8"))
        yield text_attachment(record)
        annotations = to_json_ld(annotation_collection(record, library))
        yield Attachment(annotations_path(identity), annotations.encode("utf-8"))
