"""Hostile PDF files, made object by object."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping

_CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
_PAGES = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
_FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"


def _file(*objects: bytes, trailer: bytes = b"/Root 1 0 R") -> bytes:
    """A file with these objects, numbered from 1, and a right table of where they stand."""
    out, offsets = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d%s>>\n" % (size, table, size, trailer)
    return out + b"startxref\n%d\n%%%%EOF\n" % start


def _page(box: bytes = b"0 0 595 842") -> bytes:
    return b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>" % box


def _stream(content: bytes, more: bytes = b"") -> bytes:
    packed = zlib.compress(content)
    return b"<</Length %d/Filter/FlateDecode%s>>stream\n%s\nendstream" % (len(packed), more, packed)


def _document(content: bytes, box: bytes = b"0 0 595 842") -> bytes:
    return _file(_CATALOG, _PAGES, _page(box), _stream(content), _FONT)


def _shown(texts: list[bytes]) -> bytes:
    """A page with each of these texts at a place of its own."""
    lines = (
        b"1 0 0 1 %d %d Tm (%s) Tj" % (40 + 25 * (n % 20), 800 - n // 20 % 78 * 10, text)
        for n, text in enumerate(texts)
    )
    return _document(b"BT /F 6 Tf\n" + b"\n".join(lines) + b"\nET")


def _pages(count: int) -> bytes:
    """Pages that all have the same words."""
    kids = b" ".join(b"%d 0 R" % (n + 6) for n in range(count))
    page = _page()
    words = _stream(b"BT /F 9 Tf 60 700 Td (Vraag 1) Tj 0 -20 Td (Waarom?) Tj ET")
    return _file(_CATALOG, b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, count), page, words, _FONT, *[page] * count)


def _tree(kids: bytes) -> bytes:
    """A tagged file whose structure tree holds `kids`."""
    catalog = b"<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R>>"
    words = _stream(b"/P <</MCID 0>> BDC BT /F 9 Tf 60 700 Td (Waarom?) Tj ET EMC")
    root = b"<</Type/StructTreeRoot/K[7 0 R]>>"
    return _file(catalog, _PAGES, _page(), words, _FONT, root, b"<</Type/StructElem/S/P/Pg 3 0 R/K[%s]>>" % kids)


def _forms_in_a_circle() -> bytes:
    """Two forms that each draw the other twice."""
    named = b"<</Font<</F 5 0 R>>/XObject<</X %d 0 R>>>>"
    drawn = b"/X Do /X Do BT /F 9 Tf 60 700 Td (Waarom?) Tj ET"
    form = b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources" + named
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources%s>>" % (named % 6)
    return _file(_CATALOG, _PAGES, page, _stream(drawn), _FONT, _stream(drawn, form % 7), _stream(drawn, form % 6))


PDF: Mapping[str, Callable[[], bytes]] = {
    "header-only": lambda: b"%PDF-1.7\n",
    "no-text": lambda: _document(b"0 0 100 100 re f"),
    "bomb": lambda: _document(b"BT /F 9 Tf 60 700 Td (x) Tj ET" + b" " * 400_000_000),
    "one-line": lambda: _document(b"BT /F 9 Tf 60 700 Td (" + b"De leden vragen de minister. " * 340_000 + b") Tj ET"),
    "numbers": lambda: _shown([b"%d" % n for n in range(100_000)]),
    "many-pages": lambda: _pages(2_000),
    "pages-in-a-circle": lambda: _file(_CATALOG, b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"),
    "page-count": lambda: _file(_CATALOG, b"<</Type/Pages/Kids[3 0 R]/Count 999999999>>", _page(), _stream(b""), _FONT),
    "huge-page": lambda: _document(b"BT /F 9 Tf 60 700 Td (Waarom?) Tj ET", b"-1e30 -1e30 1e30 1e30"),
    "endless-page": lambda: _document(b"BT /F 9 Tf 60 700 Td (Waarom?) Tj ET", b"0 0 2147483000 2147483000"),
    "empty-page": lambda: _document(b"BT /F 9 Tf 60 700 Td (Waarom?) Tj ET", b"0 0 0 0"),
    "tiny-letters": lambda: _document(b"BT /F 0.0000001 Tf 60 700 Td (Waarom? Daarom.) Tj ET"),
    "huge-letters": lambda: _document(b"BT /F 99999999 Tf 60 700 Td (Waarom? Daarom.) Tj ET"),
    "deep-arrays": lambda: _file(_CATALOG, b"[" * 200_000 + b"]" * 200_000),
    "tree-in-a-circle": lambda: _tree(b"7 0 R 7 0 R 0"),
    "tree-with-wrong-content": lambda: _tree(b"999999999 -1 null (x) 0 0 0"),
    "forms-in-a-circle": _forms_in_a_circle,
    "words-over-words": lambda: _document(b"BT /F 9 Tf " + b"1 0 0 1 60 700 Tm (Waarom is dat zo?) Tj " * 500 + b"ET"),
    "no-numbers": lambda: _document(b"BT /F 0 Tf nan inf 1e400 -1e400 1e38 1e38 Tm (Waarom?) Tj 1e30 0 Td (x) Tj ET"),
    "encrypted": lambda: _file(
        _CATALOG,
        _PAGES,
        _page(),
        _stream(b"BT (x) Tj ET"),
        _FONT,
        b"<</Filter/Standard/V 2/R 3/Length 128/P -4/O(%s)/U(%s)>>" % (b"x" * 32, b"y" * 32),
        trailer=b"/Root 1 0 R/Encrypt 6 0 R/ID[(a)(b)]",
    ),
    "no-table": lambda: _document(b"BT /F 9 Tf 60 700 Td (Waarom?) Tj ET").partition(b"xref")[0],
    "wrong-length": lambda: _document(b"BT (x) Tj ET").replace(b"/Length ", b"/Length 99999"),
}
