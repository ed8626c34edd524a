"""Withheld words: where they stand, a document as it reads with them, and what may be told about it without them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.model.block import Block, RepairKind
from generator.model.consultation import Consultation
from generator.model.legible import legible
from generator.model.text import SourceText, Span
from generator.problems import Place, Problem

# A quote that is part of withheld words tells something of them from this length on.
TELLING = 3
# Of a document with more different withheld words than this, all problems tell no more than their kind.
MOST_SECRETS = 1000


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
    secrets = _Secrets(consultation.source, spans)
    return tuple(_silenced(problem) if secrets.are_told_by(problem) else problem for problem in problems)


class _Secrets:
    """Withheld words and their places."""

    def __init__(self, source: SourceText, spans: Sequence[Span]) -> None:
        self._words = tuple(dict.fromkeys(" ".join(legible(source.slice(span)).split()) for span in spans))
        self._begins = [_position(source.place(span.start)) for span in spans]
        self._ends = [_position(source.place(max(span.start, span.end - 1))) for span in spans]

    def are_told_by(self, problem: Problem) -> bool:
        """Whether a problem stands at withheld words or tells some of them."""
        before = bisect_right(self._begins, _position(problem.place))
        stands_there = before > 0 and _position(problem.place) <= self._ends[before - 1]
        if stands_there or len(self._words) > MOST_SECRETS:
            return True
        return any(_tells(legible(told), held) for held in self._words for told in (problem.quote, problem.message))


def _silenced(problem: Problem) -> Problem:
    return replace(problem, message=problem.code.meaning, advice="", quote="")


def _position(place: Place) -> tuple[int, int]:
    return place.line, place.column


def _tells(told: str, held: str) -> bool:
    return held in told or (len(told) >= TELLING and told in held)
