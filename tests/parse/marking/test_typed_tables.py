"""Tables that are typed with spaces or tabs in plain text."""

from __future__ import annotations

import re

import pytest

from generator.grammar.layout.figures import is_figure
from generator.model.block import BlockKind
from tests.parse.documents import FRONT
from tests.parse.doubts.test_unread_labels import exchanges
from tests.understanding import Understood, understood

TABLES = {
    "heads and two columns": """
Gemeente        2007      2008
Utrecht      € 18,10   € 15,00
Zeist        € 17,95   € 14,85""",
    "figures on the right": """
Jaar                Universiteit       Hogeschool
1999                        11,2              4,1
2000                        12,6             14,9""",
    "one column with heads": """
Jaar      Aantal
2019          312
2020          287
2021        1.104""",
    "without heads": """
Meldingen   12   14
Klachten     3    -
Bezwaren    40   41""",
    "tabs": """
Soort\t2019\t2020
Auto\t12\t14
Fiets\t3\t4""",
    "shares": """
Provincie       Aandeel
Utrecht           12,5%
Zeeland              3%""",
    "indented": """
      Haven        Schepen
      Urk              120
      Texel             80""",
    "figures with units": """
Gegevens\tTermijn
Meldingen\t18 maanden
Klachten\t2 jaar""",
    "distances": """
Traject        Lengte
Urk-Ens         12 km
Ens-Nagele     8,5 km""",
    "a list of names and falling numbers": """
Boten      120
Auto's      80
Fietsen     40""",
}


def answered(table: str, between: str = "\n\n") -> Understood:
    table = table.strip("\n")
    asked = "Vraag 1\n\nHoeveel zijn het er?\n\nAntwoord 1\n\nDit is het overzicht:"
    text = f"{asked}{between}{table}{between}Meer is er niet."
    return understood("source.txt", f"LIJST VAN VRAGEN EN ANTWOORDEN\n\n{FRONT}\n\n{text}\n".encode())


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_rows_of_figures_are_a_table_with_every_word_in_its_cell(table: str, between: str) -> None:
    found = answered(TABLES[table], between).consultation
    [block] = [block for block in found.blocks if block.kind is BlockKind.TABLE]
    cells = [[found.source.slice(cell.span) for cell in row] for row in block.cells]

    lines = TABLES[table].strip("\n").split("\n")
    assert cells == [re.split(r"\t| {2,}", line.strip()) for line in lines]


SHIFTED = {
    "tabs under long heads": "Jaar\tVerleende vergunningen\tIngetrokken\n2020\t74\t31\n2021\t112\t40",
    "tabs under heads of which one is short": "Nr\tAantal schepen met vergunning\n1\t12\n2\t8\n3\t4",
    "tabs and no head over the names": "\tVerleend\tGeweigerd\nUrk\t12\t14\nDen Helder\t3\t4",
    "no head over the names": """
            bruggen   sluizen   dijken
Zeeland       2 104     1 877      612
Utrecht         402       571       95""",
    "no head over the names, years": """
              2019    2020
Meldingen       12      14
Klachten         3       -""".replace("2019", "in 2019").replace("2020", "in 2020"),
    "no head over the names, on the left": """
            Aantal    Aandeel
Urk         120       12,5%
Texel       80        3%""",
}


@pytest.mark.parametrize("name", SHIFTED)
@pytest.mark.parametrize("caption", ["", "Tabel 1. Overzicht, 1 januari - 1 oktober\n\n"])
def test_heads_that_stand_not_exactly_above_their_columns_are_of_the_table(name: str, caption: str) -> None:
    table = SHIFTED[name].strip("\n")
    found = understood("source.txt", answered("@").consultation.source.text.replace("@", f"{caption}{table}").encode())
    [block] = [block for block in found.consultation.blocks if block.kind is BlockKind.TABLE]
    cells = [[found.consultation.source.slice(cell.span) for cell in row] for row in block.cells]

    first, *rest = table.split("\n")
    heads = re.split(r"\t| {2,}", first.strip())
    assert cells == [
        ["", *heads] if first[0].isspace() else heads,
        *(re.split(r"\t| {2,}", line.strip()) for line in rest),
    ]
    captions = [block for block in found.consultation.blocks if block.kind is BlockKind.CAPTION]
    assert [found.consultation.text(block.index) for block in captions] == [caption.strip()] * bool(caption)


def test_a_line_with_other_gaps_above_a_table_is_no_head_of_it() -> None:
    text = "Datum      3 mei\n\nBoten      12     14     7\nFietsen     3      4     9"
    [block] = [block for block in answered(text).consultation.blocks if block.kind is BlockKind.TABLE]
    assert len(block.cells) == 2


CLOSE = {
    "years": ("Jaar Bedrag (mln. euro)", ["2005", "150"], ["2006", "190"], ["2007–2010", "740"]),
    "names": ("Provincie 2019 2020", ["Noord-Holland", "12", "14"], ["Zeeland", "3", "-"], ["Utrecht", "1.200", "9"]),
    "amounts": ("Soort schip Bedrag", ["Tanker", "€ 12,50"], ["Sleepboot", "€ 8"], ["Open boot", "€ 3,25"]),
    "shares": ("Haven Aandeel", ["Urk", "12%"], ["Texel", "3,5%"], ["Den Helder", "4%"]),
    "thousands, or two figures": ("Jaar Aantal", ["1996", "37 900"], ["1997", "38 100"], ["1998", "35 412"]),
    "no heads": ("", ["Boten", "12", "14"], ["Auto's", "3", "4"], ["Fietsen", "7", "1"]),
}


@pytest.mark.parametrize("name", CLOSE)
def test_rows_whose_gaps_became_single_spaces_are_a_table(name: str) -> None:
    head, *rows = CLOSE[name]
    table = "\n".join([*[head] * bool(head), *(" ".join(row) for row in rows)])
    found = answered(f"{table}\n\nBron: begroting 2005, artikel 3.").consultation
    [block] = [block for block in found.blocks if block.kind is BlockKind.TABLE]
    cells = [[found.source.slice(cell.span) for cell in row] for row in block.cells]

    assert cells == [*[[head] if name != "names" else head.split()] * bool(head), *rows]
    assert [found.text(block.index) for block in found.blocks if block.kind is BlockKind.CAPTION] == [
        "Bron: begroting 2005, artikel 3."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Dat gebeurde ook in 2005\nEn later nog eens in 2006\nDaarna kwam het jaar 2007\nToen was het voorbij.",
        "Inleiding 2\nHavens en sluizen 4\nSlot 12",
        "Urk 12\nTexel 14",
        "Urk 12 14\nTexel 3\nDen Helder 12",
        "Artikel 12\nArtikel 7\nArtikel 9",
        "Artikel 3.\nArtikel 4.\nArtikel 5.",
        "Het gaat om drie jaren:\n2005 12\n2006 13\nDat is alles.",
    ],
)
def test_lines_that_end_in_numbers_are_no_table_by_that_alone(text: str) -> None:
    assert not [block for block in answered(text).consultation.blocks if block.kind is BlockKind.TABLE]


@pytest.mark.parametrize(
    "text",
    [
        "Datum         3 mei 2020\nBetreft       Kamervragen over havens\nOns kenmerk   2020-123",
        "Inleiding                  2\nHavens en sluizen          4\nSlot                      12",
        "Dit is een zin.  Dit is er nog een.\nEn dit is  de derde.",
        "Jaar   Aantal",
        "Utrecht    12",
        "Ja.  12\nNee, dat is niet zo, want er zijn er in dat jaar maar weinig bij gekomen in deze havens.   14",
    ],
)
def test_letterheads_contents_and_sentences_with_gaps_are_no_table(text: str) -> None:
    assert not [block for block in answered(text).consultation.blocks if block.kind is BlockKind.TABLE]


def test_a_table_parts_no_exchange() -> None:
    [(questions, answers)] = exchanges(answered(TABLES["heads and two columns"]))

    assert questions == ["Hoeveel zijn het er?"]
    assert answers[0].startswith("Dit is het overzicht:")
    assert answers[0].endswith("Meer is er niet.")


@pytest.mark.parametrize(
    "cell",
    [
        "12",
        "1.276",
        "€ 17,95",
        "ƒ 2,50",
        "11,2%",
        "–",
        "n.b.",
        "(3)",
        "+4",
        "€ 0,85 miljoen",
        "3*",
        "278 000",
        "1 204 500",
        "ƒ 12 400,50",
    ],
)
def test_cells_of_figures(cell: str) -> None:
    assert is_figure(cell)


@pytest.mark.parametrize("cell", ["278 000", "1 204 500", "ƒ 12 400,50", "€ 3 000", "-1 250", "2 500*"])
def test_spaces_part_thousands_in_cells_of_figures(cell: str) -> None:
    assert is_figure(cell)


@pytest.mark.parametrize(
    "cell", ["3 mei 2020", "Utrecht", "12 scholen", "1e", "2020-123x", "", "12 34", "1998 en 1999"]
)
def test_other_cells(cell: str) -> None:
    assert not is_figure(cell)
