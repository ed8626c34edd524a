"""Items of lists."""

from __future__ import annotations

from generator.read.pdf.lists import item_depths
from generator.read.pdf.page import Element
from generator.read.pdf.rows import Row
from tests.read.pdf.made import row, run

ITEM = ("Document", "L", "LI", "LBody", "P")
BELOW = ("Document", "L", "LI", "LBody", "L", "LI", "LBody", "P")


def depths(*rows: Row) -> list[int]:
    found = item_depths([[part] for part in rows])
    return [found.get(index, 0) for index in range(len(rows))]


def test_printed_bullets_begin_items_deeper_ones_to_the_right() -> None:
    found = depths(row("• een"), row("– twee", 84), row("▪ drie", 98), row("• vier"), row("- vijf", 84))

    assert found == [1, 2, 3, 1, 2]


def test_text_between_items_begins_a_new_list() -> None:
    assert depths(row("– een", 84), row("Tekst."), row("• twee", 84)) == [1, 0, 1]


def test_text_without_a_bullet_is_no_item() -> None:
    assert depths(row("tekst"), row("•"), row("–5 graden"), row("1. genummerd")) == [0, 0, 0, 0]


def test_the_tree_tells_items_and_their_depth_and_only_their_first_paragraph_begins_them() -> None:
    first = Row(1, (run("1. een"),), Element((0, 1, 0, 1, 0), ITEM))
    second = Row(1, (run("nog een alinea"),), Element((0, 1, 0, 1, 1), ITEM))
    below = Row(1, (run("a. dieper"),), Element((0, 1, 0, 1, 2, 0, 1, 0), BELOW))
    other = Row(1, (run("2. twee"),), Element((0, 1, 1, 1, 0), ITEM))

    assert depths(first, second, below, other) == [1, 0, 2, 1]
