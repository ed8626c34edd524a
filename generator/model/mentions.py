"""Where a consultation refers to other documents: the words, and the question, answer or note in which they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.consultation import Answer, Consultation, FrontMatter, Question
from generator.model.document_kinds import MEMBERS
from generator.model.identifiers import is_number_of_file
from generator.model.note import Note
from generator.model.text import Span


@dataclass(frozen=True)
class Mention:
    """Words of a consultation (its id) that refer to a document (its id).

    `span` counts characters of the joined text of `block`; of a document that a range implies it holds the first words
    of the range. `turn` is the question or answer that holds the words, or the first that calls the `note` with them;
    None for words outside questions and answers.
    """

    consultation: str
    document: str
    block: int
    span: Span
    turn: Question | Answer | None = None
    note: Note | None = None
    is_derived: bool = False


def mentions_in(consultation: Consultation, annotations: Iterable[Annotation]) -> Iterator[Mention]:
    """What a consultation refers to, in the order of the annotations, without itself and without unknown ids."""
    turns, notes = _turns(consultation), _notes(consultation)
    own = _named_as(consultation.front)
    block, span = None, None
    for each in annotations:
        if each.kind is not AnnotationKind.REFERENCE:
            continue
        if each.block is not None:
            block, span = each.block, each.span
        if block is None or span is None or not each.target or each.certainty is Certainty.UNKNOWN:
            continue
        note = notes.get(block)
        is_in_head = block < consultation.first_body_block and note is None
        if each.target not in own and not (is_in_head and is_number_of_file(each.target)):
            called_in = next((turns[mark.block] for mark in note.marks if mark.block in turns), None) if note else None
            is_derived = each.certainty is Certainty.DERIVED
            yield Mention(
                consultation.id, each.target, block, span, turns.get(block) or called_in, note, is_derived=is_derived
            )


def published_as(front: FrontMatter) -> tuple[str, ...]:
    """The ids under which others refer to a document of which these are the facts; empty where they are not certain.

    A reprint has the id of the first print as well.
    """
    if front.official_id:
        start, _, end = front.official_id.rpartition("-")
        is_reprint = end[:1] == "h" and end[1:].isdigit()
        return (front.official_id, start) if is_reprint else (front.official_id,)
    is_sure = front.kind not in MEMBERS and len(front.dossiers) == 1 and "dossiers" not in front.derived
    return (f"kst-{front.dossiers[0]}-{front.number}",) if is_sure and (front.number or "").isdigit() else ()


def _named_as(front: FrontMatter) -> frozenset[str]:
    """The ids by which a document may name itself."""
    by_number = (f"kst-{dossier}-{front.number}" for dossier in front.dossiers if front.number)
    return frozenset((*published_as(front), *by_number))


def _turns(consultation: Consultation) -> dict[int, Question | Answer]:
    """The question or answer of each block."""
    found: dict[int, Question | Answer] = {}
    for exchange in consultation.exchanges:
        turns: tuple[Question | Answer, ...] = (*exchange.questions, *exchange.answers)
        for turn in turns:
            blocks = turn.paragraphs if turn.label is None else (turn.label, *turn.paragraphs)
            found.update(dict.fromkeys(blocks, turn))
    return found


def _notes(consultation: Consultation) -> dict[int, Note]:
    """The note of each block that is a text of one."""
    return {block: note for note in consultation.notes for block in note.blocks}
