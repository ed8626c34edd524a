"""Files that are made to be too much: each format's own, and those that any text can be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from tests.fuzz import hostile_tables
from tests.fuzz.hostile_archives import office
from tests.fuzz.hostile_counts import COUNTS
from tests.fuzz.hostile_pdf import PDF

MEGABYTE = 1_000_000
_WORDS = "De leden van de VVD-fractie vragen de minister of 12 mei 2025 vaststaat. Antwoord: ja, zie nr. 500. "
_NUMBERS = 100_000


def one_line(size: int = 10 * MEGABYTE) -> str:
    """Ten megabytes without a line end."""
    return _WORDS * (size // len(_WORDS))


def numbers(separator: str) -> str:
    """A hundred thousand numbers."""
    return separator.join(map(str, range(1, _NUMBERS + 1)))


def labels() -> str:
    """Ten thousand questions and answers, each line an announcement."""
    return "\n".join(f"Vraag {n}\nWaarom {n}?\nAntwoord {n}\nDaarom {n}." for n in range(1, 10_001))


TEXTS: Mapping[str, Callable[[], str]] = {
    "one-line": one_line,
    "one-word": lambda: "x" * (10 * MEGABYTE),
    "numbers-on-one-line": lambda: numbers(" "),
    "numbers-on-lines": lambda: numbers(".\n"),
    "labels": labels,
    "same-label": lambda: "Vraag 1\nWaarom?\nAntwoord 1\nDaarom.\n" * 10_000,
    "answers-only": lambda: "Antwoord 1\n" * 50_000,
    "ranges": lambda: "Vraag 1 t/m 99\nWaarom?\nAntwoord 1-99\nZo.\n" * 2_000,
    "hyphens": lambda: "Koninkrijks-\nrelaties en NAVO-\nnorm\n" * 20_000,
    "blank-lines": lambda: "\n" * 500_000 + "woord",
    "short-lines": lambda: "a\n" * 300_000,
    "form-feeds": lambda: "woord\f" * 50_000,
    "brackets": lambda: "(" * 200_000 + ")" * 200_000,
    "stars": lambda: "*_[`<" * 100_000,
    "quotes": lambda: "> " * 50_000 + "woord",
    "combining": lambda: "e" + "\u0301" * 200_000,
    "odd-spaces": lambda: "\u00a0\u2028\u2029\u200b\ufeff\u00ad" * 50_000 + "woord",
}
ENCODINGS: Mapping[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "one-byte": lambda: b"\xff",
    "nulls": lambda: b"\0" * MEGABYTE,
    "not-utf-8": lambda: b"Vraag \xff\xfe\x81 1\n" * 1_000,
    "surrogates": lambda: b"\xed\xa0\x80" * 1_000,
    "overlong": lambda: b"\xc0\xaf" * 1_000,
    "utf-16": lambda: "Vraag 1\nWaarom?\n".encode("utf-16"),
    "utf-16-without-mark": lambda: "Vraag 1\nWaarom?\n".encode("utf-16-le"),
    "utf-32": lambda: "Vraag 1\nWaarom?\n".encode("utf-32"),
    "noise": lambda: bytes((n * n * 31 + n // 7) % 256 for n in range(200_000)),
    "a-pdf-by-another-name": lambda: b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n",
    "a-zip-by-another-name": lambda: b"PK\x03\x04" + b"\0" * 100,
    "old-word": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 4_096,
}
_ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "lol"}">' for n in range(12))
_PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>'


def _xml(body: str, declarations: str = "") -> str:
    doctype = f"<!DOCTYPE officiele-publicatie [{declarations}]>" if declarations else ""
    opened = '<officiele-publicatie><kamerstuk><stuk><tekst status="goed">'
    return f"{_PROLOGUE}{doctype}{opened}{body}</tekst></stuk></kamerstuk></officiele-publicatie>"


def _rtf(body: str) -> str:
    return f"{{\\rtf1\\ansi\\ansicpg1252{{\\fonttbl{{\\f0 Verdana;}}}}\\pard {body}\\par}}"


def _html(body: str) -> str:
    return f"<!DOCTYPE html><html><head><title>Verslag</title></head><body>{body}</body></html>"


def _nested(tag: str, depth: int) -> str:
    return f"<{tag}>" * depth + "woord" + f"</{tag}>" * depth


XML: Mapping[str, Callable[[], str]] = {
    "entity-expansion": lambda: _xml("<al>&e11;</al>", _ENTITIES),
    "long-entity": lambda: _xml(f"<al>{'&e;' * 50_000}</al>", f'<!ENTITY e "{"x" * 50_000}">'),
    "entity-of-itself": lambda: _xml("<al>&e;</al>", '<!ENTITY e "&e;">'),
    "entity-from-a-file": lambda: _xml("<al>&e;</al>", '<!ENTITY e SYSTEM "file:///etc/passwd">'),
    "entity-from-the-net": lambda: _xml("<al>&e;</al>", '<!ENTITY e SYSTEM "http://127.0.0.1:9/x">'),
    "parameter-entity": lambda: _xml("<al>x</al>", '<!ENTITY % p SYSTEM "file:///etc/passwd">%p;'),
    "deep": lambda: _xml(_nested("al", 100_000)),
    "unclosed": lambda: _xml("<al>" * 100_000),
    "paragraph": lambda: _xml(f"<al>{one_line()}</al>"),
    "paragraphs": lambda: _xml("".join(f"<al>{n}</al>" for n in range(_NUMBERS))),
    "attributes": lambda: _xml("<al " + " ".join(f'a{n}="x"' for n in range(50_000)) + "/>"),
    "wide-table": lambda: _xml('<table><tgroup cols="999999999"><tbody><row><entry morerows="999999999" '
                               'namest="c1" nameend="c999999999">x</entry></row></tbody></tgroup></table>'),
    "other-encoding": lambda: _xml("<al>x</al>").replace("UTF-8", "EBCDIC-NL"),
}  # fmt: skip
HTML: Mapping[str, Callable[[], str]] = {
    "deep": lambda: _html(_nested("div", 100_000)),
    "unclosed": lambda: _html("<b>" * 100_000),
    "misnested": lambda: _html("<p><b><i>" * 2_000 + "</p></b></i>" * 2_000),
    "paragraph": lambda: _html(f"<p>{one_line()}</p>"),
    "paragraphs": lambda: _html("".join(f"<p>{n}</p>" for n in range(_NUMBERS))),
    "attributes": lambda: _html("<p " + " ".join(f'a{n}="x"' for n in range(50_000)) + ">x</p>"),
    "wide-table": lambda: _html('<table><tr><td colspan="999999999" rowspan="999999999">x</td></tr></table>'),
    "tables-in-tables": lambda: _html("<table><tr><td>" * 500 + "x" + "</td></tr></table>" * 500),
    "open-comment": lambda: _html("<p>x</p><!-- " + "x" * MEGABYTE),
    "references": lambda: _html("<p>" + "&#1114112;&#0;&nosuch;&amp" * 50_000 + "</p>"),
    "frames": lambda: _html('<p>x</p><iframe src="http://127.0.0.1:9/"></iframe><link href="file:///etc/passwd">'),
}
RTF: Mapping[str, Callable[[], str]] = {
    "deep": lambda: _rtf("{" * 100_000 + "}" * 100_000),
    "unclosed": lambda: "{\\rtf1 " + "{\\b " * 50_000,
    "closed-twice": lambda: _rtf("x}}}}}"),
    "paragraph": lambda: _rtf(one_line()),
    "paragraphs": lambda: _rtf("".join(f"{n}\\par " for n in range(_NUMBERS))),
    "controls": lambda: _rtf("\\b1\\b0" * _NUMBERS),
    "numbers-too-large": lambda: _rtf("\\u99999999 ?\\fs99999999999999999999\\li-99999999999 x\\par"),
    "binary-beyond-the-end": lambda: _rtf("x\\bin2147483647 y"),
    "cells": lambda: _rtf("\\trowd" + "\\cellx1" * 8_000 + "\\intbl " + "x\\cell " * 8_000 + "\\row"),
    "tables-in-tables": lambda: _rtf("".join(f"\\trowd\\cellx9\\itap{n}\\intbl x\\nestcell " for n in range(2_000))),
    "signs-without-letters": lambda: _rtf("\\'zz\\'\\u-1\\u" * 10_000),
    "file-inside": lambda: _rtf('{\\field{\\*\\fldinst INCLUDETEXT "/etc/passwd"}{\\fldrslt x}}'),
}
# What takes seconds to read, for it is as much as is read at all.
SLOW = frozenset({
    "one-line", "one-word", "numbers", "numbers-on-one-line", "numbers-on-lines", "labels", "same-label",
    "answers-only", "ranges", "hyphens", "blank-lines", "short-lines", "odd-spaces", "paragraph", "paragraphs",
    "attributes", "bomb",
})  # fmt: skip


def _office(suffix: str) -> Mapping[str, Callable[[], bytes]]:
    return {**office(suffix), **hostile_tables.OFFICE[suffix], **COUNTS[suffix]}


_PAGES = {**HTML, **hostile_tables.within(hostile_tables.HTML, _html)}
_MARKDOWN = {**TEXTS, **hostile_tables.MARKDOWN}
_MARKUP: Mapping[str, Mapping[str, Callable[[], str]]] = {
    ".xml": {**XML, **hostile_tables.within(hostile_tables.XML, _xml)},
    **dict.fromkeys((".html", ".htm", ".xhtml"), _PAGES),
    ".rtf": RTF,
    **dict.fromkeys((".md", ".markdown"), _MARKDOWN),
}
_BINARY: Mapping[str, Mapping[str, Callable[[], bytes]]] = {
    ".pdf": PDF,
    ".docx": _office(".docx"),
    ".odt": _office(".odt"),
    ".doc": {},
}


def hostile_names(suffix: str) -> Iterable[str]:
    """The hostile files of a format, by name."""
    own = _BINARY.get(suffix) if suffix in _BINARY else _MARKUP.get(suffix, TEXTS)
    return (*ENCODINGS, *(own or ()))


def hostile_file(suffix: str, name: str) -> bytes:
    """The bytes of a hostile file."""
    if name in ENCODINGS:
        return ENCODINGS[name]()
    if suffix in _BINARY:
        return _BINARY[suffix][name]()
    return _MARKUP.get(suffix, TEXTS)[name]().encode()
