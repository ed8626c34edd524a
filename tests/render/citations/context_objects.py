"""What programs make of OpenURLs in pages (COinS): by the registry of formats, and as Zotero reads them.

The keys, how often each may stand, and the genres are those of the matrix for books in the registry of OpenURL
(NISO Committee AX, `info:ofi/fmt:kev:mtx:book`, 2004). What Zotero makes of each key is what its translator COinS does
with them (zotero.org/support/dev/exposing_metadata/coins, and its parser of context objects, read in 2026).
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple
from urllib.parse import unquote

FORMAT = "info:ofi/fmt:kev:mtx:book"
# Of the context object itself, and of what it is about.
OF_OBJECT = {"ctx_ver", "rft_val_fmt", "rft_id"}
ONCE = {"aulast", "aufirst", "auinit", "auinit1", "auinitm", "ausuffix", "aucorp", "btitle", "atitle", "title", "place"}
ONCE |= {"pub", "date", "edition", "tpages", "series", "spage", "epage", "pages", "issn", "isbn", "bici", "genre"}
OFTEN = {"au"}
GENRES = {"book", "bookitem", "conference", "proceeding", "report", "document", "unknown"}
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")

# The types that Zotero gives to what has these genres; others are books.
KINDS = {"bookitem": "bookSection", "conference": "conferencePaper", "proceeding": "conferencePaper"}
KINDS |= {"report": "report", "document": "document"}
PARTS = {"bookSection", "conferencePaper"}
PLAIN = {"date": "date", "pages": "pages", "pub": "publisher", "place": "place", "edition": "edition"}


class ReadItem(NamedTuple):
    """What Zotero keeps: the type and title, other fields by its own names, and creators by surname and given names."""

    kind: str
    title: str
    fields: dict[str, str]
    creators: tuple[tuple[str, str], ...]


def objections(query: str) -> list[str]:
    """What the registry says against a context object."""
    fields = _fields(query)
    known = {f"rft.{key}" for key in ONCE | OFTEN}
    found = [f"no such key: {key}" for key, _ in fields if key not in known | OF_OBJECT]
    counted = Counter(key for key, _ in fields if key != "rft.au")
    found += [f"more than once: {key}" for key, count in counted.items() if count > 1]
    values = dict(fields)
    if (values.get("ctx_ver"), values.get("rft_val_fmt")) != ("Z39.88-2004", FORMAT):
        found.append("another version or format")
    if values.get("rft.genre") not in GENRES:
        found.append("no such genre")
    if "rft.date" in values and not DATE.fullmatch(values["rft.date"]):
        found.append("no such date")
    return found + [f"empty: {key}" for key, value in fields if not value]


def as_zotero_reads(query: str) -> ReadItem:
    """A context object for a book or a part of one, as Zotero keeps it."""
    values = dict(_fields(query))
    assert values["rft_val_fmt"] == FORMAT
    kind = KINDS.get(values["rft.genre"], "book")
    kept = {name: values[f"rft.{key}"] for key, name in PLAIN.items() if f"rft.{key}" in values}
    if re.match("https?://", values.get("rft_id", "")):
        kept["url"] = values["rft_id"]
    if "rft.series" in values:
        kept["seriesTitle" if kind == "report" else "series"] = values["rft.series"]
    title, whole = values.get("rft.atitle", ""), values.get("rft.btitle", "")
    if kind in PARTS:
        kept["publicationTitle"] = whole
    creators = [(body, "") for key, body in _fields(query) if key == "rft.aucorp"]
    creators += [_person(name) for key, name in _fields(query) if key == "rft.au"]
    return ReadItem(kind, title if kind in PARTS else whole, kept, tuple(creators))


def _person(name: str) -> tuple[str, str]:
    if "," in name:
        last, _, first = name.partition(",")
        return last.strip(), first.strip()
    first, _, last = name.rpartition(" ")
    return last, first


def _fields(query: str) -> list[tuple[str, str]]:
    """The fields in their order; a plus sign is a space, also one that was encoded."""
    pairs = (part.split("=") for part in query.split("&"))
    return [(key, unquote(re.sub(r"\+|%2[bB]", " ", value), errors="strict")) for key, value in pairs]
