"""Which blocks annotators read."""

from __future__ import annotations

from generator.annotate.blocks import Passage, passages
from generator.model.block import BlockKind, JoinedText
from generator.model.text import Span
from tests.annotate.builders import consultation


def test_running_text_is_read_in_order_with_its_exchange() -> None:
    made = consultation(("Wat?", "Dit."), before=[(BlockKind.LIST_ITEM, "een brief")])
    assert [(passage.block, passage.text, passage.exchange) for passage in passages(made)] == [
        (0, "een brief", None),
        (2, "Wat?", "vraag-1"),
        (4, "Dit.", "vraag-1"),
    ]


def test_a_passage_reads_without_invisible_characters_and_knows_the_way_back() -> None:
    reads = JoinedText("de defen\u00adsie\u200b-norm", tuple(range(20)))
    passage = Passage(0, reads, None)

    assert passage.text == "de defensie-norm"
    assert passage.span(Span(3, 11)) == Span(3, 12)
    assert passage.span(Span(12, 16)) == Span(14, 18)


def test_headings_labels_signatures_and_furniture_are_passed_over() -> None:
    before = [(BlockKind.SIGNATURE, "Klaver"), (BlockKind.FURNITURE, "1")]
    assert list(passages(consultation(before=before))) == []
