"""The files in which a document is published: its source as it is, and our text of it.

Our text replaces the source when words are withheld, or when the file holds more than its pages show.
"""

from __future__ import annotations

from generator.model.consultation import Consultation
from generator.model.identifiers import text_path
from generator.model.library import Attachment, Record
from generator.render.texts.plain_text import plain_text
from generator.render.writing.source_names import is_ours, source_address
from generator.render.writing.version_sentences import said


def source_attachment(record: Record) -> Attachment:
    """The source as it is, or our text of it in its place."""
    data = _text(record) if is_ours(record) else record.file.data
    return Attachment(source_address(record), data)


def _text(record: Record) -> bytes:
    """Our text of a document; where it was withdrawn, only that."""
    withdrawal = record.versions.withdrawn
    return (f"{said(withdrawal)}\n" if withdrawal else published_text(record.consultation)).encode("utf-8")


def text_attachment(record: Record) -> Attachment:
    """The words that pages show, to which all positions in the data of annotations refer."""
    return Attachment(text_path(record.consultation.id), _text(record))


def published_text(consultation: Consultation) -> str:
    """The words that pages show, a line for each paragraph, notes after the text; for withheld words their reason."""
    return plain_text(consultation).text
