"""Which consultations have a sentence, or nearly: found by numbers alone, then compared word by word."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache, partial
from itertools import accumulate, chain, repeat
from typing import NamedTuple

from generator.grammar.same_words.sketch import BANDS
from generator.model.same_words import Degree
from generator.render.summaries.compared_sentences import ComparedSentences, group_of, pair_of
from generator.render.summaries.near_sentences import Lists, NearSentences
from generator.render.summaries.sentence_marks import SentenceMarks

MOST_CONSULTATIONS = 20
"""What stands in more consultations is a formula."""
# Of so many sentences, and of so many consultations, those that share a number of their sketches are compared.
_MOST_SENTENCES, _MOST_COMPARED = 24, 12
# A sentence that shares half of its sketch with more has a pattern of many, and is nearly none of them.
_PATTERN = BANDS // 2
_BY_DEGREE = {how: place for place, how in enumerate(Degree)}

_Nodes = Sequence[int]
"""Sentences, each by its position among those of all consultations."""


class Elsewhere(NamedTuple):
    """A sentence of another consultation: the positions of both, and how alike it is."""

    at: int
    position: int
    degree: Degree


class SentenceIndex:
    """The sentences of some consultations, each of these by its position among `marks`.

    Sentences of which `compared` knows how alike they are need not be compared.
    """

    def __init__(self, marks: Sequence[SentenceMarks], compared: ComparedSentences | None = None) -> None:
        self._marks, self._compared = marks, compared or ComparedSentences()
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

    def pairs(self) -> Iterator[int]:
        """The numbers of all pairs of sentences that may be nearly the same, as `pair_of` makes them."""
        spelled = self._near.spellings
        for one, its in enumerate(spelled):
            yield from (pair_of(its, spelled[other]) for other in self._near.near(one) if one < other)

    def _all(self, node: int) -> Iterator[Elsewhere]:
        yield from self._places(self._same.get(self._numbers[node], ()), Degree.SAME)
        if place := self._near.places[node]:
            for other, how in self._alike(place - 1):
                yield from self._places(self._near.nodes[other], how)

    def _alike(self, place: int) -> Sequence[tuple[int, Degree]]:
        """The places of sentences that are like the one at a place, and how much."""
        near, spelled = self._near.near(place), self._near.spellings
        group = group_of(spelled[place], map(spelled.__getitem__, near))
        known = self._compared.any_alike(group)
        if known is False:
            return ()
        if known is None and not all(self._is_known(place, other) for other in near):
            self._compare(near | {place})
        found = [(other, how) for other in near if (how := self._degree(place, other))]
        if known is None:
            self._compared.note_group(group, any_alike=bool(found))
        return found

    def _places(self, nodes: _Nodes, how: Degree) -> Iterator[Elsewhere]:
        for node in nodes:
            at = self._of_node[node]
            yield Elsewhere(at, node - self._starts[at], how)

    def _compare(self, group: set[int]) -> None:
        """Compare those of some places that may be nearly the same, all with one another: they are at hand."""
        for one in sorted(group):
            for other in sorted(self._near.near(one) & group):
                if one < other:
                    self._degree(one, other)

    def _is_known(self, one: int, other: int) -> bool:
        spelled = self._near.spellings
        return self._compared.knows(spelled[min(one, other)], spelled[max(one, other)])

    def _degree(self, one: int, other: int) -> Degree | None:
        one, other, spelled = min(one, other), max(one, other), self._near.spellings
        return self._compared.degree(spelled[one], spelled[other], partial(self._text, one), partial(self._text, other))

    def _text(self, place: int) -> str:
        marks, position = self._of(self._near.nodes[place][0])
        return marks.text(position)

    def _spelling(self, node: int) -> int:
        marks, position = self._of(node)
        return marks.spelling(position)

    def _of(self, node: int) -> tuple[SentenceMarks, int]:
        at = self._of_node[node]
        return self._marks[at], node - self._starts[at]

    @cached_property
    def _numbers(self) -> Sequence[int]:
        return array("Q", chain.from_iterable(marks.numbers for marks in self._marks))

    @cached_property
    def _same(self) -> Mapping[int, _Nodes]:
        """The sentences that several consultations have, by number: not formulas."""
        found = _places(self._numbers, _held_by_more(sorted(self._numbers), 1))
        return {number: nodes for number, nodes in found.items() if self._are_of_some(nodes, MOST_CONSULTATIONS)}

    @cached_property
    def _near(self) -> NearSentences:
        return NearSentences(self._groups(), self._numbers, self._spelling)

    def _groups(self) -> Lists:
        """Sentences with different words that share a number of their sketches, not too much with too many."""
        shared = bytearray(len(self._numbers))
        sharing = Lists()
        for band in range(BANDS):
            keys = self._band(band)
            ordered = sorted(keys)
            full = _held_by_more(ordered, _MOST_SENTENCES)
            for node, key in enumerate(keys) if full else ():
                shared[node] += key in full
            for nodes in _places(keys, _held_by_more(ordered, 1) - full).values():
                if self._are_of_some(nodes, _MOST_COMPARED):
                    sharing.add(nodes)
        groups = ([node for node in nodes if shared[node] < _PATTERN] for nodes in sharing)
        return Lists(nodes for nodes in groups if len({self._numbers[node] for node in nodes}) > 1)

    def _band(self, band: int) -> Sequence[int]:
        return array("I", chain.from_iterable(marks.band(band) for marks in self._marks))

    def _are_of_some(self, nodes: _Nodes, most: int) -> bool:
        """Whether sentences are of several consultations, and not of more than `most`."""
        return 1 < len({self._of_node[node] for node in nodes}) <= most


@lru_cache(maxsize=1)
def sentence_index(marks: tuple[SentenceMarks, ...], compared: ComparedSentences) -> SentenceIndex:
    """The index of the sentences of some consultations: it stays while these do, whatever else of them changes."""
    return SentenceIndex(marks, compared)


def _held_by_more(ordered: Sequence[int], many: int) -> set[int]:
    """Of keys in order, those that stand in more than so many places."""
    return {one for one, other in zip(ordered, ordered[many:], strict=False) if one == other}


def _places(keys: Sequence[int], wanted: set[int]) -> Mapping[int, _Nodes]:
    """The places of some keys, in order."""
    found: dict[int, list[int]] = defaultdict(list)
    for place, key in enumerate(keys):
        if key in wanted:
            found[key].append(place)
    return found
