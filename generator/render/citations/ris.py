"""RIS, which EndNote, Mendeley, RefWorks and Zotero read, in UTF-8.

Form: "RIS Format Specifications" (Research Information Systems, 2001, revised 2011): a tag of two letters, two spaces,
a dash and a space; a value is one line; dates are `jjjj/mm/dd/`. Lines end in CR LF.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.render.citations.cited import Author, Cited, Visit

_END = "\r\n"


def ris(cited: Cited, visit: Visit) -> str:
    """One record, without a line end behind it."""
    return _END.join(f"{tag}  - {value}" for tag, value in (*_fields(cited, visit), ("ER", "")) if value or tag == "ER")


def _fields(cited: Cited, visit: Visit) -> Iterator[tuple[str, str]]:
    yield "TY", "RPRT" if cited.is_whole else "CHAP"
    yield "ID", f"{cited.key}{visit.suffix}"
    yield from (("AU", name) for author in cited.authors if (name := _author(author)))
    yield "TI", f"{cited.title}{visit.paragraph}"
    yield "T2", cited.container
    if cited.place:
        yield "T3", cited.place.volume
        yield "M1", cited.place.number
    yield "M3", cited.kind if cited.is_whole else ""
    yield "SP", cited.first_page
    yield "EP", cited.last_page if cited.first_page != cited.last_page else ""
    if cited.issued:
        yield "PY", str(cited.issued.year)
        yield "DA", f"{cited.issued:%Y/%m/%d}/"
    yield "PB", cited.publisher
    if cited.address:
        yield "UR", f"{cited.address}{'' if cited.path else visit.suffix}"
        yield "Y2", visit.slashed
    yield "LA", "nl"
    yield "N1", cited.remark or "; ".join(a.written for a in cited.authors if not _author(a))


def _author(author: Author) -> str:
    """`van Weel, D.M.`; empty for a body of which the name has a comma, for that would make it a person."""
    return author.inverted or ("" if "," in author.written else author.written)
