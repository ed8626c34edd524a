"""Runs and rows are known by values: a copy of one with something changed keeps its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from generator.model.text import SourceFile
from generator.problems import Problems
from generator.read.pdf.glyphs.page import Element, Page, Run
from generator.read.pdf.opening.document import open_pages
from generator.read.pdf.order.geometry import columns_of, ordered_rows
from generator.read.pdf.order.spread_tables import spread_tables
from generator.read.pdf.rows.furniture import furniture
from generator.read.pdf.rows.rows import Row
from generator.read.pdf.tables.tagged_tables import cells
from generator.read.pdf.text.compose import compose
from generator.read.pdf.text.unseen import in_line
from generator.read.pdf.text.writing import written
from tests import tables_of_questions, tables_without_lines
from tests.read.pdf.hidden_forms import BOX, around, secret
from tests.read.pdf.made import at, pdf, row, run

DOCUMENTS = Path(__file__).parent.parent / "documents"
PDFS = {path.stem: path.read_bytes() for path in sorted(DOCUMENTS.glob("*.pdf"))} | {
    "a part is covered": pdf(around(f"{secret(left=0)}1 g {BOX} re f")),
    "letters on their side": pdf(at(70, 100, "recht") + "BT /F 10 Tf 0 1 -1 0 40 300 Tm (op zijn kant) Tj ET\n"),
    "a gap of a column": pdf("BT /F 10 Tf 70 700 Td [(links) -9000 (rechts)] TJ ET\n"),
    "a table of questions": tables_of_questions.as_pdf(),
    "a table without lines": tables_without_lines.as_pdf(tables_without_lines.WITH_LONG, tables_without_lines.Layout()),
}


def pages_of(name: str) -> list[Page]:
    pages = open_pages(SourceFile("source.pdf", PDFS[name]), Problems())
    assert pages
    return pages


def copy(each: Run) -> Run:
    """Another run in the same place."""
    return replace(each, guessed=not each.guessed)


def copied(rows: Sequence[Row]) -> list[Row]:
    """Other rows of other runs in the same places."""
    return [replace(each, runs=tuple(map(copy, each.runs))) for each in rows]


@pytest.mark.parametrize("name", PDFS)
def test_each_run_has_a_key_of_its_own_and_stands_in_one_row(name: str) -> None:
    pages = pages_of(name)
    printed = compose(pages).printed
    drawn = [(page.number, each.number) for page in pages for each in page.runs]

    assert len(set(drawn)) == len(drawn) > 0
    assert len({each.key for each in printed}) == len(printed)
    assert sorted((each.page, part.number) for each in printed for part in each.runs) == sorted(drawn)


def test_the_parts_of_a_run_that_is_partly_covered_have_numbers_of_their_own() -> None:
    [page] = pages_of("a part is covered")
    parts = [each for each in page.runs if each.baseline == pytest.approx(140)]

    assert [bool(part.unseen) for part in sorted(parts, key=lambda part: part.number)] == [False, True]
    assert len({part.number for part in parts}) == 2


@pytest.mark.parametrize("name", PDFS)
def test_copied_rows_are_written_as_the_rows_were(name: str) -> None:
    """Their paragraphs, cells, notes and furniture are those that were found before they were copied."""
    document = compose(pages_of(name))
    with_copies = replace(document, printed=tuple(copied(document.printed)))

    assert all(one is not other for one, other in zip(document.printed, with_copies.printed, strict=True))
    assert written("source.pdf", with_copies) == written("source.pdf", document)


def test_keys_distinguish_rows_of_one_place_and_one_text() -> None:
    rows = [row("een"), row("een"), row("een", page=2)]

    assert [each.key for each in copied(rows)] == [each.key for each in rows]
    assert len({each.key for each in rows}) == 3


def test_copied_rows_are_furniture_as_the_rows_were() -> None:
    words = {1: "een zin", 2: "een andere"}
    rows = [[row("Directie Recht", 70, 50, page=page), row(words[page], 70, 100, page=page)] for page in words]
    repeated = furniture([Page(page, 595, 842, ()) for page in (1, 2)], rows)

    assert [[each.text for each in copied(page) if each.key in repeated] for page in rows] == [["Directie Recht"]] * 2


def test_a_number_beside_the_name_of_the_chamber_is_one_though_it_was_copied() -> None:
    number = row("2", 500, 60, 30)

    assert furniture([Page(1, 595, 842, ())], [copied([number])]) == {number.key}


def test_copied_rows_stand_in_the_cells_they_stood_in() -> None:
    rows = [
        Row(1, (run("x"),), Element((0, 0, 0, place, 0), ("Document", "Table", "TR", "TD", "P"))) for place in (0, 1)
    ]
    found = cells(rows)

    assert [found[each.key].column for each in copied(rows)] == [1, 2]


def test_copied_runs_stand_in_the_columns_they_stood_in() -> None:
    words = "een regel van een kolom met lopende tekst"
    runs = [run(words, left, 100 + 12 * index) for left in (50, 320) for index in range(4)]
    columns = columns_of(runs)

    assert [columns[copy(each).number] for each in runs] == [1] * 4 + [2] * 4


def test_copied_runs_in_a_line_stay_in_it() -> None:
    page = Page(1, 595, 842, (run("gezien", 70), run("bedekt", 102, unseen="covered")))
    kept = {each.number for each in in_line(page).runs}

    assert [copy(each).number in kept for each in page.runs] == [True, True]


def test_a_table_that_was_found_before_its_runs_were_copied_is_read_once() -> None:
    pages = pages_of("a table without lines")
    rows = [ordered_rows(page, page.runs) for page in pages]
    tables = spread_tables(pages, rows, set())

    assert tables.tables
    for page in pages:
        runs = [copy(each) for each in page.runs]
        again = ordered_rows(page, runs, tables.tables.get(page.number, ()))
        assert sorted(part.number for each in again for part in each.runs) == sorted(each.number for each in runs)
    assert tables.inside([copied(each) for each in rows]) == tables.inside(rows) != set()
