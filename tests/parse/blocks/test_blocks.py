from __future__ import annotations

import pytest

from generator.model.block import Block, BlockKind, RepairKind, join
from generator.parse.blocks.blocks import BlockMaker, fragments_of, item_depth
from generator.parse.paragraphs.text_paragraphs import TextParagraph, text_paragraphs
from generator.parse.paragraphs.wrapping import LineTests
from generator.problems import Problems
from tests.marked_source import marked

NEVER = LineTests(lambda line: False, lambda line: False, lambda line: False)


def made(text: str, kind: BlockKind = BlockKind.PARAGRAPH, **layout: bool) -> tuple[Block, str, Problems]:
    source = marked(text, **layout)
    problems = Problems()
    block = BlockMaker(source, problems).block(7, kind, text_paragraphs(source, NEVER), "f1")
    return block, join(source, block).text, problems


def first_paragraph(text: str) -> TextParagraph:
    return text_paragraphs(marked(text), NEVER)[0]


def test_a_block_knows_its_index_kind_and_note() -> None:
    block, text, _ = made("1 Trouw", BlockKind.NOTE)

    assert (block.index, block.kind, block.note, text) == (7, BlockKind.NOTE, "f1", "1 Trouw")


def test_lines_with_only_space_between_them_are_one_fragment() -> None:
    source = marked("een\n  twee")

    assert [source.slice(span) for span in fragments_of(source, text_paragraphs(source, NEVER)[0])] == ["een\n  twee"]


def test_a_paragraph_that_continues_over_a_footer_is_two_fragments() -> None:
    block, text, _ = made("de lange\n<furniture>Pagina 1</furniture>\n\fzin is uit.")

    assert len(block.fragments) == 2
    assert text == "de lange zin is uit."


def test_a_hyphen_over_a_footer_is_decided_as_at_any_line_end() -> None:
    text = "De NAVO-norm. De NAVO-\n<furniture>Pagina 1</furniture>\n\fnorm."
    block, read, problems = made(text)

    assert read == "De NAVO-norm. De NAVO-norm."
    assert [repair.kind for repair in block.repairs] == [RepairKind.HYPHEN_KEPT]
    assert len(problems) == 0


def test_joined_chunks_show_what_the_sentence_continues_over() -> None:
    block, text, _ = made("de lange\n\nzin\n\n\n\n\n\nis uit", has_paragraphs=False)

    assert text == "de lange zin is uit"
    assert [repair.reason for repair in block.repairs] == [
        "the sentence runs on over a blank line",
        "the sentence runs on over a page break",
    ]


def test_furniture_is_taken_as_it_is_without_any_repair() -> None:
    block, text, problems = made("Pagi-\nna <deleted>1</deleted> 2", BlockKind.FURNITURE)

    assert (block.repairs, text) == ((), "Pagi- na 1 2")
    assert len(problems) == 0


def test_a_table_has_its_cells_and_no_word_continues_from_one_into_the_next() -> None:
    text = "<table><row><cell>De NAVO-\nnorm</cell>\n<cell>energie-</cell>\n<cell>en</cell></row></table>"
    block, read, _ = made(text, BlockKind.TABLE)

    assert [len(row) for row in block.cells] == [3]
    assert read == "De NAVO-norm energie- en"


@pytest.mark.parametrize(
    ("text", "depth"),
    [
        ("<list-item 1>- een</list-item>", 1),
        ("<list-item 2>- een</list-item>", 2),
        ("<list-item>- een</list-item>", 1),
        ("<list-item 1><list-item 3>- een</list-item></list-item>", 3),
        ("- een", 1),
    ],
)
def test_an_item_is_as_deep_as_its_mark_says_and_else_at_the_first_level(text: str, depth: int) -> None:
    assert made(text, BlockKind.LIST_ITEM)[0].depth == depth


def test_a_chunk_that_no_list_marks_has_no_depth() -> None:
    assert item_depth(marked("een"), first_paragraph("een")) == 0


def test_a_paragraph_that_the_format_has_in_an_item_continues_with_it_at_its_depth() -> None:
    further = made("<item-continued 2>Nog een alinea.</item-continued>", BlockKind.PARAGRAPH)[0]
    other = made("Een alinea.", BlockKind.PARAGRAPH)[0]

    assert (further.kind, further.continues, further.depth) == (BlockKind.PARAGRAPH, True, 2)
    assert not other.continues


@pytest.mark.parametrize("sign", ["-", "•", "1.", "a.", "2)", "iv.", "–"])
def test_a_sign_that_is_a_word_needs_no_bullet(sign: str) -> None:
    assert not made(f"<list-item 1>{sign} een</list-item>", BlockKind.LIST_ITEM)[0].is_bulleted


@pytest.mark.parametrize("text", ["Een punt", "2025 was goed", "e.g. dit"])
def test_an_item_without_a_sign_has_a_drawn_bullet(text: str) -> None:
    assert made(f"<list-item 1>{text}</list-item>", BlockKind.LIST_ITEM)[0].is_bulleted


def test_a_sign_over_two_lines_is_left_out_once() -> None:
    block, text, _ = made("zo<note-mark f9>1\n2</note-mark> is het")

    assert text == "zo is het"
    assert [repair.note for repair in block.repairs] == ["f9", "f9"]
