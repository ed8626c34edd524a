"""Word documents made in a line."""

from __future__ import annotations

from collections.abc import Mapping

from generator.read.word.names import MC, A, M, R, V, W
from tests.read.office.zips import zipped
from tests.read.readings import Reading, reading

_NAMES = {"w": W, "r": R, "mc": MC, "a": A, "m": M, "v": V}
DECLARED = " ".join(f'xmlns:{prefix}="{name[1:-1]}"' for prefix, name in _NAMES.items())
TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"


def relationships(*each: tuple[str, str, str]) -> str:
    """A part of relationships: id, kind, target; a target with a colon is outside."""
    lines = "".join(
        f'<Relationship Id="{name}" Type="{TYPES}/{kind}" Target="{target}" '
        f'TargetMode="{"External" if ":" in target else "Internal"}"/>'
        for name, kind, target in each
    )
    return f'<Relationships xmlns="{RELATIONSHIPS}">{lines}</Relationships>'


def root(name: str, content: str) -> str:
    """A part with this root."""
    return f"<w:{name} {DECLARED}>{content}</w:{name}>"


def docx(body: str, links: Mapping[str, str] | None = None, **parts: str) -> bytes:
    """A document with this body; `styles`, `numbering`, `footnotes`, `header1`, … are contents of its other parts."""
    kinds = {name: name.rstrip("0123456789") for name in parts}
    known = [(name, kinds[name], f"{name}.xml") for name in parts]
    outside = [(name, "hyperlink", target) for name, target in (links or {}).items()]
    roots = {"header": "hdr", "footer": "ftr"}
    return zipped(
        {
            "_rels/.rels": relationships(("r1", "officeDocument", "word/document.xml")),
            "word/_rels/document.xml.rels": relationships(*known, *outside),
            "word/document.xml": root("document", f"<w:body>{body}</w:body>"),
            **{f"word/{name}.xml": root(roots.get(kinds[name], kinds[name]), parts[name]) for name in parts},
        }
    )


def letter(body: str, links: Mapping[str, str] | None = None, **parts: str) -> Reading:
    """Read a document with this body."""
    return reading("brief.docx", docx(body, links, **parts))


def r(text: str, properties: str = "") -> str:
    """A run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(*runs: str, properties: str = "") -> str:
    """A paragraph of runs, or of text."""
    content = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def field(code: str, result: str | None = None) -> str:
    """The runs of a field; without a result when that is None."""
    inner = "" if result is None else f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}'
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r>{inner}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def table(*rows: tuple[str, ...], properties: str = "", row_properties: str = "") -> str:
    """A table of cells that hold text, or elements."""
    lines = "".join(
        f"<w:tr><w:trPr>{row_properties if number == 0 else ''}</w:trPr>"
        + "".join(f"<w:tc>{cell if cell.startswith('<') else p(cell)}</w:tc>" for cell in row)
        + "</w:tr>"
        for number, row in enumerate(rows)
    )
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{lines}</w:tbl>"


def box(content: str) -> str:
    """A run with a text box, as newer and older programs keep it."""
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>'
        f"{content}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{content}"
        "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
