"""Which blocks annotators read."""

from __future__ import annotations

from generator.annotate.blocks import Passage, passages
from generator.model.block import BlockKind
from tests.annotate.builders import consultation


def test_running_text_is_read_in_order_with_its_exchange() -> None:
    made = consultation(("Wat?", "Dit."), before=[(BlockKind.LIST_ITEM, "een brief")])
    assert list(passages(made)) == [
        Passage(0, "een brief", None),
        Passage(2, "Wat?", "vraag-1"),
        Passage(4, "Dit.", "vraag-1"),
    ]


def test_headings_labels_signatures_and_furniture_are_passed_over() -> None:
    before = [(BlockKind.SIGNATURE, "Klaver"), (BlockKind.FURNITURE, "1")]
    assert list(passages(consultation(before=before))) == []
