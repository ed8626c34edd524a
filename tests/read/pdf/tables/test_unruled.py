"""Tables of questions without lines: how a table is recognised, where it ends, and which of its lines begin a row."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from generator.read.pdf.tables.entries import EntryLine, entry_lines
from generator.read.pdf.tables.unruled import is_head, question_tables
from tests.pace import Watch
from tests.read.pdf.made import run

LEFTS = (50.0, 80.0, 300.0)
HEAD = ("Nr", "Vraag", "Antwoord")
FIRST, SECOND = ("1", "Klopt dat?", "Ja."), ("2", "Waarom?", "Daarom.")


def lines(*rows: Sequence[str], lefts: Sequence[float] = LEFTS) -> list[EntryLine]:
    runs = [
        run(text, left, 100 + n * 14)
        for n, row in enumerate(rows)
        for text, left in zip(row, lefts, strict=False)
        if text
    ]
    return list(entry_lines(runs))


def cells(*pages: Sequence[EntryLine]) -> list[list[list[str]]]:
    """The words of each cell by row, of each table."""
    found = []
    for table in question_tables(list(enumerate(pages, start=1))).tables:
        rows: dict[int, list[str]] = {}
        for part, (row, column, _) in (placed for page in sorted(table) for placed in table[page]):
            cell = rows.setdefault(row, [""] * len(LEFTS))
            cell[column] = f"{cell[column]} {part.text}".strip()
        found.append([rows[row] for row in sorted(rows)])
    return found


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (HEAD, True),
        (("Vraag", "Antwoord"), True),
        (("#", "Vraag"), True),
        (("Nr", "Antwoord"), True),
        (("Antwoord",), False),
        (("Vraag 1", "Antwoord 1"), False),
        (("Antwoord", "Vraag"), False),
        (("Nr", "Onderwerp", "Bedrag"), False),
        (("Vraag",), False),
    ],
)
def test_heads_name_a_question_and_its_answer_or_number(names: Sequence[str], expected: bool) -> None:
    assert is_head(lines(names, lefts=(50, 150, 300))[0]) is expected


def test_a_row_continues_until_the_next_number_and_begins_anew_on_the_next_page() -> None:
    first = lines(HEAD, FIRST, ("", "", "Zeker."), ("2", "Waarom is", "Dat is"))

    assert cells(first, lines(("", "dat zo?", "niet bekend."), ("3", "Hoe?", "Zo."))) == [
        [
            list(HEAD),
            ["1", "Klopt dat?", "Ja. Zeker."],
            ["2", "Waarom is", "Dat is"],
            ["", "dat zo?", "niet bekend."],
            ["3", "Hoe?", "Zo."],
        ]
    ]


@pytest.mark.parametrize(
    "rows",
    [
        (("1", "Wegen", "12"), ("2", "Water", "13")),
        (("2", "Klopt dat?", "Ja."), ("1", "Waarom?", "Daarom.")),
        (FIRST,),
        (("Noord", "Klopt dat?", "Ja."), ("Zuid", "Waarom?", "Daarom.")),
    ],
    ids=["nothing asks", "numbers do not count up", "one row", "no numbers"],
)
def test_without_heads_less_is_no_table_of_questions(rows: Sequence[Sequence[str]]) -> None:
    assert cells(lines(*rows)) == []


def test_text_over_all_columns_ends_a_table() -> None:
    text = [run("een regel tekst die over de hele breedte van de bladzijde loopt en verder", 50, 160)]

    assert cells([*lines(HEAD, FIRST, SECOND), *entry_lines(text)]) == [[list(HEAD), list(FIRST), list(SECOND)]]


def test_a_page_that_begins_with_text_does_not_continue() -> None:
    text = [run("een regel tekst die over de hele breedte van de bladzijde loopt en verder", 50, 100)]

    assert len(cells(lines(HEAD, FIRST), [*entry_lines(text)])[0]) == 2


def test_columns_that_the_heads_do_not_have_are_unsure() -> None:
    found = question_tables([(3, lines(HEAD, FIRST, ("2", "Vraag", "Antwoord")))])

    assert (found.tables, [page for page, _ in found.unsure]) == ((), [3])


def test_a_row_that_crosses_a_gutter_is_unsure() -> None:
    crossing = [
        run("2", 50, 128),
        run("Waarom is dat zo en hoe zit dat", 80, 128),
        run(" precies in elkaar?", 235, 128),
    ]
    found = question_tables([(1, [*lines(HEAD, FIRST), *entry_lines(crossing)])])

    assert [page for page, _ in found.unsure] == [1]


def test_cells_that_all_but_touch_are_separated_where_a_column_begins() -> None:
    touching = [run("2", 50, 128), run("W" * 43, 80, 128), run("Ja.", 300, 128)]

    assert cells([*lines(HEAD, FIRST), *entry_lines(touching)])[0][2] == ["2", "W" * 43, "Ja."]


@pytest.mark.slow
def test_a_long_table_is_read_in_time_that_grows_with_it() -> None:
    def seconds(count: int) -> float:
        page = lines(HEAD, *[FIRST, ("", "", "Zeker.")] * count)
        watch = Watch()
        assert question_tables([(1, page)]).tables
        return watch.seconds()

    assert seconds(1_600) < 8 * seconds(400) + 0.5
