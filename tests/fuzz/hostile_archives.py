"""Hostile office documents: a zip that holds the XML of a Word and of an OpenDocument text at once."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
_MIMETYPE = "application/vnd.oasis.opendocument.text"
_ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "lol"}">' for n in range(12))
_LARGE = 400_000_000


def _word(body: str, doctype: str = "") -> str:
    return f'{doctype}<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>'


def _open(body: str, doctype: str = "") -> str:
    return (
        f'{doctype}<office:document-content xmlns:office="{_OFFICE}" xmlns:text="{_TEXT}"><office:body><office:text>'
        f"{body}</office:text></office:body></office:document-content>"
    )


def _archive(word: str | bytes, opened: str | bytes, **more: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        parts = {"mimetype": _MIMETYPE, "[Content_Types].xml": _TYPES, "_rels/.rels": _RELATIONS}
        for name, content in {**parts, "word/document.xml": word, "content.xml": opened, **more}.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _both(word: str, opened: str, doctype: str = "") -> bytes:
    return _archive(_word(word, doctype), _open(opened, doctype))


def _paragraphs(texts: list[str]) -> bytes:
    word = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in texts)
    return _both(word, "".join(f"<text:p>{text}</text:p>" for text in texts))


def _bomb() -> bytes:
    """Hundreds of megabytes in some hundreds of kilobytes."""
    head, tail = _word("\0").split("\0")
    padding = b" " * (_LARGE - len(head) - len(tail))
    return _archive(head.encode() + padding + tail.encode(), _open(""))


def _liar() -> bytes:
    """A member that says it is small: the declared size in the directory is wrong."""
    data = bytearray(_paragraphs(["woord " * 200_000]))
    at = 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        data[at + 24 : at + 28] = (10).to_bytes(4, "little")
        at += 4
    return bytes(data)


def _many_members() -> bytes:
    return _archive(_word(""), _open(""), **{f"word/media/{n}.xml": "<x/>" for n in range(20_000)})


def _nested(word: str, opened: str, depth: int) -> bytes:
    return _both(
        f"<w:{word}>" * depth + f"</w:{word}>" * depth, f"<text:{opened}>" * depth + f"</text:{opened}>" * depth
    )


def _styles_in_a_circle() -> bytes:
    styles = (
        f'<w:styles xmlns:w="{_W}"><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>'
    )
    word = '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>woord</w:t></w:r></w:p>'
    return _archive(_word(word), _open('<text:p text:style-name="A">woord</text:p>'), **{"word/styles.xml": styles})


def _table() -> bytes:
    word = (
        '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>'
        "<w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )
    return _both(word, f'<text:p>x<text:s text:c="999999999"/>x</text:p>{"<text:tab/>" * 1000}')


OFFICE: Mapping[str, Callable[[], bytes]] = {
    "bomb": _bomb,
    "wrong-size": _liar,
    "many-members": _many_members,
    "no-members": lambda: b"PK\x05\x06" + b"\0" * 18,
    "no-document": lambda: _archive("", ""),
    "entity-expansion": lambda: _both(
        "<w:p><w:r><w:t>&e11;</w:t></w:r></w:p>", "<text:p>&e11;</text:p>", f"<!DOCTYPE x [{_ENTITIES}]>"
    ),
    "entity-from-a-file": lambda: _both(
        "<w:p><w:r><w:t>&e;</w:t></w:r></w:p>",
        "<text:p>&e;</text:p>",
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
    ),
    "deep-paragraphs": lambda: _nested("p", "p", 100_000),
    "deep-lists": lambda: _nested("sdt", "list", 5_000),
    "deep-tables": lambda: _nested("tbl", "span", 5_000),
    "styles-in-a-circle": _styles_in_a_circle,
    "wide-table": _table,
    "paragraph": lambda: _paragraphs(["De leden vragen of 12 mei 2025 vaststaat. " * 240_000]),
    "paragraphs": lambda: _paragraphs([str(n) for n in range(100_000)]),
    "utf-16": lambda: _archive(_word("").encode("utf-16"), _open("").encode("utf-16")),
    "outside": lambda: _archive(_word(""), _open(""), **{"../../../outside.xml": "<x/>"}),
}
