"""Marks the letters that an exchange names by their day alone, so that it is unknown which document is meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.annotate.blocks import Passage, passages
from generator.grammar.dates.letters import DatedLetter, dated_letters, names_letter
from generator.grammar.words.in_text import Finder
from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.consultation import Consultation
from generator.model.consultation_yml import ReferenceEdit
from generator.model.text import Span

# How far behind a letter a sign may call the note that says which one it is.
_NOTE_REACH = 120


def mark_dated_letters(
    consultation: Consultation, annotations: Iterable[Annotation], edits: Sequence[ReferenceEdit]
) -> tuple[Annotation, ...]:
    """The annotations, and one for each letter without a number in a question or an answer; its target is its day.

    A letter beside which a reference stands, in its sentence or in a note that it calls, has none, and neither has one
    of which the editor said where it leads, nor the document itself. One that the editor leads nowhere is certain.
    """
    kept = tuple(annotations)
    references: dict[int, list[Span]] = {}
    for each in kept:
        if each.kind is AnnotationKind.REFERENCE and each.block is not None and each.span is not None:
            references.setdefault(each.block, []).append(each.span)
    decided = Finder((edit.quote, edit) for edit in edits)
    found: list[Annotation] = []
    for passage in passages(consultation):
        if passage.exchange:
            edited = [(edit, passage.span(span)) for edit, span in decided.find(passage.text)]
            found += _in_passage(consultation, passage, references, edited)
    return (*kept, *found)


def _in_passage(
    consultation: Consultation,
    passage: Passage,
    references: Mapping[int, Sequence[Span]],
    edited: Sequence[tuple[ReferenceEdit, Span]],
) -> Iterator[Annotation]:
    written_on, text = consultation.front.dates.answered, passage.reads.text
    for letter in dated_letters(text, written_on):
        is_itself = letter.day is not None and letter.day == written_on
        is_named = any(names_letter(text, letter.span, each) for each in references.get(passage.block, ()))
        edits = [edit for edit, span in edited if letter.span.overlaps(span)]
        is_led = any(edit.document or edit.questions for edit in edits)
        if not (is_itself or is_named or is_led or _has_note(consultation, passage, letter, references)):
            target = letter.day.isoformat() if letter.day else ""
            sure = Certainty.CERTAIN if edits else Certainty.UNKNOWN
            kind, by_editor = AnnotationKind.DATED_LETTER, bool(edits)
            yield Annotation(kind, target, passage.block, letter.span, passage.exchange, sure, by_editor)


def _has_note(
    consultation: Consultation, passage: Passage, letter: DatedLetter, references: Mapping[int, Sequence[Span]]
) -> bool:
    """Whether a sign right behind a letter calls a note with a reference."""
    for note in consultation.notes_called_in([passage.block]):
        for mark in note.marks:
            if mark.block == passage.block:
                at = passage.reads.position(mark.span.start)
                is_near = letter.span.start <= at <= letter.span.end + _NOTE_REACH
                if is_near and any(references.get(block) for block in note.blocks):
                    return True
    return False
