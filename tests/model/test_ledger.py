from __future__ import annotations

import pytest

from generator.model.block import Block, BlockKind, Repair, RepairKind
from generator.model.consultation import Consultation, FrontMatter
from generator.model.ledger import LedgerEntry, LedgerKind, ledger
from generator.model.text import Line, SourceText, Span
from generator.problems import Place


def entries(text: str, *blocks: Block) -> list[LedgerEntry]:
    starts = [0, *(n + 1 for n, character in enumerate(text) if character == "\n")]
    ends = [start - 1 for start in starts[1:]] + [len(text)]
    lines = tuple(Line(n + 1, Span(*span)) for n, span in enumerate(zip(starts, ends, strict=True)))
    return list(ledger(Consultation("x", SourceText("source.txt", text, lines), blocks, FrontMatter(), ())))


def block(kind: BlockKind, *fragments: tuple[int, int], repairs: tuple[Repair, ...] = ()) -> Block:
    return Block(0, kind, tuple(Span(*fragment) for fragment in fragments), repairs)


def repaired(text: str, *repairs: Repair) -> list[LedgerEntry]:
    return entries(text, block(BlockKind.PARAGRAPH, (0, len(text)), repairs=repairs))


def test_a_document_without_decisions_has_an_empty_ledger() -> None:
    assert repaired("Ja, dat is zo.") == []


def test_a_kept_hyphen_is_accounted_for_with_both_parts_and_what_they_read() -> None:
    [entry] = repaired("de NAVO-\nnorm is", Repair(RepairKind.HYPHEN_KEPT, Span(8, 9), "because"))

    assert entry == LedgerEntry(
        LedgerKind.HYPHEN_KEPT, Place("source.txt", 1, 9), Span(8, 9), "NAVO- norm", "NAVO-norm", "because"
    )


def test_a_removed_hyphen_is_in_the_words_but_not_in_what_they_read() -> None:
    [entry] = repaired("de Koninkrijks-\nrelaties zijn", Repair(RepairKind.HYPHEN_REMOVED, Span(14, 16), "because"))

    assert (entry.words, entry.reads) == ("Koninkrijks- relaties", "Koninkrijksrelaties")
    assert entry.place == Place("source.txt", 1, 15)


def test_a_joined_address_is_accounted_for_with_both_parts_and_what_they_read() -> None:
    [entry] = repaired("op https://\nnos.nl staat", Repair(RepairKind.ADDRESS_JOINED, Span(11, 12), "because"))

    assert (entry.kind, entry.words, entry.reads) == (LedgerKind.ADDRESS_JOINED, "https:// nos.nl", "https://nos.nl")


def test_a_word_over_three_lines_is_shown_whole_at_its_last_line_end() -> None:
    found = repaired(
        "op https://\nnos.nl/een-\ntwee staat",
        Repair(RepairKind.ADDRESS_JOINED, Span(11, 12), ""),
        Repair(RepairKind.HYPHEN_KEPT, Span(23, 24), ""),
    )

    assert [(entry.words, entry.reads) for entry in found] == [
        ("https:// nos.nl/een-", "https://nos.nl/een-"),
        ("https://nos.nl/een- twee", "https://nos.nl/een-twee"),
    ]


def test_a_ledger_of_words_over_very_many_lines_grows_no_faster_than_its_source() -> None:
    lines = [f"{n:04}-" for n in range(2000)]
    gaps = [Span(5 + 6 * n, 6 + 6 * n) for n in range(1999)]
    found = repaired("\n".join(lines), *(Repair(RepairKind.HYPHEN_KEPT, gap, "") for gap in gaps))

    assert max(len(entry.words) for entry in found) < 600


def test_a_joined_paragraph_is_accounted_for_with_the_words_on_both_sides() -> None:
    [entry] = repaired(
        "de absolute\n\nondergrens is", Repair(RepairKind.PARAGRAPH_JOINED, Span(11, 13), "a blank line")
    )

    assert (entry.kind, entry.words, entry.reads) == (
        LedgerKind.PARAGRAPH_JOINED,
        "absolute ondergrens",
        "absolute ondergrens",
    )


def test_a_paragraph_joined_at_a_kept_hyphen_reads_as_one_word() -> None:
    gap = Span(5, 7)
    found = repaired(
        "NAVO-\n\nnorm", Repair(RepairKind.HYPHEN_KEPT, gap, ""), Repair(RepairKind.PARAGRAPH_JOINED, gap, "")
    )

    assert [(entry.words, entry.reads) for entry in found] == [("NAVO- norm", "NAVO-norm")] * 2


def test_a_paragraph_joined_at_a_removed_hyphen_reads_without_it() -> None:
    found = repaired(
        "wa-\n\nter",
        Repair(RepairKind.HYPHEN_REMOVED, Span(2, 5), ""),
        Repair(RepairKind.PARAGRAPH_JOINED, Span(3, 5), ""),
    )

    assert [(entry.kind, entry.words, entry.reads) for entry in found] == [
        (LedgerKind.HYPHEN_REMOVED, "wa- ter", "water"),
        (LedgerKind.PARAGRAPH_JOINED, "wa- ter", "water"),
    ]


def test_the_words_at_both_ends_of_the_source_are_found() -> None:
    [entry] = repaired("a-\nb", Repair(RepairKind.HYPHEN_KEPT, Span(2, 3), ""))

    assert (entry.words, entry.reads) == ("a- b", "a-b")


def test_furniture_stands_in_the_ledger_with_all_its_words_and_reads_as_nothing() -> None:
    text = "Tekst.\nTweede Kamer,\n  2025\nMeer."
    found = entries(text, block(BlockKind.FURNITURE, (7, 20), (23, 27)))

    assert [(entry.kind, entry.words, entry.reads) for entry in found] == [
        (LedgerKind.FURNITURE, "Tweede Kamer,", ""),
        (LedgerKind.FURNITURE, "2025", ""),
    ]
    assert [entry.place.line for entry in found] == [2, 3]


def test_entries_come_in_document_order_whatever_the_order_of_blocks() -> None:
    text = "kop\na-\nb"
    later = block(BlockKind.PARAGRAPH, (4, 8), repairs=(Repair(RepairKind.HYPHEN_KEPT, Span(6, 7), ""),))
    first = block(BlockKind.FURNITURE, (0, 3))

    assert [entry.kind for entry in entries(text, later, first)] == [LedgerKind.FURNITURE, LedgerKind.HYPHEN_KEPT]


@pytest.mark.parametrize(
    ("block_kind", "kind"),
    [
        (BlockKind.REPEATED, LedgerKind.REPEATED),
        (BlockKind.FURNITURE, LedgerKind.FURNITURE),
    ],
)
def test_a_block_that_is_not_on_the_page_stands_in_the_ledger(block_kind: BlockKind, kind: LedgerKind) -> None:
    [entry] = entries("Datum", block(block_kind, (0, 5)))

    assert (entry.kind, entry.words, entry.reads, entry.note) == (kind, "Datum", "", "")


@pytest.mark.parametrize(
    ("block_kind", "kind"), [(BlockKind.DELETED, LedgerKind.DELETED), (BlockKind.HIDDEN, LedgerKind.HIDDEN)]
)
def test_of_what_was_deleted_or_hidden_the_ledger_shows_place_reason_and_length_and_no_word(
    block_kind: BlockKind, kind: LedgerKind
) -> None:
    [entry] = entries("Ja.\nDe  oude\nzin.", block(block_kind, (4, 17)))

    assert (entry.kind, entry.place.line, entry.words, entry.reads) == (kind, 2, "", "")
    assert (entry.count, entry.characters) == (3, len("De oude zin."))
    assert entry.reason


def test_a_hyphen_in_what_was_deleted_is_no_decision_that_readers_are_reported() -> None:
    repairs = (
        Repair(RepairKind.HYPHEN_REMOVED, Span(9, 11), ""),
        Repair(RepairKind.PARAGRAPH_JOINED, Span(15, 17), ""),
    )
    found = entries("de geheim-\ne zin\n\nhier", block(BlockKind.DELETED, (0, 21), repairs=repairs))

    assert [(entry.kind, entry.words) for entry in found] == [(LedgerKind.DELETED, "")]


def test_a_word_that_continues_after_deleted_letters_is_reported_without_them() -> None:
    found = repaired(
        "de openGEHEIM-\nbaar",
        Repair(RepairKind.DELETED, Span(7, 13), ""),
        Repair(RepairKind.HYPHEN_KEPT, Span(14, 15), ""),
    )

    assert not any("GEHEIM" in entry.words + entry.reads for entry in found)


def test_a_note_is_moved_with_its_words_and_its_key() -> None:
    note = Block(0, BlockKind.NOTE, (Span(0, 8), Span(9, 13)), note="f1")

    assert [(e.kind, e.words, e.reads, e.note) for e in entries("1 Trouw,\n2014", note)] == [
        (LedgerKind.NOTE_MOVED, "1 Trouw,", "1 Trouw,", "f1"),
        (LedgerKind.NOTE_MOVED, "2014", "2014", "f1"),
    ]


def test_a_word_in_which_a_note_begins_is_shown_in_two_parts() -> None:
    first, second = (
        Block(0, BlockKind.NOTE, (span,), note=key) for span, key in ((Span(0, 9), "n1"), (Span(9, 16), "n2"))
    )
    found = [e for e in entries("[1] Trouw[2] NRC", first, second) if e.kind is LedgerKind.WORD_PARTED]

    assert [(e.span, e.words, e.reads) for e in found] == [(Span(9, 9), "Trouw[2]", "Trouw [2]")]


def test_the_sign_of_a_note_stays_on_the_page_and_needs_no_entry() -> None:
    assert repaired("in 20141.", Repair(RepairKind.NOTE_MARK, Span(7, 8), "", "f1")) == []


def test_words_deleted_within_a_line_are_reported_with_their_place() -> None:
    [entry] = repaired("de oude man", Repair(RepairKind.DELETED, Span(3, 7), "a change"))

    assert (entry.kind, entry.words, entry.reads) == (LedgerKind.DELETED, "", "")
    assert (entry.count, entry.characters, entry.place.column) == (1, 4, 4)
    assert entry.place == Place("source.txt", 1, 4)


def test_withheld_words_are_counted_and_never_shown() -> None:
    [entry] = repaired("Bel Jan Jansen.", Repair(RepairKind.WITHHELD, Span(4, 14), "privacy"))

    assert (entry.kind, entry.words, entry.reads, entry.reason, entry.count) == (
        LedgerKind.WITHHELD,
        "",
        "",
        "privacy",
        2,
    )


def test_no_other_entry_shows_withheld_words() -> None:
    text = "T 070 12 34\nJan-\nsen zei\n\nwat"
    number = Block(0, BlockKind.FURNITURE, (Span(0, 11),), (Repair(RepairKind.WITHHELD, Span(2, 11), ""),))
    name = block(
        BlockKind.PARAGRAPH,
        (12, 24),
        (26, 29),
        repairs=(
            Repair(RepairKind.HYPHEN_KEPT, Span(16, 17), ""),
            Repair(RepairKind.WITHHELD, Span(17, 20), ""),
            Repair(RepairKind.PARAGRAPH_JOINED, Span(24, 26), ""),
        ),
    )
    shown = " ".join(f"{entry.words} {entry.reads}" for entry in entries(text, number, name))

    assert "T" in shown.split()
    assert "Jan-" in shown
    assert "zei wat" in shown
    assert not {"070", "12", "34", "sen"} & set(shown.replace("-", " ").split())


def test_a_hyphen_over_a_footer_is_reported_with_the_words_on_both_sides_of_it() -> None:
    text = "wa-\n\nPagina 1\n\nter"
    paragraph = block(
        BlockKind.PARAGRAPH,
        (0, 3),
        (15, 18),
        repairs=(
            Repair(RepairKind.HYPHEN_REMOVED, Span(2, 15), ""),
            Repair(RepairKind.PARAGRAPH_JOINED, Span(3, 15), ""),
        ),
    )

    assert [(entry.words, entry.reads) for entry in entries(text, paragraph)] == [("wa- ter", "water")] * 2


@pytest.mark.parametrize(
    ("kinds", "cut", "parted"),
    [
        ((BlockKind.LABEL, BlockKind.PARAGRAPH), 8, ["1:Waarom -> 1: Waarom"]),
        ((BlockKind.HEADING, BlockKind.PARAGRAPH), 8, ["1:Waarom -> 1: Waarom"]),
        ((BlockKind.PARAGRAPH, BlockKind.LIST_ITEM), 10, ["1:Waarom -> 1:Wa arom"]),
        ((BlockKind.SIGNATURE, BlockKind.LABEL), 8, ["1:Waarom -> 1: Waarom"]),
        ((BlockKind.LABEL, BlockKind.PARAGRAPH), 6, []),
        ((BlockKind.FURNITURE, BlockKind.PARAGRAPH), 8, []),
        ((BlockKind.PARAGRAPH, BlockKind.HIDDEN), 8, []),
    ],
)
def test_every_word_that_blocks_of_the_text_part_is_reported(
    kinds: tuple[BlockKind, BlockKind], cut: int, parted: list[str]
) -> None:
    text = "Vraag 1:Waarom nu?"
    first, second = block(kinds[0], (0, cut)), block(kinds[1], (cut, len(text)))
    found = [entry for entry in entries(text, first, second) if entry.kind is LedgerKind.WORD_PARTED]

    assert [f"{entry.words} -> {entry.reads}" for entry in found] == parted
