"""How alike two sentences are: found out once, for as long as somebody keeps it."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Sequence
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
class Comparisons:
    """How alike sentences are, two by two, packed: there are hundreds for each consultation.

    `pairs` are the numbers of two sentences as `pair_of` makes them, ascending; `degrees` are as long, a byte for each.
    """

    pairs: Sequence[int] = field(default_factory=lambda: array("Q"))
    degrees: bytes = b""

    def position(self, pair: int) -> int | None:
        """Where a pair stands; None where it does not."""
        at = bisect_left(self.pairs, pair)
        return at if at < len(self.pairs) and self.pairs[at] == pair else None


class ComparedSentences:
    """How alike sentences are, by the numbers of their texts; `known` is what was found out before."""

    def __init__(self, known: Comparisons | None = None) -> None:
        self._known = known or Comparisons()
        self._asked = bytearray(len(self._known.pairs))
        self._new: dict[int, int] = {}

    def knows(self, one: int, other: int) -> bool:
        """Whether two sentences need not be compared, by their numbers."""
        pair = pair_of(one, other)
        return pair in self._new or self._known.position(pair) is not None

    def degree(self, one: int, other: int, text: Text, other_text: Text) -> Degree | None:
        """How alike two sentences are, by their numbers; their texts are asked for where that is not known."""
        pair = pair_of(one, other)
        at = self._known.position(pair)
        if at is not None:
            self._asked[at] = True
            return _DEGREES[self._known.degrees[at]]
        if pair not in self._new:
            self._new[pair] = _PLACES[degree(_cut(text()), _cut(other_text()))]
        return _DEGREES[self._new[pair]]

    @property
    def is_other(self) -> bool:
        """Whether what was asked for is more or less than what was known."""
        return bool(self._new) or not all(self._asked)

    def asked(self) -> Comparisons:
        """What was asked for: what nobody asks for any more is not worth keeping."""
        known = zip(self._known.pairs, self._known.degrees, self._asked, strict=True)
        asked = {pair: place for pair, place, is_asked in known if is_asked} | self._new
        pairs = array("Q", sorted(asked))
        return Comparisons(pairs, bytes(map(asked.__getitem__, pairs)))


def pair_of(one: int, other: int) -> int:
    """The number of two texts in this order, by the number of each: 64 bits that, but for chance, no others have.

    Numbers of texts are spread evenly over 64 bits, and so is their sum; an odd factor tells one order from the other.
    """
    return (one * _FACTOR + other) & _MASK


_cut = lru_cache(maxsize=_CUT)(whole)
