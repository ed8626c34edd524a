"""The files in which a document is published: its source as it is, and our text of it.

Our text replaces the source when words are withheld, or when the file holds more than its pages show.
"""

from __future__ import annotations

from generator.model.consultation import Consultation
from generator.model.hidden_content import HiddenContent
from generator.model.identifiers import source_path, text_path
from generator.model.library import Attachment, Record
from generator.model.withholding import withheld_spans
from generator.render.texts.plain_text import plain_text
from generator.render.writing.version_sentences import said

SUFFIX = ".txt"
# Site generators make pages of the first, browsers of the others, with all that these ask of other hosts.
PAGES = frozenset({".md", ".markdown", ".htm", ".html", ".xhtml", ".xml"})


def source_attachment(record: Record) -> Attachment:
    """The source as it is, or our text of it in its place."""
    data = _text(record) if _is_ours(record) else record.file.data
    return Attachment(source_address(record), data)


def source_address(record: Record) -> str:
    """The address of the source, or of our text in its place; never one that would be treated as a page."""
    suffix = record.file.suffix
    as_it_is = f"{suffix}{SUFFIX}" if suffix in PAGES else suffix
    return source_path(record.consultation.id, SUFFIX if _is_ours(record) else as_it_is)


def _is_ours(record: Record) -> bool:
    """Whether the file may not be published as it is."""
    return is_withheld(record) or hidden_content(record) is not None or record.versions.withdrawn is not None


def _text(record: Record) -> bytes:
    """Our text of a document; where it was withdrawn, only that."""
    withdrawal = record.versions.withdrawn
    return (f"{said(withdrawal)}\n" if withdrawal else published_text(record.consultation)).encode("utf-8")


def is_withheld(record: Record) -> bool:
    """Whether words of this document are kept off the site."""
    return bool(withheld_spans(record.consultation.blocks))


def hidden_content(record: Record) -> HiddenContent | None:
    """The content of the file beyond its pages; None when it may be published unchanged."""
    return record.consultation.source.hidden_content


def text_attachment(record: Record) -> Attachment:
    """The words that pages show, to which all positions in the data of annotations refer."""
    return Attachment(text_path(record.consultation.id), _text(record))


def published_text(consultation: Consultation) -> str:
    """The words that pages show, a line for each paragraph, notes after the text; for withheld words their reason."""
    return plain_text(consultation).text
