"""Tables on paper: one that is too wide for a sheet stands on a turned one, and breaks words where that is not enough.

What does not fit beside the others would be drawn beyond the edge of the sheet, where nobody reads it. How wide words
are is estimated; where that was too little, `pdf.py` makes the book again, and lets all tables break words.
"""

from __future__ import annotations

from collections import defaultdict

from lxml.html import HtmlElement

from generator.publish.books.page_text import elements_at

TIGHT, TURNED = "tight", "turned"
"""Classes of tables: words may be broken anywhere; the sheet is turned."""
BROKEN_WORDS = "table { overflow-wrap: anywhere; font-size: 7.5pt; }"
"""A rule that has all tables break words."""

# In millimetres, of `blad.css`: what text takes of a sheet and of a turned one, a letter of a table, and what stands
# around the text of a cell.
_UPRIGHT, _ON_SIDE, _LETTER, _AROUND_CELL = 152.0, 257.0, 1.5, 3.2
_FEWEST_TURNED = 5  # columns
_MOST = 1000  # HTML Living Standard, 4.9.11: a cell reaches over no more columns


def fit_tables(content: HtmlElement) -> None:
    """Mark the tables below an element that are too wide for their longest words."""
    for table in elements_at(content, "descendant-or-self::table"):
        columns = _longest_words(table)
        width = sum(columns) * _LETTER + len(columns) * _AROUND_CELL
        if width <= _UPRIGHT:
            continue
        is_within = bool(elements_at(table, "ancestor::td | ancestor::th | ancestor::li"))
        is_turned = len(columns) >= _FEWEST_TURNED and not is_within
        is_tight = width > (_ON_SIDE if is_turned else _UPRIGHT)
        table.set("class", " ".join([TIGHT] * is_tight + [TURNED] * is_turned))


def _longest_words(table: HtmlElement) -> list[int]:
    """The letters of the longest word of each column. A cell over several columns counts for the first of them."""
    found: dict[int, int] = defaultdict(int)
    reaching: dict[int, int] = {}  # rows that a cell above reaches down, by its column
    for row in elements_at(table, "./tr | ./thead/tr | ./tbody/tr | ./tfoot/tr"):
        column = 0
        for cell in elements_at(row, "./td | ./th"):
            while reaching.get(column, 0):
                reaching[column] -= 1
                column += 1
            words = " ".join(cell.itertext()).split()
            width, height = _number(cell, "colspan"), _number(cell, "rowspan")
            longest = max(map(len, words), default=0)
            for number in range(column, column + width):
                found[number] = max(found[number], longest if number == column else 0)
                reaching[number] = height - 1
            column += width
    return list(found.values())


def _number(cell: HtmlElement, name: str) -> int:
    written = cell.get(name, "")
    return int(written) if written.isdecimal() and 0 < int(written) <= _MOST else 1
