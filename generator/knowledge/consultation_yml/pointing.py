"""Finds the paragraph that an editor points at by its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from generator.knowledge.consultation_yml.withholding import quoted_spans
from generator.model.block import OFF_PAGE, Block, BlockKind
from generator.model.consultation_yml import PublishedQuote
from generator.model.correction import Correction
from generator.model.text import SourceText


def pointed_at(source: SourceText, blocks: Sequence[Block], entry: Correction | PublishedQuote) -> int | None:
    """The source offset of the first of the words: in one paragraph, else in a label with the paragraph after it."""
    found = quoted_spans(source, blocks, entry) or quoted_spans(source, list(_with_labels(blocks)), entry)
    return found[0].start if found else None


def _with_labels(blocks: Sequence[Block]) -> Iterator[Block]:
    """Each label joined with the paragraph after it, because people see both on one line."""
    for label, after in pairwise(blocks):
        if label.kind is BlockKind.LABEL and after.kind not in OFF_PAGE:
            repairs = (*label.repairs, *after.repairs)
            yield replace(label, fragments=(*label.fragments, *after.fragments), repairs=repairs)
