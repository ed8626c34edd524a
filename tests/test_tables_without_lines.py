"""Lists of questions set in columns without a line: understood from an untagged PDF, or doubted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from generator.model.ledger import ledger
from generator.model.library import Library, Record
from generator.problems import Code, Problem, Problems
from generator.render.pages.full_text import full_text
from generator.verify.words import check_words
from tests import understanding
from tests.parse.documents import knowledge
from tests.read.pdf.made import at, pdf
from tests.render.archives import pages_of
from tests.render.html import to_html
from tests.tables_without_lines import ROWS, TWO_COLUMNS, WITH_LONG, Cell, Layout, as_pdf

Turns = list[tuple[str, str]]


def understood(data: bytes) -> tuple[Record, list[Problem]]:
    found = understanding.understood("lijst.pdf", data)
    return found.record, list(found.problems)


def turns(record: Record) -> Turns:
    """The words of each question and of its answer."""
    text = record.consultation.text
    return [
        (" ".join(map(text, exchange.question_blocks)), " ".join(map(text, exchange.answer_blocks)))
        for exchange in record.consultation.exchanges
    ]


def wanted(rows: Sequence[Sequence[Cell]]) -> Turns:
    return [(" ".join(row[-2]), " ".join(row[-1])) for row in rows]


NUMBERED = {
    "on one page": (ROWS, Layout()),
    "two questions": (ROWS[:2], Layout()),
    "one question": (ROWS[:1], Layout()),
    "rows without space between them": (ROWS, Layout(gap=0)),
    "cells with paragraphs apart": (ROWS, Layout(paragraph_gap=True)),
    "cells with paragraphs as far apart as rows": (ROWS, Layout(paragraph_gap=True, gap=12)),
    "over a page, heads repeated": (ROWS, Layout(begins=640)),
    "over a page, heads not repeated": (ROWS, Layout(begins=640, repeats_head=False)),
    "over a page, without heads": (ROWS, Layout(begins=640, head=())),
    "an answer over pages": (WITH_LONG, Layout()),
    "an answer over pages, heads not repeated": (WITH_LONG, Layout(repeats_head=False)),
    "an answer over pages, without heads": (WITH_LONG, Layout(head=())),
    "other heads": (ROWS, Layout(head=("#", "Vraag van de leden", "Reactie van het kabinet"))),
    "a number below another": (
        ((("1 t/m", "12"), *ROWS[0][1:]), (("13",), *ROWS[1][1:])),
        Layout(),
    ),
    "who asks in a column": (
        tuple((row[0], ("VVD",), *row[1:]) for row in ROWS),
        Layout(head=("Nr", "Fractie", "Vraag", "Antwoord"), lefts=(56, 80, 130, 330), widths=(20, 45, 190, 200)),
    ),
    "text below": (ROWS, Layout(below=("De voorzitter van de commissie,", "Kahraman"))),
}


@pytest.mark.parametrize("name", NUMBERED)
def test_columns_are_read_row_by_row_without_a_doubt(name: str) -> None:
    rows, layout = NUMBERED[name]
    record, problems = understood(as_pdf(rows, layout))

    assert turns(record) == wanted(rows)
    numbers = ["-".join(row[0]).replace(" t/m", "") for row in rows]
    assert [exchange.questions[0].number for exchange in record.consultation.exchanges] == numbers
    assert [problem.code for problem in problems] == []


PAIRS = [row[1:] for row in ROWS]
GAPS = [replace(TWO_COLUMNS, gap=gap, begins=begins) for gap in (6, 14) for begins in (160, 660)]


@pytest.mark.parametrize("layout", GAPS)
def test_two_columns_are_read_by_the_space_between_their_rows(layout: Layout) -> None:
    record, problems = understood(as_pdf(PAIRS, layout))

    assert turns(record) == wanted(PAIRS)
    assert problems == []


UNSURE = {
    "no space between rows": (PAIRS, replace(TWO_COLUMNS, gap=0)),
    "paragraphs apart in both cells": (PAIRS, replace(TWO_COLUMNS, paragraph_gap=True)),
    "a name that may be part of the last question": (
        PAIRS,
        replace(TWO_COLUMNS, gap=3, below=("De voorzitter van de commissie,", "Kahraman")),
    ),
}


@pytest.mark.parametrize("name", UNSURE)
def test_rows_that_nothing_marks_for_certain_are_a_doubt_with_the_heads(name: str) -> None:
    rows, layout = UNSURE[name]
    _, problems = understood(as_pdf(rows, layout))

    [doubt] = [problem for problem in problems if problem.code is Code.UNCERTAIN_SPLIT]
    assert (doubt.quote, doubt.place.page) == ("Vraag Antwoord", 1)


@pytest.mark.parametrize("name", NUMBERED)
def test_no_word_is_lost(name: str) -> None:
    record, problems = understood(as_pdf(*NUMBERED[name]))[0], Problems()
    [page] = pages_of(full_text, Library((record,), knowledge()))
    check_words(record.consultation.source, ledger(record.consultation), to_html(page.markdown), problems)

    assert list(problems) == []


def drawn(*rows: Sequence[tuple[int, str]]) -> bytes:
    """A page of lines, each with what stands at which left edge."""
    front = at(56, 60, "LIJST VAN VRAGEN EN ANTWOORDEN")
    return pdf(front + "".join(at(left, 100 + 12 * n, text) for n, row in enumerate(rows) for left, text in row))


def row(number: str, question: str, answer: str) -> list[tuple[int, str]]:
    cells = zip((56, 90, 310), (number, question, answer), strict=True)
    return [(left, text) for left, text in cells if text]


HEAD = row("Nr", "Vraag", "Antwoord")


def test_headings_between_rows_name_who_asks() -> None:
    first = [HEAD, [(56, "Vragen van de leden van de VVD-fractie")], row("1", "Klopt dat?", "Ja.")]
    second = [[(56, "Vragen van de leden van de D66-fractie")], row("2", "Waarom?", "Daarom.")]
    record, problems = understood(drawn(*first, *second))

    assert turns(record) == [("Klopt dat?", "Ja."), ("Waarom?", "Daarom.")]
    assert [exchange.factions for exchange in record.consultation.exchanges] == [("VVD",), ("D66",)]
    assert problems == []


def test_numbers_in_the_middle_of_their_cells_are_a_doubt() -> None:
    above = row("", "Klopt het dat de voertuigen", "Ja.")
    _, problems = understood(drawn(HEAD, above, row("1", "zijn geleverd?", ""), above, row("2", "zijn betaald?", "")))

    assert Code.UNCERTAIN_SPLIT in [problem.code for problem in problems]


def test_columns_of_a_page_with_labels_of_their_own_are_no_table() -> None:
    line = "een hele regel tekst in een kolom van de bladzijde"
    left = ["Vraag 1", line, line, "en nu?", "Antwoord 1", line, "tot hier."]
    right = ["Vraag 2", line, "en dan?", "Antwoord 2", line, line, "tot daar."]
    record, problems = understood(drawn(*([(56, a), (310, b)] for a, b in zip(left, right, strict=True))))

    assert [answer for _, answer in turns(record)] == [f"{line} tot hier.", f"{line} {line} tot daar."]
    assert problems == []


def test_a_table_of_data_with_numbered_rows_stays_one() -> None:
    table = [row("Nr", "Onderwerp", "Bedrag"), *(row(str(n), "Wegen en water", "12") for n in range(1, 6))]
    label = [[(56, "Vraag 1")], [(56, "Klopt dat?")], [(56, "Antwoord 1")], [(56, "Ja, zie de tabel.")]]
    record, problems = understood(drawn(*label, *table))

    assert len(turns(record)) == 1
    assert problems == []


def test_a_table_of_answers_apart_is_paired_by_number() -> None:
    asked = [[(56, "Nr"), (90, "Vraag")], [(56, "1"), (90, "Klopt dat?")], [(56, "2"), (90, "Waarom is dat zo?")]]
    between = [[], [(56, "De minister heeft deze vragen op 3 november 2025 als volgt beantwoord.")], []]
    answered = [[(56, "Nr"), (90, "Antwoord")], [(56, "1"), (90, "Ja.")], [(56, "2"), (90, "Omdat het zo is.")]]
    record, problems = understood(drawn(*asked, *between, *answered))

    assert turns(record) == [("Klopt dat?", "Ja."), ("Waarom is dat zo?", "Omdat het zo is.")]
    assert problems == []
