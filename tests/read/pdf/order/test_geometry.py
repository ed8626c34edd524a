"""The reading order of pages that only their geometry shows."""

from __future__ import annotations

import pytest

from generator.read.pdf.glyphs.page import Page, Run
from generator.read.pdf.glyphs.ruling import Box, Grid
from generator.read.pdf.order.geometry import columns_of, ordered_rows
from tests.read.pdf.made import run

LONG = "een regel van een kolom met lopende tekst"


def column(name: str, left: float, top: float, count: int = 4) -> list[Run]:
    return [run(f"{name}{index} {LONG}", left, top + 12 * index) for index in range(count)]


def order(*runs: Run, grids: tuple[Grid, ...] = ()) -> list[str]:
    page = Page(1, 595, 842, tuple(runs), grids=grids)
    return [row.text.split()[0] for row in ordered_rows(page, page.runs)]


def shuffled(*runs: Run) -> list[Run]:
    """The runs in an order that means nothing."""
    return [*runs[::-3], *runs[-2::-3], *runs[-3::-3]]


def test_a_page_without_runs_has_no_rows() -> None:
    assert order() == []


def test_a_single_column_is_read_from_its_top_whatever_the_order_of_the_file() -> None:
    assert order(*shuffled(*column("r", 70, 100, 6))) == ["r0", "r1", "r2", "r3", "r4", "r5"]


def test_columns_are_read_one_after_the_other() -> None:
    left, right = column("l", 50, 100), column("r", 320, 100)

    assert order(*shuffled(*left, *right)) == ["l0", "l1", "l2", "l3", "r0", "r1", "r2", "r3"]


def test_columns_between_lines_of_full_width_stay_between_them() -> None:
    above = run(f"boven {LONG} {LONG} {LONG[:20]}", 50, 60)
    below = run(f"onder {LONG} {LONG} {LONG[:20]}", 50, 170)

    found = order(*shuffled(above, *column("l", 50, 100), *column("r", 320, 100), below))

    assert found == ["boven", "l0", "l1", "l2", "l3", "r0", "r1", "r2", "r3", "onder"]


def test_a_margin_with_lines_of_its_own_is_a_column_though_its_lines_stand_elsewhere() -> None:
    margin = [run(f"m{index} kleine regel", 40, 103 + 7.5 * index, 6) for index in range(5)]

    assert order(*shuffled(*margin, *column("t", 200, 100))) == ["t0", "t1", "t2", "t3", "m0", "m1", "m2", "m3", "m4"]


def test_a_margin_in_letters_of_the_texts_size_is_read_before_it() -> None:
    margin = [run(f"m{index} regel", 40, 103 + 12.5 * index) for index in range(3)]

    assert order(*shuffled(*margin, *column("t", 200, 100))) == ["m0", "m1", "m2", "t0", "t1", "t2", "t3"]


def test_small_print_right_of_a_text_is_read_before_it() -> None:
    margin = [run(f"m{index} kleine regel", 470, 103 + 7.5 * index, 6) for index in range(5)]

    assert order(*shuffled(*margin, *column("t", 70, 100))) == ["m0", "m1", "m2", "m3", "m4", "t0", "t1", "t2", "t3"]


def test_blank_lines_at_one_height_in_both_columns_do_not_cut_them() -> None:
    left = [*column("l", 50, 100), *column("m", 50, 180)]
    right = [*column("r", 320, 100), *column("s", 320, 180)]
    foot = [run(f"noot{index} {LONG} {LONG} {LONG}", 50, 250 + 8 * index, 6.5) for index in range(3)]

    found = order(*shuffled(*left, *right, *foot))

    assert found == [f"{name}{n}" for name in "lmrs" for n in range(4)] + ["noot0", "noot1", "noot2"]


def test_a_number_in_the_margin_is_read_with_the_line_it_stands_at() -> None:
    rows = [run("36 450", 40, 100), *column("t", 200, 100), run("Nr. 6", 40, 190), *column("n", 200, 190)]

    assert order(*shuffled(*rows)) == ["36", "t0", "t1", "t2", "t3", "Nr.", "n0", "n1", "n2", "n3"]


def test_numbers_of_items_are_no_column() -> None:
    items = [
        part
        for index in range(4)
        for part in (run(f"{index}.", 70, 100 + 12 * index), run(LONG, 120, 100 + 12 * index))
    ]

    assert order(*shuffled(*items)) == ["0.", "1.", "2.", "3."]


def test_short_entries_that_stand_level_are_read_line_by_line() -> None:
    entries = [run("Datum", 70), run("Betreft", 70, 112), run("12 mei 2025", 200), run("Beantwoording", 200, 112)]

    assert order(*shuffled(*entries)) == ["Datum", "12", "Betreft", "Beantwoording"]


def test_letters_that_stand_turned_come_last() -> None:
    assert order(run("kopie", 10, 10, rotation=1), *column("r", 70, 100, 2)) == ["r0", "r1", "kopie"]


def test_the_cells_of_a_ruled_table_are_read_row_by_row() -> None:
    grid = Grid((60.0, 200.0, 340.0), (90.0, 120.0), Box(60, 90, 480, 160))
    cells = [run("a1", 70), run("a2", 70, 112), run("b1", 210), run("c1", 350), run("d1", 70, 130), run("e1", 210, 130)]

    found = order(run("voor", 70, 60), *shuffled(*cells), run("na", 70, 200), grids=(grid,))

    assert found == ["voor", "a1", "a2", "b1", "c1", "d1", "e1", "na"]


def test_the_cells_of_a_table_are_known_by_their_elements() -> None:
    grid = Grid((60.0, 200.0, 340.0), (90.0, 120.0), Box(60, 90, 480, 160))
    page = Page(3, 595, 842, (run("a"), run("b", 210), run("na", 70, 200)), grids=(grid,))

    elements = [row.element for row in ordered_rows(page, page.runs)]

    assert [element.path if element else None for element in elements] == [(3, 0, 0, 0), (3, 0, 0, 1), None]


def test_names_of_contents_make_a_table_where_no_rules_are() -> None:
    cells = [
        run("Jaar", 70, tag="TH", outer=4, content=5),
        run("Bedrag", 200, tag="TH", outer=4, content=6),
        run("2025", 70, 112, tag="TD", outer=7, content=8),
        run("12,5", 200, 112, tag="TD", outer=7, content=9),
        run("P", 70, 130, tag="P", outer=10, content=10),
        run("x", 70, 142, tag="TD", outer=11, content=12),
    ]
    page = Page(1, 595, 842, tuple(cells))

    elements = [row.element for row in ordered_rows(page, page.runs)]

    assert [element.path if element else None for element in elements] == [
        (1, 0, 4, 1),
        (1, 0, 4, 2),
        (1, 0, 7, 1),
        (1, 0, 7, 2),
        None,
        (1, 1, 11, 1),
    ]


def test_only_a_gutter_begins_a_column() -> None:
    above = run(f"boven {LONG} {LONG} {LONG[:20]}", 50, 60)
    left, right = column("l", 50, 100), column("r", 320, 100)
    found = columns_of([above, *left, *right])

    assert found[above.number] == 0
    assert {found[part.number] for part in left} == {1}
    assert {found[part.number] for part in right} == {2}


def test_a_page_full_of_scattered_words_is_read_whole() -> None:
    words = [run(f"w{index}", 20 + index * 7919 % 541, 30 + index * 104729 % 769) for index in range(1500)]
    page = Page(1, 595, 842, tuple(words))

    read = " ".join(row.text for row in ordered_rows(page, page.runs))

    assert sorted(read.replace("w", " w").split()) == sorted(word.text for word in words)


@pytest.mark.parametrize("rise", [3.0, 5.2, 5.4])
@pytest.mark.parametrize("size", [4.5, 5.0])
@pytest.mark.parametrize("line", range(3))
@pytest.mark.parametrize("is_first", [False, True])
def test_a_sign_raised_beside_a_word_of_an_aligned_table_is_read_once(
    rise: float, size: float, line: int, is_first: bool
) -> None:
    words = [run(f"w{n}{left}", left, 100 + 12 * n) for n in range(3) for left in (70, 200, 330)]
    beside = words[3 * line]
    sign = run("1", beside.left - 0.5 * size if is_first else beside.right, beside.baseline - rise, size)
    place = words.index(beside)
    runs = [*words[:place], sign, *words[place:]] if is_first else [*words[: place + 1], sign, *words[place + 1 :]]

    rows = ordered_rows(Page(1, 595, 842, tuple(runs)), runs)

    assert sorted(part.number for row in rows for part in row.runs) == sorted(part.number for part in runs)
