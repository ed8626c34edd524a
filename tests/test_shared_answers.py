"""A cell that reaches down over the rows of several questions answers them all, in each format that has such cells."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from generator.model.consultation import State
from generator.problems import Code
from tests.read.odt import documents as odt
from tests.read.word import documents as word
from tests.tables_of_questions import LINES
from tests.understanding import Understood, understood

HEAD = ("Nr", "Vraag", "Antwoord")
ASKED = ("Klopt dat?", "Waarom is dat zo?", "En wat nu?")
SHARED = "Ja, dat klopt, en daarom gaan wij door."
LAST = ("4", "Hoe dan?", "Zo.")


def as_html(first: Sequence[str] = ("1", "2", "3")) -> bytes:
    rows = [f"<tr>{_each('th', HEAD)}</tr>", f"<tr>{_each('td', (first[0], ASKED[0]))}<td rowspan=3>{SHARED}</td></tr>"]
    rows += [f"<tr>{_each('td', row)}</tr>" for row in zip(first[1:], ASKED[1:], strict=True)]
    table = f"<table>{''.join(rows)}<tr>{_each('td', LAST)}</tr></table>"
    body = f"<body><p>LIJST VAN VRAGEN EN ANTWOORDEN</p>{table}</body>"
    return f"<!DOCTYPE html><html lang='nl'><head><title>Lijst</title></head>{body}</html>".encode()


def _each(tag: str, cells: Sequence[str]) -> str:
    return "".join(f"<{tag}>{cell}</{tag}>" for cell in cells)


def as_xml() -> bytes:
    shared = f"<row>{_entry('1')}{_entry(ASKED[0])}<entry morerows='2'><al>{SHARED}</al></entry></row>"
    rows = "".join(f"<row>{_entry(str(n))}{_entry(ASKED[n - 1])}</row>" for n in (2, 3))
    head, last = ("".join(map(_entry, row)) for row in (HEAD, LAST))
    body = f"<tbody>{shared}{rows}<row>{last}</row></tbody>"
    table = f"<table><tgroup cols='3'><thead><row>{head}</row></thead>{body}</tgroup></table>"
    tekst = f"<tekst><al>LIJST VAN VRAGEN EN ANTWOORDEN</al>{table}</tekst>"
    stuk = f"<stuk><algemeen><vrije-tekst>{tekst}</vrije-tekst></algemeen></stuk>"
    return f"<officiele-publicatie><kamerstuk>{stuk}</kamerstuk></officiele-publicatie>".encode()


def _entry(words: str) -> str:
    return f"<entry><al>{words}</al></entry>"


def as_docx() -> bytes:
    shared = f'<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>{word.p(SHARED)}'
    below = f"<w:tcPr><w:vMerge/></w:tcPr>{word.p('')}"
    rows = [(str(n), ASKED[n - 1], shared if n == 1 else below) for n in (1, 2, 3)]
    table = word.table(HEAD, *rows, LAST, properties=LINES, row_properties="<w:tblHeader/>")
    return word.docx(word.p("LIJST VAN VRAGEN EN ANTWOORDEN") + table)


def as_odt() -> bytes:
    shared = f'<table:table-cell table:number-rows-spanned="3">{odt.p(SHARED)}</table:table-cell>'
    rows = [(str(n), ASKED[n - 1], shared if n == 1 else "<table:covered-table-cell/>") for n in (1, 2, 3)]
    return odt.odt(odt.p("LIJST VAN VRAGEN EN ANTWOORDEN") + odt.table(HEAD, *rows, LAST, header=1))


FORMATS = {"l.html": as_html, "l.xml": as_xml, "l.docx": as_docx, "l.odt": as_odt}


def exchanges(found: Understood) -> list[tuple[list[str], list[str], State]]:
    text = found.consultation.text
    return [
        (
            [text(index) for question in each.questions for index in question.paragraphs],
            [text(index) for index in each.answer_blocks],
            each.state,
        )
        for each in found.consultation.exchanges
    ]


TOGETHER = [
    (list(ASKED), [SHARED], State.ANSWERED_TOGETHER),
    ([LAST[1]], [LAST[2]], State.ANSWERED),
]


@pytest.mark.parametrize("name", FORMATS)
def test_questions_beside_one_answer_are_answered_together(name: str) -> None:
    found = understood(name, FORMATS[name]())

    assert exchanges(found) == TOGETHER
    assert [question.number for each in found.consultation.exchanges for question in each.questions] == list("1234")
    assert found.problems == ()


def test_questions_without_numbers_are_recognised_by_their_rows() -> None:
    assert exchanges(understood("l.html", as_html(("", "", "")))) == TOGETHER


def test_an_empty_cell_of_its_own_is_no_answer() -> None:
    data = (
        as_html().replace(b"rowspan=3", b"rowspan=2").replace(f"{ASKED[2]}</td>".encode(), b"En wat nu?</td><td></td>")
    )
    found = understood("l.html", data)

    assert [state for *_, state in exchanges(found)] == [State.ANSWERED_TOGETHER, State.NO_ANSWER, State.ANSWERED]
    assert [problem.code for problem in found.problems] == [Code.NO_ANSWER]


def test_a_cell_over_rows_that_is_empty_answers_nothing() -> None:
    found = understood("l.html", as_html().replace(SHARED.encode(), b""))

    assert [state for *_, state in exchanges(found)] == [State.NO_ANSWER] * 3 + [State.ANSWERED]
    assert [problem.code for problem in found.problems] == [Code.NO_ANSWER] * 3
