"""Paints the place of a scanned page in which a word was recognised, for an editor who compares the two."""

from __future__ import annotations

from contextlib import closing
from functools import lru_cache

from pydantic import ValidationError

from generator.model.library import Record
from generator.model.readings import UnsureWord
from generator.model.recognition import Recognition

# Twice as large as printed; in points, so much of the page around the word that its first and last letter are whole.
_SCALE, _MARGIN = 2.0, 4.0
# What somebody changed by hand may ask for a picture of any size.
_LARGEST = 1_500.0


class WordPictures:
    """Paints words of the files of consultations."""

    def __init__(self) -> None:
        self._recognition = lru_cache(maxsize=1)(_recognition)

    def of(self, record: Record, word: UnsureWord) -> bytes | None:
        """The picture of a word as PNG; None where the page is not as it was when the word was recognised."""
        found = self._recognition(record.file.recognised)
        page = found.by_number.get(word.page) if found else None
        box = (word.left - _MARGIN, word.top, word.right + _MARGIN, word.bottom)
        if page is None or max(box[2] - box[0], box[3] - box[1]) > _LARGEST:
            return None
        import pypdfium2 as pdfium  # noqa: PLC0415 (heavy, and only needed for scans)

        from generator.recognise.painting import canvas_of, paint  # noqa: PLC0415 (the same)

        try:
            with (
                closing(pdfium.PdfDocument(record.file.data)) as document,
                closing(document[word.page - 1]) as opened,
            ):
                return paint(opened, canvas_of(opened, page.turned), _SCALE, box).png()
        except (pdfium.PdfiumError, IndexError):
            return None


def _recognition(kept: bytes | None) -> Recognition | None:
    try:
        return Recognition.model_validate_json(kept) if kept else None
    except ValidationError:
        return None
