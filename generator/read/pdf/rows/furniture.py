"""Furniture: recognises headers, footers and page numbers by repetition, by counting, and by their official form."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.grammar.layout.running_heads import ends_in_page, is_official_edge, page_number
from generator.read.pdf.glyphs.page import Key, Page
from generator.read.pdf.rows.rows import Row

_NUMBER_BEFORE = re.compile(r"^\d{1,3} ?(?=[A-Za-z])")
_NUMBER = re.compile(r"\d{1,9}")
# More numbers than a header or footer has: a dossier, a year or two, a page and the number of pages.
_MOST_NUMBERS = 8
# No header or footer has more lines at an edge; a letterhead beside the text may.
_DEEPEST = 8
# Furniture is further from the text than this many letter sizes; rows of one paragraph are closer.
_APART = 1.45
# A page number without a word that announces it is within this share of the height of the page from its edge.
_EDGE = 0.08
# Repeated rows are at one height if their baselines differ by less than about this many points.
_HEIGHT = 3.0
# A row is furniture if it is repeated on this share of the pages, and on this many; more for a single word, because
# one word may begin many pages.
_SHARE, _LEAST, _LEAST_OF_A_WORD = 0.3, 2, 3
# The share of pages, after the first, on which a letter repeats its margin.
_MOST_PAGES = 0.6


def furniture(pages: Sequence[Page], rows: Sequence[Sequence[Row]]) -> set[Key]:
    """The keys of all rows (`rows`: page by page) that are not part of the text of the document."""
    found = {row.key for page in rows for row in page if all(run.is_artifact for run in row.runs)}
    edges = [*_edges(rows, found, top=True), *_edges(rows, found, top=False)]
    repeated = _repeated([row for edge in edges for row in edge])
    tests = _Tests(len(pages), {page.number: page.height for page in pages}, repeated)
    for edge in edges:
        found |= _from_edge(edge, tests)
    found |= set(_beside(rows, found))
    found |= {row.key for page in rows[:1] for row in page if _is_masthead_number(row, page)}
    return found


def _edges(rows: Sequence[Sequence[Row]], artifacts: set[Key], *, top: bool) -> Iterator[list[Row]]:
    """The outermost rows of each page, from its edge inwards, and one more to measure the distance to the text."""
    for page in rows:
        upright = [row for row in page if row.key not in artifacts and row.runs[0].rotation == 0]
        yield sorted(upright, key=lambda row: row.baseline, reverse=not top)[: _DEEPEST + 1]


def _repeated(rows: Sequence[Row]) -> dict[Key, int]:
    """For each row, by key, the number of pages with an equal row at the same height (one number may count pages)."""
    alike: defaultdict[tuple[str, int], list[Row]] = defaultdict(list)
    for row in rows:
        for level in {round(row.baseline / _HEIGHT), round(row.baseline / _HEIGHT + 0.5)}:
            alike[_NUMBER.sub("#", row.text), level].append(row)
    found: defaultdict[Key, int] = defaultdict(int)
    for group in alike.values():
        for same in _counting(group):
            pages = len({row.page for row in same})
            for row in same:
                found[row.key] = max(pages, found[row.key])
    return found


def _counting(group: Sequence[Row]) -> Iterator[list[Row]]:
    """Groups of rows whose numbers are all the same, or all except one that increases like the number of the page."""
    keys: defaultdict[tuple[tuple[int, ...], int], list[Row]] = defaultdict(list)
    for row in group:
        numbers = [int(number) for number in _NUMBER.findall(row.text)]
        if len(numbers) <= _MOST_NUMBERS:
            for counting in range(-1, len(numbers)):
                offsets = tuple(n - row.page * (index == counting) for index, n in enumerate(numbers))
                keys[offsets, counting].append(row)
    yield from keys.values()


def is_page_number(text: str) -> bool:
    """Whether a text holds only a page number, with a word or form that proves it."""
    found = page_number(_NUMBER_BEFORE.sub("", text))
    return found is not None and found.is_named


@dataclass(frozen=True)
class _Tests:
    """Tests for furniture in a document, from its number of pages, their heights by number, and its repeated rows."""

    pages: int
    heights: dict[int, float]
    repeated: dict[Key, int]

    def may_be(self, row: Row) -> bool:
        """Whether a row may be furniture if it is far enough from the text."""
        least = _LEAST if " " in row.text or row.text.isdigit() else _LEAST_OF_A_WORD
        often = self.repeated.get(row.key, 0) >= max(least, _SHARE * self.pages)
        return often or self.must_be(row) or self._is_page_number(row) or self._ends_in_page_number(row)

    def must_be(self, row: Row) -> bool:
        """Whether a row at an edge is furniture at any distance from the text: by its form, or if all pages have it."""
        if is_official_edge(row.text) or self._is_page_number(row, announced=True):
            return True
        return self.pages > _LEAST and self.repeated.get(row.key, 0) >= self.pages - 1

    def _ends_in_page_number(self, row: Row) -> bool:
        return ends_in_page(row.text) == row.page and self._at_edge(row)

    def _at_edge(self, row: Row) -> bool:
        height = self.heights[row.page]
        return not _EDGE * height < row.baseline < (1 - _EDGE) * height

    def _is_page_number(self, row: Row, *, announced: bool = False) -> bool:
        found = page_number(row.text)
        if found is None or found.number != row.page:
            return False
        return found.is_named or (not announced and self._at_edge(row))


def _from_edge(edge: list[Row], tests: _Tests) -> set[Key]:
    """The keys of the furniture rows at one edge of a page; `edge` holds its rows from the edge inwards."""
    certain = 0
    for count, row in enumerate(edge, start=1):
        if not tests.may_be(row):
            break
        inner = edge[count] if count < len(edge) else None
        apart = inner is not None and abs(inner.baseline - row.baseline) > _APART * min(row.size, inner.size)
        if apart or tests.must_be(row):
            certain = count
    return {row.key for row in edge[:certain]}


def _beside(rows: Sequence[Sequence[Row]], known: set[Key]) -> Iterator[Key]:
    """The keys of rows beside the text that are equal on most pages: lines that letters repeat in their margin."""
    text = [row for page in rows for row in page if row.key not in known]
    lefts: Counter[int] = Counter()
    for row in text:
        lefts[round(row.left)] += len(row.text)
    edge = max(lefts, key=lambda left: (lefts[left], -left), default=0)
    rights = sorted(row.right for row in text if round(row.left) == edge)
    end = rights[int(0.9 * (len(rights) - 1))] if rights else 0.0
    beside = [row for row in text if row.left > end or row.right < edge]
    # The margin of the first page of a letter is different, but may hold the text that the others repeat.
    first = {row.text for row in beside if row.page == 1}
    alike: defaultdict[tuple[str, int, int], list[Row]] = defaultdict(list)
    for row in beside:
        if row.page > 1:
            alike[row.text, round(row.left / _HEIGHT), round(row.baseline / _HEIGHT)].append(row)
    least = max(_LEAST, (len(rows) - 1) * _MOST_PAGES)
    repeated = [same for same in alike.values() if len({row.page for row in same}) >= least]
    yield from (row.key for same in repeated for row in same)
    if len(rows) == _LEAST:
        yield from (row.key for row in beside if row.page == _LEAST and row.text in first)


def _is_masthead_number(row: Row, page: Sequence[Row]) -> bool:
    """Whether a row is the number of the chamber in the masthead: `1` or `2`, twice as large as all other rows."""
    return row.text in ("1", "2") and all(row.key == other.key or other.size * 2 <= row.size for other in page)
