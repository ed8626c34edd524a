"""What the parser made of a document, in the terms of a key."""

from __future__ import annotations

from collections.abc import Iterable

from evaluation.outline import Group, Outline, Text, first_and_last, written_out
from generator.model.block import BlockKind
from generator.model.consultation import Answer, Consultation, Exchange, Question, Section
from generator.model.text import MarkKind

# What a question or an answer consists of; tables, headings and notes between them are none of it.
_RUNNING_TEXT = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})


def outline(consultation: Consultation) -> Outline:
    """The facts and exchanges of a consultation."""
    marks = frozenset(
        offset
        for mark in consultation.source.marks
        if mark.kind is MarkKind.NOTE_MARK
        for offset in range(mark.span.start, mark.span.end)
    )
    exchanges = tuple(_group(consultation, exchange, marks) for exchange in consultation.exchanges)
    return Outline(_facts(consultation), exchanges, {})


def _facts(consultation: Consultation) -> dict[str, tuple[str, ...]]:
    front = consultation.front
    single = {
        "kind": front.kind,
        "chamber": front.chamber,
        "number": front.number,
        "asked": front.dates.asked,
        "answered": front.dates.answered,
        "adopted": front.dates.adopted,
        "committee": front.committee,
        "addressee": front.addressee,
    }
    return {
        **{name: () if value is None else (" ".join(str(value).split()),) for name, value in single.items()},
        "dossiers": front.dossiers,
        "factions": _once(
            (*front.factions, *(name for section in consultation.sections for name in _who_ask(section)))
        ),
        "members": _once(
            (*front.members, *(member for exchange in consultation.exchanges for member in exchange.members))
        ),
    }


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def _who_ask(section: Section) -> tuple[str, ...]:
    return (*section.factions, *(name for exchange in section.exchanges for name in exchange.factions))


def _group(consultation: Consultation, exchange: Exchange, marks: frozenset[int]) -> Group:
    questions = tuple(_text(consultation, question, marks, question.factions) for question in exchange.questions)
    answers = tuple(_text(consultation, answer, marks) for answer in exchange.answers)
    return Group(questions, answers, exchange.state)


def _text(
    consultation: Consultation, part: Question | Answer, marks: frozenset[int], factions: tuple[str, ...] = ()
) -> Text:
    joined = [consultation.joined(b) for b in part.paragraphs if consultation.blocks[b].kind in _RUNNING_TEXT]
    marked = first_and_last([word for paragraph in joined for word in paragraph.text.split()])
    bare = " ".join(
        "".join(letter for letter, offset in zip(p.text, p.offsets, strict=True) if offset not in marks) for p in joined
    )
    first, last = first_and_last(bare.split())
    return Text(written_out(part.number), first, last, factions, marked=marked if marked != (first, last) else None)
