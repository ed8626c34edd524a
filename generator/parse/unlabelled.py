"""Documents whose questions have neither label nor number: only words tell where each begins, and one doubt says so."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.block import Block
from generator.model.consultation import Section
from generator.model.text import SourceText
from generator.problems import Code, Problems

ADVICE = "compare each with the document; then name this doubt under `checked`"
# A single question is all there is: it needs no cut.
FEWEST = 2


def report_unlabelled(
    source: SourceText, found: Iterable[Section], blocks: Iterable[Block], problems: Problems
) -> None:
    """Say of a document, once, that most of its questions were parted by their words alone."""
    questions = [question for section in found for exchange in section.exchanges for question in exchange.questions]
    alone = [question for question in questions if question.label is None]
    if len(alone) < FEWEST or 2 * len(alone) <= len(questions):
        return
    starts = {block.index: block.start for block in blocks}
    message = f"no label or number tells where questions begin: {len(alone)} were parted by their words alone"
    problems.report(Code.UNLABELLED, source.place(starts[alone[0].paragraphs[0]]), message, ADVICE)
