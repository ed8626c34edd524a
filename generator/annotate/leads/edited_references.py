"""Decisions of the editor about where words lead, applied after the rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.annotate.blocks import Passage, passages
from generator.grammar.words.in_text import Finder
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import Consultation
from generator.model.consultation_yml import ReferenceEdit
from generator.model.text import Span

_KINDS = (AnnotationKind.REFERENCE, AnnotationKind.INTERNAL_REFERENCE)


def edit_references(
    consultation: Consultation, annotations: Iterable[Annotation], edits: Sequence[ReferenceEdit]
) -> tuple[Annotation, ...]:
    """The annotations with the references that the editor gave words, in the place of what was found on these words."""
    if not edits:
        return tuple(annotations)
    finder = Finder((edit.quote, edit) for edit in edits)
    places: dict[int, list[Span]] = defaultdict(list)
    decided: list[Annotation] = []
    for passage in passages(consultation):
        for edit, found in finder.find(passage.text):
            span = passage.span(found)
            places[passage.block].append(span)
            decided += _decided(edit, passage, span)
    return (*_kept(annotations, places), *decided)


def _kept(annotations: Iterable[Annotation], places: Mapping[int, Sequence[Span]]) -> Iterator[Annotation]:
    """What was found on other words; a document that a range implies goes with the words of the range."""
    is_taken = False
    for each in annotations:
        if each.kind not in _KINDS:
            yield each
            continue
        words = each.whole or each.span
        if words is not None:
            is_taken = any(words.overlaps(place) for place in places.get(-1 if each.block is None else each.block, ()))
        if not is_taken:
            yield each


def _decided(edit: ReferenceEdit, passage: Passage, span: Span) -> Iterator[Annotation]:
    if edit.document:
        kind = AnnotationKind.REFERENCE
        yield Annotation(kind, edit.document, passage.block, span, passage.exchange, by_editor=True)
    for number, question in enumerate(edit.questions):
        # The words are a link to the first; the others have no words of their own.
        where = span if number == 0 else Span(span.end, span.end)
        kind = AnnotationKind.INTERNAL_REFERENCE
        yield Annotation(kind, question, passage.block, where, passage.exchange, by_editor=True, whole=span)
