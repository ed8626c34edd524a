"""Furniture: headers, footers and numbers of pages, told by repetition, by counting, and by their official form."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.read.pdf.page import Page
from generator.read.pdf.rows import Row

# What Sdu and the Staten-Generaal print at the edges of every Kamerstuk, Aanhangsel and Handelingen since 1995.
_OFFICIAL = re.compile(
    r"(Tweede|Eerste) Kamer,? (der Staten-Generaal )?vergaderjaar \d{4}[-–]\d{4}.*"
    r"|(kst|ah|ag|blg|h|nds)-?[a-z]*-?\d[\w-]*"
    r"|KST\d+|\d{4}tkkst[\w-]+"
    r"|ISSN \d{4} ?[-–] ?\d{3}[\dX]"
    r"|[’'‘]s-Gravenhage \d{4}|Sdu Uitgevers.*|SDU .*"
)
_PAGE_NUMBER = re.compile(
    r"[-–] ?(\d{1,4}) ?[-–]|(?:pagina|blad|pag\.|p\.|page)? ?(\d{1,4})(?: ?(?:van|/|of) ?\d{1,4})?", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")
# No header or footer has more lines at an edge; a letterhead beside the text may.
_DEEPEST = 8
# Rows of one text stand closer than this many letter sizes; furniture keeps its distance.
_APART = 1.8
# Repetition at one height: within this many points.
_HEIGHT = 3.0


def furniture(pages: Sequence[Page], rows: Sequence[Sequence[Row]]) -> set[int]:
    """The `id` of each row of all pages (`rows`: page by page) that is no part of the document's text."""
    found = {id(row) for page in rows for row in page if all(run.is_artifact for run in row.runs)}
    edges = [*_edges(rows, found, top=True), *_edges(rows, found, top=False)]
    repeated = _repeated([row for edge in edges for row in edge])
    height = {page.number: page.height for page in pages}
    for edge in edges:
        found |= _from_edge(edge, repeated, height)
    found |= {id(row) for page in rows[:1] for row in page if _is_masthead_number(row, page)}
    return found


def _edges(rows: Sequence[Sequence[Row]], artifacts: set[int], *, top: bool) -> Iterator[list[Row]]:
    """The outermost rows of each page, from its edge inwards, and one more to measure the distance to."""
    for page in rows:
        upright = [row for row in page if id(row) not in artifacts and row.runs[0].turn == 0]
        yield sorted(upright, key=lambda row: row.baseline, reverse=not top)[: _DEEPEST + 1]


def _repeated(rows: Sequence[Row]) -> set[int]:
    """The rows that other pages have at the same place, with the same words or with numbers that count up."""
    alike: defaultdict[tuple[str, int], list[Row]] = defaultdict(list)
    for row in rows:
        for level in {round(row.baseline / _HEIGHT), round(row.baseline / _HEIGHT + 0.5)}:
            alike[_DIGITS.sub("#", row.text), level].append(row)
    return {id(row) for group in alike.values() for row in _counting(group)}


def _counting(group: Sequence[Row]) -> Iterator[Row]:
    """Those whose numbers are all the same, or differ as their pages do, on more than one page."""
    keys: defaultdict[tuple[tuple[int, ...], tuple[int, ...]], list[Row]] = defaultdict(list)
    for row in group:
        numbers = [int(number) for number in _DIGITS.findall(row.text)]
        for steps in {(0,) * len(numbers), *_one_counts(len(numbers))}:
            keys[steps, tuple(n - row.page * s for n, s in zip(numbers, steps, strict=True))].append(row)
    for same in keys.values():
        if len({row.page for row in same}) > 1:
            yield from same


def _one_counts(length: int) -> Iterator[tuple[int, ...]]:
    for counting in range(length):
        yield tuple(int(index == counting) for index in range(length))


def _from_edge(edge: list[Row], repeated: set[int], height: dict[int, float]) -> set[int]:
    """The rows from an edge inwards that are furniture, up to a distance from the text."""
    found: list[Row] = []
    certain = 0
    for row, inner in pairwise([*edge, None]):
        if row is None:
            break
        official = _OFFICIAL.fullmatch(row.text) is not None
        if not (official or id(row) in repeated or _is_lone_number(row, height[row.page])):
            break
        found.append(row)
        apart = inner is None or abs(inner.baseline - row.baseline) > _APART * min(row.size, inner.size)
        if official or apart:
            certain = len(found)
    return {id(row) for row in found[:certain]}


def _is_lone_number(row: Row, height: float) -> bool:
    """Whether a row at the edge of its page is that page's number."""
    number = _PAGE_NUMBER.fullmatch(row.text.strip())
    at_edge = row.baseline < 0.08 * height or row.baseline > 0.92 * height
    return number is not None and at_edge and str(row.page) in number.groups()


def _is_masthead_number(row: Row, page: Sequence[Row]) -> bool:
    """Whether a row is the chamber's number beside its name: `1` or `2`, larger than anything else."""
    return row.text in ("1", "2") and all(row is other or other.size * 2 <= row.size for other in page)
