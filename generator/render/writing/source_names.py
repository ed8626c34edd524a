"""Under which name the source of a document is published, and whether it may be as it is."""

from __future__ import annotations

from generator.model.hidden_content import HiddenContent
from generator.model.identifiers import source_path
from generator.model.library import Record
from generator.model.withholding import withheld_spans

SUFFIX = ".txt"
# Site generators make pages of the first, browsers of the others, with all that these ask of other hosts.
PAGES = frozenset({".md", ".markdown", ".htm", ".html", ".xhtml", ".xml"})


def source_address(record: Record) -> str:
    """The address of the source, or of our text in its place; never one that would be treated as a page."""
    suffix = record.file.suffix
    as_it_is = f"{suffix}{SUFFIX}" if suffix in PAGES else suffix
    return source_path(record.consultation.id, SUFFIX if is_ours(record) else as_it_is)


def is_ours(record: Record) -> bool:
    """Whether the file may not be published as it is, and our text of it stands in its place."""
    return is_withheld(record) or hidden_content(record) is not None or record.versions.withdrawn is not None


def is_withheld(record: Record) -> bool:
    """Whether words of this document are kept off the site."""
    return bool(withheld_spans(record.consultation.blocks))


def hidden_content(record: Record) -> HiddenContent | None:
    """The content of the file beyond its pages; None when it may be published unchanged."""
    return record.consultation.source.hidden_content
