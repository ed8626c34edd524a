"""What the parser made of a document, in the terms of a key."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from evaluation.outline import Group, Outline, Text, first_and_last, written_out
from generator.model.block import Block, BlockKind, RepairKind, join
from generator.model.consultation import Answer, Consultation, Exchange, Question

# What a question or an answer consists of; tables, headings and notes between them are none of it.
_RUNNING_TEXT = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})


def outline(consultation: Consultation) -> Outline:
    """The facts and exchanges of a consultation."""
    exchanges = tuple(_group(consultation, exchange) for exchange in consultation.exchanges)
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
        "factions": front.factions,
        "members": front.members,
    }


def _group(consultation: Consultation, exchange: Exchange) -> Group:
    questions = tuple(_text(consultation, question, question.factions) for question in exchange.questions)
    answers = tuple(_text(consultation, answer) for answer in exchange.answers)
    return Group(questions, answers, exchange.state)


def _text(consultation: Consultation, part: Question | Answer, factions: tuple[str, ...] = ()) -> Text:
    blocks = [block for index in part.paragraphs if (block := consultation.blocks[index]).kind in _RUNNING_TEXT]
    first, last = first_and_last(_words(consultation.text(block.index) for block in blocks))
    marked = first_and_last(_words(join(consultation.source, _with_marks(block)).text for block in blocks))
    return Text(written_out(part.number), first, last, factions, marked=marked if marked != (first, last) else None)


def _words(texts: Iterable[str]) -> list[str]:
    return [word for text in texts for word in text.split()]


def _with_marks(block: Block) -> Block:
    """A block that keeps the signs of notes among its words."""
    return replace(block, repairs=tuple(r for r in block.repairs if r.kind is not RepairKind.NOTE_MARK))
