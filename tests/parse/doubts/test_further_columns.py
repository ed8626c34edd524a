"""Columns of tables of questions that hold neither these nor answers: they belong to neither, and stay on the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

import pytest

from generator.model.block import BlockKind
from generator.problems import Code
from tests.parse.marking.test_question_tables import IN_TURN, of_kind, read, table, turns
from tests.read.odt import documents as odt
from tests.read.word import documents as word
from tests.understanding import understood

ASKED = [("V1", ["Wat is de stand?"]), ("V2", ["Hoeveel kost dat?"])]
FRONT = ("LIJST VAN VRAGEN", "De vaste commissie voor Defensie heeft vragen over de brief.")


@pytest.mark.parametrize(
    ("head", "first", "second"),
    [
        (("Nr", "Vraag", "Bijlage", "Blz. (van)", "t/m"), ("", "3", "5"), ("1", "4", "")),
        (("Nr", "Vraag", "Dossier"), ("36 800 X",), ("36 800",)),
        (("Vraag nr.", "Vraag", "Verwijzing naar stuk"), ("Brief, blz. 3",), ("Brief, blz. 9",)),
        (("Nr.", "Vraag", ""), ("12",), ("14",)),
        (("#", "Vragen", "Opm.", "Thema"), ("spoed", "Geld"), ("", "Geld")),
        ((), ("3", "5"), ("3", "6")),
    ],
)
def test_columns_after_questions_belong_to_neither(
    head: Sequence[str], first: Sequence[str], second: Sequence[str]
) -> None:
    rows = table(("1", "Wat is de stand?", *first), ("2", "Hoeveel kost dat?", *second), head=head)
    consultation, problems = read(rows)

    assert turns(consultation) == ASKED
    words = {word for cells in (first, second) for cell in cells for word in cell.split()}
    shown = " ".join(of_kind(consultation, BlockKind.PARAGRAPH)).split()
    assert words <= set(shown)
    assert not [problem for problem in problems if problem.code is Code.UNREAD_LABEL]


@pytest.mark.parametrize(
    ("head", "order", "first", "second"),
    [
        (("Nr", "Blz.", "Vraag", "Antwoord"), "nxva", "3-5", "7"),
        (("Artikel", "Nr", "Vraag", "Antwoord"), "xnva", "4", "9"),
        (("Nr", "Vraag", "Pagina", "Antwoord"), "nvxa", "3", "5"),
        (("Nr", "Vraag", "Antwoord", "Toezegging"), "nvax", "Ja", ""),
        (("", "Vraag", "Antwoord", "Dir."), "nvax", "FEZ", "BS"),
        (("Vraag", "Antwoord", "Afgedaan op"), "vax", "3 mei", "4 mei"),
        ((), "nvxa", "blz. 3", "blz. 5"),
        ((), "xnva", "7", "9"),
    ],
)
def test_columns_among_questions_and_answers_belong_to_neither(
    head: Sequence[str], order: str, first: str, second: str
) -> None:
    rows = [
        {"n": "1", "v": "Wat is de stand?", "a": "Het loopt.", "x": first},
        {"n": "2", "v": "Hoeveel kost dat?", "a": "Niets.", "x": second},
    ]
    consultation, problems = read(table(*([row[each] for each in order] for row in rows), head=head))

    assert turns(consultation) == IN_TURN
    assert of_kind(consultation, BlockKind.TABLE) == []
    assert list(problems) == []


@pytest.mark.parametrize(
    "rows",
    [
        table(
            ("1", "Wat is de stand?", "VVD", "Het loopt."),
            ("2", "Hoeveel kost dat?", "D66", "Niets."),
            head=("Nr", "Vraag", "Vraagsteller", "Antwoord"),
        ),
        table(
            ("1", "3", "VVD-fractie", "Wat is de stand?", "Het loopt."),
            ("2", "5", "D66-fractie", "Hoeveel kost dat?", "Niets."),
            head=("Nr", "Blz.", "Gesteld door", "Vraag", "Antwoord"),
        ),
        table(("1", "VVD", "Wat is de stand?", "Het loopt."), ("2", "D66", "Hoeveel kost dat?", "Niets.")),
    ],
)
def test_a_column_of_those_who_ask_shows_who_does_wherever_it_stands(rows: str) -> None:
    consultation, _ = read(rows)

    assert turns(consultation) == IN_TURN
    assert [exchange.factions for exchange in consultation.exchanges] == [("VVD",), ("D66",)]


def test_what_a_wide_head_stands_over_is_one_question_or_answer() -> None:
    rows = (
        ("1", "Wat is de stand?", "Het loopt goed volgens de norm.", "De laatste stap is nu gezet."),
        ("2", "Hoeveel kost dat?", "", ""),
    )
    consultation, _ = read(table(*rows, head=("Nr", "Vraag", "Antwoord", "")))

    assert turns(consultation)[1] == ("A1", ["Het loopt goed volgens de norm.", "De laatste stap is nu gezet."])


def test_sentences_in_a_column_of_another_name_are_a_doubt_where_nothing_answers() -> None:
    rows = (
        ("1", "Wat is de stand?", "Dat staat in de brief van mei."),
        ("2", "Hoeveel kost dat?", "Dat is niet bekend."),
    )
    consultation, problems = read(table(*rows, head=("Nr", "Vraag", "Standpunt")))

    assert turns(consultation) == ASKED
    assert "neither question nor answer" in " ".join(problem.message for problem in problems)


ROWS = (
    ("Nr", "Vraag", "Stuk", "Blz. van", "t/m"),
    ("1", "Wat is de stand?", "Brief", "3", "5"),
    ("2", "Hoeveel kost dat?", "", "7", ""),
)


def as_html() -> bytes:
    rows = "".join(f"<tr>{''.join(f'<td><p>{escape(cell)}</p></td>' for cell in row)}</tr>" for row in ROWS)
    before = "".join(f"<p>{line}</p>" for line in FRONT)
    return f"<html lang='nl'><body>{before}<table>{rows}</table></body></html>".encode()


def as_markdown() -> bytes:
    head, *body = [f"| {' | '.join(row)} |" for row in ROWS]
    return "\n\n".join((*FRONT, "\n".join((head, "|---|---|---|---|---|", *body)))).encode()


def as_docx() -> bytes:
    cells = [tuple(map(word.p, row)) for row in ROWS]
    return word.docx("".join(map(word.p, FRONT)) + word.table(*cells))


def as_odt() -> bytes:
    cells = [tuple(f"<table:table-cell>{odt.p(cell)}</table:table-cell>" for cell in row) for row in ROWS]
    return odt.odt("".join(map(odt.p, FRONT)) + odt.table(*cells))


@pytest.mark.parametrize(
    ("name", "make"), [("x.html", as_html), ("x.md", as_markdown), ("x.docx", as_docx), ("x.odt", as_odt)]
)
def test_pages_and_annexes_belong_to_no_question_in_any_format(name: str, make: Callable[[], bytes]) -> None:
    consultation = understood(name, make()).consultation

    assert turns(consultation) == ASKED
    assert of_kind(consultation, BlockKind.FURNITURE) == ["Nr Vraag Stuk Blz. van t/m"]


@pytest.mark.parametrize("label", ["Antwoord:", "Antwoord", "Antwoord {}:", "Antwoorden:"])
@pytest.mark.parametrize("answer", ["Dat is bekend.", "Men vroeg mij: ‘Mogen wij meedoen?’ Dat mag niet."])
def test_a_row_that_says_it_answers_does_whatever_the_heads_say(label: str, answer: str) -> None:
    rows = table(
        ("1", "Wat is de stand?", "", "3"),
        ("", f"{label.format(1)}¶Goed.", "", ""),
        ("2", "Hoeveel kost dat?", "", "5"),
        ("", f"{label.format(2)}¶{answer}", "", ""),
        head=("Nr", "Vraag", "Bijlage", "Blz."),
    )
    consultation, _ = read(rows)

    assert [(kind, words) for kind, words in turns(consultation)] == [
        ("V1", ["Wat is de stand?"]),
        ("A1", ["Goed."]),
        ("V2", ["Hoeveel kost dat?"]),
        ("A2", [answer]),
    ]
