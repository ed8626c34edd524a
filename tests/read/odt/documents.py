"""OpenDocument texts made in a line."""

from __future__ import annotations

from generator.read.odt.names import DRAW, FO, LOEXT, OFFICE, STYLE, SVG, TABLE, TEXT, XLINK
from tests.read.office.zips import zipped
from tests.read.readings import Reading, reading

_NAMES = {
    "office": OFFICE, "text": TEXT, "table": TABLE, "draw": DRAW, "style": STYLE, "fo": FO, "svg": SVG, "loext": LOEXT,
    "xlink": XLINK,
}  # fmt: skip
DECLARED = " ".join(f'xmlns:{prefix}="{name[1:-1]}"' for prefix, name in _NAMES.items())


def odt(body: str, automatic: str = "", common: str = "", masters: str = "", page_automatic: str = "") -> bytes:
    """A document with this body, its automatic styles, and the common styles, page styles and styles of those."""
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {DECLARED}>"
            f"<office:automatic-styles>{automatic}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
            "styles.xml": f"<office:document-styles {DECLARED}><office:styles>{common}</office:styles>"
            f"<office:automatic-styles>{page_automatic}</office:automatic-styles>"
            f"<office:master-styles>{masters}</office:master-styles></office:document-styles>",
        }
    )


def letter(body: str, automatic: str = "", common: str = "", masters: str = "", page_automatic: str = "") -> Reading:
    """Read a document with this body."""
    return reading("brief.odt", odt(body, automatic, common, masters, page_automatic))


def p(content: str, style: str = "Standard") -> str:
    """A paragraph."""
    return f'<text:p text:style-name="{style}">{content}</text:p>'


def style(name: str, properties: str = "", family: str = "paragraph", more: str = "") -> str:
    """A style; `more` are attributes."""
    return f'<style:style style:name="{name}" style:family="{family}" {more}>{properties}</style:style>'


def text(more: str) -> str:
    """What a style says of text."""
    return f"<style:text-properties {more}/>"


def paragraph(more: str) -> str:
    """What a style says of paragraphs."""
    return f"<style:paragraph-properties {more}/>"


def table(*rows: tuple[str, ...], cell_style: str = "", header: int = 0) -> str:
    """A table of cells that hold text, or elements; the first `header` rows are headers."""
    lines = [
        "<table:table-row>"
        + "".join(
            cell
            if cell.startswith("<table:")
            else f'<table:table-cell table:style-name="{cell_style}">'
            f"{cell if cell.startswith('<') else p(cell)}</table:table-cell>"
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    ]
    head = f"<table:table-header-rows>{''.join(lines[:header])}</table:table-header-rows>" if header else ""
    return f"<table:table>{head}{''.join(lines[header:])}</table:table>"
