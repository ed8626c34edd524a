"""Items of lists."""

from __future__ import annotations

from generator.read.pdf.glyphs.page import Element
from generator.read.pdf.rows.rows import Row
from generator.read.pdf.text.lists import continued_items, item_depths
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


def test_the_tree_gives_items_and_their_depth_and_only_their_first_paragraph_begins_them() -> None:
    first = Row(1, (run("1. een"),), Element((0, 1, 0, 1, 0), ITEM))
    second = Row(1, (run("nog een alinea"),), Element((0, 1, 0, 1, 1), ITEM))
    below = Row(1, (run("a. dieper"),), Element((0, 1, 0, 1, 2, 0, 1, 0), BELOW))
    other = Row(1, (run("2. twee"),), Element((0, 1, 1, 1, 0), ITEM))

    assert depths(first, second, below, other) == [1, 0, 2, 1]


def continued(*paragraphs: list[Row]) -> dict[int, int]:
    return continued_items(paragraphs, item_depths(paragraphs), 70)


def test_a_paragraph_below_the_text_of_an_item_is_a_further_one_of_it() -> None:
    item = [row("• een item"), row("op twee regels", 78)]

    assert continued(item, [row("Nog een", 78), row("alinea.", 78)], [row("En een.", 78)]) == {1: 1, 2: 1}


def test_so_it_is_where_the_item_has_one_line_and_its_text_a_place_of_its_own() -> None:
    item = [Row(1, (run("•", 70), run("een item", 78)))]

    assert continued(item, [row("Nog een alinea.", 78)]) == {1: 1}


def test_a_paragraph_of_a_deeper_item_has_its_depth() -> None:
    outer, inner = [row("• een"), row("item", 78)], [row("– twee", 84), row("regels", 92)]

    assert continued(outer, inner, [row("Nog een alinea.", 92)]) == {2: 2}


def test_text_at_another_edge_than_that_of_the_item_ends_it() -> None:
    item = [row("• een item"), row("op twee regels", 78)]

    assert continued(item, [row("Tekst.", 70)], [row("Citaat.", 78)]) == {}
    assert continued(item, [row("Nieuwe alinea", 78), row("van de tekst.", 70)]) == {}
    assert continued(item, [row("Citaat.", 90)]) == {}


def test_below_an_item_with_its_bullet_in_the_margin_stands_text_of_the_page() -> None:
    item = [row("• een item", 62), row("op twee regels", 70)]

    assert continued(item, [row("Tekst.", 70)]) == {}


def test_below_an_item_of_one_line_nothing_shows_where_its_text_begins() -> None:
    assert continued([row("• een item")], [row("Tekst.", 78)]) == {}
