"""Words are looked up in the lexicons of pyspellchecker where they stand; another order would be noticed."""

from __future__ import annotations

import gzip
import json
from importlib.resources import files

import pytest

from generator.grammar.words.counts import FEWEST, count, times_as_frequent

EVERY = 997


@pytest.mark.parametrize("language", ["en", "fr", "de", "nl"])
def test_a_word_is_found_wherever_it_stands_in_its_lexicon(language: str) -> None:
    """The first word, the last, and many between them have the count that the file gives them."""
    packed = (files("spellchecker") / "resources" / f"{language}.json.gz").read_bytes()
    counts: dict[str, int] = json.loads(gzip.decompress(packed))
    words = [*list(counts)[::EVERY], list(counts)[-1]]
    assert {word: count(word, language) for word in words} == {word: counts[word] for word in words}
    assert min(counts.values()) == FEWEST


@pytest.mark.parametrize("word", ["", "a", "zzzz", "harves", "harvestx", "ÿÿ", '"', "harvest: 5"])
def test_what_is_no_word_has_no_count(word: str) -> None:
    """Also where it would stand before the first word or behind the last, or is the beginning of one."""
    assert bool(count(word, "en")) is (word == "a")


def test_how_many_times_as_frequent_a_word_is_elsewhere() -> None:
    """`herfst` is no English word, `harvest` no Dutch one, and `water` is as frequent in both."""
    assert times_as_frequent("herfst", "en", "nl") == 0
    assert times_as_frequent("harvest", "en", "nl") == float("inf")
    assert 0.2 < times_as_frequent("water", "en", "nl") < 5
