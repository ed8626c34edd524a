"""How alike two sentences are: found out once, for as long as somebody keeps it."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from generator.grammar.same_words.comparison import degree
from generator.grammar.same_words.sentences import whole
from generator.model.same_words import Degree

# Sentences that were compared last are not cut into words again.
_CUT = 512
_FACTOR, _MASK = 3, (1 << 64) - 1
_DEGREES: tuple[Degree | None, ...] = (None, *Degree)
_PLACES = {how: place for place, how in enumerate(_DEGREES)}

Text = Callable[[], str]
"""What gives the text of a sentence: most texts are packed, and not asked for."""


@dataclass(frozen=True)
class SmallValues:
    """A number below 256 for each of many numbers of 64 bits, packed: `keys` ascend, `values` are as long."""

    keys: Sequence[int] = field(default_factory=lambda: array("Q"))
    values: bytes = b""

    @classmethod
    def of(cls, held: Mapping[int, int]) -> SmallValues:
        """Those of a mapping."""
        keys = array("Q", sorted(held))
        return cls(keys, bytes(map(held.__getitem__, keys)))

    def position(self, key: int) -> int | None:
        """Where a key stands; None where it does not."""
        at = bisect_left(self.keys, key)
        return at if at < len(self.keys) and self.keys[at] == key else None


@dataclass(frozen=True)
class Comparisons:
    """How alike sentences are, packed: there are hundreds for each consultation.

    `pairs` has the degree of two sentences (its place in the list of degrees, 0 for none) by the number of both as
    `pair_of` makes it. `groups` has, by the number that `group_of` makes of a sentence and of all that may be nearly
    the same, whether any of these is alike: most groups have none, and need no look at their pairs.
    """

    pairs: SmallValues = SmallValues()
    groups: SmallValues = SmallValues()


class ComparedSentences:
    """How alike sentences are, by the numbers of their texts; `known` is what was found out before."""

    def __init__(self, known: Comparisons | None = None) -> None:
        self._known = known or Comparisons()
        self._asked = bytearray(len(self._known.groups.keys))
        self._pairs: dict[int, int] = {}
        self._groups: dict[int, int] = {}

    def knows(self, one: int, other: int) -> bool:
        """Whether two sentences need not be compared, by their numbers."""
        return self._of_pair(pair_of(one, other)) is not None

    def degree(self, one: int, other: int, text: Text, other_text: Text) -> Degree | None:
        """How alike two sentences are, by their numbers; their texts are asked for where that is not known."""
        pair = pair_of(one, other)
        found = self._of_pair(pair)
        if found is None:
            found = self._pairs[pair] = _PLACES[degree(_cut(text()), _cut(other_text()))]
        return _DEGREES[found]

    def any_alike(self, group: int) -> bool | None:
        """Whether a group has a sentence that is like the one it is of; None where that is not known."""
        at = self._known.groups.position(group)
        if at is not None:
            self._asked[at] = True
            return bool(self._known.groups.values[at])
        return bool(self._groups[group]) if group in self._groups else None

    def note_group(self, group: int, *, any_alike: bool) -> None:
        """Note of a group whether it has a sentence that is like the one it is of."""
        self._groups[group] = any_alike

    def _of_pair(self, pair: int) -> int | None:
        found = self._pairs.get(pair)
        if found is None and (at := self._known.pairs.position(pair)) is not None:
            found = self._known.pairs.values[at]
        return found

    @property
    def is_other(self) -> bool:
        """Whether what was asked for is more or less than what was known."""
        return bool(self._groups) or not all(self._asked)

    def asked(self, pairs: Iterable[int]) -> Comparisons:
        """What is worth keeping: of these pairs, and of the groups that somebody asked for."""
        keys, values = array("Q"), bytearray()
        for pair in sorted(pairs):
            if (value := self._of_pair(pair)) is not None:
                keys.append(pair)
                values.append(value)
        known = zip(self._known.groups.keys, self._known.groups.values, self._asked, strict=True)
        groups = {group: value for group, value, is_asked in known if is_asked} | self._groups
        return Comparisons(SmallValues(keys, bytes(values)), SmallValues.of(groups))


def pair_of(one: int, other: int) -> int:
    """The number of two texts in this order, by the number of each: 64 bits that, but for chance, no others have.

    Numbers of texts are spread evenly over 64 bits, and so is their sum; an odd factor tells one order from the other.
    """
    return (one * _FACTOR + other) & _MASK


def group_of(one: int, others: Iterable[int]) -> int:
    """The number of a text and of some others in any order, by the number of each; as `pair_of` makes that of two."""
    return pair_of(one, sum(others))


_cut = lru_cache(maxsize=_CUT)(whole)
