"""Tables are scored by their neighbouring cells, and the reader finds enough of them."""

from __future__ import annotations

import pytest

from evaluation.pdf_tables.__main__ import documents, report
from evaluation.pdf_tables.adjacency import Cell, Score, relations, score, tables_of
from evaluation.pdf_tables.pages import APART, CONTEXTS, TUNED
from evaluation.pdf_tables.rendering import by_weasyprint
from generator.model.text import SourceFile
from generator.problems import Problems
from generator.read.pdf import read_pdf


def table(*rows: str) -> list[list[Cell]]:
    return [[Cell(text.strip()) for text in row.split("|")] for row in rows]


def test_neighbours_stand_to_the_right_and_below_past_blank_cells() -> None:
    assert sorted(relations(table("a | b", " | c", "d | e"))) == [
        ("a", "b", False), ("a", "d", True), ("b", "c", True), ("c", "e", True), ("d", "e", False),
    ]  # fmt: skip


def test_a_cell_over_several_columns_is_above_each() -> None:
    spanned = [[Cell("Top", columns=2)], [Cell("links"), Cell("rechts")]]

    assert sorted(relations(spanned)) == [("Top", "links", True), ("Top", "rechts", True), ("links", "rechts", False)]


def test_what_is_missed_costs_recall_and_what_is_invented_costs_precision() -> None:
    wanted = table("a | b", "c | d")

    assert score([wanted], [wanted]) == Score(4, 4, 4)
    assert score([wanted], []).recall == 0
    assert score([wanted], [table("a | b")]).recall == 0.25
    assert score([wanted], [wanted, table("x | y")]).precision == 0.8
    assert score([wanted], [table("a b | c d")]).precision == 0


def test_white_space_in_cells_does_not_count() -> None:
    assert score([table("een woord | b")], [table("eenwoord | b")]) == Score(1, 1, 1)


def test_the_halves_share_neither_styles_nor_contents() -> None:
    tuned, apart = documents(TUNED, 0), documents(APART, 500)

    assert not TUNED.keys() & APART.keys()
    assert len({each.html for each in [*tuned, *apart]}) == len(tuned) + len(apart)
    assert documents(TUNED, 0) == tuned
    assert report([("a/b", Score(4, 2, 2))]).count("| 0.500 | 1.000 |") == 3


@pytest.mark.slow
@pytest.mark.parametrize("context", CONTEXTS)
def test_the_reader_finds_the_tables_of_the_half_that_is_kept_apart(context: str) -> None:
    made = [each for each in documents(APART, 500) if each.name.split("/")[1] == context]
    found = [read_pdf(SourceFile("source.pdf", data), Problems()) for data in by_weasyprint(made)]
    scores = [score(each.tables, tables_of(source) if source else []) for each, source in zip(made, found, strict=True)]

    assert sum(each.recall for each in scores) / len(scores) >= 0.82
    assert sum(each.precision for each in scores) / len(scores) >= 0.85
