"""Hostile tables: in one another, and with cells over more columns and rows than there are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from tests.fuzz.hostile_archives import docx, odt, opened, word

Made = TypeVar("Made", str, bytes)

_DEEP, _COPIES = 60, 20
_WIDE = 500
_BORDERS = '<w:tblPr><w:tblBorders><w:insideH w:val="single"/></w:tblBorders></w:tblPr>'
_SPAN = '<w:tcPr><w:gridSpan w:val="65535"/></w:tcPr>'
_MERGED = "<w:tcPr><w:vMerge/></w:tcPr>"
_LINES = (
    '<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="1pt"/></style:style>'
)


def _nested(begin: str, end: str, depth: int = _DEEP, inside: str = "x") -> str:
    return begin * depth + inside + end * depth


def _word_cell(properties: str = "") -> str:
    return f"<w:tc>{properties}<w:p><w:r><w:t>woord</w:t></w:r></w:p></w:tc>"


def _word_rows(rows: int, cells: int, properties: str = "") -> str:
    return f"<w:tr>{_word_cell(properties) * cells}</w:tr>" * rows


def _word_nested(properties: str = "", rows: int = 1) -> str:
    begin = f"<w:tbl>{properties}{_word_rows(rows, 2)}<w:tr>{_word_cell()}<w:tc>"
    return _nested(begin, "<w:p/></w:tc></w:tr></w:tbl>", inside="<w:p/>")


def _open_cell(more: str = "") -> str:
    return f'<table:table-cell table:style-name="C"{more}><text:p>woord</text:p></table:table-cell>'


def _open_nested(head: str, depth: int = 25) -> str:
    begin = f"<table:table>{head}<table:table-row>{_open_cell()}<table:table-cell>"
    return _nested(begin, "</table:table-cell></table:table-row></table:table>", depth, "<text:p>x</text:p>")


def _open_repeated() -> str:
    many = ' table:number-columns-repeated="1000000"'
    rows = f'<table:table-row table:number-rows-repeated="1048576">{_open_cell(many) * 2}</table:table-row>' * 2
    return f"<table:table><table:table-column{many}/>{rows}</table:table>"


def _open_covered() -> str:
    return f"<table:table-row>{_open_cell() * 2}{'<table:covered-table-cell/>' * 20}</table:table-row>"


def _html_nested(head: str, first: str = "a", depth: int = _DEEP) -> str:
    return _nested(f"<table>{head}<tr><td>{first}</td><td>", "</td></tr></table>", depth)


def _html_row(more: str, cells: int = 2) -> str:
    return f"<tr>{f'<td {more}>woord</td>' * cells}</tr>"


def _html_rows(more: str) -> str:
    return f"<table>{_html_row(more) * _WIDE}</table>"


def _cals(rows: str, columns: str = "") -> str:
    return f'<table><tgroup cols="2">{columns}<tbody>{rows}</tbody></tgroup></table>'


def _cals_row(more: str = "") -> str:
    return f"<row><entry {more}><al>woord</al></entry><entry><al>woord</al></entry></row>"


def _cals_nested(part: str, depth: int = 40) -> str:
    begin = f'<table><tgroup cols="2"><{part}>{_cals_row()}</{part}><tbody><row><entry><al>a</al></entry><entry>'
    return _nested(begin, "</entry></row></tbody></tgroup></table>", depth, "<al>x</al>")


_NAMED = '<colspec colname="a" colnum="1"/><colspec colname="z" colnum="99999"/>'
_NONSENSE = '<colspec colname="a" colnum="x"/><spanspec spanname="s" namest="s" nameend="s"/><colspec colname="z"/>'
_ROW_IN_CELL = "<table><tr><th>a</th><th>b</th></tr><tr><td>a</td><td><table>{}</table></td></tr></table>"

WORD: Mapping[str, Callable[[], str]] = {
    "tables-that-lay-out": _word_nested,
    "tables-with-lines": lambda: _word_nested(_BORDERS, 1) * _COPIES,
    "rows": lambda: f"<w:tbl>{_BORDERS}{_word_rows(4 * _WIDE, 2)}</w:tbl>",
    "columns": lambda: f"<w:tbl>{_BORDERS}{_word_rows(2, 4 * _WIDE)}</w:tbl>",
    "spans": lambda: f"<w:tbl>{_BORDERS}{_word_rows(2 * _WIDE, 2, _SPAN)}</w:tbl>",
    "merged": lambda: f"<w:tbl>{_BORDERS}{_word_rows(4 * _WIDE, 2, _MERGED)}</w:tbl>",
}
OPEN: Mapping[str, Callable[[], str]] = {
    "tables-that-lay-out": lambda: _open_nested("", 30) * _COPIES,
    "tables-with-lines": lambda: _open_nested(f"<table:table-row>{_open_cell() * 2}</table:table-row>") * _COPIES,
    "repeated": _open_repeated,
    "covered": lambda: f"<table:table>{_open_covered() * _WIDE}</table:table>",
}
HTML: Mapping[str, Callable[[], str]] = {
    "tables-that-lay-out": lambda: _html_nested("<tr><td>k</td><td>l</td></tr>") * _COPIES,
    "tables-with-heads": lambda: _html_nested("<tr><th>k</th><th>l</th></tr>", depth=300) * 3,
    "tables-of-questions": lambda: _html_nested("<tr><td>Vraag 1</td><td>Waarom?</td></tr>", "Antwoord 1") * _COPIES,
    "rows-in-a-cell": lambda: _ROW_IN_CELL.format(_html_row("") * (4 * _WIDE)),
    "colspan": lambda: _html_rows('colspan="65535"'),
    "rowspan": lambda: _html_rows('rowspan="65535"'),
    "spans": lambda: _html_rows('rowspan="65535" colspan="65535"'),
    "spans-of-many-tables": lambda: '<table><tr><th colspan="999">a</th></tr><tr><td>b</td></tr></table>' * (3 * _WIDE),
}
XML: Mapping[str, Callable[[], str]] = {
    "tables-in-tables": lambda: _cals_nested("tbody") * _COPIES,
    "tables-with-heads": lambda: _cals_nested("thead") * _COPIES,
    "spans": lambda: _cals(_cals_row('namest="a" nameend="z" morerows="99999"') * _WIDE, _NAMED),
    "nonsense": lambda: _cals(_cals_row('namest="z" nameend="a" spanname="s" morerows="-5"') * _WIDE, _NONSENSE),
    "columns": lambda: _cals(_cals_row() * 2, "".join(f'<colspec colname="c{n}"/>' for n in range(10 * _WIDE))),
}
MARKDOWN: Mapping[str, Callable[[], str]] = {
    "quotes-in-quotes": lambda: ("> " * 50 + "woord\n" + "> " * 50 + "\n") * 200,
    "lists-in-lists": lambda: ("".join("  " * n + "- punt\n" for n in range(40)) + "\nwoord\n\n") * _COPIES,
    "lists-on-one-line": lambda: ("- " * 50 + "punt\n\n") * 200,
    "rows": lambda: "| a | b |\n|--|--|\n" + "| c | d |\n" * (4 * _WIDE),
    "short-rows": lambda: f"|{'a|' * 200}\n|{'--|' * 200}\n" + "|c|\n" * 200,
    "pieces-of-html": lambda: '<table><tr><th colspan="100">a</th></tr><tr><td>b</td></tr></table>\n\n' * 200,
}


def within(bodies: Mapping[str, Callable[[], str]], around: Callable[[str], Made]) -> Mapping[str, Callable[[], Made]]:
    """Files by name that each hold one of these bodies."""

    def made(body: Callable[[], str]) -> Callable[[], Made]:
        return lambda: around(body())

    return {name: made(body) for name, body in bodies.items()}


OFFICE: Mapping[str, Mapping[str, Callable[[], bytes]]] = {
    ".docx": within(WORD, lambda body: docx(word(body))),
    ".odt": within(OPEN, lambda body: odt(opened(body, styles=_LINES))),
}
