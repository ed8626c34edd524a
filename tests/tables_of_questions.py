"""One list of questions and answers, a table of three columns, in each format that has tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from tests.read.odt import documents as odt
from tests.read.pdf.made import at, objects, stream
from tests.read.word import documents as word


@dataclass(frozen=True)
class Data:
    """A table of data, the first row of which are its heads."""

    rows: tuple[tuple[str, ...], ...]


Cell = tuple["str | Data", ...]
"""The paragraphs of a cell, and the tables in it."""

FRONT = (
    "36 800 X Vaststelling van de begroting van het Ministerie van Defensie voor het jaar 2026",
    "Nr. 12 LIJST VAN VRAGEN EN ANTWOORDEN",
    "Vastgesteld 3 november 2025",
    "De vaste commissie voor Defensie heeft vragen voorgelegd aan de Minister van Defensie over de begroting.",
    "De voorzitter van de commissie, Kahraman",
)
HEAD: tuple[Cell, ...] = (("Nr",), ("Vraag",), ("Antwoord",))
FACTIONS = ("Vragen van de leden van de VVD-fractie", "Vragen van de leden van de D66-fractie")
TABLES: tuple[tuple[tuple[Cell, ...], ...], ...] = (
    (
        HEAD,
        (("1",), ("Wat is de stand van zaken?", "Kunt u dat uitleggen?"), ("Het loopt.", "De norm is gehaald.")),
        (("2",), ("Hoeveel kost dat?",), ("Zie het antwoord op vraag 1.",)),
        HEAD,
        (("3",), ("Waarom is dat zo?",), ()),
    ),
    (
        HEAD,
        (("4 t/m 6",), ("Welke landen doen mee? En waarom?",), ("Alle landen.",)),
        (
            ("7",),
            ("Wat geven die uit?",),
            ("Zie hieronder.", Data((("Land", "Vraag"), ("Litouwen", "2,05"))), "Meer niet."),
        ),
    ),
)
LINES = '<w:tblBorders><w:insideH w:val="single"/></w:tblBorders>'


def without_nested(cell: Cell) -> tuple[str, ...]:
    """The paragraphs of a cell in a format whose tables hold no others."""
    return tuple(part for part in cell if isinstance(part, str))


def as_html() -> bytes:
    body = "".join(f"<p>{escape(line)}</p>" for line in FRONT)
    for faction, rows in zip(FACTIONS, TABLES, strict=True):
        body += f"<h2>{faction}</h2>{_html_table(rows)}"
    return f"<!DOCTYPE html><html lang='nl'><head><title>Lijst</title></head><body>{body}</body></html>".encode()


def _html_table(rows: Sequence[Sequence[Cell]]) -> str:
    made = ""
    for row in rows:
        tag = "th" if row == rows[0] else "td"
        made += "<tr>" + "".join(f"<{tag}>{''.join(map(_html_part, cell))}</{tag}>" for cell in row) + "</tr>"
    return f"<table>{made}</table>"


def _html_part(part: str | Data) -> str:
    return f"<p>{part}</p>" if isinstance(part, str) else _html_table([[(cell,) for cell in row] for row in part.rows])


def as_xml() -> bytes:
    body = "".join(f"<al>{escape(line)}</al>" for line in FRONT)
    for faction, rows in zip(FACTIONS, TABLES, strict=True):
        cells = [
            "".join(f"<entry>{''.join(f'<al>{t}</al>' for t in without_nested(c))}</entry>" for c in row)
            for row in rows
        ]
        lines = [f"<row>{row}</row>" for row in cells]
        body += f"<tussenkop>{faction}</tussenkop><table><tgroup cols='3'><thead>{lines[0]}</thead>"
        body += f"<tbody>{''.join(lines[1:])}</tbody></tgroup></table>"
    stuk = f"<stuk><algemeen><vrije-tekst><tekst>{body}</tekst></vrije-tekst></algemeen></stuk>"
    return f"<officiele-publicatie><kamerstuk>{stuk}</kamerstuk></officiele-publicatie>".encode()


def as_markdown() -> bytes:
    lines = list(FRONT)
    for faction, rows in zip(FACTIONS, TABLES, strict=True):
        made = ["| " + " | ".join("<br><br>".join(without_nested(cell)) for cell in row) + " |" for row in rows]
        lines += [f"## {faction}", "\n".join([made[0], "|---|---|---|", *made[1:]])]
    return "\n\n".join(lines).encode()


def as_docx() -> bytes:
    body = "".join(map(word.p, FRONT))
    for faction, rows in zip(FACTIONS, TABLES, strict=True):
        body += word.p(faction) + _word_table(rows)
    return word.docx(body)


def _word_table(rows: Sequence[Sequence[Cell]]) -> str:
    cells = [tuple("".join(map(_word_part, cell)) + ("" if cell else word.p("")) for cell in row) for row in rows]
    return word.table(*cells, properties=LINES, row_properties="<w:tblHeader/>")


def _word_part(part: str | Data) -> str:
    return word.p(part) if isinstance(part, str) else word.table(*part.rows, properties=LINES)


def as_odt() -> bytes:
    body = "".join(map(odt.p, FRONT))
    for faction, rows in zip(FACTIONS, TABLES, strict=True):
        cells = [tuple("".join(map(_odt_part, cell)) or odt.p("") for cell in row) for row in rows]
        body += odt.p(faction) + odt.table(*(tuple(map(_odt_cell, row)) for row in cells), header=1)
    return odt.odt(body)


def _odt_cell(content: str) -> str:
    return f"<table:table-cell>{content}</table:table-cell>"


def _odt_part(part: str | Data) -> str:
    return odt.p(part) if isinstance(part, str) else odt.table(*part.rows, header=1)


class _Tagged:
    """A tagged page while it is drawn: its contents, its elements from object 7, and the element of each content."""

    def __init__(self) -> None:
        self.content = ""
        self.elements: list[tuple[str, int, list[str]]] = []
        self._parents: list[int] = []
        self._top = 40

    def begin(self, kind: str, parent: int = 6) -> int:
        """Begin an element; the answer is the number of its object."""
        self.elements.append((kind, parent, []))
        number = 6 + len(self.elements)
        if parent > 6:
            self.elements[parent - 7][2].append(f"{number} 0 R")
        return number

    def draw(self, parent: int, left: int, text: str) -> None:
        """Draw a paragraph of one line."""
        paragraph = self.begin("P", parent)
        self.elements[paragraph - 7][2].append(str(len(self._parents)))
        self.content += f"/P <</MCID {len(self._parents)}>> BDC\n{at(left, self._top, text)}EMC\n"
        self._parents.append(paragraph)
        self._top += 14

    def table(self, parent: int, left: int, rows: Sequence[Sequence[Cell]]) -> None:
        """Draw a table whose first row are heads."""
        table = self.begin("Table", parent)
        for row in rows:
            line = self.begin("TR", table)
            for number, cell in enumerate(row):
                entry = self.begin("TH" if row == rows[0] else "TD", line)
                for part in cell:
                    if isinstance(part, str):
                        self.draw(entry, left + 60 + number * 170, part)
                    else:
                        self.table(entry, left + 60, [[(words,) for words in each] for each in part.rows])

    def made(self) -> bytes:
        """The file."""
        parents = " ".join(f"{number} 0 R" for number in self._parents)
        return objects(
            b"<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/StructParents 0/Contents 4 0 R"
            b"/Resources<</Font<</F 5 0 R>>>>>>",
            stream(self.content.encode("cp1252")),
            b"<</Type/Font/Subtype/Type1/Encoding/WinAnsiEncoding/BaseFont/Helvetica>>",
            f"<</Type/StructTreeRoot/K [7 0 R]/ParentTree<</Nums[0[{parents}]]>>>>".encode(),
            *(
                f"<</Type/StructElem/S/{kind}/P {parent} 0 R/Pg 3 0 R/K [{' '.join(kids)}]>>".encode()
                for kind, parent, kids in self.elements
            ),
        )


def as_pdf() -> bytes:
    page = _Tagged()
    document = page.begin("Document")
    for line in FRONT:
        page.draw(document, 40, line)
    for faction, rows in zip(FACTIONS, TABLES, strict=True):
        page.draw(document, 40, faction)
        page.table(document, 40, rows)
    return page.made()


FORMATS: Mapping[str, Callable[[], bytes]] = {
    "lijst.html": as_html,
    "lijst.xml": as_xml,
    "lijst.md": as_markdown,
    "lijst.docx": as_docx,
    "lijst.odt": as_odt,
    "lijst.pdf": as_pdf,
}
NESTING = ("lijst.html", "lijst.docx", "lijst.odt", "lijst.pdf")
"""The formats whose cells hold tables."""
