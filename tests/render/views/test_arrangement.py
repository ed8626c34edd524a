from __future__ import annotations

import pytest

from generator.model.block import BlockKind
from generator.render.marks.official_block import OfficialBlock
from generator.render.marks.tables import TableView
from generator.render.views.arrangement import arranged
from generator.render.writing.markdown import Markdown


def paragraph(text: str = "Ja.") -> OfficialBlock:
    return OfficialBlock(BlockKind.PARAGRAPH, Markdown(text), text=text)


def caption(text: str) -> OfficialBlock:
    return OfficialBlock(BlockKind.CAPTION, Markdown(text), text=text)


def item(depth: int = 1, *, is_bulleted: bool = False) -> OfficialBlock:
    return OfficialBlock(BlockKind.LIST_ITEM, Markdown("x"), depth=depth, is_bulleted=is_bulleted)


TABLE = OfficialBlock(BlockKind.TABLE, Markdown("x"), table=TableView(1, (), (), ()))


def indents(*depths: int) -> list[int]:
    return [len(part.indent) // 4 for part in arranged([item(depth) for depth in depths])]


def test_paragraphs_come_in_order_as_they_are() -> None:
    blocks = [paragraph("Een."), paragraph("Twee.")]

    assert [(part.block, part.indent, part.opens, part.closes, part.captions) for part in arranged(blocks)] == [
        (block, "", False, False, ()) for block in blocks
    ]


@pytest.mark.parametrize(
    ("depths", "found"),
    [
        ((1, 1), [0, 0]),
        ((1, 2, 3, 1), [0, 1, 2, 0]),
        ((2, 2), [0, 0]),
        ((1, 3, 2), [0, 1, 1]),
        ((3, 1, 2), [0, 0, 1]),
    ],
    ids=["flat", "nested", "all deep", "a level left out", "a deep one first"],
)
def test_an_item_stands_below_the_nearest_one_before_it_that_is_less_deep(
    depths: tuple[int, ...], found: list[int]
) -> None:
    assert indents(*depths) == found


def further(depth: int = 1) -> OfficialBlock:
    return OfficialBlock(BlockKind.PARAGRAPH, Markdown("x"), depth=depth, continues=True)


def test_a_further_paragraph_stands_in_the_item_of_its_depth_and_does_not_end_the_list() -> None:
    blocks = [item(1), further(1), item(2), further(2), further(1), item(1), paragraph()]

    assert [len(part.indent) // 4 for part in arranged(blocks)] == [0, 1, 1, 2, 1, 0, 0]


def test_a_further_paragraph_without_its_item_is_a_paragraph() -> None:
    assert [len(part.indent) for part in arranged([further(), item(), paragraph(), further()])] == [0, 0, 0, 0]


def test_a_further_paragraph_has_no_bullet_and_needs_none() -> None:
    made = list(arranged([item(is_bulleted=True), further(), paragraph()]))

    assert [(part.opens, part.closes) for part in made] == [(True, False), (False, True), (False, False)]


def test_a_list_begins_anew_after_other_text() -> None:
    made = list(arranged([item(1), item(2), paragraph(), item(2)]))

    assert [len(part.indent) for part in made] == [0, 4, 0, 0]


def test_a_list_of_drawn_bullets_shows_where_it_begins_and_ends() -> None:
    made = list(arranged([paragraph(), item(is_bulleted=True), item(2, is_bulleted=True), paragraph()]))

    assert [(part.opens, part.closes) for part in made] == [
        (False, False),
        (True, False),
        (False, True),
        (False, False),
    ]


def test_a_list_with_a_sign_among_its_words_needs_no_bullets() -> None:
    made = list(arranged([item(is_bulleted=True), item()]))

    assert not any(part.opens or part.closes for part in made)


def test_captions_come_with_the_table_they_stand_above() -> None:
    names = [caption("Tabel 1"), caption("(in euro’s)")]
    [first, second] = arranged([*names, TABLE, TABLE])

    assert (first.block, first.captions) == (TABLE, tuple(names))
    assert second.captions == ()


def test_other_text_stays_before_the_table() -> None:
    assert [part.block for part in arranged([paragraph("Tabel 1"), TABLE])] == [paragraph("Tabel 1"), TABLE]


def test_a_caption_without_a_table_stands_alone() -> None:
    blocks = [caption("Tabel 1"), paragraph("Ja."), caption("Tabel 2")]

    assert [(part.block, part.captions) for part in arranged(blocks)] == [(block, ()) for block in blocks]
