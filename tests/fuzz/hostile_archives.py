"""Hostile office documents: each as a Word document and as an OpenDocument text."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
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


_NAMESPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{address}:1.0"'
    for name, address in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"),
    )
)
Parts = Mapping[str, str | bytes]


def word(body: str, doctype: str = "") -> str:
    """The main part of a Word document."""
    return f'{doctype}<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'


def opened(body: str, doctype: str = "", styles: str = "") -> str:
    """The main part of an OpenDocument text, with automatic styles."""
    return (
        f"{doctype}<office:document-content {_NAMESPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )


def archive(parts: Parts) -> bytes:
    """A zip with these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def docx(document: str | bytes, more: Parts | None = None) -> bytes:
    """A Word document with this main part."""
    parts = {"[Content_Types].xml": _TYPES, "_rels/.rels": _RELATIONS, "word/document.xml": document}
    return archive({**parts, **(more or {})})


def odt(content: str | bytes, more: Parts | None = None) -> bytes:
    """An OpenDocument text with this main part."""
    return archive({"mimetype": _MIMETYPE, "content.xml": content, **(more or {})})


@dataclass(frozen=True)
class Office:
    """The same document twice: the main part of each format, and what parts there are besides."""

    word: str | bytes
    opened: str | bytes
    more: Parts = field(default_factory=dict)

    def packed(self, suffix: str) -> bytes:
        """The file with this ending."""
        return docx(self.word, self.more) if suffix == ".docx" else odt(self.opened, self.more)


def _both(body: str, content: str, doctype: str = "") -> Office:
    return Office(word(body, doctype), opened(content, doctype))


def _paragraphs(texts: Iterable[str]) -> Office:
    texts = list(texts)
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in texts)
    return _both(body, "".join(f"<text:p>{text}</text:p>" for text in texts))


def _bomb() -> Office:
    """Hundreds of megabytes in some hundreds of kilobytes."""
    body, content = (whole.replace("\0", " " * (_LARGE - len(whole))) for whole in (word("\0"), opened("\0")))
    return Office(body, content)


def _liar(suffix: str) -> bytes:
    """A member that says it is small: the declared size in the directory is wrong."""
    data = bytearray(_paragraphs(["woord " * 200_000]).packed(suffix))
    at = 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        data[at + 24 : at + 28] = (10).to_bytes(4, "little")
        at += 4
    return bytes(data)


def _many_members() -> Office:
    return Office(word(""), opened(""), {f"media/{n}.xml": "<x/>" for n in range(20_000)})


def _nested(tag: str, text_tag: str, depth: int) -> Office:
    return _both(
        f"<w:{tag}>" * depth + f"</w:{tag}>" * depth, f"<text:{text_tag}>" * depth + f"</text:{text_tag}>" * depth
    )


def _styles_in_a_circle() -> Office:
    styles = (
        f'<w:styles xmlns:w="{W}"><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>'
    )
    body = '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>woord</w:t></w:r></w:p>'
    circle = "".join(
        f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="{parent}"/>'
        for name, parent in ("AB", "BA")
    )
    content = opened('<text:p text:style-name="A">woord</text:p>', styles=circle)
    return Office(word(body), content, {"word/styles.xml": styles})


def _table() -> Office:
    body = (
        '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>'
        "<w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )
    return _both(body, f'<text:p>x<text:s text:c="999999999"/>x</text:p>{"<text:tab/>" * 1000}')


OFFICE: Mapping[str, Callable[[], Office]] = {
    "bomb": _bomb,
    "many-members": _many_members,
    "no-document": lambda: Office("", ""),
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
    "utf-16": lambda: Office(word("").encode("utf-16"), opened("").encode("utf-16")),
    "outside": lambda: Office(word(""), opened(""), {"../../../outside.xml": "<x/>"}),
}
_RAW: Mapping[str, Callable[[str], bytes]] = {
    "wrong-size": _liar,
    "no-members": lambda _: b"PK\x05\x06" + b"\0" * 18,
}


def office(suffix: str) -> Mapping[str, Callable[[], bytes]]:
    """The hostile office documents with this ending."""
    made = {name: lambda make=make: make().packed(suffix) for name, make in OFFICE.items()}
    return {**made, **{name: partial(make, suffix) for name, make in _RAW.items()}}
