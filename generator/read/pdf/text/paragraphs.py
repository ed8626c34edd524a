"""Ends of paragraphs: at gaps, at indents, at lines with room for the next word, and at new elements of the tree."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from generator.grammar.characters.alphabet import LOWER
from generator.grammar.sentences.borders import starts_small
from generator.model.calendar import DUTCH_MONTHS
from generator.read.pdf.rows.layout import SAME_SIZE, Layout
from generator.read.pdf.rows.rows import Row
from generator.read.pdf.text.notes import note_sign

# A step beyond this share of the leading is a gap.
_GAP = 1.25
# Indents are greater than this share of the size of the letters.
_INDENT = 0.6
# Edges less than this many points apart are one edge.
_ALIGNED = 2.0
# A row more than this many points left of the one before it begins a paragraph: no first line is indented so far.
_FAR = 60.0
BULLET = re.compile(r"([•▪◦‣⁃●○■□–—-])\s+\S")
_LABEL = re.compile(r"([•▪◦‣⁃●○■□–—-]|\d{1,3}[.)]|[a-z][.)])\s")
_SENTENCE_END = re.compile(r"[.?!:;][”’\"')»\]]*[\d,\s]*$")
_HYPHEN_END = re.compile(r"\w-$")
# In mid-sentence a line may end before a day, which stays together: `(ontvangen⏎22 augustus 2024)`.
_DAY = re.compile(rf"\d{{1,2}}\s(?:{'|'.join(DUTCH_MONTHS)})\b")
_LOWER_END = re.compile(rf"\s[(«“‘\"']*[{LOWER}]+$")


class Breaks:
    """Decides which rows end a paragraph, in a document with this layout."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout

    def ends(self, paragraph: Sequence[Row], row: Row) -> bool:
        """Whether a paragraph with these rows ends before the next row `row`."""
        before = paragraph[-1]
        if _is_other_element(before, row) or note_sign(row, self._layout.size) or _is_other_kind(before, row):
            return True
        if before.page == row.page and (before.column != row.column or self.is_gap(before, row)):
            return before.column == row.column or not self._runs_on(before, row)
        if BULLET.match(row.text) or _is_announced_item(before, row):
            return True
        if before.page == row.page and _is_indent(paragraph, row):
            return True
        return self.had_room(before, row)

    def is_gap(self, before: Row, row: Row) -> bool:
        """Whether the distance between two rows of one page is more than usual."""
        step = row.baseline - before.baseline
        return step < 0 or step > _GAP * max(self._layout.leading(before), self._layout.leading(row))

    def had_room(self, before: Row, row: Row) -> bool:
        """Whether a line ends on purpose: the first word of the next line would fit on it."""
        if _HYPHEN_END.search(before.text):
            return False
        if starts_small(row.text) and not _SENTENCE_END.search(before.text):
            return False
        if _DAY.match(row.text) and _LOWER_END.search(before.text):
            return False
        word = row.text.split(maxsplit=1)[0]
        # One letter more than the word and its space, because letters differ in width.
        needed = (len(word) + 2) * (row.right - row.left) / max(1, len(row.text))
        return before.right + needed < self._layout.right_edge(before)

    def _runs_on(self, before: Row, row: Row) -> bool:
        """Whether a sentence continues from one row to the next."""
        return not _SENTENCE_END.search(before.text) and starts_small(row.text)


def _is_other_element(before: Row, row: Row) -> bool:
    return before.element != row.element


def _is_other_kind(before: Row, row: Row) -> bool:
    """Whether two rows differ in size or in bold, so that one is a heading or a note to the other."""
    if abs(before.size - row.size) > SAME_SIZE * max(before.size, row.size):
        return True
    return before.is_bold != row.is_bold and not (before.runs[-1].bold and row.runs[0].bold)


def _is_indent(paragraph: Sequence[Row], row: Row) -> bool:
    """Whether the left edge of a row shows that it begins a paragraph.

    The second row may begin further left than an indented first row, or further right, below the text of an item.
    """
    before = paragraph[-1]
    step = row.left - before.left
    if abs(row.baseline - before.baseline) < _ALIGNED or step < -_FAR:
        return True
    if abs(step) <= _INDENT * row.size:
        return False
    if len(paragraph) > 1:
        return True
    return step > 0 and not (_LABEL.match(before.text) or _hangs(before, row))


def _is_announced_item(before: Row, row: Row) -> bool:
    """Whether a row begins an item of a list after the line that announces it, or after the item before it."""
    return before.text.endswith((":", ";")) and _LABEL.match(row.text) is not None


def _hangs(before: Row, row: Row) -> bool:
    """Whether a row begins at the left edge of the text after the label or sign of the row before it."""
    if before.is_superscript(before.runs[0]):
        return True
    return any(abs(run.left - row.left) < _ALIGNED for run in before.runs[1:])


def is_sound(paragraphs: Sequence[Sequence[Row]], breaks: Breaks) -> bool:
    """Whether the structure tree of a tagged file gives correct paragraphs.

    `paragraphs` are those of the tree. If one has gaps, or lines ended on purpose after a sentence, its element holds
    several visible paragraphs, and the tree is not reliable.
    """
    return not any(
        before.page == row.page
        and (
            breaks.is_gap(before, row)
            or (breaks.had_room(before, row) and _SENTENCE_END.search(before.text) and not starts_small(row.text))
        )
        for paragraph in paragraphs
        for before, row in pairwise(paragraph)
    )
