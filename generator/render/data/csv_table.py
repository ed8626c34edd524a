"""Questions as a table: CSV that Dutch spreadsheets open at a double click, and the file that explains its columns.

Semicolons stand between fields and a byte order mark before all: where the comma stands in numbers, Excel and
LibreOffice put a comma-separated line into one column, and Excel takes UTF-8 without the mark for Windows-1252. Other
programs read it in the metadata (CSV on the Web). A line `sep=;` would be one more row to all of them.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from datetime import date
from io import StringIO
from typing import Any

from generator.model.data_paths import CSV
from generator.model.licences import IN_WORDS, OFFICIAL, OURS
from generator.render.data.collections import Collection
from generator.render.data.fields import QuestionRow
from generator.render.data.site_root import root_from
from generator.render.writing.wording import STATES

DELIMITER, BETWEEN = ";", "; "
MARK = "\ufeff"
NO_BREAK = "\u00a0"
"""Stands before what a spreadsheet would calculate. It is white space, so that no word is another one."""

_CALCULATED = ("=", "+", "-", "@", "\t", "\r", "\n")
_RIGHTS = "rechten"
_TITLES = [*(str(field.title) for field in QuestionRow.model_fields.values()), _RIGHTS]
_IN_WORDS = "Tekst CC0 1.0, indeling CC BY 4.0"


def head() -> str:
    """The first line: the titles of the columns."""
    return MARK + _lines([_TITLES])


def lines_of(rows: Iterable[QuestionRow]) -> str:
    """The lines of some questions (RFC 4180: a field may hold line breaks, each line ends with two characters)."""
    return _lines([*map(_field, _values(row)), _IN_WORDS] for row in rows)


def _values(row: QuestionRow) -> Iterator[object]:
    for name in QuestionRow.model_fields:
        yield STATES[row.state] if name == "state" else getattr(row, name)


def _field(value: object) -> str:
    if isinstance(value, list):
        value = BETWEEN.join(value)
    text = value.isoformat() if isinstance(value, date) else str(value or "")
    return f"{NO_BREAK}{text}" if text.startswith(_CALCULATED) else text


def _lines(rows: Iterable[list[str]]) -> str:
    written = StringIO()
    csv.writer(written, delimiter=DELIMITER, lineterminator="\r\n").writerows(rows)
    return written.getvalue()


def columns_file(collection: Collection, site_url: str | None) -> str:
    """What the columns of a table mean, as JSON (Metadata Vocabulary for Tabular Data, W3C, 17 December 2015)."""
    root = root_from(collection.columns, site_url)
    metadata = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "nl"}],
        "url": f"{collection.files.rpartition('/')[2]}{CSV}",
        "dc:title": collection.title,
        "dc:source": {"@id": f"{root}{collection.page}"},
        "dc:rights": IN_WORDS,
        "dc:license": [{"@id": OFFICIAL}, {"@id": OURS}],
        "dialect": {"delimiter": DELIMITER, "encoding": "utf-8", "lineTerminators": ["\r\n"], "header": True},
        "tableSchema": {
            "primaryKey": ["consultation", "question"],
            "columns": [*map(_column, QuestionRow.model_fields), {"name": "rights", "titles": _RIGHTS}],
        },
    }
    return json.dumps(metadata, ensure_ascii=False, indent=2) + "\n"


def _column(name: str) -> dict[str, Any]:
    field = QuestionRow.model_fields[name]
    column: dict[str, Any] = {"name": name, "titles": field.title}
    if field.annotation == list[str]:
        column["separator"] = BETWEEN
    if field.annotation == date | None:
        column["datatype"] = "date"
    if name == "address":
        column["datatype"] = "anyURI"
    return column
