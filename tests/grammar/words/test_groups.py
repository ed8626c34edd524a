"""The words of many groups, found in one pass: those of each group as if it were alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.grammar.words.groups import GroupIndex
from generator.grammar.words.in_text import Finder
from generator.grammar.words.tokens import tokens
from generator.model.text import Span


def found(text: str, *groups: tuple[str, ...]) -> dict[int, list[tuple[str, Span]]]:
    index = GroupIndex([(word, word) for word in words] for words in groups)
    return {group: list(each) for group, each in index.find(text).items()}


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Het spoorboekje", "spoor*", ["spoorboekje"]),
        ("Het onderwijs", "*wijs", ["onderwijs"]),
        ("Het onderwijs", "wijs", []),
        ("De NAVO-norm", "norm", ["norm"]),
        ("De bevoorrading", "*voor*", ["bevoorrading"]),
        ("De ijsbaan, IJsberen en Ijsbanen", "ijs*", ["ijsbaan", "IJsberen", "Ijsbanen"]),
        ("De NAVOtop en een navotop", "NAVO*", ["NAVOtop"]),
        ("Spoorwegen, sporen en het hoofdspoor", "*spoor", ["hoofdspoor"]),
        ("De spoorcafe\u0301s", "spoor*", ["spoorcafe\u0301s"]),
        ("De spoorcafés", "spoor*", ["spoorcafés"]),
        ("Een hoger beroep, hoger bod", "hoger beroep", ["hoger beroep"]),
        ("2%-norm", "%-norm", ["%-norm"]),
        ("cafe\u0301", "café", ["cafe\u0301"]),
        ("Het hv en de HV", "HV", ["HV"]),
    ],
)
def test_a_word_is_found_as_it_may_be_written(text: str, word: str, expected: list[str]) -> None:
    assert [text[span.start : span.end] for _, span in found(text, (word,)).get(0, [])] == expected


def test_words_of_one_group_do_not_overlap_and_those_of_others_may() -> None:
    text = "De hoge raad"
    assert found(text, ("hoge raad", "raad"), ("raad",)) == {
        0: [("hoge raad", Span(3, 12))],
        1: [("raad", Span(8, 12))],
    }


WORDS = st.text(alphabet="aAéijIJ\u0301-’ %*", min_size=1, max_size=6).filter(lambda word: word.strip("-’ %*\u0301"))
GROUPS = st.lists(st.lists(WORDS, min_size=1, max_size=4), min_size=1, max_size=3)


@given(st.text(alphabet="aAbéiIjJ\u0301-’ %.", max_size=20), GROUPS)
def test_each_group_is_found_as_by_a_finder_of_its_own(text: str, groups: list[list[str]]) -> None:
    alone = [list(Finder(((word, word) for word in words), wildcards=True).find(text)) for words in groups]
    assert found(text, *map(tuple, groups)) == {number: each for number, each in enumerate(alone) if each}


def test_tokens_are_words_without_hyphens_with_their_places() -> None:
    assert tokens("De NAVO-norm, cafe\u0301.") == ((0, "De"), (3, "NAVO"), (8, "norm"), (14, "cafe\u0301"))
