"""Marks the sentences of answers that promise the Chamber something, and applies what the editor decided about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from generator.annotate.blocks import Passage, passages
from generator.grammar.commitments.in_text import commitments
from generator.grammar.sentences.borders import sentence_spans
from generator.grammar.sentences.quotations import masked
from generator.knowledge.consultation_yml.quotes import locate_quote
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.block import BlockKind
from generator.model.commitment import CommitmentFacts, CommitmentState
from generator.model.consultation import Consultation
from generator.model.consultation_yml import CommitmentEdit, Decision
from generator.model.knowledge import Knowledge
from generator.model.text import Span
from generator.problems import Problems

_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})


def annotate_commitments(
    consultation: Consultation, _knowledge: Knowledge, _problems: Problems
) -> Iterator[Annotation]:
    """The commitments of every answer, in document order; a question never promises.

    Days follow from the day of the answers where the document has it.
    """
    answered = consultation.front.dates.answered
    answers = {block for exchange in consultation.exchanges for block in exchange.answer_blocks}
    texts = list(passages(consultation))
    asked = _questions_of_first_blocks(consultation, texts)
    for passage in texts:
        if passage.block not in answers or consultation.blocks[passage.block].kind not in _KINDS:
            continue
        for found in commitments(passage.text, answered, asked.get(passage.block, "")):
            addressee, term = (_words(passage, span) for span in (found.addressee, found.limit))
            facts = CommitmentFacts(addressee, term)
            yield _annotation(passage, found.span, found.due.isoformat() if found.due else "", facts)


def _questions_of_first_blocks(consultation: Consultation, texts: Sequence[Passage]) -> Mapping[int, str]:
    """The text of the questions that the first block of each answer answers."""
    words = {each.block: each.text for each in texts}
    return {
        exchange.answer_blocks[0]: " ".join(words.get(block, "") for block in exchange.question_blocks)
        for exchange in consultation.exchanges
        if exchange.answer_blocks
    }


def _words(passage: Passage, span: Span | None) -> str:
    return passage.text[span.start : span.end] if span else ""


def _annotation(passage: Passage, span: Span, target: str, facts: CommitmentFacts) -> Annotation:
    where = passage.span(span)
    return Annotation(AnnotationKind.COMMITMENT, target, passage.block, where, passage.exchange, commitment=facts)


def edit_commitments(
    consultation: Consultation, annotations: Iterable[Annotation], edits: Sequence[CommitmentEdit]
) -> tuple[Annotation, ...]:
    """The annotations with what the editor decided about the commitments that hold some words.

    Where no commitment holds them, the sentence with the words becomes one.
    """
    decided = list(annotations)
    for edit in edits:
        place = locate_quote(consultation, edit.quote, edit.occurrence)
        if place is None:
            continue
        block, span = place
        held = [a for a in decided if a.kind is AnnotationKind.COMMITMENT and a.block == block and _holds(a, span)]
        if edit.state is Decision.NONE:
            decided = [each for each in decided if each not in held]
        elif held:
            decided = [_with(each, edit) if each in held else each for each in decided]
        else:
            decided += (_with(each, edit) for each in _added(consultation, block, span))
    return tuple(decided)


def _holds(annotation: Annotation, span: Span) -> bool:
    return annotation.span is not None and annotation.span.overlaps(span)


def _with(annotation: Annotation, edit: CommitmentEdit) -> Annotation:
    """A commitment with what the editor says of it."""
    facts = annotation.commitment or CommitmentFacts()
    state = CommitmentState.FULFILLED if edit.document else CommitmentState.CONFIRMED
    told = replace(facts, addressee=edit.addressee or facts.addressee, state=state, document=edit.document or "")
    target = edit.due.isoformat() if edit.due else annotation.target
    return replace(annotation, target=target, commitment=told, by_editor=True)


def _added(consultation: Consultation, block: int, span: Span) -> Iterator[Annotation]:
    """The sentences of an exchange that hold a span of a block, as one commitment."""
    passage = next((each for each in passages(consultation) if each.block == block and each.exchange), None)
    if passage is None:
        return
    sentences = [each for each in sentence_spans(masked(passage.text)) if passage.span(each).overlaps(span)]
    if sentences:
        whole = Span(sentences[0].start, sentences[-1].end)
        yield _annotation(passage, whole, "", CommitmentFacts())
