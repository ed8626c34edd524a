"""Withheld words: where they stand, a document as it reads with them, and what may be told about it without them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.model.block import Block, RepairKind
from generator.model.consultation import Consultation
from generator.model.text import SourceText, Span
from generator.problems import Place, Problem

# A quote that is part of withheld words tells something of them from this length on.
TELLING = 3


def withheld_spans(blocks: Iterable[Block]) -> tuple[Span, ...]:
    """The stretches of the source that are kept off the site, in document order."""
    repairs = (repair for block in blocks for repair in block.repairs)
    return tuple(sorted({repair.span for repair in repairs if repair.kind is RepairKind.WITHHELD}))


def revealed(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks as they would read with nothing withheld."""
    return tuple(
        replace(block, repairs=tuple(repair for repair in block.repairs if repair.kind is not RepairKind.WITHHELD))
        for block in blocks
    )


def publishable(problems: Iterable[Problem], consultation: Consultation) -> tuple[Problem, ...]:
    """The problems without the withheld words: where they would be told, only what kind of problem it is remains."""
    spans = withheld_spans(consultation.blocks)
    if not spans:
        return tuple(problems)
    words = [" ".join(consultation.source.slice(span).split()) for span in spans]
    return tuple(_silenced(problem, consultation.source, spans, words) for problem in problems)


def _silenced(problem: Problem, source: SourceText, spans: Iterable[Span], words: Iterable[str]) -> Problem:
    stands_there = any(_covers(source, span, problem.place) for span in spans)
    if stands_there or any(_tells(told, held) for held in words for told in (problem.quote, problem.message)):
        return replace(problem, message=problem.code.meaning, advice="", quote="")
    return problem


def _covers(source: SourceText, span: Span, place: Place) -> bool:
    first, last = source.place(span.start), source.place(max(span.start, span.end - 1))
    return (first.line, first.column) <= (place.line, place.column) <= (last.line, last.column)


def _tells(told: str, held: str) -> bool:
    return held in told or (len(told) >= TELLING and told in held)
