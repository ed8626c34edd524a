from __future__ import annotations

import pytest

from generator.model.block import BlockKind
from generator.render.arrangement import LONGEST_CAPTION, arranged
from generator.render.markdown import Markdown
from generator.render.page_context import OfficialBlock
from generator.render.tables import TableView


def paragraph(text: str = "Ja.") -> OfficialBlock:
    return OfficialBlock(BlockKind.PARAGRAPH, Markdown(text), text=text)


def item(depth: int = 1, *, is_bulleted: bool = False) -> OfficialBlock:
    return OfficialBlock(BlockKind.LIST_ITEM, Markdown("x"), depth=depth, is_bulleted=is_bulleted)


TABLE = OfficialBlock(BlockKind.TABLE, Markdown("x"), table=TableView(1, (), ()))


def indents(*depths: int) -> list[int]:
    return [len(part.indent) // 4 for part in arranged([item(depth) for depth in depths])]


def test_paragraphs_come_in_order_as_they_are() -> None:
    blocks = [paragraph("Een."), paragraph("Twee.")]

    assert [(part.block, part.indent, part.opens, part.closes, part.caption) for part in arranged(blocks)] == [
        (block, "", False, False, None) for block in blocks
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


def test_a_list_begins_anew_after_other_text() -> None:
    made = list(arranged([item(1), item(2), paragraph(), item(2)]))

    assert [len(part.indent) for part in made] == [0, 4, 0, 0]


def test_a_list_of_drawn_bullets_tells_where_it_begins_and_ends() -> None:
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


@pytest.mark.parametrize(
    "caption", ["Tabel 1", "Tabel 2: Uitgaven aan defensie", "Overzicht A Uitgaven", "Tabel 3.1 x"]
)
def test_the_paragraph_that_names_a_table_is_its_caption(caption: str) -> None:
    [part] = arranged([paragraph(caption), TABLE])

    assert (part.block, part.caption) == (TABLE, paragraph(caption))


@pytest.mark.parametrize(
    "text", ["In tabel 1 staat dit.", "Tabellen", f"Tabel 1 {'x' * LONGEST_CAPTION}"], ids=["names", "other", "long"]
)
def test_other_paragraphs_stay_before_the_table(text: str) -> None:
    assert [part.block for part in arranged([paragraph(text), TABLE])] == [paragraph(text), TABLE]


def test_a_caption_without_a_table_is_a_paragraph() -> None:
    blocks = [paragraph("Tabel 1"), paragraph("Tabel 2"), TABLE, TABLE, paragraph("Tabel 3")]

    assert [(part.block, part.caption is not None) for part in arranged(blocks)] == [
        (paragraph("Tabel 1"), False),
        (TABLE, True),
        (TABLE, False),
        (paragraph("Tabel 3"), False),
    ]


def test_a_heading_is_no_caption() -> None:
    heading = OfficialBlock(BlockKind.LABEL, Markdown("Tabel 1"), text="Tabel 1")

    assert [part.caption for part in arranged([heading, TABLE])] == [None, None]
