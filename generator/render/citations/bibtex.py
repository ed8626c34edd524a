"""BibTeX, as biblatex and reference managers read it, in UTF-8.

Form: "BibTeXing" (Patashnik, 1988); `url`, `urldate`, `date` and `langid` as in the manual of biblatex. An answer is a
part with a title of its own in a report: `@incollection`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.render.citations.cited import Author, Cited, Visit

_ESCAPED = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\{",
        "}": r"\}",
        "&": r"\&",
        "%": r"\%",
        "$": r"\$",
        "#": r"\#",
        "_": r"\_",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        '"': r"{\textquotedbl}",
    }
)
# Addresses stand as they are; what would end the field is coded.
_IN_ADDRESS = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20", '"': "%22"})


def bibtex(cited: Cited, visit: Visit) -> str:
    """One entry, without a line feed behind it."""
    fields = [f"  {name} = {{{value}}}," for name, value in _fields(cited, visit) if value]
    kind = "techreport" if cited.is_whole else "incollection"
    return "\n".join([f"@{kind}{{{cited.key}{visit.suffix},", *fields, "}"])


def _fields(cited: Cited, visit: Visit) -> Iterator[tuple[str, str]]:
    yield "author", " and ".join(map(_author, cited.authors))
    # A second pair of braces keeps the capitals.
    yield "title", f"{{{_escaped(cited.title)}{visit.paragraph}}}"
    yield "booktitle", f"{{{_escaped(cited.container)}}}" if cited.container else ""
    if cited.is_whole:
        yield "type", _escaped(cited.kind)
        yield "institution", _braced(cited.publisher)
        yield "number", _escaped(cited.place.shown) if cited.place else ""
    else:
        yield "publisher", _braced(cited.publisher)
        yield "series", _escaped(cited.place.volume) if cited.place else ""
        yield "number", _escaped(cited.place.number) if cited.place else ""
        yield "pages", cited.pages.replace("-", "--")
    yield "year", str(cited.issued.year) if cited.issued else ""
    yield "date", cited.issued.isoformat() if cited.issued else ""
    yield "url", f"{_address(cited, visit)}" if cited.address else ""
    yield "urldate", visit.iso if cited.address else ""
    yield "language", "nl"
    yield "langid", "dutch"
    yield "note", _escaped(cited.remark)


def _address(cited: Cited, visit: Visit) -> str:
    return f"{cited.address.translate(_IN_ADDRESS)}{'' if cited.path else visit.suffix}"


def _author(author: Author) -> str:
    """`van Weel, D.M.`; a name that no program may divide stands in braces."""
    name = author.name
    if name is None or not name.given:
        return _braced(author.written)
    last = " ".join(filter(None, (name.particles, name.surname)))
    is_divided = " and " in f" {last} ".casefold() or "," in last or "," in name.given
    return _braced(author.written) if is_divided else f"{_escaped(last)}, {_escaped(name.given)}"


def _braced(text: str) -> str:
    return f"{{{_escaped(text)}}}" if text else ""


def _escaped(text: str) -> str:
    return text.translate(_ESCAPED)
