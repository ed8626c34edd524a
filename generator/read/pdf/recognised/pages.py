"""Recognised pages as pages of a PDF: each word is a run, and the rest of the reader need not know."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from generator.model.readings import UnsureWord
from generator.model.recognition import Box, RecognisedLine, RecognisedPage, RecognisedWord, Recognition
from generator.read.pdf.glyphs.page import Page, Run
from generator.read.pdf.recognised.missed import around, missed_beside
from generator.read.pdf.recognised.sureness import bare, is_unsure

# A program is sure of the words of a document that it read well elsewhere.
_WELL = 90
# The picture of a word reaches so far above and below the line that it stands on, in sizes of its letters.
_ABOVE, _BELOW = 0.95, 0.35


def recognised_pages(recognition: Recognition) -> Mapping[int, Page]:
    """The pages, by their numbers."""
    surely = Counter(bare(word.text) for page in recognition.pages for word in page.words() if word.confidence >= _WELL)
    return {page.number: _page(page, recognition.program, surely) for page in recognition.pages}


def _page(page: RecognisedPage, program: str, surely: Mapping[str, int]) -> Page:
    runs = tuple(_runs(page, surely))
    return Page(page.number, page.width, page.height, runs, recogniser=program)


def _runs(page: RecognisedPage, surely: Mapping[str, int]) -> Iterator[Run]:
    missed = missed_beside(page)
    number = 0
    for at, line in enumerate(page.lines):
        for position, word in enumerate(line.words):
            yield Run(
                number=number,
                text=word.text,
                left=word.left,
                right=max(word.left, word.right),
                baseline=line.baseline,
                size=line.size,
                spaced=position > 0,
                unsure=_doubt(page.number, line, word, missed.get((at, position)), surely),
            )
            number += len(word.text) + 1


def _doubt(page: int, line: RecognisedLine, word: RecognisedWord, missed: Box | None, surely: Mapping[str, int]) -> str:
    top, bottom = line.baseline - _ABOVE * line.size, line.baseline + _BELOW * line.size
    if missed:  # the whole line shows best what it lacks
        left, right = min(each.left for each in line.words), max(each.right for each in line.words)
        return UnsureWord(word.confidence, page, *around((left, top, right, bottom), missed), missed=True).value
    return (
        UnsureWord(word.confidence, page, word.left, top, word.right, bottom).value if is_unsure(word, surely) else ""
    )
