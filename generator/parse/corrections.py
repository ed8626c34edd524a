"""Corrections of an editor, located in the source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from generator.knowledge.consultation_yml.pointing import pointed_at
from generator.model.block import Block
from generator.model.consultation_yml import PublishedQuote
from generator.model.correction import Correction, Edge, Part
from generator.model.text import SourceText, Span


@dataclass(frozen=True)
class Decided:
    """The decisions of an editor about one paragraph; None for what the rules decide.

    `answers` are the source offsets of words of the questions that an answer belongs to.
    """

    part: Part | None = None
    numbers: tuple[str, ...] | None = None
    factions: tuple[str, ...] | None = None
    members: tuple[str, ...] | None = None
    answers: tuple[int, ...] | None = None

    def over(self, other: Decided) -> Decided:
        """Both decisions combined; this one takes precedence."""
        if self is NOTHING or other is NOTHING:
            return other if self is NOTHING else self
        mine = {name: value for name, value in vars(self).items() if value is not None}
        return replace(other, **mine)


NOTHING = Decided()


@dataclass(frozen=True)
class Corrections:
    """The corrections of one document, by source offsets.

    At `begins` a paragraph must begin, at `continues` none may; `cuts` are those of `begins` where the rules begin
    none. `decided` gives the decision about the paragraph that holds an offset. `places` are the offsets of all
    corrections in the order of the sidecar, None for words that are not in the document.
    """

    begins: tuple[int, ...] = ()
    continues: tuple[int, ...] = ()
    cuts: tuple[int, ...] = ()
    decided: tuple[tuple[int, Decided], ...] = ()
    places: tuple[int | None, ...] = field(default=())

    def within(self, stretches: Sequence[Span]) -> Decided | None:
        """The decision about the paragraph with these spans; None when there is none."""
        found = [decided for offset, decided in self.decided if _holds(stretches, offset)]
        whole = NOTHING
        for decided in found:
            whole = decided.over(whole)
        return whole if found else None

    def begin_in(self, stretches: Sequence[Span]) -> bool:
        """Whether a paragraph must begin with the first of these spans."""
        return stretches[0].start in self.begins

    def continue_in(self, stretches: Sequence[Span]) -> bool:
        """Whether the paragraph with these spans continues the one before."""
        return any(_holds(stretches, offset) for offset in self.continues)


NONE = Corrections()


def located(source: SourceText, blocks: Sequence[Block], corrections: Sequence[Correction]) -> Corrections:
    """Find the words of each correction in the blocks made by the rules without corrections."""
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
