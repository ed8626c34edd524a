"""Finds the short forms that a document introduces itself: `Enhanced Forward Presence (EfP)`."""

from __future__ import annotations

from collections.abc import Iterator

from generator.annotate.blocks import passages
from generator.grammar.definitions import definitions
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import Consultation
from generator.model.knowledge import Knowledge
from generator.problems import Problems


def annotate_definitions(
    consultation: Consultation, _knowledge: Knowledge, _problems: Problems
) -> Iterator[Annotation]:
    """Each place where running text introduces a short form, in document order; the target is what it stands for."""
    for passage in passages(consultation):
        for found in definitions(passage.text):
            yield Annotation(
                AnnotationKind.DEFINITION,
                passage.text[found.long.start : found.long.end],
                passage.block,
                passage.span(found.short),
                passage.exchange,
            )
