"""Sentences that share most of their words share a number of their sketches."""

from __future__ import annotations

import pytest

from generator.grammar.same_words.sentences import whole
from generator.grammar.same_words.sketch import BANDS, sketch

BRIDGES = "Het ministerie onderzoekt dit jaar samen met de provincies welke bruggen versterking nodig hebben."


def in_common(one: str, other: str) -> int:
    """How many numbers two sentences have in the same place."""
    return sum(a == b for a, b in zip(sketch(whole(one).words), sketch(whole(other).words), strict=True))


@pytest.mark.parametrize("other", [BRIDGES.upper(), f"Daarnaast {BRIDGES}", BRIDGES.replace(" de ", " ")])
def test_empty_words_change_nothing(other: str) -> None:
    assert in_common(BRIDGES, other) == BANDS


@pytest.mark.parametrize(
    "other",
    [BRIDGES.replace("bruggen", "dijken"), BRIDGES.replace("dit jaar", "in 2031"), f"{BRIDGES[:-1]}, en ook elders."],
)
def test_a_word_more_or_another_leaves_some_numbers(other: str) -> None:
    assert 0 < in_common(BRIDGES, other) < BANDS


def test_other_sentences_share_none() -> None:
    other = "De gemeenten krijgen volgend jaar extra geld voor het onderhoud van tunnels."
    assert in_common(BRIDGES, other) == 0


@pytest.mark.parametrize("words", [(), ("het",), ("brug",), ("nieuwe", "brug")])
def test_the_fewest_words_have_a_sketch(words: tuple[str, ...]) -> None:
    found = sketch(words)
    assert len(found) == BANDS
    assert all(0 <= number < 1 << 30 for number in found)


def test_it_is_the_same_in_each_run() -> None:
    assert sketch(("nieuwe", "brug", "over", "maas"))[0] == 631596012
