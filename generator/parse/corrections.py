"""Corrections of an editor, brought to their places in the source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from generator.knowledge.pointing import pointed_at
from generator.model.block import Block
from generator.model.correction import Correction, Edge, Part
from generator.model.sidecar import PublishedQuote
from generator.model.text import SourceText, Span


@dataclass(frozen=True)
class Decided:
    """What an editor decides about one paragraph; None for what is left to the rules.

    `answers` are the source offsets of words of the questions that an answer belongs to.
    """

    part: Part | None = None
    numbers: tuple[str, ...] | None = None
    factions: tuple[str, ...] | None = None
    members: tuple[str, ...] | None = None
    answers: tuple[int, ...] | None = None

    def over(self, other: Decided) -> Decided:
        """Both, this one where they differ."""
        mine = {name: value for name, value in vars(self).items() if value is not None}
        return replace(other, **mine)


NOTHING = Decided()


@dataclass(frozen=True)
class Corrections:
    """The corrections of one document, by source offsets.

    `begins` and `continues` are where a paragraph must and must not begin, `cuts` those of `begins` where the rules
    alone begin none; `decided` is what is said of the paragraph that holds an offset; `places` are the offsets of all
    corrections in the order of the sidecar, None for words that do not stand in the document.
    """

    begins: tuple[int, ...] = ()
    continues: tuple[int, ...] = ()
    cuts: tuple[int, ...] = ()
    decided: tuple[tuple[int, Decided], ...] = ()
    places: tuple[int | None, ...] = field(default=())

    def within(self, stretches: Sequence[Span]) -> Decided | None:
        """What is decided about the paragraph that these stretches are; None when nothing is."""
        found = [decided for offset, decided in self.decided if _holds(stretches, offset)]
        whole = NOTHING
        for decided in found:
            whole = decided.over(whole)
        return whole if found else None

    def begin_in(self, stretches: Sequence[Span]) -> bool:
        """Whether a paragraph must begin with the first of these stretches."""
        return stretches[0].start in self.begins

    def continue_in(self, stretches: Sequence[Span]) -> bool:
        """Whether the paragraph that these stretches are goes on with the one before."""
        return any(_holds(stretches, offset) for offset in self.continues)


NONE = Corrections()


def located(source: SourceText, blocks: Sequence[Block], corrections: Sequence[Correction]) -> Corrections:
    """Find the words of each correction in the blocks that the rules alone make."""
    places = tuple(pointed_at(source, blocks, each) for each in corrections)
    found = [(place, each) for place, each in zip(places, corrections, strict=True) if place is not None]
    begins = sorted(place for place, each in found if each.paragraph is Edge.BEGINS)
    begun = {block.start for block in blocks}
    return Corrections(
        tuple(begins),
        tuple(sorted(place for place, each in found if each.paragraph is Edge.CONTINUES)),
        tuple(place for place in begins if place not in begun),
        tuple((place, _decided(source, blocks, each)) for place, each in found),
        places,
    )


def _decided(source: SourceText, blocks: Sequence[Block], each: Correction) -> Decided:
    answers = None if each.answers is None else tuple(_questions(source, blocks, each.answers))
    return Decided(each.part, each.numbers, each.factions, each.members, answers)


def _questions(source: SourceText, blocks: Sequence[Block], quotes: Sequence[str]) -> Iterator[int]:
    for quote in quotes:
        place = pointed_at(source, blocks, PublishedQuote(quote=quote, occurrence=1))
        if place is not None:
            yield place


def _holds(stretches: Sequence[Span], offset: int) -> bool:
    return any(stretch.start <= offset < stretch.end for stretch in stretches)
