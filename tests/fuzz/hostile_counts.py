"""Office documents with more notes, changes, fields, numbers and styles than any real one, each of them small."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.fuzz.hostile_archives import W, docx, odt, opened, word

_MANY = 2_000
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def _parts(**parts: str) -> dict[str, str]:
    """Parts of a Word document by what they are, and what leads to them."""
    relations = "".join(f'<Relationship Id="{kind}" Type="{_KINDS}{kind}" Target="{kind}.xml"/>' for kind in parts)
    address = "http://schemas.openxmlformats.org/package/2006/relationships"
    found = {f"word/{kind}.xml": f'<w:{kind} xmlns:w="{W}">{content}</w:{kind}>' for kind, content in parts.items()}
    return {"word/_rels/document.xml.rels": f'<Relationships xmlns="{address}">{relations}</Relationships>', **found}


def _each(made: Callable[[int], str], count: int = _MANY) -> str:
    return "".join(map(made, range(1, count + 1)))


def _run(text: str) -> str:
    return f"<w:r><w:t>{text} </w:t></w:r>"


def _paragraph(properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{_run('woord')}</w:p>"


def _notes() -> bytes:
    body = _each(lambda n: f'{_run("woord")}<w:r><w:footnoteReference w:id="{n}"/></w:r>')
    notes = _each(lambda n: f'<w:footnote w:id="{n}"><w:p><w:r><w:footnoteRef/></w:r>{_run("noot")}</w:p></w:footnote>')
    return docx(word(f"<w:p>{body}</w:p>"), _parts(footnotes=notes))


def _changes() -> bytes:
    taken_out = "<w:del><w:r><w:delText>oud </w:delText></w:r></w:del>"
    return docx(word(f"<w:p>{(_run('nieuw') + taken_out) * (2 * _MANY)}</w:p>"))


def _fields() -> bytes:
    marks = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate"))
    return docx(word(f"<w:p>{(''.join(marks) + _run('woord')) * (4 * _MANY)}</w:p>"))


def _list_number(number: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{number % 9}"/><w:numId w:val="{number}"/></w:numPr>'


def _numbering() -> bytes:
    """Definitions that each refer to the next one, and the last to the first."""
    count = _MANY // 2
    numbers = _each(
        lambda n: f'<w:abstractNum w:abstractNumId="{n}"><w:numStyleLink w:val="S{n % count + 1}"/></w:abstractNum>',
        count,
    ) + _each(lambda n: f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>', count)
    styles = _each(
        lambda n: f'<w:style w:type="numbering" w:styleId="S{n}"><w:pPr>{_list_number(n)}</w:pPr></w:style>', count
    )
    body = _each(lambda n: _paragraph(_list_number(n)), count)
    return docx(word(body), _parts(numbering=numbers, styles=styles))


def _styles() -> bytes:
    """Styles that are each based on the next one, and the last on the first."""
    styles = _each(
        lambda n: f'<w:style w:type="paragraph" w:styleId="S{n}"><w:basedOn w:val="S{n % _MANY + 1}"/></w:style>'
    )
    return docx(word(_each(lambda n: _paragraph(f'<w:pStyle w:val="S{n}"/>'))), _parts(styles=styles))


def _open_notes() -> bytes:
    note = (
        "woord <text:note><text:note-citation>{0}</text:note-citation>"
        "<text:note-body><text:p>noot</text:p></text:note-body></text:note>"
    )
    return odt(opened(f"<text:p>{_each(note.format)}</text:p>"))


def _open_changes() -> bytes:
    region = (
        '<text:changed-region text:id="c{0}"><text:deletion><text:p>weg</text:p></text:deletion></text:changed-region>'
    )
    body = _each('woord <text:change text:change-id="c{0}"/>'.format)
    return odt(opened(f"<text:tracked-changes>{_each(region.format)}</text:tracked-changes><text:p>{body}</text:p>"))


def _open_styles() -> bytes:
    styles = _each(
        lambda n: (
            f'<style:style style:name="S{n}" style:family="paragraph" style:parent-style-name="S{n % _MANY + 1}">'
            '<style:text-properties fo:font-size="110%"/></style:style>'
        )
    )
    return odt(opened(_each('<text:p text:style-name="S{0}">woord</text:p>'.format), styles=styles))


def _open_lists() -> bytes:
    item = (
        '<text:list xml:id="l{0}" text:continue-list="l{1}" text:style-name="L"><text:list-item text:start-value="9">'
    )
    body = _each(lambda n: f"{item.format(n, n - 1)}<text:p>punt</text:p></text:list-item></text:list>")
    return odt(opened(body))


COUNTS: Mapping[str, Mapping[str, Callable[[], bytes]]] = {
    ".docx": {
        "notes": _notes,
        "changes": _changes,
        "open-fields": _fields,
        "numbering-in-a-circle": _numbering,
        "styles-of-styles": _styles,
    },
    ".odt": {
        "notes": _open_notes,
        "changes": _open_changes,
        "styles-of-styles": _open_styles,
        "lists-that-go-on": _open_lists,
    },
}
