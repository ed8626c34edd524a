from __future__ import annotations

import pytest

from generator.model.block import Block, BlockKind, Cell, join
from generator.model.text import Line, SourceText, Span
from generator.render.marks.paint import Insertion
from generator.render.marks.tables import cell_parts, table_view
from generator.render.writing.markdown import Markdown

TEXT = "Land\n% bbp\nNL\n2,05"
HEAD = Cell(Span(0, 1), is_header=True)
LAND, BBP, NL, PART = Span(0, 4), Span(5, 10), Span(11, 13), Span(14, 18)


def table(*rows: tuple[Cell, ...], text: str = TEXT) -> Block:
    return Block(0, BlockKind.TABLE, (Span(0, len(text)),), cells=rows)


def parts(*rows: tuple[Cell, ...], inserted: tuple[Insertion, ...] = (), text: str = TEXT) -> list[tuple[str, int]]:
    """The words of each cell and how many things are inserted in it."""
    block = table(*rows, text=text)
    joined = join(SourceText("x", text, (Line(1, Span(0, len(text))),)), block)
    found = cell_parts(joined, block, inserted)
    return [(joined.text[part.span.start : part.span.end].strip(), len(part.insertions)) for part in found]


def empty(at: int) -> Cell:
    return Cell(Span(at, at))


def test_each_cell_has_its_stretch_of_the_text() -> None:
    assert parts((Cell(LAND), Cell(BBP)), (Cell(NL), Cell(PART))) == [("Land", 0), ("% bbp", 0), ("NL", 0), ("2,05", 0)]


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ((empty(0), Cell(LAND), Cell(BBP)), ["", "Land", "% bbp NL 2,05"]),
        ((Cell(LAND), empty(4), Cell(BBP)), ["Land", "", "% bbp NL 2,05"]),
        ((Cell(LAND), Cell(BBP), empty(18)), ["Land", "% bbp NL 2,05", ""]),
        ((empty(0), empty(0)), ["Land % bbp NL 2,05", ""]),
    ],
    ids=["first", "between", "last", "all"],
)
def test_an_empty_cell_has_an_empty_stretch_and_no_word_is_lost(row: tuple[Cell, ...], found: list[str]) -> None:
    assert [words for words, _ in parts(row)] == found


def test_words_that_no_cell_holds_belong_to_the_one_before_them_or_the_first() -> None:
    assert [words for words, _ in parts((Cell(BBP), Cell(PART)))] == ["Land % bbp NL", "2,05"]


@pytest.mark.parametrize(("offset", "owner"), [(2, 0), (4, 0), (12, 3), (17, 4)])
def test_what_is_inserted_belongs_to_the_cell_in_which_it_stands_in_the_source(offset: int, owner: int) -> None:
    row = (Cell(LAND), empty(4), Cell(BBP), Cell(NL), Cell(PART))
    found = parts(row, inserted=(Insertion(0, Markdown("°"), offset),))

    assert [number for number, (_, count) in enumerate(found) if count] == [owner]


def heads(*rows: str) -> list[str]:
    """The scopes of each row, those of the head in capitals; `h` stands for a header cell, `.` for an empty one."""
    cells = tuple(tuple(Cell(Span(0, 0 if sign in ".H" else 1), sign in "hH") for sign in row) for row in rows)
    view = table_view(table(*cells), [Markdown("x")] * sum(map(len, rows)), 3)
    scopes = {"col": "c", "row": "r", "": "-"}
    made = [
        "".join(scopes[cell.scope] for cell in row).upper()
        if row in view.head
        else "".join(scopes[c.scope] for c in row)
        for row in (*view.head, *view.body)
    ]
    assert view.number == 3
    return made


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (("hh", "cc"), ["CC", "--"]),
        (("hh", "hh", "hc"), ["CC", "CC", "r-"]),
        ((".h", "hc"), ["-C", "r-"]),
        (("Hh", "cc"), ["-C", "--"]),
        (("cc", "hh"), ["--", "rr"]),
        (("..", "cc"), ["--", "--"]),
        (("cc",), ["--"]),
    ],
    ids=["one row", "two rows", "an empty corner", "an empty header", "below", "empty", "none"],
)
def test_rows_of_header_cells_at_the_top_head_columns_and_others_their_row(
    rows: tuple[str, ...], found: list[str]
) -> None:
    assert heads(*rows) == found


def test_a_head_that_is_printed_again_heads_columns_there_too() -> None:
    """A printed table repeats its head on each page."""
    head, cell = Cell(Span(0, 1), is_header=True), Cell(Span(0, 1))
    rows = ((head, head), (cell, cell), (head, head), (cell, cell), (head, head))
    view = table_view(table(*rows), [*map(Markdown, "ab12ab34cd")], 1)

    assert [[cell.scope for cell in row] for row in view.body] == [["", ""], ["col", "col"], ["", ""], ["row", "row"]]


def test_the_last_cell_of_a_short_row_stands_over_all_columns_that_are_left() -> None:
    cell = Cell(Span(0, 1))
    view = table_view(table((cell, cell, cell), (cell,), (cell, cell)), [Markdown("x")] * 6, 1)
    assert [[cell.columns for cell in row] for row in view.body] == [[1, 1, 1], [3], [1, 2]]


@pytest.mark.parametrize(
    ("rows", "titles", "head", "body"),
    [
        (("h", "hh", "cc"), ["a"], ["bc"], ["de"]),
        (("c", "hh", "cc"), ["a"], ["bc"], ["de"]),
        (("c", "cc"), ["a"], [], ["bc"]),
        (("h", "c", "hh", "cc"), ["a", "b"], ["cd"], ["ef"]),
        (("h", "hh", "c", "cc"), ["a"], ["bc"], ["d", "ef"]),
        ((".", "hh"), [], ["bc"], []),
        (("h", "c", "cc"), ["a", "b"], [], ["cd"]),
        (("h", "c", "c"), [], ["a"], ["b", "c"]),
        (("c",), [], [], ["a"]),
        (("hh", "c"), [], ["ab"], ["c"]),
    ],
)
def test_what_stands_over_the_whole_table_names_it(
    rows: tuple[str, ...], titles: list[str], head: list[str], body: list[str]
) -> None:
    cells = tuple(tuple(Cell(Span(0, int(sign != "."))) if sign != "h" else HEAD for sign in row) for row in rows)
    letters = iter("abcdefgh")
    painted = [Markdown("" if sign == "." else letter) for sign, letter in zip("".join(rows), letters, strict=False)]
    view = table_view(table(*cells), painted, 1)

    assert list(view.titles) == titles
    assert ["".join(cell.markdown for cell in row) for row in view.head] == head
    assert ["".join(cell.markdown for cell in row) for row in view.body] == body


def test_a_name_that_is_printed_again_with_the_head_heads_columns_there() -> None:
    cell = Cell(Span(0, 1))
    rows = ((HEAD,), (HEAD, HEAD), (cell, cell), (HEAD,), (HEAD, HEAD), (cell, cell))
    view = table_view(table(*rows), [*map(Markdown, "nab12nab34")], 1)

    assert [[cell.scope for cell in row] for row in view.body] == [["", ""], ["col"], ["col", "col"], ["", ""]]


def test_the_words_of_cells_have_no_space_around_them() -> None:
    view = table_view(table((Cell(LAND),)), [Markdown(" Land ")], 1)

    assert view.body[0][0].markdown == "Land"
