"""A letter with secrets in every place that a document has, written in every format that is read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from tests.read.odt import documents as odt
from tests.read.pdf import made as pdf
from tests.read.word import documents as word

BODY = "Vragen en opmerkingen van de leden van de VVD-fractie"
LABEL = "1. Antwoord van het kabinet"


@dataclass(frozen=True)
class Letter:
    """What a letter holds, place by place. `gone` are words that the format may delete, move or hide."""

    head: Sequence[str]
    heading: str
    question: str
    answer: Sequence[str]
    items: Sequence[str]
    rows: Sequence[Sequence[str]]
    note: str
    edge: Sequence[str]
    gone: Sequence[str] = ()


def as_text(letter: Letter) -> bytes:
    """Plain text, with its page edge as lines of the letterhead."""
    rows = ["   ".join(row) for row in letter.rows]
    parts = [
        "\n".join([*letter.head, *letter.edge]),
        BODY,
        letter.question,
        LABEL,
        *letter.answer,
        *(f"- {item}" for item in letter.items),
        *rows,
        letter.note,
    ]
    return "\n\n".join(parts).encode()


def as_markdown(letter: Letter) -> bytes:
    """Markdown with headings, a list, a table and a note."""
    head = "\n\n".join([*letter.head, *letter.edge])
    table = "\n".join([f"| {' | '.join(row)} |" for row in (letter.rows[0], ("---",) * 2, *letter.rows[1:])])
    items = "\n".join(f"- {item}" for item in letter.items)
    gone = " ".join(f"<del>{words}</del>" for words in letter.gone)
    answer = "\n\n".join(letter.answer)
    return (
        f"{head}\n\n## {BODY}\n\n{letter.question}[^1]\n\n### {LABEL}\n\n{answer} {gone}\n\n{items}\n\n{table}\n\n"
        f"[^1]: {letter.note}\n"
    ).encode()


def as_html(letter: Letter) -> bytes:
    """A page with a letterhead in a table of two columns, a note, and words taken out and hidden."""
    head = "".join(f"<p>{escape(line)}</p>" for line in (*letter.head, *letter.edge))
    table = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in letter.rows)
    items = "".join(f"<li>{escape(item)}</li>" for item in letter.items)
    deleted, hidden = letter.gone
    answer = "".join(f"<p>{escape(each)}</p>" for each in letter.answer)
    return (
        f"<!doctype html><html lang='nl'><body><main>{head}<h2>{BODY}</h2>"
        f"<p>{escape(letter.question)}<a href='#n1' class='footnote-ref'><sup>1</sup></a></p><p>{LABEL}</p>{answer}"
        f"<p>Dit blijft <del>{escape(deleted)}</del>staan<span hidden>{escape(hidden)}</span>.</p>"
        f"<ul>{items}</ul><table>{table}</table>"
        f"<div class='footnotes'><p id='n1'>1 {escape(letter.note)}</p></div></main></body></html>"
    ).encode()


def as_xml(letter: Letter) -> bytes:
    """An official publication."""
    head = "".join(f"<al>{escape(line)}</al>" for line in (*letter.head, *letter.edge))
    answer = "".join(f"<al>{escape(each)}</al>" for each in (*letter.answer, *letter.items))
    rows = "".join(
        "<row>" + "".join(f"<entry><al>{escape(cell)}</al></entry>" for cell in row) + "</row>" for row in letter.rows
    )
    note = f"<noot id='n1' type='voet'><noot.nr>1</noot.nr><noot.al>{escape(letter.note)}</noot.al></noot>"
    return (
        "<?xml version='1.0' encoding='utf-8'?><officiele-publicatie><kamerstuk><stuk><algemeen><vrije-tekst><tekst>"
        f"{head}<tussenkop>{BODY}</tussenkop><al>{escape(letter.question)}{note}</al><al>{LABEL}</al>{answer}"
        f"<table><tgroup cols='2'><tbody>{rows}</tbody></tgroup></table>"
        "</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>"
    ).encode()


def as_word(letter: Letter) -> bytes:
    """A Word document with a header, a note, a table, a deletion, moved text and hidden text."""
    deleted, moved, hidden = (escape(words) for words in letter.gone)
    reference = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    body = [
        *(word.p(escape(line)) for line in letter.head),
        word.p(BODY),
        word.p(escape(letter.question), reference),
        word.p(LABEL),
        *(word.p(escape(each)) for each in letter.answer),
        word.p(
            "Dit blijft ",
            f'<w:del w:id="1"><w:r><w:delText xml:space="preserve">{deleted} </w:delText></w:r></w:del>',
            f'<w:moveFrom w:id="2"><w:r><w:t xml:space="preserve">{moved} </w:t></w:r></w:moveFrom>',
            word.r(f"{hidden} ", "<w:vanish/>"),
            "staan.",
        ),
        *(word.p(f"- {escape(item)}") for item in letter.items),
        word.table(*(tuple(escape(cell) for cell in row) for row in letter.rows)),
        '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>',
    ]
    return word.docx(
        "".join(body),
        header1="".join(word.p(escape(line)) for line in letter.edge),
        footnotes=f'<w:footnote w:id="1">{word.p(escape(letter.note))}</w:footnote>',
    )


def as_odt(letter: Letter) -> bytes:
    """An OpenDocument text with a header, a note, a table, a deletion and hidden text."""
    deleted, hidden = (escape(words) for words in letter.gone)
    note = (
        '<text:note text:note-class="footnote" text:id="f1"><text:note-citation>1</text:note-citation>'
        f"<text:note-body>{odt.p(escape(letter.note))}</text:note-body></text:note>"
    )
    change = (
        '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info/>'
        f"{odt.p(deleted)}</text:deletion></text:changed-region></text:tracked-changes>"
    )
    body = [
        change,
        *(odt.p(escape(line)) for line in letter.head),
        odt.p(BODY),
        odt.p(escape(letter.question) + note),
        odt.p(LABEL),
        *(odt.p(escape(each)) for each in letter.answer),
        odt.p(
            f'Dit blijft <text:change text:change-id="c1"/><text:span text:style-name="G">{hidden} </text:span>staan.'
        ),
        *(odt.p(f"- {escape(item)}") for item in letter.items),
        odt.table(*(tuple(escape(cell) for cell in row) for row in letter.rows)),
    ]
    edge = "".join(odt.p(escape(line)) for line in letter.edge)
    masters = (
        '<style:master-page style:name="Standard" style:page-layout-name="L">'
        f"<style:header>{edge}</style:header></style:master-page>"
    )
    automatic = odt.style("G", odt.text('text:display="none"'), "text")
    return odt.odt("".join(body), automatic, masters=masters, page_automatic='<style:page-layout style:name="L"/>')


def as_pdf(letter: Letter) -> bytes:
    """A PDF of two pages: the letterhead in small print right of the text, and again at the edge of the second page."""
    text = [
        "Aan de Voorzitter van de Tweede Kamer",
        "",
        BODY,
        "",
        *_wrapped(letter.question),
        "",
        LABEL,
        "",
        *(line for each in letter.answer for line in (*_wrapped(each), "")),
    ]
    rest = [*(f"- {item}" for item in letter.items), "", *(": ".join(row) for row in letter.rows), "", letter.note]
    first = pdf.lines(400, 60, *letter.head, size=6.5, leading=9) + pdf.lines(70, 160, *text)
    second = pdf.lines(400, 30, *letter.edge, size=6.5, leading=9) + pdf.lines(70, 160, *rest)
    return pdf.pdf(first, second)


def _wrapped(text: str, width: int = 60) -> list[str]:
    """A text in lines; a word that is too long for its line is broken with a hyphen."""
    lines = [""]
    for part in text.split(" "):
        if len(lines[-1]) + len(part) + 1 <= width:
            lines[-1] = f"{lines[-1]} {part}".strip()
        elif len(part) > 8 and part.isalpha() and width - len(lines[-1]) > 6:
            lines[-1] += f" {part[:4]}-"
            lines.append(part[4:])
        else:
            lines.append(part)
    return lines


WRITERS: dict[str, Callable[[Letter], bytes]] = {
    "txt": as_text,
    "md": as_markdown,
    "html": as_html,
    "xml": as_xml,
    "docx": as_word,
    "odt": as_odt,
    "pdf": as_pdf,
}
"""By the ending of the file."""
