"""Leads short forms of references (`die richtlijn`) to the one document that they can mean in their exchange."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.annotate.blocks import Passage, passages
from generator.grammar.references.short import has_short_form, mentions
from generator.grammar.words.in_text import Finder
from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.consultation import Consultation, Exchange
from generator.model.consultation_yml import ReferenceEdit
from generator.model.document_kinds import BILL_REPORT, NOTE_ON_REPORT, OF_THE_EERSTE_KAMER

# In these `deze wet` is the bill that they are about.
_ABOUT_BILLS = frozenset({BILL_REPORT, NOTE_ON_REPORT, *OF_THE_EERSTE_KAMER})


def lead_short_references(
    consultation: Consultation, annotations: Iterable[Annotation], edits: Sequence[ReferenceEdit]
) -> tuple[Annotation, ...]:
    """The annotations, and one for each short form of which the exchange shows which document it means; derived.

    What is read before counts, the question and then the answer: exactly one document of the kind must have been named
    there, and nothing else that may be of the kind. Words about which the editor decided have none.
    """
    kept = tuple(annotations)
    references = _references(kept)
    texts = {passage.block: passage for passage in passages(consultation) if passage.exchange}
    decided = Finder((edit.quote, edit) for edit in edits)
    found: list[Annotation] = []
    for exchange in consultation.exchanges:
        blocks = [b for b in (*exchange.question_blocks, *exchange.answer_blocks) if b in texts]
        found += _in_exchange(exchange, [texts[block] for block in blocks], references, decided)
    if consultation.front.kind in _ABOUT_BILLS:
        found = [each for each in found if not each.target.startswith("BWB")]
    return (*kept, *found)


def _references(annotations: Iterable[Annotation]) -> Mapping[int, Sequence[Annotation]]:
    """The references of each block that lead to a known document, those without words of their own excepted."""
    found: dict[int, list[Annotation]] = defaultdict(list)
    for each in annotations:
        if each.kind is AnnotationKind.REFERENCE and each.block is not None:
            found[each.block].append(each)
    return found


def _in_exchange(
    exchange: Exchange,
    texts: Sequence[Passage],
    references: Mapping[int, Sequence[Annotation]],
    decided: Finder[ReferenceEdit],
) -> Iterator[Annotation]:
    """The short forms of an exchange that can mean one document only."""
    if not any(has_short_form(passage.reads.text) for passage in texts):
        return
    candidates: dict[str, set[str]] = defaultdict(set)
    for passage in texts:
        edited = [passage.span(span) for _, span in decided.find(passage.text)]
        named = [(each.span, each.target) for each in references.get(passage.block, ()) if each.span and each.target]
        for mention in mentions(passage.reads.text, named):
            known, span = candidates[mention.kind], mention.span
            if not mention.is_short:
                known.add(mention.id)
            elif len(known) == 1 and "" not in known and not any(span.overlaps(each) for each in edited):
                kind, target = AnnotationKind.SHORT_REFERENCE, next(iter(known))
                yield Annotation(kind, target, passage.block, span, exchange.id, Certainty.DERIVED)
