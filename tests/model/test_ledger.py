from __future__ import annotations

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
