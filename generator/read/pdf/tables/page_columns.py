"""Columns of a page whose first lines look like heads of a table: questions in the left one, answers in the right.

Old appendices to the proceedings have `Vragen van het lid Bos` on one line with `Antwoord van minister Vos`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from generator.grammar.labels.cells import is_number_cell
from generator.grammar.labels.labels import answer_label
from generator.read.pdf.tables.entries import Entry, EntryLine

# Columns that begin within this many points of each other are one.
_EDGE = 2.0
# This many lines above a head with the same gutter show that it is a gutter of the page.
_LEAST_LINES = 3
_SIDES = 2


def is_in_page_columns(lines: Sequence[EntryLine], index: int) -> bool:
    """Whether a line looks like a header row of a table only because its page is set in two columns.

    Then each column has labels at heights of its own, or the white strip between the columns continues above the line.
    """
    head = lines[index]
    if len(head.entries) != _SIDES:
        return False
    edge = head.entries[1].left
    above = list(takewhile(lambda line: not _crosses(line, edge), reversed(lines[:index])))
    if sum(_has_gutter(line, edge) for line in above) >= _LEAST_LINES:
        return True
    below = list(takewhile(lambda line: not _crosses(line, edge), lines[index + 1 :]))
    labelled = [frozenset(_labelled_sides(line, edge)) for line in below]
    return frozenset({False}) in labelled and frozenset({True}) in labelled


def _crosses(line: EntryLine, edge: float) -> bool:
    return any(entry.left < edge - _EDGE and entry.right > edge for entry in line.entries)


def _has_gutter(line: EntryLine, edge: float) -> bool:
    """Whether a line has words left of an edge and others that begin at it."""
    lefts = [entry.left for entry in line.entries]
    return lefts[0] < edge - _EDGE and any(abs(left - edge) <= _EDGE for left in lefts)


def _labelled_sides(line: EntryLine, edge: float) -> Iterator[bool]:
    """The sides of a gutter (True is the right one) on which a line has only a label."""
    for is_right in (False, True):
        side = [entry for entry in line.entries if (entry.left >= edge - _EDGE) is is_right]
        if len(side) == 1 and _is_label(side[0]):
            yield is_right


def _is_label(entry: Entry) -> bool:
    return is_number_cell(entry.text) or answer_label(entry.text) is not None
