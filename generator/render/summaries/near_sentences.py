"""Which sentences may be nearly the same as others, in arrays: an archive has some hundred thousand of them."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, chain

_NUMBERS = "I"


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
    """Sentences that share a number of their sketches with others: those with the same words at one place.

    Places are in the order of the numbers of these words. `places` has for each sentence its place and one more, 0
    where nothing is near; `nodes` has for each place its sentences, `spellings` the number of the text of the first.
    """

    def __init__(self, groups: Lists, numbers: Sequence[int], spelling: Callable[[int], int]) -> None:
        """Those of which each group shares something.

        Sentences are positions in `numbers`, which has the number of the words of each; `spelling` gives the number of
        its text.
        """
        held = sorted({numbers[node] for nodes in groups for node in nodes})
        place_of = {number: place for place, number in enumerate(held)}
        self.places = _zeros(len(numbers))
        for nodes in groups:
            for node in nodes:
                self.places[node] = place_of[numbers[node]] + 1
        self.nodes = Lists([place - 1] if place else () for place in self.places).turned(len(held))
        self.spellings = array("Q", (spelling(nodes[0]) for nodes in self.nodes))
        self._groups = Lists({self.places[node] - 1 for node in nodes} for nodes in groups)
        self._of = self._groups.turned(len(held))

    def __len__(self) -> int:
        """How many places there are."""
        return len(self.nodes)

    def near(self, place: int) -> set[int]:
        """The places that share something with one."""
        return set(chain.from_iterable(map(self._groups.__getitem__, self._of[place]))) - {place}


def _zeros(size: int) -> array[int]:
    return array(_NUMBERS, bytes(array(_NUMBERS).itemsize * size))
