"""Sentences that share something are found in arrays as they would be in sets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

import pytest

from generator.render.summaries.near_sentences import Lists, NearSentences

# Seven sentences, of which the second and the fifth have the same words; the fourth shares nothing.
NUMBERS = (70, 20, 50, 40, 20, 90, 2**64 - 1)
GROUPS = ((0, 1, 4), (2, 5), (1, 2, 4), (5, 6))


def test_lists_are_held_as_they_were_added() -> None:
    lists = Lists([[3, 1], [], (2,)])
    lists.add(iter([9]))
    assert [list(each) for each in lists] == [[3, 1], [], [2], [9]]
    assert len(lists) == 4
    with pytest.raises(IndexError):
        lists[4]


def test_lists_turned_tell_of_each_number_which_lists_have_it() -> None:
    assert [list(each) for each in Lists([[0, 2], [2], [], [0]]).turned(4)] == [[0, 3], [], [0, 1], []]
    assert list(Lists().turned(0)) == []


def test_a_sentence_is_near_all_of_its_groups_that_may_be_alike() -> None:
    asked: list[frozenset[int]] = []

    def may_be_alike(nodes: Iterable[int]) -> Iterator[tuple[int, int]]:
        for one, other in combinations(nodes, 2):
            asked.append(pair := frozenset((NUMBERS[one], NUMBERS[other])))
            if pair != {50, 90}:
                yield one, other

    found = NearSentences(GROUPS, NUMBERS, may_be_alike)
    nodes = [list(each) for each in found.nodes]
    assert nodes == [[1, 4], [2], [0], [5], [6]], "in the order of their numbers, the same words once"
    assert list(found.places) == [3, 1, 2, 0, 1, 4, 5]
    shared = {frozenset(pair) for group in GROUPS for pair in combinations({NUMBERS[node] for node in group}, 2)}
    assert set(asked) == shared
    number = [NUMBERS[each[0]] for each in nodes]
    near = {frozenset((number[one], number[each])) for one in range(5) for each in found.near[one]}
    assert near == shared - {frozenset({50, 90})}
    assert len(found) == 5


def test_a_sentence_that_is_like_no_other_has_no_place() -> None:
    alike = {20, 70}
    found = NearSentences(
        GROUPS,
        NUMBERS,
        lambda nodes: (pair for pair in combinations(nodes, 2) if {NUMBERS[node] for node in pair} == alike),
    )
    assert [list(each) for each in found.nodes] == [[1, 4], [0]]
    assert list(found.places) == [2, 1, 0, 0, 1, 0, 0]
