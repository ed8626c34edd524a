"""What leads from one question or answer of a document to another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import Answer, Consultation, Question


def leads_by_question(
    consultation: Consultation, annotations: Iterable[Annotation]
) -> Mapping[str, Sequence[Question | Answer]]:
    """For each question that others refer to, by id: the questions and answers that do, in document order, none twice.

    A note belongs to the first question or answer that calls it.
    """
    turns = dict(_turns(consultation))
    for note in consultation.notes:
        called_in = [mark.block for mark in note.marks if mark.block in turns]
        turns.update((block, turns[called_in[0]]) for block in note.blocks if called_in)
    found: dict[str, list[Question | Answer]] = defaultdict(list)
    for each in annotations:
        turn = turns.get(each.block) if each.block is not None else None
        if each.kind is AnnotationKind.INTERNAL_REFERENCE and turn is not None:
            found[each.target].append(turn)
    return {question: in_order(leading) for question, leading in found.items()}


def turn_led_to(consultation: Consultation, question: str, *, is_answer: bool) -> Question | Answer | None:
    """The question with this id, or its answer where that is asked for and exists; None where the id is unknown."""
    for exchange in consultation.exchanges:
        for asked in exchange.questions:
            if asked.id == question:
                numbered = [answer for answer in exchange.answers if answer.number == asked.number]
                answers = numbered or exchange.answers
                return answers[0] if is_answer and answers else asked
    return None


def in_order(turns: Iterable[Question | Answer]) -> Sequence[Question | Answer]:
    """Questions and answers by their place in the document, none twice."""
    return sorted(dict.fromkeys(turns), key=lambda turn: turn.paragraphs)


def _turns(consultation: Consultation) -> Iterator[tuple[int, Question | Answer]]:
    """Each block of a question or answer, without labels."""
    for exchange in consultation.exchanges:
        turns: tuple[Question | Answer, ...] = (*exchange.questions, *exchange.answers)
        for turn in turns:
            yield from ((block, turn) for block in turn.paragraphs)
