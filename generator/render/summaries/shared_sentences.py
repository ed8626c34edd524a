"""Sentences that several consultations have, word for word or nearly: by numbers, for no text is kept in memory."""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

# What stands in more consultations is a formula.
MOST_CONSULTATIONS = 20
_MOST_TURNS = 1 << 16


@dataclass(frozen=True)
class SentenceMarks:
    """The sentences of a consultation, each once, packed: small enough to be kept of each consultation.

    `cores` are eight bytes for each, which only sentences have that are the same or nearly, `words` eight bytes that
    only the same words have; `turns` two bytes: the position of the answer that has it first (else of the question)
    among all questions and answers of the summary.
    """

    cores: bytes = b""
    words: bytes = b""
    turns: bytes = b""

    @classmethod
    def of(cls, found: Mapping[int, tuple[int, int]]) -> SentenceMarks:
        """Those of sentences by the numbers of their cores: that of their words, and the position of their turn."""
        held = sorted((core, words, turn) for core, (words, turn) in found.items() if turn < _MOST_TURNS)
        count = len(held)
        cores, words, turns = zip(*held, strict=True) if held else ((), (), ())
        return cls(
            *(struct.pack(f"<{count}{kind}", *part) for kind, part in (("Q", cores), ("Q", words), ("H", turns)))
        )

    def unpacked(self) -> Sequence[int]:
        """The numbers of the cores, in ascending order."""
        return struct.unpack(f"<{len(self.cores) // 8}Q", self.cores)

    def number(self, position: int) -> int:
        """The number of the words of the sentence at a position of `unpacked`."""
        return int(struct.unpack_from("<Q", self.words, 8 * position)[0])

    def turn(self, position: int) -> int:
        """The position of the answer or question that has the sentence at a position of `unpacked`."""
        return int(struct.unpack_from("<H", self.turns, 2 * position)[0])


NO_SENTENCES = SentenceMarks()


@dataclass(frozen=True)
class SentenceElsewhere:
    """A consultation that has a sentence: its id and title, the anchor and name of the answer or question, its day.

    `number` is that of its words.
    """

    consultation: str
    title: str
    turn: str
    name: str
    is_answer: bool
    day: date | None
    number: int


@dataclass(frozen=True)
class SharedSentence:
    """Other consultations that have a sentence of one, as a chain by day, so that a new one changes few pages.

    `earlier` are the first that has it and the one right before, `more` how many there are between; `later` is the one
    right behind. `is_first_there` shows that the first of `earlier` is the earliest of all, `is_first_here` that the
    one itself is: neither where the day of one is not known, or two have that day.
    """

    earlier: tuple[SentenceElsewhere, ...]
    more: int
    later: SentenceElsewhere | None
    is_first_here: bool
    is_first_there: bool
    number: int
    is_same: bool


class Marked(Protocol):
    """What has sentences: a summary."""

    @property
    def sentences(self) -> SentenceMarks:
        """The sentences of its questions and answers."""


Holders = Sequence[tuple[int, int]]
"""The consultations (by position) that have a sentence, each with the position of the sentence in its marks."""


def holders(summaries: Iterable[Marked]) -> Mapping[int, Holders]:
    """The consultations that have a sentence, by the number of its core: where several have it, not as a formula."""
    first: dict[int, tuple[int, int]] = {}
    several: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for at, summary in enumerate(summaries):
        for position, number in enumerate(summary.sentences.unpacked()):
            before = first.setdefault(number, (at, position))
            if before[0] != at:
                having = several[number]
                if not having:
                    having.append(before)
                if len(having) <= MOST_CONSULTATIONS:
                    having.append((at, position))
    return {number: having for number, having in several.items() if len(having) <= MOST_CONSULTATIONS}


def shared(here: SentenceElsewhere, others: Sequence[SentenceElsewhere]) -> SharedSentence | None:
    """What a page shows of the consultations that have a sentence, beside the one (`here`) that it is of.

    None without others, and where only questions have it: these have formulas of their own.
    """
    if not others or not any(each.is_answer for each in (here, *others)):
        return None
    chain = sorted((here, *others), key=lambda each: (each.day is None, each.day or date.max, each.consultation))
    at = chain.index(here)
    earlier = chain[:1] if at == 1 else [chain[0], chain[at - 1]] if at else []
    later = chain[at + 1] if at + 1 < len(chain) else None
    is_certain = chain[-1].day is not None and chain[0].day != chain[1].day
    is_first_here, is_first_there = is_certain and at == 0, is_certain and at > 0
    more, is_same = at - len(earlier), all(each.number == here.number for each in chain[: at + 2])
    return SharedSentence(tuple(earlier), more, later, is_first_here, is_first_there, here.number, is_same)
