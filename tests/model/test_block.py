from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.block import Block, BlockKind, Repair, RepairKind, join
from generator.model.text import Line, SourceText, Span


def source(text: str) -> SourceText:
    return SourceText("source.txt", text, (Line(1, Span(0, len(text))),))


def paragraph(*fragments: tuple[int, int], repairs: tuple[Repair, ...] = ()) -> Block:
    return Block(0, BlockKind.PARAGRAPH, tuple(Span(*fragment) for fragment in fragments), repairs)


def kept(start: int, end: int) -> Repair:
    return Repair(RepairKind.HYPHEN_KEPT, Span(start, end), "")


def removed(start: int, end: int) -> Repair:
    return Repair(RepairKind.HYPHEN_REMOVED, Span(start, end), "")


def joined(start: int, end: int) -> Repair:
    return Repair(RepairKind.PARAGRAPH_JOINED, Span(start, end), "")


def test_a_block_begins_with_its_first_fragment_and_ends_with_its_last() -> None:
    block = paragraph((3, 5), (8, 12))

    assert (block.start, block.end) == (3, 12)


def test_a_block_of_one_word_reads_as_it_stands() -> None:
    assert join(source("een twee drie"), paragraph((4, 8))).text == "twee"


@pytest.mark.parametrize("space", [" ", "  ", "\n", " \n\t ", "\u00a0", "\u2003\u2028", "\f"])
def test_any_space_between_words_reads_as_one_space(space: str) -> None:
    text = f"een{space}twee"

    assert join(source(text), paragraph((0, len(text)))).text == "een twee"


def test_fragments_are_read_with_a_space_between_them() -> None:
    assert join(source("een --- twee"), paragraph((0, 3), (8, 12))).text == "een twee"


def test_a_kept_hyphen_loses_the_space_after_it() -> None:
    assert join(source("NAVO- \n norm"), paragraph((0, 12), repairs=(kept(5, 8),))).text == "NAVO-norm"


def test_a_removed_hyphen_goes_with_the_space_after_it() -> None:
    text = "Koninkrijks-\nrelaties"

    assert join(source(text), paragraph((0, 21), repairs=(removed(11, 13),))).text == "Koninkrijksrelaties"


def test_a_hyphen_at_the_end_of_a_fragment_joins_it_with_the_next() -> None:
    text = "NAVO-\n\n12\n\nnorm"

    assert join(source(text), paragraph((0, 5), (11, 15), repairs=(kept(5, 11),))).text == "NAVO-norm"
    assert join(source(text), paragraph((0, 5), (11, 15), repairs=(removed(4, 11),))).text == "NAVOnorm"


def test_a_joined_paragraph_reads_with_one_space() -> None:
    assert join(source("de\n\n\nman"), paragraph((0, 2), (5, 8), repairs=(joined(2, 5),))).text == "de man"


def test_a_hyphen_and_a_joined_paragraph_in_one_gap_read_without_space() -> None:
    block = paragraph((0, 5), (7, 11), repairs=(kept(5, 7), joined(5, 7)))

    assert join(source("NAVO-\n\nnorm"), block).text == "NAVO-norm"


def test_two_hyphens_in_one_word_are_both_repaired() -> None:
    text = "Euro-\nAtlan-\ntisch"

    assert join(source(text), paragraph((0, 18), repairs=(kept(5, 6), removed(11, 13)))).text == "Euro-Atlantisch"


def test_every_character_knows_where_it_came_from() -> None:
    found = join(source("een  NAVO-\nnorm"), paragraph((0, 15), repairs=(kept(10, 11),)))

    assert found.text == "een NAVO-norm"
    assert found.offsets == (0, 1, 2, 3, 5, 6, 7, 8, 9, 11, 12, 13, 14)


def test_the_space_between_fragments_came_from_the_end_of_the_first() -> None:
    assert join(source("a---b"), paragraph((0, 1), (4, 5))).offsets == (0, 1, 4)


def test_words_lead_back_to_the_stretch_of_the_source_they_came_from() -> None:
    text = "de NAVO-\nnorm is"
    found = join(source(text), paragraph((0, 16), repairs=(kept(8, 9),)))

    assert found.source_span(Span(3, 12)) == Span(3, 13)
    assert source(text).slice(found.source_span(Span(3, 12))) == "NAVO-\nnorm"


@given(st.text(alphabet="ab -\n\u00a0", max_size=40))
def test_joining_keeps_all_words_in_order(text: str) -> None:
    found = join(source(text), paragraph((0, len(text))))

    assert found.text.split() == text.split()
    assert len(found.offsets) == len(found.text)
    assert list(found.offsets) == sorted(set(found.offsets))


@given(st.lists(st.tuples(st.sampled_from(["NAVO", "a", "Indo"]), st.booleans()), min_size=1, max_size=8))
def test_every_letter_of_the_joined_text_is_that_of_the_source(parts: list[tuple[str, bool]]) -> None:
    text, repairs = "", []
    for word, keep in parts:
        text += f"{word}-"
        start = len(text)
        text += "\n"
        repairs.append(kept(start, start + 1) if keep else removed(start - 1, start + 1))
    text += "norm"
    found = join(source(text), paragraph((0, len(text)), repairs=tuple(repairs)))

    assert found.text == "".join(f"{word}-" if keep else word for word, keep in parts) + "norm"
    assert "".join(text[offset] for offset in found.offsets) == found.text


def left_out(kind: RepairKind, start: int, end: int) -> Repair:
    return Repair(kind, Span(start, end), "")


@pytest.mark.parametrize(
    "kind", [RepairKind.NOTE_MARK, RepairKind.DELETED, RepairKind.REPEATED, RepairKind.WITHHELD], ids=str
)
@pytest.mark.parametrize(
    ("text", "gone", "reads"),
    [
        ("2023x, en", (4, 5), "2023, en"),
        ("de xx man", (3, 5), "de man"),
        ("xx de man", (0, 2), "de man"),
        ("de man xx", (7, 9), "de man"),
        ("de\nxx\nman", (3, 5), "de man"),
        ("xx", (0, 2), ""),
    ],
    ids=["glued", "between", "first", "last", "on a line of its own", "all"],
)
def test_words_that_are_left_out_leave_no_space_behind(
    kind: RepairKind, text: str, gone: tuple[int, int], reads: str
) -> None:
    found = join(source(text), paragraph((0, len(text)), repairs=(left_out(kind, *gone),)))

    assert found.text == reads
    assert [text[offset] for offset in found.offsets if not text[offset].isspace()] == list(reads.replace(" ", ""))


def test_words_left_out_at_the_end_of_a_fragment_leave_one_space() -> None:
    block = paragraph((0, 5), (7, 9), repairs=(left_out(RepairKind.WITHHELD, 3, 5),))

    assert join(source("de xx--op"), block).text == "de op"


def test_a_source_offset_has_a_position_in_the_joined_text_even_when_left_out() -> None:
    found = join(source("een 12 twee"), paragraph((0, 11), repairs=(left_out(RepairKind.NOTE_MARK, 4, 6),)))

    assert (found.text, found.position(0), found.position(4), found.position(7)) == ("een twee", 0, 4, 4)
    assert found.position(11) == len(found.text)


@given(st.text(alphabet="ab \n", max_size=30), st.lists(st.tuples(st.integers(0, 30), st.integers(1, 6)), max_size=3))
def test_joining_drops_what_is_left_out_and_folds_the_rest(text: str, gone: list[tuple[int, int]]) -> None:
    spans = [Span(min(start, len(text)), min(start + size, len(text))) for start, size in gone]
    repairs = tuple(Repair(RepairKind.DELETED, span, "") for span in spans)
    taken = {offset for span in spans for offset in range(span.start, span.end)}
    found = join(source(text), paragraph((0, len(text)), repairs=repairs))

    assert found.text.split() == "".join(c for n, c in enumerate(text) if n not in taken).split()
    assert "  " not in found.text
    assert list(found.offsets) == sorted(set(found.offsets))
    if taken:
        assert found.text == found.text.strip()


@pytest.mark.parametrize(
    ("text", "legible", "offsets"),
    [
        ("een brief", "een brief", tuple(range(9))),
        ("de\u00adfen\u200bsie", "defensie", (0, 1, 3, 4, 5, 7, 8, 9)),
        ("\ufeff een \u200b brief", "een brief", (2, 3, 4, 7, 8, 9, 10, 11, 12)),
        ("\u200b", "\u200b", (0,)),
    ],
    ids=["nothing", "inside words", "between words", "nothing else"],
)
def test_the_legible_text_leaves_out_invisible_characters(text: str, legible: str, offsets: tuple[int, ...]) -> None:
    found = join(source(text), paragraph((0, len(text)))).legible

    assert found.text == legible
    assert len(found.offsets) == len(legible)
    assert [text[offset] for offset in found.offsets] == list(legible)


def test_a_stretch_of_the_legible_text_leads_back_with_all_inside_it() -> None:
    joined_text = join(source("de de\u00adfen\u200bsie is"), paragraph((0, 16)))

    assert joined_text.legible.text == "de defensie is"
    assert joined_text.span_of(Span(3, 11)) == Span(3, 13)
