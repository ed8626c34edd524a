"""Words that the site does not show: their places, the document with them restored, and problems without them.

They are withheld, deleted by a tracked change, or hidden from print. Editors may see them, readers never.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from itertools import accumulate

from generator.messages.message import NOTHING
from generator.model.block import Block, BlockKind, RepairKind
from generator.model.consultation import Consultation
from generator.model.legible import legible
from generator.model.text import Span
from generator.problems import Code, Place, Problem

# A quote of at least this many characters that is part of withheld words gives some of them away.
SHORTEST_LEAK = 3
# If a document has more different withheld words than this, all its problems are reduced to their kind.
MOST_SECRETS = 1000
_UNSEEN = frozenset({RepairKind.WITHHELD, RepairKind.DELETED, RepairKind.HIDDEN})
_UNSEEN_BLOCKS = frozenset({BlockKind.DELETED, BlockKind.HIDDEN})
# Doubts about words that readers must not see; the words of such a doubt may show which name was kept.
_NEVER_SHOWN = frozenset({Code.HIDDEN_TEXT, Code.NAME_KEPT})


def withheld_spans(blocks: Iterable[Block]) -> tuple[Span, ...]:
    """The stretches of the source that are kept off the site, in document order."""
    repairs = (repair for block in blocks for repair in block.repairs)
    return tuple(sorted({repair.span for repair in repairs if repair.kind is RepairKind.WITHHELD}))


def unseen_spans(blocks: Iterable[Block]) -> tuple[Span, ...]:
    """The stretches of the source that are withheld, deleted or hidden, in document order; they may overlap."""
    found: set[Span] = set()
    for block in blocks:
        found.update(repair.span for repair in block.repairs if repair.kind in _UNSEEN)
        found.update(block.fragments if block.kind in _UNSEEN_BLOCKS else ())
    return tuple(sorted(found))


def revealed(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks as they would read with nothing withheld."""
    return tuple(map(_revealed, blocks))


def _revealed(block: Block) -> Block:
    kept = tuple(repair for repair in block.repairs if repair.kind is not RepairKind.WITHHELD)
    return block if len(kept) == len(block.repairs) else replace(block, repairs=kept)


def publishable(problems: Iterable[Problem], consultation: Consultation) -> tuple[Problem, ...]:
    """The problems without words that readers may not see: one that holds such words is reduced to its kind.

    A doubt about a name that was kept loses its place, because the place would show whose name it is.
    """
    secrets = _Secrets(consultation)
    shown = (_silenced(problem) if secrets.are_shown_by(problem) else problem for problem in problems)
    return tuple(dict.fromkeys(_placeless(problem) if problem.code is Code.NAME_KEPT else problem for problem in shown))


class _Secrets:
    """Words that the site does not show, and their places."""

    def __init__(self, consultation: Consultation) -> None:
        source, withheld = consultation.source, withheld_spans(consultation.blocks)
        spans = unseen_spans(consultation.blocks)
        self._words = tuple(dict.fromkeys(" ".join(legible(source.slice(span)).split()) for span in withheld))
        self._begins = [_position(source.place(span.start)) for span in spans]
        ends = (_position(source.place(max(span.start, span.end - 1))) for span in spans)
        self._furthest = list(accumulate(ends, max))

    def are_shown_by(self, problem: Problem) -> bool:
        """Whether a problem has its place at unseen words or quotes withheld ones."""
        before = bisect_right(self._begins, _position(problem.place))
        stands_there = before > 0 and _position(problem.place) <= self._furthest[before - 1]
        if problem.code in _NEVER_SHOWN or stands_there or len(self._words) > MOST_SECRETS:
            return True
        shown = [legible(words) for words in (problem.quote, problem.message)]
        return any(_gives_away(words, withheld) for withheld in self._words for words in shown)


def _silenced(problem: Problem) -> Problem:
    return replace(problem, message=problem.code.meaning, advice=NOTHING, quote="", about=())


def _placeless(problem: Problem) -> Problem:
    return replace(problem, place=Place(problem.place.file))


def _position(place: Place) -> tuple[int, int]:
    return place.line, place.column


def _gives_away(words: str, withheld: str) -> bool:
    return withheld in words or (len(words) >= SHORTEST_LEAK and words in withheld)
