"""Series: numbers that count up through a document, which proves that bare numbers are labels of questions."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

# Fewer numbers are a series only if they are 1, 2, … without a gap.
SHORTEST_SERIES = 3
FEWEST = 2
WIDEST_GAP = 10
# A number out of order is not far from its place.
WIDEST_SLIP = 3


@dataclass(frozen=True)
class Candidate:
    """One or more numbers (`5, 6 en 7` is 5 to 7) that may be part of a series; `sure` if its text supports that."""

    first: int
    last: int
    sure: bool = True


def counting_anew(numbers: Sequence[Candidate], sections: Sequence[int]) -> frozenset[int]:
    """The positions of numbers that count up; they may start again at 1 in each section.

    They start again if more than one section begins with a sure 1; then even a single 1 counts.
    """
    held: dict[int, list[int]] = {}
    for n, section in enumerate(sections):
        held.setdefault(section, []).append(n)
    firsts = [next((numbers[n].first for n in places if numbers[n].sure), 0) for places in held.values()]
    if firsts.count(1) < FEWEST:
        return counting(numbers)
    return frozenset(places[n] for places in held.values() for n in counting([numbers[n] for n in places], fewest=1))


def counting(numbers: Sequence[Candidate], fewest: int = FEWEST) -> frozenset[int]:
    """The positions of the numbers that count up through a document; empty if fewer than the required number do.

    Gaps, repeats and slips are allowed. Besides the growing run of sure numbers, a number out of order belongs to the
    series if the series lacks it or it repeats a neighbour, and an unsure one if it fits between its neighbours or
    continues after the last.
    """
    chain = _without_far_end(numbers, _longest(numbers))
    if len(chain) < fewest or not _counts(numbers, chain):
        return frozenset()
    found = set(chain)
    held = {number for n in chain for number in range(numbers[n].first, numbers[n].last + 1)}
    for n in range(chain[0] + 1, chain[-1]):
        place = bisect_left(chain, n)
        if n not in found and _belongs(numbers[n], numbers[chain[place - 1]], numbers[chain[place]], held):
            found.add(n)
            held.add(numbers[n].first)
    last = numbers[chain[-1]].last
    for n in range(chain[-1] + 1, len(numbers)):
        if numbers[n].first == last + 1:
            found.add(n)
            last = numbers[n].last
    return frozenset(found)


def _belongs(one: Candidate, before: Candidate, after: Candidate, held: set[int]) -> bool:
    if not one.sure:
        return before.last < one.first <= one.last < after.first and one.first not in held
    repeats = one.first in (before.first, after.first)
    return repeats or (one.first not in held and abs(one.first - before.last) <= WIDEST_SLIP)


def _counts(numbers: Sequence[Candidate], chain: Sequence[int]) -> bool:
    first, last = numbers[chain[0]].first, numbers[chain[-1]].last
    covered = _covered(numbers, chain)
    if len(chain) < SHORTEST_SERIES:
        return first == 1 and last == covered
    return last - first + 1 <= 2 * covered and first <= WIDEST_GAP


def _covered(numbers: Sequence[Candidate], chain: Sequence[int]) -> int:
    return sum(numbers[n].last - numbers[n].first + 1 for n in chain)


def _without_far_end(numbers: Sequence[Candidate], chain: Sequence[int]) -> list[int]:
    """A run without numbers at its end that are far greater than the others, because those count pages."""
    held = list(chain)
    while len(held) > SHORTEST_SERIES and not _counts(numbers, held):
        gap = numbers[held[-1]].first - numbers[held[-2]].last
        if gap <= max(WIDEST_GAP, _covered(numbers, held[:-1])):
            break
        held.pop()
    return held if held and _counts(numbers, held) else list(chain)


def _longest(numbers: Sequence[Candidate]) -> list[int]:
    """The positions of a longest run of strictly growing sure numbers, found in n log n time."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = [-1] * len(numbers)
    for n, one in enumerate(numbers):
        if not one.sure:
            continue
        place = bisect_left(tails, one.first)
        before[n] = ends[place - 1] if place else -1
        tails[place : place + 1] = [one.first]
        ends[place : place + 1] = [n]
    chain: list[int] = []
    n = ends[-1] if ends else -1
    while n >= 0:
        chain.append(n)
        n = before[n]
    return chain[::-1]
