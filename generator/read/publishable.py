"""Whether a file may be published as it is: only where it is known to hold nothing but what the pages show."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.model.beyond import Beyond
from generator.model.text import SourceFile, SourceText
from generator.read.told import ShownWords, has_unseen


def beyond(file: SourceFile, source: SourceText) -> Beyond | None:
    """What a file holds beyond what its source text shows, the first thing that was found; None when it holds nothing."""
    if file.suffix in _OFFICE:
        return Beyond.OFFICE
    if has_unseen(source):
        return Beyond.UNSEEN
    if source.beyond is not Beyond.UNKNOWN:
        return source.beyond
    return _LOOKS[file.suffix](file.data, source)


def _pdf(data: bytes, source: SourceText) -> Beyond | None:
    from generator.read.pdf.only_pages import beyond_pages  # noqa: PLC0415 (as readers are: when the first file needs it)

    return beyond_pages(data, ShownWords(source))


def _plain(_data: bytes, _source: SourceText) -> None:
    """Plain text is all shown."""


# Files of office programs name who made them, and may hold comments and what stood there before.
_OFFICE = frozenset({".docx", ".odt", ".doc"})
_LOOKS: Mapping[str, Callable[[bytes, SourceText], Beyond | None]] = {".pdf": _pdf, ".txt": _plain}
