from __future__ import annotations

from generator.model.block import Cell
from generator.model.text import MarkKind, SourceText, Span
from generator.parse.blocks.tables import cell_lines, rows
from tests.marked_source import marked


def table(text: str) -> tuple[SourceText, tuple[tuple[Cell, ...], ...]]:
    source = marked(text)
    [outer, *_] = source.marked(MarkKind.TABLE, Span(0, len(source.text)))
    return source, rows(source, outer.span)


def words(text: str) -> list[list[str]]:
    source, found = table(text)
    return [[source.slice(cell.span) for cell in row] for row in found]


TWO_BY_TWO = (
    "<table><row><header-cell>Land</header-cell>\n<header-cell>% bbp</header-cell></row>\n\n"
    "<row><cell>Nederland</cell>\n<cell>2,05</cell></row></table>"
)


def test_a_table_has_its_rows_and_their_cells_in_order() -> None:
    assert words(TWO_BY_TWO) == [["Land", "% bbp"], ["Nederland", "2,05"]]


def test_header_cells_are_distinguished_from_others() -> None:
    _, found = table(TWO_BY_TWO)

    assert [[cell.is_header for cell in row] for row in found] == [[True, True], [False, False]]


def test_an_empty_cell_keeps_its_place() -> None:
    text = "<table><row><cell></cell><cell>a</cell>\n<cell>b</cell><cell></cell></row></table>"

    assert words(text) == [["", "a", "b", ""]]


def test_an_empty_cell_between_two_keeps_its_place() -> None:
    assert words("<table><row><cell>a</cell><cell></cell>\n<cell>b</cell></row></table>") == [["a", "", "b"]]


def test_a_cell_that_shows_its_column_leaves_empty_ones_before_it() -> None:
    text = "<table><row><cell 2>a</cell>\n<cell 4>b</cell></row></table>"

    assert words(text) == [["", "a", "", "b"]]


def test_a_column_beyond_all_tables_is_not_believed() -> None:
    [row] = words("<table><row><cell 4000>a</cell></row></table>")

    assert len(row) == 100
    assert row[-1] == "a"


def test_a_table_in_a_cell_is_text_of_that_cell() -> None:
    inner = "<table><row><cell>x</cell>\n<cell>y</cell></row></table>"

    assert words(f"<table><row><cell>{inner}</cell>\n<cell>b</cell></row></table>") == [["x\ny", "b"]]


def test_a_table_without_rows_or_with_empty_ones_has_none() -> None:
    assert words("<table>los</table>") == []
    assert words("<table><row>los</row></table>") == []


def lines(text: str) -> list[list[str]]:
    source, found = table(text)
    all_lines = [line.span for line in source.lines if line.span]
    return [[source.slice(line) for line in held] for held in cell_lines(found, all_lines)]


def test_the_lines_of_a_cell_stand_together_and_apart_from_those_of_others() -> None:
    text = "<table><row><cell>energie-\nnorm</cell>\n<cell>en-\nzo</cell></row></table>"

    assert lines(text) == [["energie-", "norm"], ["en-", "zo"]]


def test_lines_before_the_first_cell_stand_alone() -> None:
    assert lines("<table>los\n<row><cell>a</cell></row></table>") == [["los"], ["a"]]
