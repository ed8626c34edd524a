"""Columns of figures: what tells a table of statistics from columns of text, and where its rows begin."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from generator.grammar.characters.amounts import is_amount
from generator.grammar.sentences.borders import starts_small
from generator.read.pdf.tables.entries import Column, Entry, EntryLine, column_of

# A column of figures has at least this many, and they are more than this share of its cells.
_LEAST_FIGURES, _MOST_FIGURES = 3, 0.6
# A line that crosses this share of the gutters of a table is text, if it has more words than a heading of rows.
_CROSSED, _HEADING_WORDS = 0.5, 8
# A name that goes on below is nearly as wide as its column, and has so many characters.
_NEARLY, _LONG_NAME = 0.8, 22
LEADERS = re.compile(r"\.{4,}|(?:\. ){4,}|…{2,}")
"""Dots that lead from a name to its figure, or from a title to its page."""
# Baselines less than this many points apart are level.
_LEVEL = 1.5
_Place = tuple[float, set[int]]
# What stands in the place of a figure.
_NOTHING = frozenset({"-", "–", "—", ".", "x", "n.v.t.", "nvt", "p.m.", "nb", "n.b.", "*"})


def is_figure(text: str) -> bool:
    """Whether a cell holds a figure, or what stands in the place of one."""
    return is_amount(text) or text.strip().lower() in _NOTHING


def figure_columns(lines: Sequence[EntryLine], columns: Sequence[Column]) -> set[int]:
    """The columns of figures, by number; the first column of a table names what is counted."""
    texts: defaultdict[int, list[bool]] = defaultdict(list)
    for line in lines:
        for entry in line.entries:
            texts[column_of(entry, columns)].append(is_figure(entry.text))
    return {
        column
        for column, found in texts.items()
        if column and sum(found) >= _LEAST_FIGURES and sum(found) > _MOST_FIGURES * len(found)
    }


def is_text(line: EntryLine, columns: Sequence[Column]) -> bool:
    """Whether a line crosses the gutters of these columns as text does, and as no heading of rows does."""
    gutters = [(before[1], after[0]) for before, after in pairwise(columns)]
    crossed = sum(any(entry.left < left and entry.right > right for entry in line.entries) for left, right in gutters)
    return bool(gutters) and crossed >= _CROSSED * len(gutters) and any(map(has_many_words, line.entries))


def has_many_words(entry: Entry) -> bool:
    """Whether an entry has more words than a heading of rows."""
    return len(entry.text.split()) > _HEADING_WORDS


def row_begins(lines: Sequence[EntryLine], columns: Sequence[Column], figures: set[int]) -> set[int]:
    """The indices of lines that begin a row in a table of these lines, in which the columns `figures` hold figures.

    A line with figures begins a row, unless its name continues the one above it; so does a name without figures whose
    line above had room for it.
    """
    cells = [_cells(line, columns) for line in lines]
    # Years above others have no name beside them.
    body = next((n for n, own in enumerate(cells) if 0 in own and _has_figures(own, figures)), len(lines))
    found = {0, *_heads(cells[:body])}
    for index in range(max(1, body), len(lines)):
        own, above = cells[index], cells[index - 1]
        name = own.get(0)
        if name is None:
            continues = not _has_figures(own, figures) or not _has_figures(above, figures)
        elif _has_figures(own, figures) and _has_figures(above, figures):
            continues = False
        else:
            continues = starts_small(name.text) or (index > body and _is_full(above.get(0), name, columns[0]))
        if index == body or not continues:
            found.add(index)
    return found


def are_parted(lines: Sequence[EntryLine], columns: Sequence[Column], figures: set[int], gaps: set[int]) -> bool:
    """Whether no two lines of figures are without one of these gaps (the indices of the lines below) between them."""
    held = 0
    for index, line in enumerate(lines):
        held = held * (index not in gaps) + _has_figures(_cells(line, columns), figures)
        if held > 1:
            return False
    return True


def centred_begins(lines: Sequence[EntryLine], columns: Sequence[Column], figures: set[int]) -> set[int]:
    """The indices of lines that begin a row where each cell is centred in its row.

    The figures of a row are in its middle: a line above them has another as far below them, in the same column.
    """
    cells = [_cells(line, columns) for line in lines]
    middles = [index for index, own in enumerate(cells) if _has_figures(own, figures)]
    places = [(line.baseline, set(own)) for line, own in zip(lines, cells, strict=True)]
    begins = {0}
    for before, middle, after in zip([-1, *middles], middles, [*middles[1:], len(lines)], strict=False):
        above = [n for n in range(before + 1, middle) if _is_mirrored(places, n, middle, after)]
        # What is as far from the figures below as from those above belongs to those above, where it is mirrored too.
        own = [
            n
            for n in above
            if before < 0 or not _is_mirrored(places, n, before, middle) or _is_nearer(places, n, middle, before)
        ]
        begins.add(min(own, default=middle))
    return begins


def _is_nearer(places: Sequence[_Place], index: int, one: int, other: int) -> bool:
    line = places[index][0]
    return abs(places[one][0] - line) < abs(line - places[other][0])


def _is_mirrored(places: Sequence[_Place], index: int, middle: int, after: int) -> bool:
    """Whether a line has another as far on the other side of a middle, in one of its columns and in no later row."""
    baseline, columns = places[index]
    wanted = 2 * places[middle][0] - baseline
    others = range(middle + 1, after) if index < middle else range(middle - 1, -1, -1)
    for other in others:
        if after < len(places) and index < middle and not _is_nearer(places, other, middle, after):
            return False
        if abs(places[other][0] - wanted) <= _LEVEL and columns & places[other][1]:
            return True
        if index > middle and places[other][0] < wanted - _LEVEL:
            return False
    return False


def _cells(line: EntryLine, columns: Sequence[Column]) -> dict[int, Entry]:
    return {column_of(entry, columns): entry for entry in reversed(line.entries)}


def _has_figures(cells: dict[int, Entry], figures: set[int]) -> bool:
    return any(is_figure(entry.text) for column, entry in cells.items() if column in figures)


def _heads(cells: Sequence[dict[int, Entry]]) -> set[int]:
    """The indices of the lines of heads that are a row of their own: below heads that span several of theirs."""
    found: set[int] = set()
    for index, (above, own) in enumerate(pairwise(cells), start=1):
        texts = [entry.text for column, entry in own.items() if column]
        repeats = len(texts) > len(set(texts)) and all(texts.count(text) > 1 for text in texts)
        numbered = [is_amount(entry.text) for column, entry in above.items() if column]
        if repeats or (len(own) > len(above) and len(numbered) > 1 and all(numbered)):
            found.add(index)
    return found


def _is_full(above: Entry | None, name: Entry, column: Column) -> bool:
    """Whether the name above had no room for the first word of the next one in its column."""
    if above is None or LEADERS.search(above.text):
        return False
    word = name.text.split(maxsplit=1)[0]
    width = (len(word) + 1) * (name.right - name.left) / max(1, len(name.text))
    has_room = above.right + width <= column[1]
    return (
        not has_room and len(above.text) >= _LONG_NAME and above.right - column[0] > _NEARLY * (column[1] - column[0])
    )
