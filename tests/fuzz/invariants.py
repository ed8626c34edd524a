"""What holds for every text that a reader gives and every consultation that the parser makes of it."""

from __future__ import annotations

from collections import Counter

from generator.model.consultation import Consultation, section_blocks
from generator.model.text import SourceText


def check_source(source: SourceText) -> None:
    """Lines and marks lie within the text, the lines one after the other; there are words."""
    assert source.text.strip(), "a text without words"
    end = 0
    for number, line in enumerate(source.lines, 1):
        assert line.number == number, f"line {number} is numbered {line.number}"
        assert end <= line.span.start <= line.span.end <= len(source.text), f"line {number} lies outside"
        end = line.span.end
    for mark in source.marks:
        assert mark.span.end <= len(source.text), f"{mark} lies outside"


def check_consultation(consultation: Consultation) -> None:
    """Blocks hold every word once; what was understood points at blocks, each in one place; no id stands twice."""
    text, end = consultation.source.text, 0
    assert [block.index for block in consultation.blocks] == list(range(len(consultation.blocks))), "wrong numbers"
    # A page's footer stands within a paragraph that runs over it, and notes stand after all.
    for fragment in sorted(fragment for block in consultation.blocks for fragment in block.fragments):
        assert fragment.start >= end, f"two blocks hold {text[fragment.start : end][:40]!r}"
        assert not text[end : fragment.start].strip(), f"no block holds {text[end : fragment.start][:40]!r}"
        end = fragment.end
    assert not text[end:].strip(), f"no block holds {text[end:][:40]!r}"
    owned = Counter(index for section in consultation.sections for index in section_blocks(section))
    assert all(0 <= index < len(consultation.blocks) for index in owned), "a block that is not there"
    assert not owned or max(owned.values()) == 1, f"a block in two places: {owned.most_common(1)}"
    ids = Counter(question.id for exchange in consultation.exchanges for question in exchange.questions)
    ids.update(answer.id for exchange in consultation.exchanges for answer in exchange.answers)
    assert not ids or max(ids.values()) == 1, f"an id twice: {ids.most_common(1)}"
    assert all(exchange.questions for exchange in consultation.exchanges), "an exchange without a question"
