"""Documents with tables in the styles of government and of offices of statistics, as HTML."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from evaluation.pdf_tables.adjacency import Table
from evaluation.pdf_tables.contents import made, sentences

_FIGURES = "td:not(:first-child), th:not(:first-child) { text-align: right }"
# The styles that rules may be tuned on, and those that are looked at only in the end.
TUNED = {
    "ruled": "td, th { border: .5pt solid #000 }",
    "booktabs": "table { border-top: 1pt solid; border-bottom: 1pt solid } thead { border-bottom: .5pt solid }"
    + _FIGURES,
    "unruled": _FIGURES,
    "zebra": "tbody tr:nth-child(even) { background: #e4ecf2 } thead { background: #154273; color: #fff }" + _FIGURES,
}
APART = {
    "rows": "tr { border-bottom: .4pt solid #999 } thead th { font-weight: normal; font-style: italic }" + _FIGURES,
    "framed": "table { border: .5pt solid } thead { border-bottom: .5pt solid } td { text-align: center }",
    "small": "table { font-size: 7.5pt } td, th { padding: 1pt 3pt } th { text-align: left }" + _FIGURES,
    "columns": "td + td, th + th { border-left: .4pt solid } table { border-bottom: .4pt solid }" + _FIGURES,
}
_PAGE = """@page { size: A4; margin: 22mm } body { font: 9.5pt/1.35 'DejaVu Sans'; } p { margin: 0 0 7pt }
table { border-collapse: collapse; margin: 6pt 0 } td, th { padding: 2pt 6pt; vertical-align: top; text-align: left }
.note { font-size: 7pt } .caption { font-weight: bold; margin: 8pt 0 2pt } .two { columns: 2; column-gap: 18pt }
.turned { transform: rotate(-90deg) translate(-235mm, 0); transform-origin: 0 0; width: 235mm; height: 150mm }"""


@dataclass(frozen=True)
class Made:
    """A document: its name, its HTML, and the tables in it."""

    name: str
    html: str
    tables: tuple[Table, ...]


def document(name: str, style: str, context: str, kind: str, number: int) -> Made:
    """A document with a table (or two) of this kind, in this style (CSS) and context."""
    tables = [made(kind, number)]
    if context == "pair":
        tables.append(made("figures", number + 1_000))
    body = _CONTEXTS[context](number, [_html(table) for table in tables])
    return Made(
        name,
        f"<html><head><meta charset='utf-8'><style>{_PAGE}{style}</style></head><body>{body}</body></html>",
        tuple(tables),
    )


def _html(table: Table) -> str:
    heads = 2 if any(cell.rows > 1 for cell in table[0]) else 1
    rows = [
        "".join(_cell(cell.text, cell.columns, cell.rows, "th" if n < heads else "td") for cell in row)
        for n, row in enumerate(table)
    ]
    lines = [f"<tr>{row}</tr>" for row in rows]
    return f"<table><thead>{''.join(lines[:heads])}</thead><tbody>{''.join(lines[heads:])}</tbody></table>"


def _cell(text: str, columns: int, rows: int, name: str) -> str:
    spans = (f" colspan={columns}" if columns > 1 else "") + (f" rowspan={rows}" if rows > 1 else "")
    return f"<{name}{spans}>{escape(text)}</{name}>"


def _text(number: int, count: int) -> str:
    return "".join(f"<p>{sentence}</p>" for sentence in sentences(number, count))


def _plain(number: int, tables: Sequence[str]) -> str:
    return f"{_text(number, 3)}<p class=caption>Tabel {number % 9 + 1} Overzicht</p>{tables[0]}{_text(number + 7, 3)}"


def _noted(number: int, tables: Sequence[str]) -> str:
    notes = "<p class=note>1) Voorlopige cijfers.</p><p class=note>Bron: CBS, bewerking ministerie.</p>"
    return f"{_text(number, 2)}{tables[0]}{notes}{_text(number + 7, 4)}"


def _pair(number: int, tables: Sequence[str]) -> str:
    return f"{_text(number, 1)}{tables[0]}{_text(number + 5, 1)}{tables[1]}{_text(number + 7, 2)}"


def _columns(number: int, tables: Sequence[str]) -> str:
    return f"<div class=two>{_text(number, 9)}</div>{tables[0]}<div class=two>{_text(number + 7, 9)}</div>"


def _turned(number: int, tables: Sequence[str]) -> str:
    return f"<div class=turned>{_text(number, 2)}{tables[0]}</div>"


_CONTEXTS: dict[str, Callable[[int, Sequence[str]], str]] = {
    "plain": _plain, "noted": _noted, "pair": _pair, "columns": _columns, "turned": _turned,
}  # fmt: skip
CONTEXTS = tuple(_CONTEXTS)
