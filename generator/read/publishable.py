"""Whether a file may be published unchanged: only if it is known to hold nothing beyond its visible pages."""

from __future__ import annotations

from generator.model.hidden_content import HiddenContent
from generator.model.text import SourceFile, SourceText
from generator.read.only_words import SUFFIXES, beyond_words
from generator.read.shown_words import ShownWords, has_unseen

# Plain text is shown completely.
_PLAIN = ".txt"
_PDF = ".pdf"
# Files of office programs name their makers, and may hold comments and earlier text.
_OFFICE = frozenset({".docx", ".odt", ".doc", ".rtf"})


def hidden_content(file: SourceFile, source: SourceText) -> HiddenContent | None:
    """The first content found in a file beyond its source text; None when there is none."""
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
