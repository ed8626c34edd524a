"""Whether a file may be published as it is: only where it is known to hold nothing but what the pages show."""

from __future__ import annotations

from generator.model.hidden_content import HiddenContent
from generator.model.text import SourceFile, SourceText
from generator.read.only_words import SUFFIXES, beyond_words
from generator.read.shown_words import ShownWords, has_unseen

# Plain text is all shown.
_PLAIN = ".txt"
_PDF = ".pdf"
# Files of office programs name who made them, and may hold comments and what stood there before.
_OFFICE = frozenset({".docx", ".odt", ".doc"})


def hidden_content(file: SourceFile, source: SourceText) -> HiddenContent | None:
    """What a file holds beyond what its source text shows, the first thing found; None when it holds nothing."""
    if file.suffix in _OFFICE:
        return HiddenContent.OFFICE
    if has_unseen(source):
        return HiddenContent.UNSEEN
    if source.hidden_content is not HiddenContent.UNKNOWN:
        return source.hidden_content
    if file.suffix == _PLAIN:
        return None
    if file.suffix == _PDF:
        from generator.read.pdf.only_pages import beyond_pages  # noqa: PLC0415 (as its reader: when it is needed)

        return beyond_pages(file.data, ShownWords(source))
    return beyond_words(file, source) if file.suffix in SUFFIXES else HiddenContent.UNKNOWN
