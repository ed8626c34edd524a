"""Which consultations have a sentence, or nearly: found by numbers alone, then compared word by word."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from itertools import accumulate, chain, combinations, repeat
from typing import NamedTuple

from generator.grammar.same_words.sketch import BANDS
from generator.model.same_words import Degree
from generator.render.summaries.compared_sentences import ComparedSentences
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


@dataclass(frozen=True)
class _Near:
    """What may be nearly the same, by the numbers of its words, and the sentences that have each of these."""

    numbers: Mapping[int, set[int]]
    having: Mapping[int, _Nodes]


class SentenceIndex:
    """The sentences of some consultations, each of these by its position among `marks`.

    Sentences of which `compared` knows how alike they are need not be compared.
    """

    def __init__(self, marks: Sequence[SentenceMarks], compared: ComparedSentences | None = None) -> None:
        self._marks, self._compared = marks, compared or ComparedSentences()
        sizes = list(map(len, marks))
        self._starts = [0, *accumulate(sizes)]
        self._of_node = array("L", chain.from_iterable(map(repeat, range(len(sizes)), sizes)))
        self._met: set[int] = set()

    def elsewhere(self, at: int, position: int) -> Sequence[Elsewhere]:
        """The other consultations that have a sentence of one: each once, with the sentence of it that is most alike.

        Those that have it or nearly, of which a formula has none; those with one that is alike, where not too many are.
        """
        number = self._marks[at].number(position)
        found: dict[int, Elsewhere] = {}
        for each in sorted(self._all(number), key=lambda each: (_BY_DEGREE[each.degree], each.at, each.position)):
            if each.at != at:
                found.setdefault(each.at, each)
        close = [each for each in found.values() if each.degree is not Degree.ALIKE]
        if len(close) >= MOST_CONSULTATIONS:
            return []
        return close if len(found) >= MOST_CONSULTATIONS else list(found.values())

    def _all(self, number: int) -> Iterator[Elsewhere]:
        yield from self._places(self._same.get(number, ()), Degree.SAME)
        near = self._near.numbers.get(number, ())
        if near and number not in self._met:
            self._met.add(number)
            if not all(self._is_known(number, other) for other in near):
                self._compare(number, near)
        for other in near:
            if how := self._degree(number, other):
                yield from self._places(self._near.having[other], how)

    def _places(self, nodes: _Nodes, how: Degree) -> Iterator[Elsewhere]:
        for node in nodes:
            at = self._of_node[node]
            yield Elsewhere(at, node - self._starts[at], how)

    def _compare(self, number: int, near: set[int]) -> None:
        """Compare a sentence with what may be nearly the same, and these with one another: they are at hand."""
        group = near | {number}
        for one in sorted(group):
            for other in sorted(self._near.numbers[one] & group):
                if one < other:
                    self._degree(one, other)

    def _is_known(self, one: int, other: int) -> bool:
        (here, position), (there, position_there) = self._first(min(one, other)), self._first(max(one, other))
        return self._compared.knows(here.spelling(position), there.spelling(position_there))

    def _degree(self, one: int, other: int) -> Degree | None:
        (here, position), (there, position_there) = self._first(min(one, other)), self._first(max(one, other))
        return self._compared.degree(
            here.spelling(position),
            there.spelling(position_there),
            partial(here.text, position),
            partial(there.text, position_there),
        )

    def _first(self, number: int) -> tuple[SentenceMarks, int]:
        """The marks that have a sentence first, and its position there."""
        node = self._near.having[number][0]
        at = self._of_node[node]
        return self._marks[at], node - self._starts[at]

    @cached_property
    def _numbers(self) -> Sequence[int]:
        return array("Q", chain.from_iterable(marks.numbers for marks in self._marks))

    @cached_property
    def _same(self) -> Mapping[int, _Nodes]:
        """The sentences that several consultations have, by number: not formulas."""
        found = _places(self._numbers, _held_by_more(self._numbers, 1))
        return {number: nodes for number, nodes in found.items() if self._are_of_some(nodes, MOST_CONSULTATIONS)}

    @cached_property
    def _near(self) -> _Near:
        near: dict[int, set[int]] = defaultdict(set)
        having: dict[int, _Nodes] = {}
        patterns = self._patterns()
        for band in range(BANDS):
            keys = self._band(band)
            for nodes in _places(keys, _held_by_more(keys, 1) - _held_by_more(keys, _MOST_SENTENCES)).values():
                if self._are_of_some(nodes, _MOST_COMPARED):
                    alike: dict[int, list[int]] = defaultdict(list)
                    for node in nodes:
                        if node not in patterns:
                            alike[self._numbers[node]].append(node)
                    for one, other in combinations(alike, 2):
                        near[one].add(other)
                        near[other].add(one)
                    having.update(alike if len(alike) > 1 else {})
        return _Near(dict(near), having)

    def _patterns(self) -> set[int]:
        """The sentences that share too much with too many."""
        shared = bytearray(len(self._numbers))
        for band in range(BANDS):
            keys = self._band(band)
            full = _held_by_more(keys, _MOST_SENTENCES)
            for node, key in enumerate(keys) if full else ():
                shared[node] += key in full
        return {node for node, bands in enumerate(shared) if bands >= _PATTERN}

    def _band(self, band: int) -> Sequence[int]:
        return array("I", chain.from_iterable(marks.band(band) for marks in self._marks))

    def _are_of_some(self, nodes: _Nodes, most: int) -> bool:
        """Whether sentences are of several consultations, and not of more than `most`."""
        return 1 < len({self._of_node[node] for node in nodes}) <= most


@lru_cache(maxsize=1)
def sentence_index(marks: tuple[SentenceMarks, ...], compared: ComparedSentences) -> SentenceIndex:
    """The index of the sentences of some consultations: it stays while these do, whatever else of them changes."""
    return SentenceIndex(marks, compared)


def _held_by_more(keys: Sequence[int], many: int) -> set[int]:
    """The keys that stand in more than so many places."""
    ordered = sorted(keys)
    return {one for one, other in zip(ordered, ordered[many:], strict=False) if one == other}


def _places(keys: Sequence[int], wanted: set[int]) -> Mapping[int, _Nodes]:
    """The places of some keys, in order."""
    found: dict[int, list[int]] = defaultdict(list)
    for place, key in enumerate(keys):
        if key in wanted:
            found[key].append(place)
    return found
