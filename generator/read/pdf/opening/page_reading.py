"""Reads the pages of an opened PDF one by one: their letters as a reader sees them, and other objects on them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

import pypdfium2 as pdfium

from generator.messages.message import Message
from generator.read.pdf.glyphs.characters import Characters
from generator.read.pdf.glyphs.other_words import letters_of, take_off_other_words
from generator.read.pdf.glyphs.page import Page, Run
from generator.read.pdf.glyphs.ruling import Box, drawn_boxes, grids, turned
from generator.read.pdf.glyphs.structure import StructureTree
from generator.read.pdf.opening.annotations import added_to
from generator.read.pdf.seen import Budget, Sheet, look

# In points (hundreds of metres); the library needs memory for every point of a side.
LONGEST_SIDE = 1_000_000
# Far more than any consultation has; an ordinary computer reads this many in half a minute with a gigabyte of memory.
MOST_CHARACTERS = 3_000_000
MOST_RUNS = 80_000


class TooLargeError(Exception):
    """Raised for a page that is larger than any sheet of paper."""


@dataclass(frozen=True)
class ReadPage:
    """A page as read: its number of characters and the kinds of objects on it that were not read (see `added_to`).

    `says_other_words` shows that the file gives replacement text for drawn letters, and that the drawn ones were read.
    """

    page: Page
    characters: int
    added: tuple[Message, ...] = ()
    says_other_words: bool = False

    @property
    def is_too_much(self) -> bool:
        """Whether it has more characters or runs than the limits allow."""
        return self.characters > MOST_CHARACTERS or len(self.page.runs) > MOST_RUNS


@dataclass(frozen=True)
class Sheets:
    """The pages of an opened PDF; `has_layers` and `has_other_words` are described in `streams.Look`."""

    document: pdfium.PdfDocument
    has_layers: bool
    has_other_words: bool
    _tree: StructureTree = field(default_factory=StructureTree)
    _budget: Budget = field(default_factory=Budget)

    def read(self, number: int) -> ReadPage:
        """Read a page, numbered from 1.

        If the file gives replacement text for drawn letters and these differ, the drawn ones are read, unless the file
        does not say which letters more of them are. Raises TooLargeError for a page with too long a side, and
        PdfiumError for a damaged one.
        """
        declared = self._read(number, as_drawn=False)
        if not self.has_other_words or declared.is_too_much:
            return declared
        drawn = self._read(number, as_drawn=True)
        if not drawn.says_other_words or letters_of(drawn.page) == letters_of(declared.page):
            return declared
        return declared if _guesses(drawn.page) > _guesses(declared.page) else drawn

    def _read(self, number: int, *, as_drawn: bool) -> ReadPage:
        page = self.document.get_page(number - 1)
        try:
            if max(page.get_width(), page.get_height()) > LONGEST_SIDE:
                raise TooLargeError
            says_other_words = as_drawn and take_off_other_words(page.raw)
            text_page = page.get_textpage()
            try:
                return replace(self._read_text(number, page, text_page), says_other_words=says_other_words)
            finally:
                text_page.close()
        finally:
            page.close()

    def _read_text(self, number: int, page: pdfium.PdfPage, text_page: pdfium.PdfTextPage) -> ReadPage:
        characters = Characters(page.raw, text_page.raw)
        drawn = list(islice(characters.runs(), MOST_RUNS + 1)) if len(characters) <= MOST_CHARACTERS else []
        if len(characters) > MOST_CHARACTERS or len(drawn) > MOST_RUNS:
            return ReadPage(Page(number, 0, 0, tuple(each.run for each in drawn)), len(characters))
        form = self.document.formenv
        sheet = Sheet(page.raw, form.raw if form else None, self._budget)
        seen = look(sheet, characters, drawn, has_layers=self.has_layers)
        main = _main_rotation(seen.runs)
        runs = _upright(seen.runs, main)
        elements = self._tree.elements(
            page.raw, {number for run in runs for number in (run.content, run.outer) if number >= 0}
        )
        tables = () if elements else tuple(grids(_drawn(page, characters, main)))
        size = page.get_width(), page.get_height()
        found = Page(number, *size, runs, elements, tables, seen.is_recognised, seen.hides_picture)
        return ReadPage(found, len(characters), added_to(page.raw))


def _guesses(page: Page) -> int:
    return sum(run.guessed for run in page.runs)


def _drawn(page: pdfium.PdfPage, characters: Characters, rotation: int) -> list[Box]:
    """The lines and frames of a page that is turned until letters with this rotation are upright."""
    left, bottom, right, top = characters.paper
    return [turned(box, rotation, right - left, top - bottom) for box in drawn_boxes(page.raw, left, top)]


def _main_rotation(runs: Sequence[Run]) -> int:
    """The rotation of most visible letters."""
    rotations: Counter[int] = Counter()
    for run in runs:
        rotations[run.rotation] += 0 if run.unseen else len(run.text)
    return max(rotations, key=lambda rotation: (rotations[rotation], -rotation), default=0)


def _upright(runs: Sequence[Run], main: int) -> tuple[Run, ...]:
    """The runs with rotations counted from `main`; runs with another rotation come last."""
    rotated = [replace(run, rotation=(run.rotation - main) % 4) if run.rotation or main else run for run in runs]
    return tuple(sorted(rotated, key=lambda run: run.rotation))
