"""Which passages of a new version of a document are those of the old one, by their words alone.

Unchanged passages are found in their order first, then those that moved, then those that changed, the most alike first.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from rapidfuzz.distance import Indel

# Of all words of two passages, the share that both have in the same order.
ALIKE = 0.5
SURE = 0.8
# A pair is sure only where no other passage is nearly as much alike.
_MARGIN = 0.1
# More comparisons than this take too long: then only passages that stand about as far in their documents are compared.
_MOST_COMPARED = 250_000
_NEIGHBOURS = 100


@dataclass(frozen=True)
class Passage:
    """The words of a passage, and words around it that tell it from others with the same words."""

    words: tuple[str, ...]
    around: tuple[str, ...] = ()

    @classmethod
    def of(cls, text: str, around: str = "") -> Passage:
        """The passage with this text."""
        return cls(tuple(text.split()), tuple(around.split()))


@dataclass(frozen=True)
class Pair:
    """A passage of the old version and that of the new one, by their places; `likeness` is from 0 to 1.

    It is not sure where they are little alike, or another passage is nearly as much alike.
    """

    old: int
    new: int
    likeness: float
    is_sure: bool


def likeness(old: Sequence[str], new: Sequence[str]) -> float:
    """The share of all words of two passages that both have in the same order, from 0 to 1."""
    return Indel.normalized_similarity(old, new) if old or new else 1.0


def paired(old: Sequence[Passage], new: Sequence[Passage], least: float = ALIKE) -> list[Pair]:
    """The pairs of passages, in the order of the new version; none is in two pairs. Pairs are `least` so much alike."""
    pairing = _Pairing(old, new)
    pairing.in_order([(each.words, each.around) for each in old], [(each.words, each.around) for each in new], {})
    doubles = Counter(each.words for each in old) | Counter(each.words for each in new)
    pairing.in_order([each.words for each in old], [each.words for each in new], doubles)
    pairing.moved(doubles)
    pairing.changed(least)
    return sorted(pairing.pairs, key=lambda pair: pair.new)


class _Pairing:
    def __init__(self, old: Sequence[Passage], new: Sequence[Passage]) -> None:
        self._old, self._new = old, new
        self._left_old, self._left_new = dict.fromkeys(range(len(old))), dict.fromkeys(range(len(new)))
        self.pairs: list[Pair] = []

    def _pair(self, pair: Pair) -> None:
        del self._left_old[pair.old], self._left_new[pair.new]
        self.pairs.append(pair)

    def in_order(self, old: Sequence[object], new: Sequence[object], doubles: dict[tuple[str, ...], int]) -> None:
        """Pair what is the same, and in the same order, of what is left; words that stand twice make it unsure."""
        numbers: dict[object, int] = {}
        left_old, left_new = list(self._left_old), list(self._left_new)
        olds = [numbers.setdefault(old[at], len(numbers)) for at in left_old]
        news = [numbers.setdefault(new[at], len(numbers)) for at in left_new]
        for each in Indel.opcodes(olds, news):
            if each.tag == "equal":
                rows = zip(range(each.src_start, each.src_end), range(each.dest_start, each.dest_end), strict=True)
                for here, there in rows:
                    is_sure = doubles.get(self._old[left_old[here]].words, 1) == 1
                    self._pair(Pair(left_old[here], left_new[there], 1.0, is_sure))

    def moved(self, doubles: dict[tuple[str, ...], int]) -> None:
        """Pair what is the same and stands elsewhere; where several are, they are paired in their order, unsure."""
        places: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for at in self._left_old:
            places[self._old[at].words].append(at)
        for at in list(self._left_new):
            words = self._new[at].words
            if words and places[words]:
                self._pair(Pair(places[words].pop(0), at, 1.0, doubles[words] == 1))

    def changed(self, least: float) -> None:
        """Pair what is much alike, the most alike first; of equals, those that stand nearest to each other."""
        found = sorted(
            ((self._likeness(here, there, least), here, there) for here, there in self._compared()),
            key=lambda each: (-each[0], abs(each[1] - each[2]), each[1], each[2]),
        )
        found = [each for each in found if each[0] >= least and each[0] > 0]
        best = _second_best(found)
        for alike, here, there in found:
            if here in self._left_old and there in self._left_new:
                is_sure = alike >= SURE and alike - max(best[0, here], best[1, there]) >= _MARGIN
                self._pair(Pair(here, there, alike, is_sure))

    def _compared(self) -> Iterable[tuple[int, int]]:
        if len(self._left_old) * len(self._left_new) <= _MOST_COMPARED:
            return product(list(self._left_old), list(self._left_new))
        scale = len(self._new) / max(1, len(self._old))
        return [
            (here, there)
            for here, there in product(list(self._left_old), list(self._left_new))
            if abs(here * scale - there) <= _NEIGHBOURS
        ]

    def _likeness(self, here: int, there: int, least: float) -> float:
        old, new = self._old[here].words, self._new[there].words
        if not old or not new or 2 * min(len(old), len(new)) < least * (len(old) + len(new)):
            return 0.0
        return Indel.normalized_similarity(old, new, score_cutoff=least)


def _second_best(found: Iterable[tuple[float, int, int]]) -> dict[tuple[int, int], float]:
    """How much the second of those that a passage is most alike to is, by side (old 0, new 1) and place."""
    likes: dict[tuple[int, int], list[float]] = defaultdict(list)
    for alike, here, there in found:
        likes[0, here].append(alike)
        likes[1, there].append(alike)
    return defaultdict(float, {place: sorted(each)[-2] if len(each) > 1 else 0.0 for place, each in likes.items()})


def unpaired(count: int, taken: Iterable[int]) -> Iterator[int]:
    """The places up to `count` that are not taken."""
    held = frozenset(taken)
    return (at for at in range(count) if at not in held)
