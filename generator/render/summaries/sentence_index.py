"""Which consultations have a sentence, or nearly: found by numbers alone, then compared word by word."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import accumulate, chain, repeat
from typing import NamedTuple

from generator.grammar.same_words.bags import Bags
from generator.grammar.same_words.comparison import degree
from generator.grammar.same_words.sentences import whole
from generator.grammar.same_words.sketch import BANDS
from generator.model.same_words import Degree
from generator.render.summaries.near_sentences import Lists, NearSentences
from generator.render.summaries.sentence_marks import SentenceMarks

MOST_CONSULTATIONS = 20
"""What stands in more consultations is a formula."""
# Of so many sentences, and of so many consultations, those that share a number of their sketches are compared.
_MOST_SENTENCES, _MOST_COMPARED = 24, 12
# A sentence that shares half of its sketch with more has a pattern of many, and is nearly none of them.
_PATTERN = BANDS // 2
# Sentences that were compared last are not cut into words again.
_CUT = 512
_BY_DEGREE = {how: place for place, how in enumerate(Degree)}

_Nodes = Sequence[int]
"""Sentences, each by its position among those of all consultations."""


class Elsewhere(NamedTuple):
    """A sentence of another consultation: the positions of both, and how alike it is."""

    at: int
    position: int
    degree: Degree


class SentenceIndex:
    """The sentences of some consultations, each of these by its position among `marks`."""

    def __init__(self, marks: Sequence[SentenceMarks]) -> None:
        self._marks = marks
        self._degrees: dict[tuple[int, int], Degree | None] = {}
        sizes = list(map(len, marks))
        self._starts = [0, *accumulate(sizes)]
        self._of_node = array("L", chain.from_iterable(map(repeat, range(len(sizes)), sizes)))

    def elsewhere_of(self, at: int) -> Iterator[tuple[int, Sequence[Elsewhere]]]:
        """The positions of the sentences of one that others may have, each with what `elsewhere` finds of it."""
        begin, end = self._starts[at], self._starts[at + 1]
        for position, (number, place) in enumerate(
            zip(self._numbers[begin:end], self._near.places[begin:end], strict=True)
        ):
            if place or number in self._same:
                yield position, self.elsewhere(at, position)

    def elsewhere(self, at: int, position: int) -> Sequence[Elsewhere]:
        """The other consultations that have a sentence of one: each once, with the sentence of it that is most alike.

        Those that have it or nearly, of which a formula has none; those with one that is alike, where not too many are.
        """
        all_places = self._all(self._starts[at] + position)
        found: dict[int, Elsewhere] = {}
        for each in sorted(all_places, key=lambda each: (_BY_DEGREE[each.degree], each.at, each.position)):
            if each.at != at:
                found.setdefault(each.at, each)
        close = [each for each in found.values() if each.degree is not Degree.ALIKE]
        if len(close) >= MOST_CONSULTATIONS:
            return []
        return close if len(found) >= MOST_CONSULTATIONS else list(found.values())

    def _all(self, node: int) -> Iterator[Elsewhere]:
        yield from self._places(self._same.get(self._numbers[node], ()), Degree.SAME)
        if place := self._near.places[node]:
            for other, how in self._alike(place - 1):
                yield from self._places(self._near.nodes[other], how)

    def _alike(self, place: int) -> Iterator[tuple[int, Degree]]:
        """The places of sentences that are like the one at a place, and how much."""
        for other in self._near.near[place]:
            if how := self._degree(min(place, other), max(place, other)):
                yield other, how

    def _places(self, nodes: _Nodes, how: Degree) -> Iterator[Elsewhere]:
        for node in nodes:
            at = self._of_node[node]
            yield Elsewhere(at, node - self._starts[at], how)

    def _degree(self, one: int, other: int) -> Degree | None:
        pair = one, other
        if pair not in self._degrees:
            self._degrees[pair] = degree(_cut(self._text(one)), _cut(self._text(other)))
        return self._degrees[pair]

    def _text(self, place: int) -> str:
        node = self._near.nodes[place][0]
        at = self._of_node[node]
        return self._marks[at].text(node - self._starts[at])

    @cached_property
    def _numbers(self) -> Sequence[int]:
        return array("Q", chain.from_iterable(marks.numbers for marks in self._marks))

    @cached_property
    def _same(self) -> Mapping[int, _Nodes]:
        """The sentences that several consultations have, by number: not formulas."""
        found = _places(self._numbers).items()
        return {number: nodes for number, nodes in found if self._are_of_some(nodes, MOST_CONSULTATIONS)}

    @cached_property
    def _near(self) -> NearSentences:
        return NearSentences(self._groups(), self._numbers, Bags(each.bags for each in self._marks).may_be_alike)

    def _groups(self) -> Iterator[_Nodes]:
        """Sentences with different words that share a number of their sketches, not too much with too many."""
        shared = bytearray(len(self._numbers))
        sharing = Lists()
        for band in range(BANDS):
            for nodes in _places(self._band(band)).values():
                if len(nodes) > _MOST_SENTENCES:
                    for node in nodes:
                        shared[node] += 1
                elif self._are_of_some(nodes, _MOST_COMPARED):
                    sharing.add(nodes)
        return ([node for node in nodes if shared[node] < _PATTERN] for nodes in sharing)

    def _band(self, band: int) -> Sequence[int]:
        return array("I", chain.from_iterable(marks.band(band) for marks in self._marks))

    def _are_of_some(self, nodes: _Nodes, most: int) -> bool:
        """Whether sentences are of several consultations, and not of more than `most`."""
        return 1 < len({self._of_node[node] for node in nodes}) <= most


@lru_cache(maxsize=1)
def sentence_index(marks: tuple[SentenceMarks, ...]) -> SentenceIndex:
    """The index of the sentences of some consultations: it stays while these do, whatever else of them changes."""
    return SentenceIndex(marks)


def _places(keys: Sequence[int]) -> Mapping[int, _Nodes]:
    """The places of those keys that stand in several, in order."""
    first: dict[int, int] = {}
    found: dict[int, list[int]] = {}
    for place, key in enumerate(keys):
        if (before := first.setdefault(key, place)) == place:
            continue
        if key in found:
            found[key].append(place)
        else:
            found[key] = [before, place]
    return found


_cut = lru_cache(maxsize=_CUT)(whole)
