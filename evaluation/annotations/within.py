"""Comparing the words that lead to other questions of the document with those of a key."""

from __future__ import annotations

from collections.abc import Sequence

from evaluation.annotations.marks import Pair

_AROUND = ".,;:()'\""


def matched(key: Sequence[Pair], found: Sequence[Pair]) -> dict[Pair, Pair]:
    """For each pair (text, target) of the key that was found the pair that it was found as; none is taken twice.

    The target is the same, and the text is, too, or holds the other in whole words. Equal pairs come first.
    """
    pairs: dict[Pair, Pair] = {}
    for is_same in (_is_equal, _leads_alike):
        for wanted in key:
            left = (each for each in found if each not in pairs.values())
            same = None if wanted in pairs else next((each for each in left if is_same(wanted, each)), None)
            if same:
                pairs[wanted] = same
    return pairs


def _is_equal(one: Pair, other: Pair) -> bool:
    return one == other


def _leads_alike(one: Pair, other: Pair) -> bool:
    return one[1] == other[1] and (holds(_words(one[0]), _words(other[0])) or holds(_words(other[0]), _words(one[0])))


def _words(text: str) -> Sequence[str]:
    return [word.strip(_AROUND) for word in text.split()]


def holds(longer: Sequence[str], shorter: Sequence[str]) -> bool:
    """Whether a sequence stands in another without a gap; an empty one stands in none."""
    size = len(shorter)
    return size > 0 and any(longer[at : at + size] == shorter for at in range(len(longer) - size + 1))
