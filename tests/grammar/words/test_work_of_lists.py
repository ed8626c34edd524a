"""Finding words of editors takes work for the words of a text, and no more where a list is a hundred times longer."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial

import pytest

from generator.grammar.words.groups import GroupIndex
from generator.grammar.words.index import WordIndex
from generator.grammar.words.openings import Opening
from generator.grammar.words.term_index import TermIndex
from generator.grammar.words.tokens import tokens

TEXT = "De leden vragen of de minister het hoger beroep over de stikstofregels en de geannoteerde agenda kent."
FOUND = ("minister", "hoger beroep", "stikstof*", "geannoteerde agenda")


def calls(work: Callable[[], object]) -> int:
    """How many functions some work calls, those of Python itself included."""
    counted = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return counted


def _all_of(find: Callable[[str], Iterable[object]]) -> list[object]:
    return list(find(TEXT))


def of_terms(words: Sequence[str]) -> Callable[[str], Iterable[object]]:
    return TermIndex((word.strip("*"), word) for word in words).find


def of_groups(words: Sequence[str]) -> Callable[[str], Iterable[object]]:
    index = GroupIndex([(word, word)] for word in words)
    return lambda text: index.find(text).items()


def of_themes(words: Sequence[str]) -> Callable[[str], Iterable[object]]:
    return WordIndex((word, word) for word in words).find


@pytest.mark.parametrize("finder", [of_terms, of_groups, of_themes])
def test_a_list_that_is_a_hundred_times_longer_takes_no_more_calls(
    finder: Callable[[Sequence[str]], Callable[[str], Iterable[object]]],
) -> None:
    taken, found = set(), set()
    for size in (50, 5000):
        # Words with which the text begins none of its own, but that look like these.
        others = [f"{word.strip('*')}{number}" for number in range(size // 4) for word in FOUND]
        find = finder((*FOUND, *others))
        found.add(len(list(find(TEXT))))
        for text in (TEXT, f"{TEXT} Ja."):
            list(find(text))
        taken.add(calls(partial(_all_of, find)))
    assert len(taken) == 1
    assert found.pop() >= len(FOUND) - 1
    assert not found


def test_a_hundred_more_expressions_take_no_more_calls_where_they_do_not_begin() -> None:
    opening = Opening(re.compile(r"minister\b"), ["minister"])
    first = calls(lambda: list(opening.finditer(f"{TEXT} Nu.")))
    for number in range(100):
        Opening(re.compile(f"ander{number}"), [f"ander{number}"])
    list(opening.finditer(TEXT))
    tokens(f"{TEXT} Dan.")
    assert calls(lambda: list(opening.finditer(f"{TEXT} Dan."))) <= first
