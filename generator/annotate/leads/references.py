"""Marks every written reference to an official document."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.references import find_references
from generator.grammar.references.introduced_acts import named_acts
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.block import OFF_PAGE
from generator.model.consultation import Consultation, exchange_blocks
from generator.model.knowledge import Knowledge
from generator.model.reference import DossierContext, NamedActs
from generator.problems import Problems


def annotate_references(consultation: Consultation, _knowledge: Knowledge, _problems: Problems) -> Iterator[Annotation]:
    """The references of every block that pages show, in document order.

    The target is the id of the document, empty when unknown. A document that a range implies but does not name (`nr. 5
    t/m 8`) has no words of its own: its block and span are None.
    """
    shown = [(block, consultation.joined(block.index)) for block in consultation.blocks if block.kind not in OFF_PAGE]
    context = _context(consultation, named_acts(joined.legible.text for _, joined in shown))
    exchange_of = {block: exchange.id for exchange in consultation.exchanges for block in exchange_blocks(exchange)}
    for block, joined in shown:
        for reference in find_references(joined.legible.text, context):
            written = len(reference.span) > 0
            yield Annotation(
                AnnotationKind.REFERENCE,
                reference.id,
                block=block.index if written else None,
                span=joined.span_of(reference.span) if written else None,
                exchange=exchange_of.get(block.index),
                certainty=reference.certainty,
            )


def _context(consultation: Consultation, acts: NamedActs) -> DossierContext:
    front = consultation.front
    return DossierContext(front.dossiers[0] if len(front.dossiers) == 1 else None, front.chamber, acts)
