"""Which sentences may be nearly the same as others, in arrays: an archive has some hundred thousand of them."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, chain

_NUMBERS = "I"
_Nodes = Sequence[int]


class Lists:
    """Lists of numbers below 2**32, packed, each by its position from 0."""

    def __init__(self, lists: Iterable[Iterable[int]] = ()) -> None:
        self._held = array(_NUMBERS)
        self._ends = array("Q", [0])
        for each in lists:
            self.add(each)

    def add(self, numbers: Iterable[int]) -> None:
        """Add a list."""
        self._held.extend(numbers)
        self._ends.append(len(self._held))

    def __len__(self) -> int:
        """How many lists there are."""
        return len(self._ends) - 1

    def __getitem__(self, at: int) -> Sequence[int]:
        """The list at a position. Raises IndexError where there is none."""
        return self._held[self._ends[at] : self._ends[at + 1]]

    def __iter__(self) -> Iterator[Sequence[int]]:
        """All lists, in order."""
        return map(self.__getitem__, range(len(self)))

    def turned(self, size: int) -> Lists:
        """For each number below `size` the positions of the lists that have it, ascending."""
        counts = _zeros(size)
        for number in self._held:
            counts[number] += 1
        found = Lists()
        found._ends = array("Q", chain([0], accumulate(counts)))
        found._held = _zeros(len(self._held))
        free = found._ends[:-1]
        for at, each in enumerate(self):
            for number in each:
                found._held[free[number]] = at
                free[number] += 1
        return found


class NearSentences:
    """Sentences that may be alike, as far as numbers tell: those with the same words at one place.

    Places are in the order of the numbers of these words. `places` has for each sentence its place and one more, 0
    where nothing is near; `nodes` has for each place its sentences, `near` the places of what may be alike.
    """

    def __init__(
        self,
        groups: Iterable[_Nodes],
        numbers: Sequence[int],
        may_be_alike: Callable[[Iterable[int]], Iterable[tuple[int, int]]],
    ) -> None:
        """Those of groups, of which all with different words are asked which two may be alike.

        Sentences are positions in `numbers`, which has the number of the words of each.
        """
        near: dict[int, set[int]] = defaultdict(set)
        for nodes in groups:
            first = {numbers[node]: node for node in reversed(nodes)}
            for one, other in may_be_alike(first.values()):
                near[numbers[one]].add(numbers[other])
                near[numbers[other]].add(numbers[one])
        held = sorted(near)
        place_of = {number: place for place, number in enumerate(held)}
        self.places = array(_NUMBERS, (place_of.get(number, -1) + 1 for number in numbers))
        self.nodes = Lists([place - 1] if place else () for place in self.places).turned(len(held))
        self.near = Lists(sorted(map(place_of.__getitem__, near[number])) for number in held)

    def __len__(self) -> int:
        """How many places there are."""
        return len(self.nodes)


def _zeros(size: int) -> array[int]:
    return array(_NUMBERS, bytes(array(_NUMBERS).itemsize * size))
